package dk.walkntalk.voice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/** What recognisers answer is made fit to be kept, and nothing that can be read is lost. */
public final class SpokenTextTest {

    @Test
    public void danishIsLeftAsItIs() {
        for (String text : List.of("Mette undersøger kurset inden uge 12.", "æøå ÆØÅ é 1:1 – „citat“", "👩‍👩‍👧 og 🚶")) {
            assertEquals(text, SpokenText.clean(text));
        }
    }

    @Test
    public void whatCannotBeSeenIsASpaceOrGone() {
        assertEquals("a b", SpokenText.clean(" \u0000a\u0007\r\n\t\u00a0b\u2028 "));
        assertEquals("ab", SpokenText.clean("a\u202e\u200b\ufeffb\ufffd\ue000"));
        assertEquals("", SpokenText.clean("\ud83d\udc00 \ud83d".substring(1)));
    }

    @Test
    public void theFirstReadingThatSaysAnythingCounts() {
        assertEquals("to", SpokenText.best(Arrays.asList(null, " ", "to", "tre")));
        assertEquals("", SpokenText.best(Arrays.asList(1, new Object())));
        assertEquals("", SpokenText.best((List<?>) null));
    }

    @Test
    public void stretchesAreJoinedByOneSpace() {
        assertEquals("a b", SpokenText.join("a", "b"));
        assertEquals("a", SpokenText.join("a", ""));
        assertEquals("b", SpokenText.join("", "b"));
    }

    @Test
    public void cleanTextIsCleanWhateverItWas() {
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder any = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                any.append((char) (random.nextBoolean() ? random.nextInt(0x180) : random.nextInt(0x10000)));
            }
            String clean = SpokenText.clean(any.toString());
            assertEquals("once is enough", clean, SpokenText.clean(clean));
            assertEquals(clean.trim(), clean);
            assertFalse(clean.contains("  "));
            assertTrue(clean.chars().noneMatch(Character::isISOControl));
            String letters = "\\P{L}";
            assertEquals(any.toString().replaceAll(letters, ""), clean.replaceAll(letters, ""));
        }
    }
}
