package dk.walkntalk.pdf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

    @Test
    public void namesThatFitAreAllNamed() {
        assertEquals("", Shorten.byNames(List.of(), 5));
        assertEquals("Bo", Shorten.byNames(List.of("Bo"), 5));
        assertEquals("Ali Kaya, Bo Lund", Shorten.byNames(List.of("Ali Kaya", "Bo Lund"), 17));
    }

    @Test
    public void namesThatDoNotFitAreCounted() {
        List<String> names = List.of("Anders Holm", "Mette Hansen", "Ali Kaya", "Bo Lund", "Ida Holt", "Åse Sørbæk");
        assertEquals("Anders Holm, Mette Hansen og 4 andre", Shorten.byNames(names, 44));
        assertEquals("Anders Holm og 5 andre", Shorten.byNames(names, 35));
        assertEquals("Anders Holm og en anden", Shorten.byNames(List.of("Anders Holm", "Mette Hansen"), 24));
    }

    @Test
    public void aNameThatIsTooLongAloneIsCutByWords() {
        assertEquals("Anne-Grethe…", Shorten.byNames(List.of("Anne-Grethe Christoffersen"), 20));
        assertEquals("Anne-Grethe… og 2 andre",
                Shorten.byNames(List.of("Anne-Grethe Christoffersen", "Bo Lund", "Ali Kaya"), 24));
    }

    @Test
    public void whateverTheNamesNoneIsCutThatFitsAndNobodyIsForgotten() {
        Random random = new Random(20260310);
        for (int round = 0; round < 5_000; round++) {
            List<String> names = new ArrayList<>();
            int count = 1 + random.nextInt(40);
            for (int i = 0; i < count; i++) {
                names.add("Navn" + "n".repeat(random.nextInt(20)) + " Holm");
            }
            int length = 40 + random.nextInt(60);
            String shown = Shorten.byNames(names, length);
            String told = names + " in " + length + ": " + shown;
            assertTrue(told, shown.length() <= length);
            String[] parts = shown.split(" og (?=(en|\\d+) and)");
            List<String> named = List.of(parts[0].split(", "));
            assertEquals(told, names.subList(0, named.size()), named);
            int left = parts.length == 1 ? 0 : parts[1].startsWith("en ") ? 1 : Integer.parseInt(parts[1].split(" ")[0]);
            assertEquals(told, names.size(), named.size() + left);
        }
    }
}
