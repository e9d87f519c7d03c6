package dk.walkntalk.paper.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public final class PageOnPageTest {
    private static final int EDGE = 400;

    /** The first of so many that can be laid. */
    private static PageScene laid(PageScene below, PageScene above, long seed) {
        PageScene laid = null;
        for (long i = seed; laid == null; i++) {
            laid = PageOnPage.of(below, above, i);
        }
        return laid;
    }

    private static PageScene whole(long seed) {
        PageScene scene = OtherScenes.photo(seed, EDGE);
        return scene.cutOff() ? whole(seed + 1) : scene;
    }

    @Test
    public void aSeedIsOnePicture() {
        PageScene below = whole(11);
        PageScene above = whole(31);
        assertArrayEquals(laid(below, above, 5).argb(), laid(below, above, 5).argb());
    }

    @Test
    public void theCornersAreThoseOfThePageOnTop() {
        PageScene below = whole(11);
        PageScene above = whole(31);
        PageScene laid = laid(below, above, 5);
        assertTrue(laid.corners().isConvex());
        int within = 0;
        int same = 0;
        int out = 0;
        double[][] lines = Line.of(laid.corners().corners());
        for (int k = 0; k < laid.argb().length; k++) {
            double x = k % laid.width() + 0.5;
            double y = k / laid.width() + 0.5;
            double in = Double.MAX_VALUE;
            for (double[] line : lines) {
                in = Math.min(in, line[0] * x + line[1] * y + line[2]);
            }
            if (in > 4) {
                within++;
                same += laid.argb()[k] == below.argb()[k] ? 1 : 0;
            } else if (in < -30) {
                out += laid.argb()[k] == below.argb()[k] ? 0 : 1;
            }
        }
        assertEquals("changed outside", 0, out);
        assertTrue(same + " of " + within + " as before", same < 0.2 * within);
    }

    @Test
    public void thePageOnTopIsInTheLightOfTheOneBeneath() {
        PageScene below = whole(11);
        PageScene laid = laid(below, whole(31), 5);
        PaperLight before = new PaperLight(below);
        PaperLight after = new PaperLight(laid);
        Quad q = laid.corners();
        double x = (q.x0() + q.x1() + q.x2() + q.x3()) / 4;
        double y = (q.y0() + q.y1() + q.y2() + q.y3()) / 4;
        for (int i = 0; i < 3; i++) {
            assertEquals(before.at(i, x, y), after.at(i, x, y), 0.25 * before.at(i, x, y));
        }
    }
}
