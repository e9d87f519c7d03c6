package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Rounds;
import java.util.Random;
import org.junit.Test;

public final class QuadTest {
    private static final Quad SQUARE = new Quad(0, 0, 10, 0, 10, 10, 0, 10);

    @Test
    public void overlapIsWhatCountingPixelsGives() {
        Random random = new Random(5);
        int met = 0;
        int rounds = Rounds.of(300);
        for (int i = 0; i < rounds; i++) {
            Quad a = any(random);
            Quad b = any(random);
            double counted = counted(a, b);
            met += counted > 0.1 ? 1 : 0;
            assertEquals(a + " " + b, counted, a.jaccard(b), 0.012);
            assertEquals(a.jaccard(b), b.jaccard(a), 1e-9);
            assertEquals(1, a.jaccard(a), 1e-9);
        }
        assertTrue("enough of them overlap", met > rounds / 3);
    }

    @Test
    public void pagesApartHaveNothingInCommon() {
        assertEquals(0, SQUARE.jaccard(new Quad(20, 0, 30, 0, 30, 10, 20, 10)), 0);
        assertEquals(0.25, SQUARE.jaccard(new Quad(0, 0, 5, 0, 5, 5, 0, 5)), 1e-9);
    }

    @Test
    public void onlyWhatACameraCanSeeIsConvex() {
        assertTrue(SQUARE.isConvex());
        assertFalse("a corner pushed in", SQUARE.with(2, 3, 3).isConvex());
        assertFalse("sides that cross", new Quad(0, 0, 10, 10, 10, 0, 0, 10).isConvex());
        assertFalse("a mirror", new Quad(0, 0, 0, 10, 10, 10, 10, 0).isConvex());
        assertFalse("a line", new Quad(0, 0, 1, 0, 2, 0, 3, 0).isConvex());
        assertFalse("nowhere", SQUARE.with(1, Double.NaN, 0).isConvex());
    }

    @Test
    public void turningMovesTheTopAndNotThePlace() {
        Quad quad = new Quad(1, 2, 30, 4, 32, 41, 3, 39);
        Quad once = quad.turned(1);
        assertEquals("the left bottom corner is the left top one", 3, once.x0(), 0);
        assertEquals(39, once.y0(), 0);
        assertEquals(quad, once.turned(3));
        assertEquals(quad, quad.turned(-4));
        assertEquals(1, quad.jaccard(once), 1e-9);
    }

    @Test
    public void growsWithThePicture() {
        assertEquals(new Quad(0, 0, 25, 0, 25, 25, 0, 25), SQUARE.scaled(2.5));
        assertEquals(100 * 200 * 0.81, Quad.inset(100, 200, 0.05).area(), 1e-6);
    }

    private static Quad any(Random random) {
        while (true) {
            double[] c = new double[8];
            for (int i = 0; i < 8; i++) {
                c[i] = random.nextDouble() * 60;
            }
            Quad quad = Quad.of(c);
            if (quad.isConvex() && quad.area() > 250) {
                return quad;
            }
        }
    }

    private static double counted(Quad a, Quad b) {
        int both = 0;
        int either = 0;
        for (double y = 0.125; y < 60; y += 0.25) {
            for (double x = 0.125; x < 60; x += 0.25) {
                boolean in = inside(a, x, y);
                boolean also = inside(b, x, y);
                both += in && also ? 1 : 0;
                either += in || also ? 1 : 0;
            }
        }
        return both / (double) either;
    }

    private static boolean inside(Quad q, double x, double y) {
        for (int i = 0; i < 4; i++) {
            int k = (i + 1) % 4;
            if ((q.x(k) - q.x(i)) * (y - q.y(i)) - (q.y(k) - q.y(i)) * (x - q.x(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
