package dk.walkntalk.walk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public final class WalkClockTest {
    @Test
    public void aPerspectiveHasItsFairShareRoundedToFiveMinutes() {
        assertEquals(30, new WalkClock(0, 90, 3).share());
        assertEquals(20, new WalkClock(0, 60, 3).share());
        assertEquals(15, new WalkClock(0, 45, 3).share());
        assertEquals(25, new WalkClock(0, 100, 4).share());
        assertEquals("too little to be rounded", 6, new WalkClock(0, 20, 3).share());
    }

    @Test
    public void halfIsReachedAtTheHalfAndNotBefore() {
        assertFalse(new WalkClock(44, 90, 3).isHalf());
        assertTrue(new WalkClock(45, 90, 3).isHalf());
        assertTrue(new WalkClock(200, 90, 3).isHalf());
    }

    @Test
    public void withoutATimeThereIsNoHalf() {
        assertFalse(new WalkClock(500, 0, 3).isHalf());
        assertFalse(new WalkClock(500, 0, 3).isSet());
    }
}
