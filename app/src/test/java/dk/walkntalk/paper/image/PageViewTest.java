package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Random;
import org.junit.Test;

public final class PageViewTest {
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    public void thereAndBackIsWhereItBegan() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Quad from = any(random, 1000);
            Quad to = any(random, 300);
            Homography there = Homography.between(from, to);
            for (int k = 0; k < 4; k++) {
                assertEquals(to.x(k), there.x(from.x(k), from.y(k)), 1e-6);
                assertEquals(to.y(k), there.y(from.x(k), from.y(k)), 1e-6);
            }
            double x = (from.x0() + from.x2()) / 2 + 10 * random.nextDouble();
            double y = (from.y0() + from.y2()) / 2 + 10 * random.nextDouble();
            double u = there.x(x, y);
            double v = there.y(x, y);
            assertEquals(x, there.inverse().x(u, v), 1e-6);
            assertEquals(y, there.inverse().y(u, v), 1e-6);
        }
    }

    @Test
    public void aTiltedPatternComesOutStraight() {
        int w = 900;
        int h = 700;
        Quad page = new Quad(180, 60, 760, 120, 700, 640, 90, 560);
        Homography toSheet = Homography.between(page, new Quad(0, 0, 8, 0, 8, 8, 0, 8));
        int[] picture = new int[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                picture[y * w + x] = field(toSheet.x(x + 0.5, y + 0.5), toSheet.y(x + 0.5, y + 0.5));
            }
        }
        PageView view = PageView.of(page, w, h);
        int[] straight = view.straighten(picture, w, h);
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 8; column++) {
                int x = (int) ((column + 0.5) * view.width / 8);
                int y = (int) ((row + 0.5) * view.height / 8);
                assertEquals(row + " " + column, field(column + 0.5, row + 0.5), straight[y * view.width + x]);
            }
        }
    }

    @Test
    public void usualPagesHaveTheirExactRatioHoweverTheyAreSeen() {
        double worst = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            boolean lying = random.nextBoolean();
            double wide = lying ? 297 : 210;
            double high = lying ? 210 : 297;
            Quad quad = ScenePose.of(random, wide, high, 900, 1200, false).corners(wide, high);
            PageView view = PageView.of(quad, 900, 1200);
            double off = Math.abs(Math.log(view.width / (double) view.height / (wide / high)));
            worst += off < 0.005 ? 0 : 1;
            assertTrue("never far off: " + seed + " " + off, off < 0.25);
        }
        assertTrue("mostly exact: " + worst, worst < 300 * 0.3);
    }

    @Test
    public void isNeverMuchLargerThanItIsInThePictureNorThanAPageNeeds() {
        Quad small = new Quad(1900, 1300, 2100, 1300, 2100, 1584, 1900, 1584);
        PageView view = PageView.of(small, 4000, 3000);
        assertTrue(Math.max(view.width, view.height) <= 284 * 1.2);
        PageView large = PageView.of(new Quad(100, 80, 2100, 80, 2100, 2910, 100, 2910), 4000, 3000);
        assertEquals(PageView.LONG_EDGE, Math.max(large.width, large.height), 1);
        assertEquals(1, Math.min(view.width, view.height) / (double) Math.max(view.width, view.height) * Math.sqrt(2), 0.01);
    }

    @Test
    public void whatIsOutsideThePictureIsWhite() {
        int[] black = new int[100 * 100];
        java.util.Arrays.fill(black, 0xFF000000);
        PageView view = PageView.of(new Quad(-50, 0, 50, 0, 50, 100, -50, 100), 100, 100);
        int[] page = view.straighten(black, 100, 100);
        assertEquals(WHITE, page[view.width * (view.height / 2) + view.width / 4]);
        assertEquals(0xFF000000, page[view.width * (view.height / 2) + view.width * 3 / 4]);
    }

    @Test
    public void finePrintBecomesGreyWhenThePageIsMadeSmaller() {
        int n = 3000;
        int[] stripes = new int[n * 30];
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = i % n % 2 == 0 ? WHITE : 0xFF000000;
        }
        PageView view = PageView.sized(new Quad(0, 0, n, 0, n, 30, 0, 30), 1000);
        int[] page = view.straighten(stripes, n, 30);
        for (int x = 10; x < 990; x++) {
            assertEquals("no false pattern", 128, page[5 * view.width + x] & 255, 50);
        }
    }

    /** Every place is looked for along short straight lines, which must not be seen, least of all where a page is tilted. */
    @Test
    public void aTiltedPageIsExactToAPartOfAPixel() {
        int n = 1500;
        int[] waves = new int[n * n];
        for (int i = 0; i < waves.length; i++) {
            waves[i] = 0xFF000000 | wave(i % n) << 16 | wave(i / n) << 8;
        }
        Quad tilted = new Quad(150, 420, 1340, 90, 1290, 1390, 170, 1090);
        PageView view = PageView.of(tilted, n, n);
        Homography exact = Homography.between(new Quad(0, 0, view.width, 0, view.width, view.height, 0, view.height), tilted);
        int[] page = view.straighten(waves, n, n);
        int wrong = 0;
        for (int k = 0; k < page.length; k++) {
            double x = exact.x(k % view.width + 0.5, k / view.width + 0.5);
            double y = exact.y(k % view.width + 0.5, k / view.width + 0.5);
            // one level is a sixteenth of a pixel
            wrong += Math.abs((page[k] >> 16 & 255) - level(x)) > 2 || Math.abs((page[k] >> 8 & 255) - level(y)) > 2 ? 1 : 0;
        }
        assertEquals("of " + page.length, 0, wrong);
    }

    /** Up and down by 16 levels a pixel. */
    private static int wave(int at) {
        return Math.min(255, 16 * Math.abs(at % 32 - 16));
    }

    /** Between the middles of two pixels. */
    private static double level(double at) {
        int before = (int) Math.floor(at - 0.5);
        double share = at - 0.5 - before;
        return (1 - share) * wave(before) + share * wave(before + 1);
    }

    private static int field(double s, double t) {
        int k = (int) Math.floor(s) + 8 * (int) Math.floor(t);
        return 0xFF000000 | (k * 3 & 255) << 16 | (k * 37 & 255) << 8 | k * 101 & 255;
    }

    private static Quad any(Random random, double size) {
        while (true) {
            double[] c = new double[8];
            for (int i = 0; i < 8; i++) {
                c[i] = random.nextDouble() * size;
            }
            Quad quad = Quad.of(c);
            if (quad.isConvex() && quad.area() > 0.15 * size * size) {
                return quad;
            }
        }
    }
}
