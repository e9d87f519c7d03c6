package dk.walkntalk.conversation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.Test;

public final class WordsTest {
    private final WordsConverter converter = new WordsConverter();

    @Test
    public void wordsNeverShowThemselvesWhereTheyArePrinted() {
        String secret = "Mette er træt af teamet";
        Words words = Words.of(secret);
        String printed = words + String.format("%s", words) + List.of(words) + new StringBuilder().append(words);
        for (String word : secret.split(" ")) {
            assertFalse(printed, printed.contains(word));
        }
        assertEquals(secret, words.text());
    }

    @Test
    public void wordsAreEqualToTheLetterOnly() {
        assertEquals(Words.of("æ"), Words.of("æ"));
        assertEquals(Words.of("æ").hashCode(), Words.of("æ").hashCode());
        assertFalse("one å is a letter, the other a letter and a ring", Words.of("\u00e5").equals(Words.of("a\u030a")));
        assertFalse(Words.of("Mette").equals(Words.of("Mette ")));
        assertEquals(Words.NONE, Words.of(null));
        assertEquals(Words.NONE, Words.of(""));
        assertTrue(Words.of(" \t\n").isBlank());
    }

    @Test
    public void whatPeopleWriteComesBackToTheLetter() {
        for (String text : List.of("Rød grød med fløde", "👩‍🌾🤝👨🏽‍🏫 1️⃣", "שלום، مرحبا بكم \u202b(RTL)\u202c", "a\tb\r\nc\n",
                "\u0000 nul", "\ufeffBOM", "e\u0301 \u00e9", "\ud835\udd1f", "\uffff\ufffe", " ")) {
            assertEquals(text, converter.fromStored(converter.toStored(Words.of(text))).text());
        }
    }

    @Test
    public void anyTextThatIsUnicodeComesBackToTheLetter() {
        Random random = new Random(20260310);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                int point = random.nextInt(Character.MAX_CODE_POINT + 1);
                if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                    text.appendCodePoint(point);
                }
            }
            Words words = Words.of(text);
            assertEquals("round " + round, words, converter.fromStored(converter.toStored(words)));
        }
    }

    /** Half a pair is no character, and no UTF-8 can hold it; the rest of the text must not suffer for it. */
    @Test
    public void halfOfASurrogatePairBecomesAQuestionMarkAndTheRestStays() {
        assertEquals("før ? efter", converter.fromStored(converter.toStored(Words.of("før \ud83d efter"))).text());
        assertEquals("?", converter.fromStored(converter.toStored(Words.of("\udc00"))).text());
    }

    @Test
    public void nothingStoredIsNothingWritten() {
        assertEquals(Words.NONE, converter.fromStored(null));
        assertEquals(Words.NONE, converter.fromStored(new byte[0]));
        assertEquals(0, converter.toStored(Words.NONE).length);
    }
}
