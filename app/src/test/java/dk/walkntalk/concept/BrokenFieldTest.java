package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Each field that can be wrong, one at a time: the reader says where and what, and the schema refuses it too. */
@RunWith(Parameterized.class)
public final class BrokenFieldTest {
    private static final String LONG_URL = "\"https://a.dk/" + "x".repeat(2_000) + "\"";

    private final Shipped shipped;
    private final String path;
    private final String value;
    private final Problem problem;

    public BrokenFieldTest(Shipped shipped, String path, String value, Problem problem) {
        this.shipped = shipped;
        this.path = path;
        this.value = value;
        this.problem = problem;
    }

    @Parameters(name = "{0} {1} {3}")
    public static List<Object[]> table() {
        List<Object[]> rows = new ArrayList<>();
        general(rows);
        before(rows);
        talk(rows);
        return rows;
    }

    private static void general(List<Object[]> rows) {
        add(rows, Shipped.MUS, Problem.TOO_FEW, "$.variants", "[]");
        add(rows, Shipped.MUS, Problem.NOT_ALLOWED, "$.variants[0]", "\"quiz\"", "\"skema \"", "\"Skema\"");
        add(rows, Shipped.MUS, Problem.DUPLICATE, "$.variants[1]", "\"skema\"");
        add(rows, Shipped.MUS, Problem.MISSING, "$.stikord", "");
        add(rows, Shipped.MUS, Problem.TOO_MANY, "$.stikordEach", "21");
        add(rows, Shipped.MUS, Problem.NOT_ALLOWED, "$.id", "\" mus\"", "\"mus\\n\"", "\"MUS\"");
        add(rows, Shipped.MUS, Problem.UNKNOWN_FORMAT, "$.format", "\"walkntalk-concept \"");
        add(rows, Shipped.MUS, Problem.NOT_ALLOWED, "$.group", "{}", "{\"instead\": \"MUS\"}");
        add(rows, Shipped.MUS, Problem.WRONG_TYPE, "$.group", "true");
        add(rows, Shipped.MUS, Problem.BLANK, "$.roles[0].plural", "\"\"");
        add(rows, Shipped.MUS, Problem.WRONG_TYPE, "$.opening", "null", "\"koblingen\"");
        add(rows, Shipped.MUS, Problem.WRONG_TYPE, "$.texts[0].lookup", "\"true\"", "0");
        add(rows, Shipped.MUS, Problem.WRONG_TYPE, "$.comment", "[\"sic\"]");
        add(rows, Shipped.MUS, Problem.UNKNOWN_FIELD, "$.talks", "{}");
        add(rows, Shipped.MUS, Problem.UNKNOWN_FIELD, "$.texts[0].lokup", "true");
        add(rows, Shipped.MUS, Problem.UNKNOWN_FIELD, "$.roles[0].$schema", "\"x\"");
        add(rows, Shipped.MUS, Problem.MISSING, "$.agreementField.prompts", "");
        add(rows, Shipped.MUS, Problem.TOO_FEW, "$.agreementField.columns", "[]");
        add(rows, Shipped.NORDDJURS, Problem.TOO_MANY, "$.agreementField.prompts", "[\"Hvad?\"]");
        add(rows, Shipped.NORDDJURS, Problem.TOO_MANY, "$.agreementField.columns", "[\"Noter\"]");
        add(rows, Shipped.NORDDJURS, Problem.TOO_FEW, "$.agreementField.boxes", "[]");
        add(rows, Shipped.NORDDJURS, Problem.MISSING, "$.agreementField.boxes[1].title", "");
        add(rows, Shipped.NORDDJURS, Problem.WRONG_TYPE, "$.agreementField.optional", "1");
        add(rows, Shipped.NORDDJURS, Problem.TOO_FEW, "$.perspectives",
                "[{\"id\": \"a\", \"name\": \"A\", \"questions\": [{\"id\": \"q\", \"text\": \"Hvad?\"}]}]");
        add(rows, Shipped.NORDDJURS, Problem.TOO_LONG, "$.perspectives[0].focus", '"' + "x".repeat(10_001) + '"');
        add(rows, Shipped.NORDDJURS, Problem.BLANK, "$.perspectives[0].label", "\"\\u00a0\"");
    }

    private static void before(List<Object[]> rows) {
        String preparation = "$.preparation";
        add(rows, Shipped.MUS, Problem.WRONG_TYPE, preparation, "[]");
        add(rows, Shipped.MUS, Problem.MISSING, preparation + ".items[0].id", "");
        add(rows, Shipped.LUS_SKEMA, Problem.TOO_FEW, preparation + ".items[0].for", "[]");
        add(rows, Shipped.LUS_SKEMA, Problem.WRONG_TYPE, preparation + ".items[0].for", "\"leder\"");
        add(rows, Shipped.LUS_SKEMA, Problem.TOO_FEW, preparation + ".invitation.text", "[]");
        add(rows, Shipped.LUS_SKEMA, Problem.MISSING, preparation + ".invitation.text", "");
        add(rows, Shipped.LUS_SKEMA, Problem.TOO_FEW, preparation + ".duration.minutes", "4", "-90");
        add(rows, Shipped.LUS_SKEMA, Problem.TOO_MANY, preparation + ".duration.minutes", "601");
        add(rows, Shipped.LUS_SKEMA, Problem.WRONG_TYPE, preparation + ".duration.minutes", "\"1½ time\"", "1.5");
        add(rows, Shipped.LUS_SKEMA, Problem.WRONG_TYPE, preparation + ".tell", "true");
        add(rows, Shipped.LUS_SKEMA, Problem.MISSING, preparation + ".rewording.intent", "");
        add(rows, Shipped.NORDDJURS, Problem.TOO_FEW, preparation + ".senior.age", "17");
        add(rows, Shipped.NORDDJURS, Problem.TOO_MANY, preparation + ".senior.age", "101");
        add(rows, Shipped.LUS, Problem.NOT_ALLOWED, preparation + ".links[0].url", "\"http://albertslund.dk\"",
                "\"https://\"", "\"javascript:alert(1)\"", "\"https://a.dk/ b\"", "\"https://a@b.dk\"",
                "\"https://ålborg.dk\"", "\" https://a.dk\"");
        add(rows, Shipped.LUS, Problem.TOO_LONG, preparation + ".links[0].url", LONG_URL);
        add(rows, Shipped.LUS, Problem.MISSING, preparation + ".links[1].label", "");
    }

    private static void talk(List<Object[]> rows) {
        String hub = "$.talk.hub[1]";
        add(rows, Shipped.NORDDJURS, Problem.MISSING, hub + ".label", "");
        add(rows, Shipped.NORDDJURS, Problem.MISSING, hub + ".scale.to", "");
        add(rows, Shipped.NORDDJURS, Problem.TOO_FEW, hub + ".scale.from", "-1");
        add(rows, Shipped.NORDDJURS, Problem.TOO_MANY, hub + ".scale.to", "101");
        add(rows, Shipped.NORDDJURS, Problem.UNKNOWN_FIELD, "$.talk.evaluation.scale", "{\"from\": 1, \"to\": 10}");
        add(rows, Shipped.NORDDJURS, Problem.TOO_FEW, "$.talk.foundation.questions", "[]");
        add(rows, Shipped.NORDDJURS, Problem.TOO_FEW, "$.talk.foundation.basis.items", "[]");
        add(rows, Shipped.NORDDJURS, Problem.MISSING, "$.talk.foundation.basis.title", "");
        add(rows, Shipped.NORDDJURS, Problem.TOO_FEW, "$.talk.areas.groups", "0");
        add(rows, Shipped.NORDDJURS, Problem.TOO_MANY, "$.talk.areas.each", "11");
        add(rows, Shipped.LUS, Problem.TOO_FEW, "$.talk.relate.themes", "[]");
        add(rows, Shipped.LUS, Problem.WRONG_TYPE, "$.talk.relate.themes[3].health", "\"ja\"");
        add(rows, Shipped.NORDDJURS, Problem.TOO_FEW, "$.talk.helpers.questions", "[]");
        add(rows, Shipped.NORDDJURS, Problem.TOO_LONG, "$.talk.feedback", '"' + "x".repeat(1_001) + '"');
        add(rows, Shipped.NORDDJURS, Problem.TOO_FEW, "$.talk.ownNotes.boxes", "[]");
        add(rows, Shipped.NORDDJURS, Problem.BLANK, "$.talk.ownNotes.boxes[0].hint", "\"\"");
    }

    private static void add(List<Object[]> rows, Shipped shipped, Problem problem, String path, String... values) {
        for (String value : values) {
            rows.add(new Object[] {shipped, path, value, problem});
        }
    }

    @Test
    public void isRefusedByTheReaderAndTheSchema() throws Exception {
        String broken = Json.of(shipped).with(path, value).toString();
        ConceptException refused = assertThrows(ConceptException.class, () -> Shipped.read(broken));
        assertEquals(refused.getMessage(), problem, refused.problem());
        assertEquals(path, refused.place().path());
        assertNotEquals(List.of(), new PublishedSchema().faults(broken));
    }
}
