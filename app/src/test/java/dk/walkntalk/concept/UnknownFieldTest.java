package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** A field that there is not is refused, with its place and the one that was probably meant. */
public final class UnknownFieldTest {
    private static final String WALK = "\"when\": \"walk\"";

    @Test
    public void aMisspeltFieldIsToldWithTheOneThatWasMeant() throws Exception {
        ConceptException fault = refused("\"variants\"", "\"Varients\"");
        assertEquals(Problem.UNKNOWN_FIELD, fault.problem());
        assertEquals(new Place("min.json", "$.Varients", lineOf("\"variants\"")), fault.place());
        assertEquals("Varients", fault.found());
        assertTrue(fault.right(), fault.right().startsWith("variants:"));
        assertTrue(fault.right(), fault.right().contains(", stikordEach, "));
        assertTrue(fault.getMessage(), fault.getMessage().contains("Måske menes ”variants”. Her kan stå: "));
    }

    @Test
    public void aFieldLikeNoOtherIsToldWithTheOnesThatThereAre() throws Exception {
        ConceptException fault = refused(WALK, WALK + ", \"colour\": {\"a\": [1]}");
        assertEquals(Problem.UNKNOWN_FIELD, fault.problem());
        assertEquals(new Place("min.json", "$.reminders[2].colour", lineOf(WALK)), fault.place());
        assertEquals(":when, text", fault.right());
        assertTrue(fault.getMessage(),
                fault.getMessage().endsWith("Feltet ”colour” findes ikke. Her kan stå: when, text."));
    }

    @Test
    public void aCommentIsAText() throws Exception {
        ConceptException fault = refused(WALK, WALK + ", \"comment\": 7");
        assertEquals(Problem.WRONG_TYPE, fault.problem());
        assertEquals(new Place("min.json", "$.reminders[2].comment", lineOf(WALK)), fault.place());
    }

    @Test
    public void aSlipIsNearAndAnotherWordIsNot() {
        List<String> known = List.of("id", "title", "host", "hint");
        String[][] table = {
            {"Title", "title"}, {"titel", "title"}, {"tittle", "title"}, {"hosts", "host"}, {"hist", "host"}, {"name", ""},
            {"", ""}, {"x".repeat(100_000), ""},
        };
        for (String[] row : table) {
            assertEquals(row[0], row[1], Spelling.nearest(row[0], known));
        }
    }

    private static ConceptException refused(String text, String by) throws Exception {
        String changed = Shipped.json().replace(text, by);
        return assertThrows(ConceptException.class, () -> Shipped.read(changed));
    }

    private static int lineOf(String text) throws Exception {
        String before = Shipped.json().substring(0, Shipped.json().indexOf(text));
        return (int) before.chars().filter(c -> c == '\n').count() + 1;
    }
}
