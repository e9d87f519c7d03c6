package dk.walkntalk.walk;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Random;
import org.junit.Test;

/** When a phone counts as held in the hand. */
public final class GripTest {
    private static final float G = 9.81f;

    private final Grip grip = new Grip();
    private long now = 1000;

    private void lie(long millis) {
        Random noise = new Random(3);
        for (long end = now + millis; now < end; now += 200) {
            grip.moved(noise(noise), noise(noise), G + noise(noise), now);
        }
        grip.moved(0, 0, G, now);
    }

    /** What a sensor at rest measures besides gravity: at most five hundredths either way. */
    private static float noise(Random random) {
        return (random.nextFloat() - 0.5f) / 10;
    }

    @Test
    public void whatNoSensorTellsCountsAsHeld() {
        assertTrue(grip.isHeld());
    }

    @Test
    public void inAPocketItIsNotHeldAndOutOfItItIs() {
        grip.near(true);
        assertFalse(grip.isHeld());
        grip.near(false);
        assertTrue(grip.isHeld());
    }

    @Test
    public void lyingStillForHalfAMinuteItHasBeenPutDown() {
        lie(29_000);
        assertTrue(grip.isHeld());
        lie(1_000);
        assertFalse(grip.isHeld());
    }

    @Test
    public void pickedUpItIsHeldAtOnceAndForAnotherHalfMinute() {
        lie(60_000);
        assertFalse(grip.isHeld());
        grip.moved(0.5f, 0, G, now += 200);
        assertTrue(grip.isHeld());
        for (long end = now + 29_000; now < end; now += 200) {
            grip.moved(0.5f, 0, G, now);
            assertTrue(grip.isHeld());
        }
    }

    @Test
    public void anySlowTurnOfAHandIsMoreThanNothing() {
        for (int i = 0; i < 600; i++) {
            // one degree in two seconds, on every way round
            double turn = Math.toRadians(i / 10.0);
            grip.moved((float) (G * Math.sin(turn)), 0, (float) (G * Math.cos(turn)), now += 200);
            assertTrue("after " + i * 200 + " ms", grip.isHeld());
        }
    }

    @Test
    public void inAPocketThatMovesItIsNotHeld() {
        grip.near(true);
        for (int i = 0; i < 100; i++) {
            grip.moved(i % 7, i % 5, G, now += 200);
            assertFalse(grip.isHeld());
        }
    }
}
