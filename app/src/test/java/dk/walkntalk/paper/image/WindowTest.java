package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;

import java.util.Random;
import org.junit.Test;

/** The quick ways to look through a window are compared with looking at every place of it. */
public final class WindowTest {
    @Test
    public void theQuickWaysFindWhatLookingAtEveryPlaceFinds() {
        Random random = new Random(10);
        for (int round = 0; round < 60; round++) {
            int width = 1 + random.nextInt(30);
            int height = 1 + random.nextInt(30);
            int radius = random.nextInt(round % 3 == 0 ? 40 : 6);
            int[] plane = random.ints(width * height, 0, 400).toArray();
            String told = width + " by " + height + ", radius " + radius;
            int[] max = Window.max(plane, width, height, radius);
            // what one window keeps from one plane to the next is no part of the other's result
            Window window = new Window(width, height);
            window.max(plane, radius + 2, new int[plane.length]);
            int[] min = window.min(plane, radius, plane.clone());
            int[] least = plane.clone();
            window.min(least, radius, least);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int[] both = slowly(plane, width, height, radius, x, y);
                    assertEquals(told, both[0], max[y * width + x]);
                    assertEquals(told, both[1], min[y * width + x]);
                    assertEquals(told, both[1], least[y * width + x]);
                }
            }
        }
    }

    private static int[] slowly(int[] plane, int width, int height, int radius, int x, int y) {
        int most = 0;
        int least = Integer.MAX_VALUE;
        for (int v = Math.max(0, y - radius); v <= Math.min(height - 1, y + radius); v++) {
            for (int u = Math.max(0, x - radius); u <= Math.min(width - 1, x + radius); u++) {
                most = Math.max(most, plane[v * width + u]);
                least = Math.min(least, plane[v * width + u]);
            }
        }
        return new int[] {most, least};
    }

    @Test
    public void aPictureIsMadeSmallerByTheMeanOfWhatFallsOnEachPlace() {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            int width = 20 + random.nextInt(60);
            int height = 20 + random.nextInt(60);
            // without colour, as a tint would be taken out
            int[] argb = random.ints(width * height, 0, 256).map(grey -> grey * 0x10101).toArray();
            SmallPicture small = SmallPicture.of(argb, width, height, Math.max(width, height) / 2 + 1);
            for (int y = 0; y < small.height; y++) {
                for (int x = 0; x < small.width; x++) {
                    assertEquals(mean(argb, width, height, small, x, y), small.raw[1][y * small.width + x]);
                }
            }
        }
    }

    private static int mean(int[] argb, int width, int height, SmallPicture small, int x, int y) {
        int sum = 0;
        int n = 0;
        for (int v = y * height / small.height; v < (y + 1) * height / small.height; v++) {
            for (int u = 0; u < width; u++) {
                if (u * small.width / width == x) {
                    sum += argb[v * width + u] >> 8 & 255;
                    n++;
                }
            }
        }
        return sum / n;
    }
}
