package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** A coloured head is the page's: a band as wide as the page, of a colour that is nowhere beside it. */
public final class HeadTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 400;
    private static final int WHITE = 0xFFF0F0EA;
    private static final int RED = 0xFF8A2A30;
    private static final int GREY = 0xFF8A8A86;
    private static final int SHADE = 0xFF3C3E44;

    private final int[] argb = new int[WIDTH * HEIGHT];
    /** What is white of a page from 60, 60 to 240, 320, its lower end its head. */
    private final double[] white = {60, 60, 240, 60, 240, 290, 60, 290};

    private void fill(int left, int top, int right, int bottom, int colour) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                argb[y * WIDTH + x] = colour;
            }
        }
    }

    private void page(int head) {
        fill(0, 0, WIDTH, HEIGHT, GREY);
        fill(60, 60, 240, 290, WHITE);
        fill(60, 290, 240, 320, head);
    }

    private Sides with(boolean... unseen) {
        return new Head(SmallPicture.of(argb, WIDTH, HEIGHT, 400)).with(new Sides(white, unseen));
    }

    private Sides with() {
        return with(false, false, false, false);
    }

    @Test
    public void thePageEndsWhereItsHeadDoes() {
        page(RED);
        for (int x = 80; x < 150; x += 6) {
            fill(x, 300, x + 3, 310, WHITE); // what is written in it
        }
        double[] c = with().c;
        assertEquals(320, c[5], 1.5);
        assertEquals(320, c[7], 1.5);
        assertEquals("the others stay", 60, c[1], 0.01);
        assertEquals(240, c[2], 0.01);
    }

    @Test
    public void aHeadThatLeavesThePictureOnOneSideEndsOnTheOther() {
        page(RED);
        fill(240, 60, WIDTH, 290, WHITE);
        fill(240, 290, WIDTH, 320, RED);
        white[2] = WIDTH;
        white[4] = WIDTH;
        double[] c = with(false, true, false, false).c;
        assertEquals(320, c[5], 1.5);
        assertEquals(320, c[7], 1.5);
    }

    @Test
    public void aShadeBesideThePageIsNoHead() {
        page(SHADE);
        assertSame(white, with().c);
    }

    @Test
    public void whatGoesOnBesideThePageIsTheBoard() {
        page(RED);
        fill(30, 40, 60, 320, RED);
        fill(240, 40, 270, 320, RED);
        assertSame(white, with().c);
    }

    /** A board of which the page covers two sides: its other two look like heads. */
    @Test
    public void whatLiesOutsideTheOppositeSideTooIsTheBoard() {
        page(RED);
        fill(60, 40, 240, 60, RED);
        assertSame(white, with().c);
    }

    @Test
    public void whatIsWiderThanThePageIsAnotherThing() {
        page(RED);
        fill(20, 290, 280, 320, RED);
        assertSame(white, with().c);
    }

    @Test
    public void aPageWithNothingBeyondItStays() {
        page(GREY);
        assertSame(white, with().c);
    }

    /** A corner being outside, the shape does not tell that the head is missing. */
    @Test
    public void aPagePartlyOutsideIsFoundWithItsHead() {
        StreetScene scene = StreetScenes.of(75317, 600);
        Quad found = PageFinder.find(scene.argb(), scene.width(), scene.height()).orElseThrow().corners();
        double jaccard = found.jaccard(Quad.of(scene.corners()));
        assertTrue("Jaccard index " + jaccard, jaccard > 0.95);
    }
}
