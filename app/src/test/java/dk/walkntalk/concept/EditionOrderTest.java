package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/** Which edition is the newer one. */
public final class EditionOrderTest {
    private static final List<String> ORDERED = List.of(
            "1", "2", "9", "10", "2024", "2025", "2025-2", "2025-10", "2025.1", "2025a", "2025b", "2026-01-31",
            "2026-02-01", "udkast", "udkast-2");

    @Test
    public void numbersAreComparedAsNumbersAndWhatIsBetweenThemAsText() {
        Random random = new Random(26);
        for (int i = 0; i < 100; i++) {
            List<String> shuffled = new ArrayList<>(ORDERED);
            Collections.shuffle(shuffled, random);
            shuffled.sort(new EditionOrder());
            assertEquals(ORDERED, shuffled);
        }
    }

    @Test
    public void onlyTheSameTextIsTheSameEdition() {
        EditionOrder order = new EditionOrder();
        assertEquals(0, order.compare("2025", "2025"));
        assertTrue(order.compare("7", "07") != 0);
        assertEquals("both ways alike", -Integer.signum(order.compare("7", "07")),
                Integer.signum(order.compare("07", "7")));
        assertTrue("a number beyond any type", order.compare("9", "123456789012345678901234567890") < 0);
    }
}
