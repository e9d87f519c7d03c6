package dk.walkntalk.paper.image;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** A part of a page is told from a page by its sides, which go on beyond its corners. */
public final class ContinuedTest {
    private static final int W = 400;
    private static final int H = 300;
    private final Sides part = sides(100, 150);
    private final Sides whole = sides(100, 260);

    @Test
    public void whereTheSidesGoOnTheLargerIsThePage() {
        assertSame(whole, new Continued(paper(260)).of(part, List.of(part, whole)));
    }

    @Test
    public void whereTheyEndAtItsCornersItIsThePage() {
        assertSame(part, new Continued(paper(150)).of(part, List.of(part, whole)));
    }

    /** A picture on the page's other half may pull the corner of the half that is found. */
    @Test
    public void aCornerOfThePartMayBeAFewPixelsOffTheSideOfTheWhole() {
        Sides askew = new Sides(new double[] {100, 40, 300, 40, 305, 150, 95, 150}, new boolean[4]);
        assertSame(whole, new Continued(paper(260)).of(askew, List.of(askew, whole)));
    }

    @Test
    public void oneThatIsMuchLessLikelyIsNotTaken() {
        whole.score = part.score - 3;
        assertSame(whole, new Continued(paper(260)).of(part, List.of(part, whole)));
        whole.score = part.score - 5;
        assertSame(part, new Continued(paper(260)).of(part, List.of(part, whole)));
    }

    @Test
    public void theEndOfTheLargerMayBeOutsideBehindThePicturesCorner() {
        double[] page = {345, 397, 119, 479, 38, 128, 264, 84};
        Sides half = new Sides(new double[] {77, 296, 38, 128, 264, 84, 304, 235}, new boolean[4]);
        // what stands for the side that is outside is drawn across the corner, and across the half
        Sides all = new Sides(new double[] {298, 214, 101, 401, 38, 128, 264, 84}, new boolean[4]);
        all.unseen[0] = true;
        assertFalse("only its place outside has the half within", all.contains(half));
        assertSame(all, new Continued(drawn(page, 300, 400)).of(half, List.of(half, all)));
    }

    /** On rough ground some edge always goes on a little: so little to the picture's end tells nothing. */
    @Test
    public void whatHardlyGoesOnInThePictureIsNoLargerPage() {
        Sides nearly = sides(100, 250);
        Sides all = sides(100, H);
        all.unseen[2] = true;
        assertSame(nearly, new Continued(paper(H)).of(nearly, List.of(nearly, all)));
    }

    @Test
    public void whereASideIsOutsideThoseBesideItGoOnToWhereThePictureEnds() {
        Sides open = sides(100, H);
        open.unseen[2] = true;
        assertTrue(new Continued(paper(H)).reachesTheEnd(open));
        assertFalse("the page ends before", new Continued(paper(230)).reachesTheEnd(open));
        assertTrue("all sides are seen", new Continued(paper(230)).reachesTheEnd(part));
    }

    /** White on snow is hardly an edge anywhere, so that it is none at the end tells nothing. */
    @Test
    public void anEdgeThatIsFaintAllAlongMayBeFaintAtItsEnd() {
        SmallPicture snow = drawn(new double[] {100, 40, 300, 40, 300, 500, 100, 500}, W, H);
        for (int[] plane : snow.raw) {
            Arrays.setAll(plane, i -> plane[i] > 180 ? 232 : 226);
        }
        Sides open = sides(100, H);
        open.unseen[2] = true;
        assertTrue(new Continued(snow).reachesTheEnd(open));
    }

    @Test
    public void aThumbMayCoverOneOfThem() {
        SmallPicture picture = drawn(new double[] {100, 40, 300, 40, 300, 500, 100, 500}, W, H);
        Sides open = sides(100, H);
        open.unseen[2] = true;
        for (int[] plane : picture.raw) {
            for (int y = 250; y < H; y++) {
                Arrays.fill(plane, y * W + 80, y * W + 130, 120);
            }
        }
        assertTrue(new Continued(picture).reachesTheEnd(open));
    }

    private static SmallPicture drawn(double[] page, int w, int h) {
        int[] argb = new int[w * h];
        double[][] lines = Line.of(page);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double px = x + 0.5;
                double py = y + 0.5;
                boolean in = Arrays.stream(lines).allMatch(line -> line[0] * px + line[1] * py + line[2] > 0);
                argb[y * w + x] = in ? 0xFFE8E8E4 : 0xFF604830;
            }
        }
        return SmallPicture.of(argb, w, h, Math.max(w, h));
    }

    private static Sides sides(int left, int bottom) {
        return new Sides(new double[] {left, 40, 300, 40, 300, bottom, left, bottom}, new boolean[4]);
    }

    private static SmallPicture paper(int bottom) {
        int[] argb = new int[W * H];
        Arrays.fill(argb, 0xFF604830);
        for (int y = 40; y < bottom; y++) {
            Arrays.fill(argb, y * W + 100, y * W + 300, 0xFFE8E8E4);
        }
        return SmallPicture.of(argb, W, H, W);
    }
}
