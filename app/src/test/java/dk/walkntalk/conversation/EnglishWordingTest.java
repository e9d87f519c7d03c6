package dk.walkntalk.conversation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.concept.JsonType;
import dk.walkntalk.concept.Place;
import dk.walkntalk.concept.Problem;
import java.util.HashSet;
import java.util.Set;
import org.junit.Test;

public final class EnglishWordingTest {
    private static final Place PLACE = new Place("x.json", "$.roles[0]", 7);

    @Test
    public void everyProblemHasAnEnglishSentenceOfItsOwn() {
        Set<String> sentences = new HashSet<>();
        for (Problem problem : Problem.values()) {
            boolean typed = problem == Problem.WRONG_TYPE;
            String said = EnglishWording.of(PLACE, problem, typed ? "LIST" : "123456", typed ? "TEXT" : "1000");
            assertTrue(said, said.startsWith("x.json, line 7, $.roles[0]: "));
            assertTrue(said, said.endsWith("."));
            assertFalse(said, said.matches("(?is).*[æøå].*") || said.contains(problem.name()));
            assertTrue(said, sentences.add(said));
        }
    }

    @Test
    public void whatIsFoundAndWhatWouldBeRightAreInIt() {
        assertEquals("x.json, line 7, $.roles[0]: Here is a list [ … ], but here must be a text.",
                EnglishWording.of(PLACE, Problem.WRONG_TYPE, "LIST", "TEXT"));
        assertEquals("x.json, line 7, $.roles[0]: The text has 4,001 characters. It may have 4,000 at most.",
                EnglishWording.of(PLACE, Problem.TOO_LONG, "4001", "4000"));
        assertTrue(EnglishWording.of(PLACE, Problem.NOT_JSON, "", "JSON").contains("ends before it is complete"));
    }

    @Test
    public void everyTypeHasAName() {
        for (JsonType type : JsonType.values()) {
            assertFalse(EnglishWording.of(PLACE, Problem.WRONG_TYPE, type.name(), "TEXT").contains(type.name() + " "));
        }
    }
}
