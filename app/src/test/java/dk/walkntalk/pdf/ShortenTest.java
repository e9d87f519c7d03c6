package dk.walkntalk.pdf;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public final class ShortenTest {
    @Test
    public void whatFitsIsLeftAlone() {
        assertEquals("Mette følger op", Shorten.byWords("Mette følger op", 15));
    }

    @Test
    public void whatDoesNotFitEndsAfterAWholeWord() {
        assertEquals("Mette…", Shorten.byWords("Mette, følger op", 9));
        assertEquals("Mette følger…", Shorten.byWords("Mette følger op", 14));
    }

    @Test
    public void oneLongWordIsCutWithin() {
        assertEquals("Specia…", Shorten.byWords("Specialundervisning", 7));
        assertEquals("\ud83d\ude42…", Shorten.byWords("\ud83d\ude42\ud83d\ude42\ud83d\ude42", 4));
    }
}
