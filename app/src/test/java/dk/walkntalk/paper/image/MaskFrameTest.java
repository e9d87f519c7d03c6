package dk.walkntalk.paper.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import org.junit.Test;

public final class MaskFrameTest {
    private static final double CELLS_BESIDE = 8;
    private static final double CELLS_ABOVE = 6;

    @Test
    public void aPictureAcrossFillsTheFrame() {
        MaskFrame frame = frame(1200, 900);
        double[] c = frame.cells(new double[] {0, 0, 1200, 900});
        assertArrayEquals(new double[] {CELLS_BESIDE, CELLS_ABOVE, CELLS_BESIDE + 48, CELLS_ABOVE + 36}, c, 1e-9);
        assertTrue(frame.has(8, 6));
        assertFalse(frame.has(7, 6));
        assertTrue(frame.has(55, 41));
        assertFalse(frame.has(55, 42));
    }

    @Test
    public void anUprightPictureIsTurnedClockwise() {
        MaskFrame frame = frame(900, 1200);
        // its left top is the frame's right top, its left bottom the frame's left top
        double[] c = frame.cells(new double[] {0, 0, 0, 1200});
        assertArrayEquals(new double[] {CELLS_BESIDE + 48, CELLS_ABOVE, CELLS_BESIDE, CELLS_ABOVE}, c, 1e-9);
    }

    @Test
    public void aNarrowPictureLiesInTheMiddle() {
        MaskFrame frame = frame(1600, 900);
        double[] c = frame.cells(new double[] {0, 0, 1600, 900});
        assertEquals("as far from above as from below", c[1] - CELLS_ABOVE, CELLS_ABOVE + 36 - c[3], 0.3);
        assertEquals(48, c[2] - c[0], 1e-9);
        assertEquals(27, c[3] - c[1], 1e-9);
        MaskFrame square = frame(1000, 1000);
        double[] d = square.cells(new double[] {0, 0, 1000, 1000});
        assertEquals(36, d[2] - d[0], 1e-9);
        assertEquals(36, d[3] - d[1], 1e-9);
    }

    @Test
    public void aPixelIsWhereItsPlaceSays() {
        for (int[] size : new int[][] {{1200, 900}, {900, 1200}, {1000, 1000}, {1600, 900}, {90, 160}, {30, 20}}) {
            int w = size[0];
            int h = size[1];
            int[] argb = new int[w * h];
            Arrays.fill(argb, 0xFF000000);
            // a white block in the left top quarter
            for (int y = h / 8; y < 3 * h / 8; y++) {
                Arrays.fill(argb, y * w + w / 8, y * w + 3 * w / 8, 0xFFFFFFFF);
            }
            MaskFrame frame = new MaskFrame(argb, w, h);
            Maps maps = frame.maps();
            double[] white = frame.cells(new double[] {w / 4.0, h / 4.0, 3 * w / 4.0, 3 * h / 4.0, w / 4.0, 3 * h / 4.0});
            assertEquals(w + " by " + h, 0.5f, value(maps, white[0], white[1], 0), 0);
            assertEquals(-0.5f, value(maps, white[2], white[3], 0), 0);
            assertEquals(-0.5f, value(maps, white[4], white[5], 0), 0);
            assertEquals(1f, value(maps, white[0], white[1], 3), 0);
            assertEquals("nothing beside the picture", 0f, maps.channels[3][maps.at(2, 2)], 0);
        }
    }

    private static float value(Maps maps, double x, double y, int channel) {
        return maps.channels[channel][maps.at((int) (x * MaskFrame.CELL), (int) (y * MaskFrame.CELL))];
    }

    private static MaskFrame frame(int width, int height) {
        return new MaskFrame(new int[width * height], width, height);
    }
}
