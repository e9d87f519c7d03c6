package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** A page on a board of whatever colour ends where the board's colour begins; print and shade are the page's own. */
public final class RimTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 400;
    private static final int BROWN = 0xFF7A4A28;
    private static final int WHITE = 0xFFF0F0EA;

    private final int[] argb = new int[WIDTH * HEIGHT];

    private void fill(int left, int top, int right, int bottom, int colour) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                argb[y * WIDTH + x] = colour;
            }
        }
    }

    private Sides without(double... corners) {
        Sides sides = new Sides(corners, new boolean[4]);
        return new Rim(SmallPicture.of(argb, WIDTH, HEIGHT, 400)).without(sides);
    }

    /** A page on a ground. */
    private double[] page(int ground) {
        fill(0, 0, WIDTH, HEIGHT, ground);
        fill(60, 60, 240, 320, WHITE);
        return new double[] {60, 60, 240, 60, 240, 320, 60, 320};
    }

    @Test
    public void theBoardsSideIsNotThePages() {
        fill(0, 0, WIDTH, HEIGHT, 0xFF808880);
        fill(50, 50, 250, 350, BROWN);
        fill(60, 60, 240, 320, WHITE);
        fill(110, 310, 190, 345, 0xFFA0A4A8); // the clip
        double[] c = without(60, 60, 240, 60, 240, 349, 60, 349).c;
        assertEquals(320, c[5], 3);
        assertEquals(320, c[7], 3);
        assertEquals("the others stay", 60, c[1], 0.01);
        assertEquals(240, c[2], 0.01);
    }

    @Test
    public void aBoardOfAnyColourIsNotThePage() {
        for (int board : new int[] {0xFF2E7D4F, 0xFF9C2A2A, 0xFF5B3A86, 0xFF6E7A80}) {
            fill(0, 0, WIDTH, HEIGHT, 0xFFA8A49C);
            fill(40, 40, 250, 360, board);
            fill(60, 40, 250, 330, WHITE); // two sides of it are the board's too
            double[] c = without(40, 40, 250, 40, 250, 360, 40, 360).c;
            assertEquals(Integer.toHexString(board), 60, c[0], 2);
            assertEquals(Integer.toHexString(board), 330, c[5], 2);
            assertEquals("the others stay", 250, c[2], 0.01);
            assertEquals("the others stay", 40, c[3], 0.01);
        }
    }

    @Test
    public void thePageEndsBesideTheClipNotWhereTheBoardDoes() {
        fill(0, 0, WIDTH, HEIGHT, 0xFFB8B2A6);
        fill(60, 40, 240, 350, 0xFF2C5FA0);
        fill(60, 40, 240, 320, WHITE);
        fill(105, 305, 195, 350, 0xFFA0A4A8); // the clip
        double[] c = without(60, 40, 240, 40, 240, 350, 60, 350).c;
        assertEquals(320, c[5], 2);
        assertEquals(320, c[7], 2);
    }

    @Test
    public void aHeadOfThePagesOwnUnderTheClipStays() {
        fill(0, 0, WIDTH, HEIGHT, 0xFFB8B2A6);
        fill(50, 30, 250, 360, BROWN);
        fill(60, 40, 240, 330, WHITE);
        fill(60, 300, 240, 330, 0xFF2E8B4A);
        fill(105, 310, 195, 360, 0xFFA0A4A8); // the clip
        double[] c = {60, 40, 240, 40, 240, 330, 60, 330};
        assertSame(c, without(c).c);
    }

    /** Head and foot may have the colour of the firm. */
    @Test
    public void aColouredHeadAndFootAreThePages() {
        double[] c = page(0xFF606468);
        fill(60, 60, 240, 80, 0xFF8C2430);
        fill(60, 300, 240, 320, 0xFF8C2430);
        assertSame(c, without(c).c);
    }

    @Test
    public void aColouredHeadIsThePages() {
        double[] c = page(BROWN);
        fill(60, 290, 240, 320, 0xFF205090);
        assertSame(c, without(c).c);
    }

    @Test
    public void shadeOnSnowIsNoBoard() {
        double[] c = page(0xFF686C79);
        fill(60, 280, 240, 320, 0xFF686C79);
        assertSame(c, without(c).c);
    }

    /** In the dark few levels part a red head from brown wood, but its colour is another. */
    @Test
    public void aRedHeadInShadeIsNotTheBrownGround() {
        double[] c = page(0xFF372A24);
        fill(60, 290, 240, 320, 0xFF502D23);
        assertSame(c, without(c).c);
    }

    /** Against a purple picture grey looks brown. */
    @Test
    public void whatIsInThePagesMiddleMakesNoBoardOfAGreyGround() {
        double[] c = page(0xFF74716B);
        fill(80, 100, 220, 280, 0xFF8C8DD3);
        fill(60, 300, 240, 320, 0xFF74716B);
        assertSame(c, without(c).c);
    }

    /** A page with a green head on a clipboard, of which the clipboard's end was taken for the page's. */
    @Test
    public void aPageOnAClipboardIsFoundWithoutTheClipboard() {
        StreetScene scene = StreetScenes.of(80001, 1000);
        Quad found = PageFinder.find(scene.argb(), scene.width(), scene.height()).orElseThrow().corners();
        double jaccard = found.jaccard(Quad.of(scene.corners()));
        assertTrue("Jaccard index " + jaccard, jaccard > 0.98);
    }
}
