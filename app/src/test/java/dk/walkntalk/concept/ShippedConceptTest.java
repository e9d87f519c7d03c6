package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

public class ShippedConceptTest {
    /** Fields whose values are the file's own and not the document's. */
    private static final Set<String> NOT_FROM_THE_SEED =
            Set.of("format", "id", "edition", "language", "when", "by");

    @Test
    public void hasThreePerspectivesOfThreeQuestionsInTheSeedsOrder() throws Exception {
        Concept mus = Shipped.concept();
        assertEquals(List.of("Adfærd", "Struktur", "Opgaver"),
                mus.perspectives().stream().map(Perspective::name).collect(Collectors.toList()));
        int from = 0;
        String seed = words(Shipped.seed());
        for (Perspective perspective : mus.perspectives()) {
            assertEquals(3, perspective.questions().size());
            from = after(seed, " " + perspective.name() + " ", from);
            for (Question question : perspective.questions()) {
                from = after(seed, question.text(), from);
            }
        }
        assertEquals(9, mus.questions().size());
    }

    @Test
    public void hasThe33StikordInTheSeedsOrder() throws Exception {
        Concept mus = Shipped.concept();
        assertEquals(33, mus.stikord().size());
        assertEquals(3, mus.stikordEach());
        assertTrue(words(Shipped.seed()).contains(String.join(" ", mus.stikord())));
        assertEquals("Motivation", mus.stikord().get(0));
        assertEquals("Nærvær", mus.stikord().get(32));
    }

    @Test
    public void saysNothingThatTheSeedDoesNotSay() throws Exception {
        String seed = words(Shipped.seed());
        List<String> all = new ArrayList<>();
        collect("", JsonParser.parseString(Shipped.json()), all);
        assertTrue("texts found: " + all.size(), all.size() > 80);
        for (String text : all) {
            // The document writes "leder" in the middle of its sentences only.
            String wanted = text.equals("Leder") ? text.toLowerCase(Locale.ROOT) : text;
            assertTrue("not in the seed: " + text, wholeWords(wanted).matcher(seed).find());
        }
    }

    @Test
    public void leavesNoWordOfTheRunningTextOut() throws Exception {
        StringBuilder all = new StringBuilder();
        for (ConceptText text : Shipped.concept().texts()) {
            all.append(text.title()).append(' ');
            text.paragraphs().forEach(paragraph -> all.append(paragraph).append(' '));
        }
        // What stands before the title is the form, and the alternative text of a picture in it.
        String seed = Shipped.seed();
        assertEquals(words(seed.substring(seed.indexOf(']') + 1)), words(all.toString()));
    }

    @Test
    public void leavesNoWordOfTheFormOut() throws Exception {
        Concept mus = Shipped.concept();
        AgreementField field = mus.agreementField();
        String seed = Shipped.seed();
        String form = words(seed.substring(0, seed.indexOf("Indhold genereret")));
        StringBuilder all = new StringBuilder(field.heading()).append(' ')
                .append(String.join(" ", field.columns())).append(' ');
        boolean first = true;
        for (Perspective perspective : mus.perspectives()) {
            all.append(perspective.name()).append(' ');
            perspective.questions().forEach(question -> all.append(question.text()).append(' '));
            if (first) {
                all.append(String.join(" ", mus.stikord())).append(' ');
            }
            all.append(String.join(" ", field.prompts())).append(' ');
            first = false;
        }
        assertEquals(form, words(all.toString()));
    }

    @Test
    public void knowsWhoLeadsWhoItIsAboutAndWhoIntroducesWhat() throws Exception {
        Concept mus = Shipped.concept();
        assertEquals("Leder", mus.host().title());
        assertEquals("Medarbejder", mus.subject().title());
        assertEquals(mus.host(), mus.introducer().orElseThrow());
        assertEquals("koblingen mellem konceptet og organisationskompasset",
                mus.opening().orElseThrow().introduce());
        assertEquals(AddressForm.DU, mus.addressForm());
    }

    @Test
    public void findsThePerspectiveOfAQuestionAndOwnsUpToAnUnknownOne() throws Exception {
        Concept mus = Shipped.concept();
        assertEquals("Struktur", mus.perspectiveOf("struktur-2").name());
        assertEquals("Hvor ser du behov for at udvikle nye samarbejder?",
                mus.question("struktur-3").orElseThrow().text());
        assertTrue(mus.question("struktur-4").isEmpty());
        assertThrows(NoSuchElementException.class, () -> mus.perspectiveOf("struktur-4"));
    }

    @Test
    public void hasAReminderForEachMomentAndTheThreeValues() throws Exception {
        Concept mus = Shipped.concept();
        for (Moment moment : Moment.values()) {
            assertTrue(moment.word(), !mus.reminders(moment).isEmpty());
        }
        assertEquals(List.of("Husk at bringe både spørgsmål og stikord i spil i jeres samtale."),
                mus.reminders(Moment.WALK));
        assertEquals(List.of("den enkelte", "arbejdsfællesskabet",
                        "Albertslund Kommunes borgere, foreninger og virksomheder"),
                mus.agreementField().values().stream().map(AgreementValue::label)
                        .collect(Collectors.toList()));
        assertEquals("den enkelte",
                mus.agreementField().value("den-enkelte").orElseThrow().label());
        assertEquals(3, mus.bring().size());
    }

    @Test
    public void itsListsCannotBeChanged() throws Exception {
        Concept mus = Shipped.concept();
        assertThrows(UnsupportedOperationException.class, () -> mus.stikord().add("Ny"));
        assertThrows(UnsupportedOperationException.class, () -> mus.questions().clear());
        assertThrows(UnsupportedOperationException.class,
                () -> mus.perspectives().get(0).questions().remove(0));
    }

    private static void collect(String field, JsonElement json, List<String> into) {
        if (json.isJsonObject()) {
            for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject().entrySet()) {
                collect(entry.getKey(), entry.getValue(), into);
            }
        } else if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(element -> collect(field, element, into));
        } else if (json.getAsJsonPrimitive().isString() && !NOT_FROM_THE_SEED.contains(field)) {
            into.add(json.getAsString());
        }
    }

    /** Found as whole words, so that "Mod" is not found in "Model". */
    private static Pattern wholeWords(String text) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(text) + "(?![\\p{L}\\d])");
    }

    private static int after(String seed, String text, int from) {
        int at = seed.indexOf(text, from);
        assertTrue("not in its place: " + text, at >= 0);
        return at + text.length() - 1;
    }

    /** The text with every run of white space as one space, and one at either end. */
    private static String words(String text) {
        return " " + text.replaceAll("[\\s\u00a0]+", " ").strip() + " ";
    }
}
