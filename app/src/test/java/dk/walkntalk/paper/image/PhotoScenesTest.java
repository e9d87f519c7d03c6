package dk.walkntalk.paper.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import org.junit.Test;

/**
 * The four generators of others tell the truth about their pages: a seed is a picture, and corners are where they
 * say.
 */
public final class PhotoScenesTest {
    private static final int SMALL = 200;

    @Test
    public void aSeedIsOnePicture() {
        assertArrayEquals(PhotoScenes.of(7, SMALL).argb(), PhotoScenes.of(7, SMALL).argb());
        assertFalse(Arrays.equals(PhotoScenes.of(7, SMALL).argb(), PhotoScenes.of(8, SMALL).argb()));
        assertArrayEquals(SnapScenes.of(7, SMALL).argb(), SnapScenes.of(7, SMALL).argb());
        assertFalse(Arrays.equals(SnapScenes.of(7, SMALL).argb(), SnapScenes.of(8, SMALL).argb()));
        assertArrayEquals(ViewScenes.of(7, SMALL).argb(), ViewScenes.of(7, SMALL).argb());
        assertFalse(Arrays.equals(ViewScenes.of(7, SMALL).argb(), ViewScenes.of(8, SMALL).argb()));
        assertArrayEquals(FieldScenes.of(7, SMALL).argb(), FieldScenes.of(7, SMALL).argb());
        assertFalse(Arrays.equals(FieldScenes.of(7, SMALL).argb(), FieldScenes.of(8, SMALL).argb()));
    }

    @Test
    public void cornersGoRoundClockwiseAndCutOffAgreesWithThem() {
        for (int seed = 1; seed <= 8; seed++) {
            PhotoScene photo = PhotoScenes.of(seed, SMALL);
            check("photo " + seed, photo.corners(), photo.width(), photo.height(), photo.cutOff());
            SnapScene snap = SnapScenes.of(seed, SMALL);
            check("snap " + seed, snap.corners(), snap.width(), snap.height(), snap.cutOff());
            ViewScene view = ViewScenes.of(seed, SMALL);
            check("view " + seed, view.corners(), view.width(), view.height(), view.cutOff());
            FieldScene field = FieldScenes.of(seed, SMALL);
            check("field " + seed, field.corners(), field.width(), field.height(), field.cutOff());
        }
    }

    /** The page is the brightest thing as a rule: its middle is brighter than the picture's darker half. */
    @Test
    public void thePageIsPaper() {
        int bright = 0;
        for (int seed = 1; seed <= 8; seed++) {
            SnapScene snap = SnapScenes.of(seed, SMALL);
            bright += brighter(snap.argb(), snap.width(), snap.height(), snap.corners()) ? 1 : 0;
            PhotoScene photo = PhotoScenes.of(seed, SMALL);
            bright += brighter(photo.argb(), photo.width(), photo.height(), photo.corners()) ? 1 : 0;
            ViewScene view = ViewScenes.of(seed, SMALL);
            bright += brighter(view.argb(), view.width(), view.height(), view.corners()) ? 1 : 0;
            FieldScene field = FieldScenes.of(seed, SMALL);
            bright += brighter(field.argb(), field.width(), field.height(), field.corners()) ? 1 : 0;
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
