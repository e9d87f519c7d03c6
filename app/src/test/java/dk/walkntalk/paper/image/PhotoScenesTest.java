package dk.walkntalk.paper.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.function.LongFunction;
import org.junit.Test;

/**
 * The four generators of others tell the truth about their pages: a seed is a picture, and corners are where they
 * say.
 */
public final class PhotoScenesTest {
    private static final int SMALL = 200;

    private static final Map<String, LongFunction<PageScene>> GENERATORS = Map.of(
            "photo", seed -> OtherScenes.photo(seed, SMALL), "snap", seed -> OtherScenes.snap(seed, SMALL),
            "view", seed -> OtherScenes.view(seed, SMALL), "field", seed -> OtherScenes.field(seed, SMALL));

    @Test
    public void aSeedIsOnePicture() {
        GENERATORS.forEach((name, scenes) -> {
            int[] one = scenes.apply(7).argb();
            assertArrayEquals(name, one, scenes.apply(7).argb());
            assertFalse(name, Arrays.equals(one, scenes.apply(8).argb()));
        });
    }

    @Test
    public void cornersGoRoundClockwiseAndCutOffAgreesWithThem() {
        GENERATORS.forEach((name, scenes) -> {
            for (int seed = 1; seed <= 8; seed++) {
                PageScene scene = scenes.apply(seed);
                check(name + " " + seed, scene.corners().corners(), scene.width(), scene.height(), scene.cutOff());
            }
        });
    }

    /** The page is the brightest thing as a rule: its middle is brighter than the picture's darker half. */
    @Test
    public void thePageIsPaper() {
        int bright = 0;
        for (LongFunction<PageScene> scenes : GENERATORS.values()) {
            for (int seed = 1; seed <= 8; seed++) {
                PageScene scene = scenes.apply(seed);
                bright += brighter(scene.argb(), scene.width(), scene.height(), scene.corners().corners()) ? 1 : 0;
            }
        }
        assertTrue(bright + " of 32", bright >= 24);
    }

    private static boolean brighter(int[] argb, int width, int height, double[] c) {
        double x = (c[0] + c[2] + c[4] + c[6]) / 4;
        double y = (c[1] + c[3] + c[5] + c[7]) / 4;
        int at = (int) Math.max(0, Math.min(height - 1, y)) * width + (int) Math.max(0, Math.min(width - 1, x));
        int[] sorted = Arrays.stream(argb).map(pixel -> pixel >> 8 & 255).sorted().toArray();
        return (argb[at] >> 8 & 255) > sorted[sorted.length / 2];
    }

    private static void check(String name, double[] c, int width, int height, boolean cutOff) {
        boolean outside = false;
        for (int i = 0; i < 4; i++) {
            int a = 2 * i;
            int b = (a + 2) % 8;
            int d = (a + 4) % 8;
            double turn = (c[b] - c[a]) * (c[d + 1] - c[b + 1]) - (c[b + 1] - c[a + 1]) * (c[d] - c[b]);
            assertTrue(name + " turns at corner " + i, turn > 0);
            outside |= c[a] < 0 || c[a + 1] < 0 || c[a] > width || c[a + 1] > height;
        }
        assertEquals(name, outside, cutOff);
    }
}
