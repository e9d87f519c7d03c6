package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

/** A leader's wording of the questions goes from one leader to another as a file. */
public final class WordingFileTest {
    private static final String GOOD = """
            {
              "format": "walkntalk-wording",
              "version": 1,
              "conceptId": "albertslund-mus",
              "conceptEdition": "2",
              "name": "Børnehuset",
              "wording": [
                {
                  "question": "struktur-1",
                  "text": "Hvem er du god sammen med på stuen?"
                },
                {
                  "question": "adfaerd-1",
                  "text": "Hvordan har du det på stuen?"
                }
              ]
            }
            """;

    @Test
    public void isWrittenAsItIsRead() throws Exception {
        WordingFile file = read(GOOD);
        assertEquals(GOOD, file.json());
        assertEquals("Børnehuset", file.name());
        assertEquals(List.of("struktur-1", "adfaerd-1"), List.copyOf(file.wording().keySet()));
        assertTrue(file.isFor(Shipped.MUS.read()));
        assertFalse(file.isFor(Shipped.GRUS.read()));
    }

    @Test
    public void whateverIsWrittenIsRead() throws Exception {
        Random random = new Random(9);
        for (int round = 0; round < 2_000; round++) {
            Map<String, String> wording = new LinkedHashMap<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                wording.put("q-" + i, any(random, random.nextInt(50) == 0 ? 1_500 : 40));
            }
            WordingFile file = new WordingFile("albertslund-mus", "2.1", any(random, 220), wording);
            assertEquals("round " + round, file, read(file.json()));
            assertEquals(List.copyOf(file.wording().keySet()), List.copyOf(read(file.json()).wording().keySet()));
        }
    }

    @Test
    public void whatCanBeSeenIsKeptLetterForLetter() {
        String text = "”Hvad” \\ \"så\" </b> & 👩🏽‍🌾 שלום ½ – nå?";
        assertEquals(text, new WordingFile("a", "1", text, Map.of("q", text)).wording().get("q"));
        WordingFile cleaned = new WordingFile("a", "1", "\n",
                Map.of("q", " a\u030a\r\n\u202eja\ud83d\u0000 ", "r", "\u200b"));
        assertEquals("", cleaned.name());
        assertEquals(Map.of("q", "å  ja"), cleaned.wording());
    }

    @Test
    public void fullFilesAreNotTooBig() throws Exception {
        Map<String, String> wording = new LinkedHashMap<>();
        for (int i = 0; i < Limits.QUESTIONS; i++) {
            wording.put("question-" + i, "€".repeat(Limits.QUESTION + 5));
        }
        WordingFile file = new WordingFile("a", "1", "", wording);
        assertEquals(Limits.QUESTIONS, read(file.json()).wording().size());
        assertEquals(Limits.QUESTION, file.wording().get("question-7").length());
    }

    @Test
    public void questionsThatTheConceptDoesNotHaveAreDroppedAndTold() throws Exception {
        WordingFile file = read(GOOD.replace("struktur-1", "relationer-1"));
        Concept mus = Shipped.MUS.read();
        assertEquals(List.of("relationer-1"), file.dropped(mus));
        assertEquals(Map.of("adfaerd-1", "Hvordan har du det på stuen?"), file.wordingFor(mus));
        assertEquals(List.of(), read(GOOD).dropped(mus));
    }

    @Test
    public void otherFilesAreRefusedWithTheirPlace() throws Exception {
        expect(Shipped.MUS.text(), Problem.UNKNOWN_FORMAT, "$.format", "Det er ikke en fil med ordlyd.");
        expect(GOOD.replace("\"version\": 1", "\"version\": 2"), Problem.UNKNOWN_VERSION, "$.version", "version 2");
        expect("PK\u0003\u0004", Problem.NOT_JSON, "$", "JSON");
        expect("", Problem.EMPTY_FILE, "$", "tom");
        expect("[]", Problem.WRONG_TYPE, "$", "objekt");
        expect(GOOD.replace("adfaerd-1", "struktur-1"), Problem.DUPLICATE, "$.wording[1].question", "struktur-1");
        expect(GOOD.replace("adfaerd-1", "../adfaerd"), Problem.NOT_ALLOWED, "$.wording[1].question", "../adfaerd");
        expect(GOOD.replace("Hvordan har du", "x".repeat(1_000)), Problem.TOO_LONG, "$.wording[1].text", "1.000");
        expect(GOOD.replace("Hvordan har du det på stuen?", " "), Problem.BLANK, "$.wording[1].text", "tom");
        expect(GOOD.replace("Hvordan har du", "\\u202e"), Problem.NOT_ALLOWED, "$.wording[1].text", "U+202E");
        expect(GOOD.replace("\"name\"", "\"navn\""), Problem.UNKNOWN_FIELD, "$.navn", "navn");
        expect(GOOD.replace("\"conceptEdition\": \"2\",", ""), Problem.MISSING, "$.conceptEdition", "mangler");
    }

    @Test
    public void aConceptIsNoWordingAndAWordingIsNoConcept() {
        ConceptException refused = assertThrows(ConceptException.class, () -> Shipped.read(GOOD));
        assertEquals(Problem.UNKNOWN_FORMAT, refused.problem());
        assertTrue(refused.getMessage(), refused.getMessage().contains("Det er ikke en konceptfil."));
    }

    private static void expect(String json, Problem problem, String path, String told) {
        ConceptException refused = assertThrows(json, ConceptException.class, () -> read(json));
        assertEquals(refused.getMessage(), problem, refused.problem());
        assertEquals(path, refused.place().path());
        assertTrue(refused.getMessage(), refused.getMessage().contains(told));
    }

    /** Any UTF-16 units, halves of pairs among them, and more often than not letters. */
    private static String any(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                case 2 -> text.append(random.nextBoolean() ? ' ' : '\n');
                case 3 -> text.append((char) (0x300 + random.nextInt(0x70)));
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }

    private static WordingFile read(String json) throws Exception {
        return WordingFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "ordlyd.json");
    }
}
