package dk.walkntalk.ui;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Random;
import org.junit.Test;

/** Where the parts of the wheel are: every spot belongs to one part, and every part is found where it is. */
public final class WheelGeometryTest {
    private static final float RADIUS = 500;

    @Test
    public void theMiddleOfEveryPartBelongsToIt() {
        for (int sectors = 2; sectors <= 8; sectors++) {
            for (int hub = 1; hub <= 4; hub++) {
                WheelGeometry wheel = new WheelGeometry(RADIUS, sectors, hub, true, 0);
                assertEquals(sectors + hub + 1, wheel.wedges().size());
                for (int part = 0; part < wheel.wedges().size(); part++) {
                    Wedge wedge = wheel.wedges().get(part);
                    double radius = (wedge.inner() + wedge.outer()) / 2;
                    assertEquals(part, wheel.at((float) (radius * Math.cos(wedge.middle())),
                            (float) (radius * Math.sin(wedge.middle()))));
                }
            }
        }
    }

    @Test
    public void ofFourTheFirstIsAtTheTopOnTheLeftAndTheyGoWithTheClock() {
        WheelGeometry wheel = new WheelGeometry(RADIUS, 4, 2, true, 0);
        assertEquals(0, wheel.at(-300, -300));
        assertEquals(1, wheel.at(300, -300));
        assertEquals(2, wheel.at(300, 300));
        assertEquals(3, wheel.at(-300, 300));
        assertEquals("upper half of the hub", 4, wheel.at(0, -50));
        assertEquals("lower half of the hub", 5, wheel.at(0, 50));
    }

    @Test
    public void anySpotBelongsToOnePartAtMostAndNoneOutside() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            WheelGeometry wheel = new WheelGeometry(RADIUS, 2 + random.nextInt(7), 1 + random.nextInt(3), true, 0);
            float x = (random.nextFloat() * 2 - 1) * 600;
            float y = (random.nextFloat() * 2 - 1) * 600;
            int owners = (int) wheel.wedges().stream().filter(wedge -> wedge.has(x, y)).count();
            assertTrue(x + ", " + y, owners <= 1);
            assertEquals(x + ", " + y, owners == 1, wheel.at(x, y) >= 0);
            if (Math.hypot(x, y) >= RADIUS) {
                assertEquals(-1, wheel.at(x, y));
            }
        }
    }

    @Test
    public void theRingIsAsBroadForAFingerAsItHasToBe() {
        WheelGeometry wheel = new WheelGeometry(RADIUS, 4, 2, true, 144);
        int ring = wheel.wedges().size() - 1;
        Wedge band = wheel.wedges().get(ring);
        assertTrue("it looks narrower", band.outer() - band.inner() < 144);
        float middle = (band.inner() + band.outer()) / 2;
        assertEquals(ring, wheel.at(0, -middle - 71));
        assertEquals(ring, wheel.at(0, -middle + 71));
        assertTrue(ring != wheel.at(0, -middle - 74));
    }

    @Test
    public void whatAPartHoldsHasItsCornersInIt() {
        Random random = new Random(7);
        int held = 0;
        for (int i = 0; i < 50_000; i++) {
            Wedge wedge = new Wedge(200, RADIUS, random.nextInt(360), 45 + random.nextInt(136));
            float x = (random.nextFloat() * 2 - 1) * RADIUS;
            float y = (random.nextFloat() * 2 - 1) * RADIUS;
            float w = random.nextFloat() * 150;
            float h = random.nextFloat() * 150;
            if (wedge.holds(x, y, x + w, y + h, 5)) {
                held++;
                for (int at = 0; at < 9; at++) {
                    assertTrue(wedge.has(x + w * (at % 3) / 2, y + h * (at / 3) / 2));
                }
            }
        }
        assertTrue("some were held: " + held, held > 1000);
    }
}
