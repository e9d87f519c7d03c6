package dk.walkntalk.pdf;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public final class PrintableTextTest {
    private static final PrintableText LATIN = new PrintableText(point -> point >= ' ' && point < 0x250);

    @Test
    public void ordinaryTextIsLeftAlone() {
        String text = "Mette tilmelder sig kursus – nej, ".replace('–', '-') + "æøå ÆØÅ é\nog så videre";
        assertEquals(text, LATIN.clean(text));
    }

    @Test
    public void aTabIsASpaceAndEveryLineEndANewline() {
        assertEquals("a b\nc\nd\ne\nf", LATIN.clean("a\tb\r\nc\rd\u2028e\u0085f"));
    }

    @Test
    public void theNonBreakingHyphenIsAHyphen() {
        assertEquals("tjek-liste", LATIN.clean("tjek\u2011liste"));
    }

    @Test
    public void whatHasNoLookGoes() {
        assertEquals("ab", LATIN.clean("\ufeffa\u200b\u00ad\u0000\u202e\ufe0fb"));
    }

    @Test
    public void lettersAreComposed() {
        assertEquals("åé", LATIN.clean("a\u030ae\u0301"));
    }

    @Test
    public void anEmojiIsOneStandInHoweverItIsBuilt() {
        assertEquals("? ? ? ?", LATIN.clean("\ud83d\ude42 \ud83d\udc4d\ud83c\udffd"
                + " \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66 \ud83c\udde9\ud83c\uddf0"));
        assertEquals("??", LATIN.clean("\ud83c\udde9\ud83c\uddf0\ud83c\uddf8\ud83c\uddea"));
        assertEquals("??", LATIN.clean("\ud83d\ude42\ud83d\ude42"));
    }

    @Test
    public void halfAnEmojiAndAPrivateCharacterAreStandIns() {
        assertEquals("a?b?", LATIN.clean("a\ud83db\ue000"));
    }

    @Test
    public void aJoinerAfterALetterHidesNothing() {
        assertEquals("a?", LATIN.clean("a\u200d\ud83d\ude42"));
    }

    @Test
    public void aMarkThatTheFontLacksLeavesItsLetter() {
        assertEquals("x", LATIN.clean("x\u0489"));
    }

    @Test
    public void theBoxIsPreferredToTheQuestionMark() {
        assertEquals("\u25a1", new PrintableText(point -> point == '?' || point == 0x25a1).clean("x"));
        assertEquals("\ufffd", new PrintableText(point -> point == '?' || point == 0xfffd).clean("x"));
    }

    @Test
    public void manyBlankLinesAreOne() {
        assertEquals("a\n\nb", LATIN.clean("\n\na \n\n \n\n\nb\n\n"));
    }
}
