package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.Before;
import org.junit.Test;

/** Each way in which a file can be wrong, with the place that the refusal names. */
public class ConceptProblemTest {
    private static final String QUESTION = "{ \"id\": \"q%d\", \"text\": \"Hvad?\" }";

    private String good;

    @Before
    public void readTheShippedFile() throws IOException {
        good = Shipped.json();
    }

    @Test
    public void anEmptyFile() {
        expect(refused(" \n\n"), Problem.EMPTY_FILE, "$", 1, "", "JSON");
        expect(refused(""), Problem.EMPTY_FILE, "$", 1, "", "JSON");
    }

    @Test
    public void aFileOver1MbIsNotReadToItsEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        ConceptException tooBig = assertThrows(ConceptException.class,
                () -> ConceptReader.read(endless, "min.json"));
        assertEquals(Problem.TOO_BIG, tooBig.problem());
        assertEquals("1048576", tooBig.right());
        assertTrue(Integer.parseInt(tooBig.found()) > ConceptReader.MAX_BYTES);
        assertTrue(tooBig.getMessage(), tooBig.getMessage().contains("1.048.576 byte"));
    }

    @Test
    public void aFileOfJust1MbIsRead() throws Exception {
        int padding = ConceptReader.MAX_BYTES - good.getBytes(StandardCharsets.UTF_8).length;
        assertEquals(9, Shipped.read(good + " ".repeat(padding)).questions().size());
    }

    @Test
    public void aFileInLatin1() {
        ConceptException fault = refused(good.getBytes(StandardCharsets.ISO_8859_1));
        expect(fault, Problem.NOT_UTF8, "$", lineOf("adfaerd\"") + 1, "E6", "UTF-8");
    }

    @Test
    public void aFileInUtf16() {
        expect(refused(good.getBytes(StandardCharsets.UTF_16)),
                Problem.NOT_UTF8, "$", 1, "UTF-16", "UTF-8");
    }

    @Test
    public void aFileCutInTheMiddleOfALetter() {
        byte[] all = "{\"name\": \"Adfæ".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(all, all.length - 1);
        expect(refused(cut), Problem.NOT_UTF8, "$", 1, "C3", "UTF-8");
    }

    @Test
    public void aMissingComma() {
        ConceptException fault = refused(good.replace("\"kind\": \"MUS\",", "\"kind\": \"MUS\""));
        assertEquals(Problem.NOT_JSON, fault.problem());
        assertEquals(lineOf("\"name\""), fault.place().line());
        assertTrue(fault.found(), fault.found().startsWith("\"name\": \"Medarbejder"));
    }

    @Test
    public void aFileThatEndsTooSoon() {
        String half = good.substring(0, good.indexOf("\"stikordEach\""));
        ConceptException fault = refused(half);
        expect(fault, Problem.NOT_JSON, fault.place().path(), lineOf("\"stikordEach\""), "", "JSON");
        assertTrue(fault.getMessage(), fault.getMessage().contains("Filen slutter"));
    }

    @Test
    public void whatIsLeftOverAfterTheEnd() {
        assertEquals(Problem.NOT_JSON, refused(good + "{}").problem());
        assertEquals(Problem.NOT_JSON, refused(good + "]").problem());
    }

    @Test
    public void commentsAndSingleQuotesAreNoJson() {
        assertEquals(Problem.NOT_JSON, refused("// hej\n" + good).problem());
        assertEquals(Problem.NOT_JSON, refused(good.replace("\"MUS\"", "'MUS'")).problem());
        assertEquals(Problem.NOT_JSON, refused("\u0089PNG\r\n").problem());
    }

    @Test
    public void levelsWithoutEnd() {
        String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        expect(refused(deep), Problem.TOO_DEEP,
                "$.x" + "[0]".repeat(Limits.DEPTH - 1), 1, "13", "12");
    }

    @Test
    public void jsonOfAnotherKind() {
        String other = good.replace("\"walkntalk-concept\"", "\"walkntalk-plan\"");
        expect(refused(other), Problem.UNKNOWN_FORMAT, "$.format", 2,
                "walkntalk-plan", "walkntalk-concept");
    }

    @Test
    public void aVersionOfTomorrow() {
        String newer = good.replace("\"version\": 1", "\"version\": 2");
        expect(refused(newer), Problem.UNKNOWN_VERSION, "$.version", 3, "2", "1");
    }

    @Test
    public void aFieldThatIsMissing() {
        String without = good.replaceFirst("\"text\": \"Hvornår motiveres[^\n]*\n",
                "\"extra\": 1\n");
        int line = lineOf("\"adfaerd-2\"") - 1;
        expect(refused(without), Problem.MISSING,
                "$.perspectives[0].questions[1].text", line, "", "text");
    }

    @Test
    public void theWrongTypeOfValue() {
        expect(refused(good.replace("\"stikordEach\": 3", "\"stikordEach\": \"3\"")),
                Problem.WRONG_TYPE, "$.stikordEach", lineOf("\"stikordEach\""), "TEXT", "NUMBER");
        expect(refused(good.replace("\"stikordEach\": 3", "\"stikordEach\": 3.5")),
                Problem.WRONG_TYPE, "$.stikordEach", lineOf("\"stikordEach\""),
                "FRACTION", "NUMBER");
        expect(refused(good.replaceFirst("\"host\": true", "\"host\": null")),
                Problem.WRONG_TYPE, "$.roles[0].host", lineOf("\"host\""), "NULL", "FLAG");
        expect(refused("[]"), Problem.WRONG_TYPE, "$", 1, "LIST", "OBJECT");
        expect(refused(good.replace("\"Motivation\"", "{}")),
                Problem.WRONG_TYPE, "$.stikord[0]", lineOf("\"Motivation\""), "OBJECT", "TEXT");
    }

    @Test
    public void aTextWithNothingToSeeInIt() {
        for (String blank : new String[] {"", "  ", "\u00a0", "\u200b\u00ad", "\ufeff"}) {
            expect(refused(good.replace("\"name\": \"Struktur\"", "\"name\": \"" + blank + "\"")),
                    Problem.BLANK, "$.perspectives[1].name",
                    lineOf("\"name\": \"Struktur\""), "", "");
        }
    }

    @Test
    public void aQuestionAsLongAsABook() {
        String longer = good.replace("Hvor ser du behov", "Hvor".repeat(5_000));
        expect(refused(longer), Problem.TOO_LONG, "$.perspectives[1].questions[2].text",
                lineOf("Hvor ser du behov"), Integer.toString(20_000 + 32), "1000");
    }

    @Test
    public void noQuestions() {
        expect(refused(withQuestions(0)), Problem.TOO_FEW,
                "$.perspectives[0].questions", lineOf("\"questions\""), "0", "1");
    }

    @Test
    public void fewerStikordThanEachIsToPick() {
        String two = good.replaceFirst("(?s)\"stikord\": \\[.*?]", "\"stikord\": [\"Mod\", \"Ro\"]");
        expect(refused(two), Problem.TOO_FEW, "$.stikord", lineOf("\"stikord\":"), "2", "3");
    }

    @Test
    public void fiveHundredQuestions() {
        expect(refused(withQuestions(500)), Problem.TOO_MANY,
                "$.perspectives[0].questions", lineOf("\"questions\""), "500", "200");
    }

    @Test
    public void moreThan200QuestionsOverAllPerspectives() {
        expect(refused(withQuestions(195)), Problem.TOO_MANY,
                "$.perspectives", lineOf("\"perspectives\""), "201", "200");
    }

    @Test
    public void twoQuestionsOfTheSameId() {
        String twice = good.replace("\"id\": \"opgaver-1\"", "\"id\": \"adfaerd-1\"");
        expect(refused(twice), Problem.DUPLICATE, "$.perspectives[2].questions[0].id",
                lineOf("\"opgaver-1\""), "adfaerd-1", "");
    }

    @Test
    public void theSameStikordTwiceEvenWhenItsLettersAreComposedOtherwise() {
        String twice = good.replace("\"Mod\"", "\"Na\u0308rva\u0308r\",\"N\u00e4rv\u00e4r\"");
        expect(refused(twice), Problem.DUPLICATE, "$.stikord[8]", lineOf("\"Mod\""),
                "N\u00e4rv\u00e4r", "");
    }

    @Test
    public void aFieldThatComesTwiceEvenAnUnknownOne() {
        expect(refused(good.replace("\"kind\": \"MUS\",", "\"kind\": \"MUS\",\n\"kind\": \"LUS\",")),
                Problem.DUPLICATE, "$.kind", lineOf("\"kind\"") + 1, "kind", "");
        expect(refused(good.replace("\"kind\"", "\"later\": {\"a\": 1, \"a\": 2}, \"kind\"")),
                Problem.DUPLICATE, "$.later.a", lineOf("\"kind\""), "a", "");
    }

    @Test
    public void aValueThatIsNotAmongThoseAllowed() {
        expect(refused(good.replace("\"addressForm\": \"du\"", "\"addressForm\": \"De\"")),
                Problem.NOT_ALLOWED, "$.addressForm", lineOf("\"addressForm\""), "De", "du, I");
        expect(refused(good.replace("\"id\": \"struktur\"", "\"id\": \"../Struktur\"")),
                Problem.NOT_ALLOWED, "$.perspectives[1].id", lineOf("\"id\": \"struktur\""),
                "../Struktur", Limits.ID_FORM.pattern());
        expect(refused(good.replace("\"host\": true", "\"host\": false")),
                Problem.NOT_ALLOWED, "$.roles", lineOf("\"roles\""), "0 × host", "1 × host");
    }

    @Test
    public void halfACharacterIsNoJson() {
        ConceptException refused = refused(good.replace("\"Mod\"", "\"Mo\\ud83dd\""));
        assertEquals(Problem.NOT_JSON, refused.problem());
        assertEquals(lineOf("\"Mod\""), refused.place().line());
    }

    @Test
    public void charactersThatNoOneCanSee() {
        String[] escapes = {"\\u0000", "\\u202e", "\\u2028", "\\uffff", "\\n"};
        String[] names = {"U+0000", "U+202E", "U+2028", "U+FFFF", "U+000A"};
        for (int i = 0; i < escapes.length; i++) {
            expect(refused(good.replace("\"Mod\"", "\"Mo" + escapes[i] + "d\"")),
                    Problem.NOT_ALLOWED, "$.stikord[7]", lineOf("\"Mod\""),
                    names[i], Readable.EXPECTED);
        }
    }

    @Test
    public void aRoleThatIsNotThere() {
        expect(refused(good.replace("\"by\": \"leder\"", "\"by\": \"direktion\"")),
                Problem.UNKNOWN_REFERENCE, "$.opening.by", lineOf("\"by\""),
                "direktion", "leder, medarbejder");
    }

    @Test
    public void aHugeNameMakesNoHugeMessage() {
        String name = "x\u202e".repeat(100_000);
        ConceptException fault = refused("{\"" + name + "\": 1, \"" + name + "\": 1}");
        assertEquals(Problem.DUPLICATE, fault.problem());
        assertTrue(fault.getMessage().length() < 500);
        assertFalse(fault.getMessage().contains("\u202e"));
    }

    @Test
    public void everyProblemHasADanishSentenceWithFileLineAndPath() {
        for (Problem problem : Problem.values()) {
            boolean types = problem == Problem.WRONG_TYPE;
            String found = types ? "FRACTION" : "1234";
            String right = types ? "LIST" : "5678";
            String message = new ConceptException(
                    new Place("min.json", "$.stikord[7]", 12), problem, found, right).getMessage();
            assertTrue(message, message.startsWith("min.json, linje 12, $.stikord[7]: "));
            assertTrue(message, message.endsWith("."));
            assertFalse(message, message.contains(problem.name()));
        }
    }

    /** The shipped file with so many questions in its first perspective; the others have six. */
    private String withQuestions(int count) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            list.append(i == 0 ? "" : ", ").append(String.format(QUESTION, i));
        }
        int start = good.indexOf('[', good.indexOf("\"questions\""));
        int end = good.indexOf(']', start);
        return good.substring(0, start + 1) + list + good.substring(end);
    }

    private int lineOf(String text) {
        int at = good.indexOf(text);
        assertTrue(text, at >= 0);
        return (int) good.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static ConceptException refused(String json) {
        return refused(json.getBytes(StandardCharsets.UTF_8));
    }

    private static ConceptException refused(byte[] bytes) {
        return assertThrows(ConceptException.class, () -> Shipped.read(bytes));
    }

    private static void expect(ConceptException fault, Problem problem, String path, int line,
            String found, String right) {
        String message = fault.getMessage();
        assertEquals(message, problem, fault.problem());
        assertEquals(message, new Place("min.json", path, line), fault.place());
        assertEquals(message, found, fault.found());
        assertEquals(message, right, fault.right());
        assertTrue(message, message.startsWith("min.json, linje " + line));
    }
}
