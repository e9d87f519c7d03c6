package dk.walkntalk.phone.inside;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public final class FrameTest {
    private static final int WHITE = 0xffffffff;

    @Test
    public void whatIsOpaqueHidesWhatIsBelowAndWhatIsClearDoesNot() {
        Frame frame = white(2, 1);
        frame.put(new int[] {0xff102030, 0}, 0, 0, 2, 1);
        assertEquals(0xff102030, frame.argb[0]);
        assertEquals(WHITE, frame.argb[1]);
    }

    @Test
    public void halfOfSomethingLetsHalfThrough() {
        Frame frame = white(1, 1);
        // black, half there, multiplied by its alpha
        frame.put(new int[] {0x80000000}, 0, 0, 1, 1);
        assertEquals(0x7f, frame.argb[0] & 0xff, 1);
        assertEquals(0xff, frame.argb[0] >>> 24);
    }

    @Test
    public void aWindowThatReachesBeyondTheScreenIsCut() {
        Frame frame = white(2, 2);
        int red = 0xffff0000;
        frame.put(new int[] {red, red, red, red}, 1, -1, 2, 2);
        assertEquals(WHITE, frame.argb[0]);
        assertEquals(red, frame.argb[1]);
        assertEquals(WHITE, frame.argb[2]);
        assertEquals(WHITE, frame.argb[3]);
    }

    @Test
    public void dimmedIsDarkerByTheShareAndStaysOpaque() {
        Frame frame = white(1, 1);
        frame.dim(0.5f);
        assertEquals(0x7f, frame.argb[0] & 0xff, 1);
        assertEquals(0xff, frame.argb[0] >>> 24);
    }

    private static Frame white(int width, int height) {
        Frame frame = new Frame(width, height);
        java.util.Arrays.fill(frame.argb, WHITE);
        return frame;
    }
}
