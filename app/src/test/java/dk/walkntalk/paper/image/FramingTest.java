package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** What edges alone enclose. */
public final class FramingTest {
    private static final int W = 400;
    private static final int H = 300;

    @Test
    public void threeEdgesAndThePicturesCornerAreEnough() {
        // turned by an eighth: no edge of the picture faces the side opposite
        double[] page = {97, -124, 260, 44, 23, 274, -140, 106};
        Sides found = best(page);
        double[][] lines = Line.of(found.c);
        double[][] truly = Line.of(page);
        int seen = 0;
        for (double[] line : truly) {
            seen += Arrays.stream(lines).anyMatch(other -> other[0] * line[0] + other[1] * line[1] > 0.999
                    && Math.abs(other[2] - line[2]) < 3) ? 1 : 0;
        }
        assertEquals("sides that are where they are drawn: " + Arrays.toString(found.c), 3, seen);
        assertEquals(1, found.countUnseen());
    }

    @Test
    public void grainThatRunsAlongAnEdgeDoesNotHideIt() {
        double[] page = {120, 30, 300, 62, 262, 266, 84, 234};
        double most = 0;
        for (Sides one : new Framing(drawn(page, 10), true).all()) {
            most = Math.max(most, one.countUnseen() > 0 ? 0 : one.quad().jaccard(Quad.of(page)));
        }
        assertTrue("Jaccard index of the nearest " + most, most > 0.97);
    }

    private static Sides best(double[] page) {
        List<Sides> all = new Framing(drawn(page, 0), true).all();
        assertTrue("something is enclosed", !all.isEmpty());
        return all.get(0);
    }

    /** @param grain by how much wood is brighter and darker along short lines of nearly the direction of the page's first side */
    private static SmallPicture drawn(double[] page, int grain) {
        int[] argb = new int[W * H];
        double[][] lines = Line.of(page);
        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                double px = x + 0.5;
                double py = y + 0.5;
                boolean in = Arrays.stream(lines).allMatch(line -> line[0] * px + line[1] * py + line[2] > 0);
                double across = 0.7 * (py - 0.05 * px);
                double along = Math.max(0, Math.sin(0.05 * px + 2 * Math.floor(across / Math.PI)));
                int wood = 0x604830 + 0x10101 * (int) Math.round(grain * Math.sin(across) * along);
                argb[y * W + x] = in ? 0xFFE8E8E4 : 0xFF000000 | wood;
            }
        }
        return SmallPicture.of(argb, W, H, W);
    }
}
