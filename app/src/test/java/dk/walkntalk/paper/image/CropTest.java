package dk.walkntalk.paper.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import org.junit.Test;

public final class CropTest {
    private static final int SIDE = 300;
    private static final Quad PAGE = new Quad(90, 60, 220, 80, 210, 240, 70, 220);

    /** A light page on dark ground. */
    private static SmallPicture picture(int light, int dark) {
        int[] argb = new int[SIDE * SIDE];
        double[][] lines = Line.of(PAGE.corners());
        for (int k = 0; k < argb.length; k++) {
            double x = k % SIDE + 0.5;
            double y = k / SIDE + 0.5;
            boolean in = Arrays.stream(lines).allMatch(l -> l[0] * x + l[1] * y + l[2] > 0);
            argb[k] = 0xFF000000 | 0x10101 * (in ? light : dark);
        }
        return SmallPicture.of(argb, SIDE, SIDE, SIDE);
    }

    private static float[] at(Maps crop, int x, int y) {
        return crop.places[y * Crop.SIZE + x];
    }

    @Test
    public void theCandidateIsTheSquareInTheMiddle() {
        Maps crop = Crop.of(picture(200, 40), PAGE);
        int first = Crop.SIZE / 6;
        int last = Crop.SIZE - 1 - first;
        for (int i = 1; i < Crop.SIZE - 1; i++) {
            boolean within = i > first && i < last;
            boolean outside = i < first - 1 || i > last + 1;
            if (within) {
                assertEquals(0.4f, at(crop, i, first + 1)[0], 0.01);
                assertEquals(0.4f, at(crop, last - 1, i)[2], 0.01);
            }
            if (outside) {
                assertTrue(at(crop, i, Crop.SIZE / 2)[1] < -0.3);
                assertTrue(at(crop, Crop.SIZE / 2, i)[1] < -0.3);
            }
        }
    }

    @Test
    public void paperInTheShadeLooksLikePaperInTheSun() {
        Maps sun = Crop.of(picture(240, 80), PAGE);
        Maps shade = Crop.of(picture(90, 30), PAGE);
        for (int k = 0; k < sun.places.length; k++) {
            assertEquals(sun.places[k][0], shade.places[k][0], 0.03);
        }
    }

    @Test
    public void anEdgeIsUnevenAndPaperIsNot() {
        // a little larger than the page, or its edge would lie between two places
        Maps crop = Crop.of(picture(200, 40), new Quad(87, 57, 223, 78, 213, 243, 67, 222));
        float most = 0;
        for (int x = Crop.SIZE / 6; x < Crop.SIZE / 6 + 4; x++) {
            most = Math.max(most, at(crop, x, Crop.SIZE / 2)[4]);
        }
        assertTrue("" + most, most > 0.3);
        assertEquals(-0.2, at(crop, Crop.SIZE / 2, Crop.SIZE / 2)[4], 1e-6);
    }

    @Test
    public void whatIsNotInThePictureIsToldFromWhatIsBlack() {
        Maps crop = Crop.of(picture(200, 0), new Quad(-150, 60, 150, 60, 150, 240, -150, 240));
        assertArrayEquals(new float[] {0, 0, 0, Crop.OUT, 0}, at(crop, 4, 40), 0);
        assertEquals(Crop.IN, at(crop, 90, 40)[3], 0);
    }
}
