package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonParser;
import dk.walkntalk.Rounds;
import dk.walkntalk.concept.ConceptDifference.Kind;
import dk.walkntalk.concept.ConceptDifference.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.Test;

/** What differs from last year's edition. */
public final class ConceptDifferenceTest {
    private static final int ROUNDS = Rounds.of(1_000);

    @Test
    public void nothingDiffersFromItselfNorFromAnotherEditionOfTheSameWords() throws Exception {
        for (Shipped one : Shipped.values()) {
            assertEquals(List.of(), ConceptDifference.between(one.read(), one.read()));
            Concept renumbered = Shipped.read(Json.of(one).with("$.edition", "\"2030\"").toString());
            assertEquals(List.of(), ConceptDifference.between(one.read(), renumbered));
        }
    }

    @Test
    public void aQuestionIsFoundAgainByItsId() throws Exception {
        assertEquals(List.of(new ConceptDifference(Kind.CHANGED, Part.QUESTION, "Struktur",
                        "Hvor ser du behov for at udvikle nye samarbejder?", "Hvem mangler du?")),
                changed(Shipped.MUS, "$.perspectives[1].questions[2].text", "\"Hvem mangler du?\""));
    }

    @Test
    public void aQuestionThatIsGoneAndOneThatIsNew() throws Exception {
        assertEquals(List.of(
                new ConceptDifference(Kind.ADDED, Part.QUESTION, "Struktur", "", "Hvem mangler du?"),
                new ConceptDifference(Kind.REMOVED, Part.QUESTION, "Struktur",
                        "Hvor ser du behov for at udvikle nye samarbejder?", "")),
                changed(Shipped.MUS, "$.perspectives[1].questions[2]",
                        "{\"id\": \"struktur-4\", \"text\": \"Hvem mangler du?\"}"));
    }

    @Test
    public void aParagraphIsFoundAgainByItsLikeness() throws Exception {
        Concept before = Shipped.LUS.read();
        String old = before.texts().get(1).paragraphs().get(1);
        String now = "Lederen forbereder sig med afsæt i organisationskompasset og Medarbejder- og ledelsesgrundlaget.";
        assertEquals(List.of(
                new ConceptDifference(Kind.ADDED, Part.TEXT, "Forberedelse af samtalerne", "", "Tag god tid."),
                new ConceptDifference(Kind.CHANGED, Part.TEXT, "Forberedelse af samtalerne", old, now)),
                changed(Shipped.LUS, "$.texts[1].paragraphs", "[\"" + before.texts().get(1).paragraphs().get(0)
                        + "\", \"Tag god tid.\", \"" + now + "\"]"));
    }

    @Test
    public void aTextUnderAnotherHeadingIsTheSameText() throws Exception {
        assertEquals(List.of(new ConceptDifference(Kind.CHANGED, Part.TEXT, "Før samtalen",
                        "Forberedelse af samtalerne", "Før samtalen")),
                changed(Shipped.LUS, "$.texts[1].title", "\"Før samtalen\""));
    }

    @Test
    public void anotherOrderIsToldOnce() throws Exception {
        assertEquals(List.of(new ConceptDifference(Kind.REORDERED, Part.BRING, "", "", "")),
                changed(Shipped.MUS, "$.bring", "[\"en blok eller et andet fast skriveunderlag\","
                        + " \"noget at skrive med\", \"et print af skemaet\"]"));
    }

    @Test
    public void whatIsSoOrNotSoIsAddedOrRemoved() throws Exception {
        assertEquals(List.of(new ConceptDifference(Kind.REMOVED, Part.PLAN_OPTIONAL, "KOMPETENCEUDVIKLINGSPLANEN",
                "", "")), changed(Shipped.NORDDJURS, "$.agreementField.optional", "false"));
        assertEquals(List.of(new ConceptDifference(Kind.ADDED, Part.LOOKUP, "Formål", "", "")),
                changed(Shipped.NORDDJURS, "$.texts[0].lookup", "true"));
        assertEquals(List.of(new ConceptDifference(Kind.CHANGED, Part.ROLE, "Medarbejder", "2–30", "2–12")),
                changed(Shipped.GRUS, "$.roles[1].max", "12"));
    }

    @Test
    public void theTwoEditionsOfLusDifferInThePartsThatTheirDocumentsDo() throws Exception {
        List<ConceptDifference> all = ConceptDifference.between(Shipped.LUS_SKEMA.read(), Shipped.LUS.read());
        List<Part> parts = all.stream().map(ConceptDifference::part).distinct().collect(Collectors.toList());
        assertEquals(List.of(Part.NAME, Part.VARIANT, Part.VALUE, Part.OPENING, Part.BRING, Part.REMINDER,
                Part.PREPARATION, Part.PREPARATION_FOR, Part.INVITATION, Part.DURATION, Part.TELL, Part.REWORDING,
                Part.LINK, Part.RELATE, Part.TEXT), parts);
        assertTrue(all.contains(new ConceptDifference(Kind.ADDED, Part.VARIANT, "", "", "puslespil")));
        assertTrue(all.contains(new ConceptDifference(Kind.CHANGED, Part.REMINDER, "",
                "Leders leder gemmer billedet/kopien i personalemappen.",
                "Leders leder gemmer billedet/kopien som PDF i personalemappen.")));
    }

    @Test
    public void theOtherWayRoundIsTheMirrorAndNothingIsMissed() throws Exception {
        Random random = new Random(1_30);
        int differ = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Shipped shipped = Shipped.values()[random.nextInt(Shipped.values().length)];
            Concept before = shipped.read();
            Concept after;
            String json = sameEdition(Damage.of(shipped, random), before);
            try {
                after = Shipped.read(json);
            } catch (ConceptException refused) {
                continue;
            }
            List<ConceptDifference> there = ConceptDifference.between(before, after);
            assertEquals("round " + round, before.equals(after), there.isEmpty());
            assertMirrored(there, ConceptDifference.between(after, before));
            differ += there.isEmpty() ? 0 : 1;
        }
        assertTrue("differ: " + differ, differ > ROUNDS / 20);
        for (Shipped one : Shipped.values()) {
            for (Shipped other : Shipped.values()) {
                assertMirrored(ConceptDifference.between(one.read(), other.read()),
                        ConceptDifference.between(other.read(), one.read()));
            }
        }
    }

    private static void assertMirrored(List<ConceptDifference> there, List<ConceptDifference> back) {
        Map<Kind, Kind> mirror = Map.of(Kind.ADDED, Kind.REMOVED, Kind.REMOVED, Kind.ADDED, Kind.CHANGED, Kind.CHANGED,
                Kind.REORDERED, Kind.REORDERED);
        Map<List<Object>, Integer> count = new HashMap<>();
        for (ConceptDifference one : there) {
            count.merge(List.of(one.kind(), one.part(), one.was(), one.now()), 1, Integer::sum);
        }
        for (ConceptDifference one : back) {
            count.merge(List.of(mirror.get(one.kind()), one.part(), one.now(), one.was()), -1, Integer::sum);
        }
        List<Object> odd = new ArrayList<>();
        count.forEach((one, left) -> {
            if (left != 0) {
                odd.add(one);
            }
        });
        assertEquals(List.of(), odd);
    }

    private static String sameEdition(Json damaged, Concept as) {
        if (!JsonParser.parseString(damaged.toString()).isJsonObject()) {
            return damaged.toString();
        }
        return damaged.with("$.id", '"' + as.id() + '"').with("$.edition", '"' + as.edition() + '"').toString();
    }

    private static List<ConceptDifference> changed(Shipped shipped, String path, String value) throws Exception {
        return ConceptDifference.between(shipped.read(),
                Shipped.read(Json.of(shipped).with(path, value).toString()));
    }
}
