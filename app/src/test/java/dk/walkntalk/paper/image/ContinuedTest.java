package dk.walkntalk.paper.image;

import static org.junit.Assert.assertSame;

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

    @Test
    public void oneThatIsMuchLessLikelyIsNotTaken() {
        whole.score = part.score - 3;
        assertSame(part, new Continued(paper(260)).of(part, List.of(part, whole)));
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
