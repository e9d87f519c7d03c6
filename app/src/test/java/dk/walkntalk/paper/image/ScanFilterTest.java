package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import org.junit.Test;

public final class ScanFilterTest {
    private static final int W = 600;
    private static final int H = 848;

    @Test
    public void shadeAndYellowLightLeaveThePaper() {
        int[] page = page();
        ScanFilter.apply(page, W, H);
        for (int y = 5; y < H - 5; y += 7) {
            for (int x = 5; x < W - 5; x += 7) {
                if (bare(x, y)) {
                    int pixel = page[y * W + x];
                    assertTrue(x + "," + y + ": " + Integer.toHexString(pixel), least(pixel) >= 245);
                }
            }
        }
    }

    @Test
    public void inkKeepsItsColourAndItsDarkness() {
        int[] page = page();
        int[] before = page.clone();
        ScanFilter.apply(page, W, H);
        int blue = page[200 * W + 100];
        assertTrue("blue: " + Integer.toHexString(blue), (blue & 255) > (blue >> 16 & 255) + 60);
        int red = page[300 * W + 100];
        assertTrue("red: " + Integer.toHexString(red), (red >> 16 & 255) > (red & 255) + 60);
        int black = page[400 * W + 100];
        int was = before[400 * W + 100] >> 8 & 255;
        assertTrue("black: " + Integer.toHexString(black), (black >> 8 & 255) < 90 && (black >> 8 & 255) <= was + 40);
    }

    /** A stroke of one grey pixel beside others is as far from the paper as it was. */
    @Test
    public void thinStrokesAreNotBroken() {
        int[] page = page();
        ScanFilter.apply(page, W, H);
        for (int x = 60; x < 540; x++) {
            assertTrue("x " + x, (page[500 * W + x] >> 8 & 255) < 190);
        }
    }

    @Test
    public void aPictureOnThePageStaysAPicture() {
        int[] page = page();
        ScanFilter.apply(page, W, H);
        int dark = mean(page, 180);
        int light = mean(page, 380);
        assertTrue("dark part stays dark: " + dark, dark < 140);
        assertTrue("its parts stay apart: " + dark + " " + light, light - dark > 40);
    }

    @Test
    public void aWhitePageAndABlackOneAndATinyOneAreLeftInPeace() {
        int[] white = new int[40 * 40];
        Arrays.fill(white, 0xFFFFFFFF);
        ScanFilter.apply(white, 40, 40);
        for (int pixel : white) {
            assertEquals(0xFFFFFFFF, pixel);
        }
        int[] black = new int[40 * 40];
        Arrays.fill(black, 0xFF000000);
        ScanFilter.apply(black, 40, 40);
        assertEquals(0xFF000000, black[0]);
        int[] one = {0xFFC0C0C0};
        ScanFilter.apply(one, 1, 1);
        assertTrue(least(one[0]) >= 245);
    }

    private static int mean(int[] page, int x0) {
        int sum = 0;
        for (int i = 0; i < 40 * 40; i++) {
            sum += page[(620 + i / 40) * W + x0 + i % 40 - 20] >> 8 & 255;
        }
        return sum / (40 * 40);
    }

    /** Yellowish paper, a shadow over its lower right, strokes in three inks, a thin line, a picture of two greys. */
    private static int[] page() {
        int[] page = new int[W * H];
        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                double shade = 1 / (1 + Math.exp(-(x * 0.5 + y - 700) / 12.0));
                double light = (0.9 - 0.25 * x / W) * (1 - 0.35 * shade);
                double r = 235;
                double g = 228;
                double b = 205;
                if (Math.abs(y - 200) < 3 && x > 60 && x < 540) {
                    r = 40;
                    g = 60;
                    b = 165;
                } else if (Math.abs(y - 300) < 3 && x > 60 && x < 540) {
                    r = 190;
                    g = 30;
                    b = 30;
                } else if (Math.abs(y - 400) < 3 && x > 60 && x < 540) {
                    r = 30;
                    g = 30;
                    b = 30;
                } else if (y == 500 && x > 50 && x < 550) {
                    r = 110;
                    g = 106;
                    b = 96;
                } else if (picture(x, y)) {
                    double tone = (x < 280 ? 80 : 150) + 35 * Math.sin(x / 3.0) * Math.cos(y / 4.0);
                    r = tone;
                    g = tone;
                    b = tone * 0.94;
                }
                page[y * W + x] = 0xFF000000 | (int) (r * light) << 16 | (int) (g * light) << 8 | (int) (b * light);
            }
        }
        return page;
    }

    private static boolean picture(int x, int y) {
        return x > 120 && x < 440 && y > 560 && y < 720;
    }

    private static boolean bare(int x, int y) {
        boolean stroke = x > 40 && x < 560 && y > 190 && y < 510 && (y % 100 < 6 || y % 100 > 94);
        return !stroke && !(x > 100 && x < 460 && y > 540 && y < 740);
    }

    private static int least(int pixel) {
        return Math.min(pixel >> 16 & 255, Math.min(pixel >> 8 & 255, pixel & 255));
    }
}
