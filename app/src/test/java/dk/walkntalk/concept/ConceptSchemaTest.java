package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Rounds;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** The published schema and the reader agree on what a concept is. */
public final class ConceptSchemaTest {
    private static final int ROUNDS = Rounds.of(1_000);

    private PublishedSchema schema;

    @Before
    public void readTheSchema() throws IOException {
        schema = new PublishedSchema();
    }

    @Test
    public void allShippedFilesAreByTheSchema() throws Exception {
        for (Shipped one : Shipped.values()) {
            assertEquals(one.id(), List.of(), schema.faults(one.text()));
        }
    }

    @Test
    public void damagedFilesAreJudgedAlike() throws Exception {
        Random random = new Random(57);
        Set<Problem> seen = EnumSet.noneOf(Problem.class);
        Shipped[] all = Shipped.values();
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String damaged = Damage.of(all[random.nextInt(all.length)], random).toString();
            Optional<ConceptException> refused = refused(damaged);
            List<String> faults = schema.faults(damaged);
            String told = "round " + round + ": " + refused.map(Throwable::getMessage).orElse("read") + faults;
            if (refused.isPresent()) {
                seen.add(refused.get().problem());
                assertTrue(told, !faults.isEmpty() || aSchemaCannotSay(refused.get()));
            } else {
                read++;
                assertTrue(told, faults.isEmpty());
            }
        }
        assertTrue("read: " + read, read > ROUNDS / 20 && read < ROUNDS * 19 / 20);
        assertTrue("too few kinds of damage: " + seen, seen.size() >= 9);
    }

    @Test
    public void whatASchemaCannotSayTheReaderSays() throws Exception {
        String[][] table = {
            {"$.talk.hub[0].id", "\"relationer-1\""}, {"$.talk.evaluation.id", "\"grundlag-1\""},
            {"$.perspectives[0].id", "\"fremtid-udvikling\""}, {"$.agreementField.boxes[0].id", "\"opfoelgning\""},
            {"$.preparation.items[0].for[0]", "\"direktion\""}, {"$.talk.hub[1].scale.from", "10"},
            {"$.roles[0].max", "1.0"}, {"$.roles[0].min", "2"}, {"$.name", '"' + "🌳".repeat(150) + '"'},
            {"$.municipality", "\"\\ud83f\\udfff\""}, {"$.perspectives[1].questions", many(195)},
        };
        for (String[] row : table) {
            String damaged = Json.of(Shipped.NORDDJURS).with(row[0], row[1]).toString();
            assertEquals(row[0], List.of(), schema.faults(damaged));
            ConceptException refused = refused(damaged).orElseThrow(() -> new AssertionError(row[0]));
            assertTrue(refused.getMessage(), aSchemaCannotSay(refused));
        }
        String two = Json.of(Shipped.MUS).with("$.stikord", "[\"Mod\", \"Ro\"]").toString();
        assertEquals(List.of(), schema.faults(two));
        assertEquals(Problem.TOO_FEW, refused(two).orElseThrow().problem());
    }

    @Test
    public void whatMayBeWrittenIsReadByBoth() throws Exception {
        String[][] table = {
            {"$.$schema", "\"urn:walkntalk:concept:1\""}, {"$.talk.hub[0].comment", "\"sic\""}, {"$.bring", ""},
            {"$.talk", ""}, {"$.preparation", ""}, {"$.reminders", ""}, {"$.stikord", "[]"}, {"$.stikordEach", "0"},
            {"$.roles[1].plural", "\"Ledere\""}, {"$.agreementField.prompts", "[]"},
            {"$.preparation.links", "[{\"label\": \"a\"}, {\"label\": \"a\", \"url\": \"https://a.dk:8443/b?c=d#e\"}]"},
            {"$.preparation.invitation.seated", "[\"Husk lokale.\"]"},
            {"$.talk.hub[1].scale", "{\"from\":0,\"to\":100}"},
        };
        for (String[] row : table) {
            String changed = Json.of(Shipped.NORDDJURS).with(row[0], row[1]).toString();
            assertEquals(row[0], List.of(), schema.faults(changed));
            assertFalse(row[0], refused(changed).isPresent());
        }
    }

    /** What the schema's own description leaves to the app, and that a number is written without a point. */
    private static boolean aSchemaCannotSay(ConceptException refused) {
        String path = refused.place().path();
        return switch (refused.problem()) {
            case DUPLICATE, UNKNOWN_REFERENCE -> true;
            case TOO_FEW -> path.matches("\\$\\.(stikord|roles\\[\\d]\\.max|talk\\.hub\\[\\d+]\\.scale\\.to)");
            case TOO_MANY -> path.equals("$.perspectives");
            case WRONG_TYPE -> refused.found().equals(JsonType.FRACTION.name());
            // Characters beyond the 65,536th: two UTF-16 units each, and some that are none.
            case TOO_LONG -> path.equals("$.name");
            case NOT_ALLOWED -> refused.found().matches("U\\+[1-9A-F0]{5,6}");
            default -> false;
        };
    }

    private static String many(int questions) {
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; i < questions; i++) {
            list.append(i == 0 ? "" : ",").append("{\"id\":\"q").append(i).append("\",\"text\":\"Hvad?\"}");
        }
        return list.append(']').toString();
    }

    private static Optional<ConceptException> refused(String json) throws IOException {
        try {
            Shipped.read(json);
            return Optional.empty();
        } catch (ConceptException refused) {
            return Optional.of(refused);
        }
    }
}
