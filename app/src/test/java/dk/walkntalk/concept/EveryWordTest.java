package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** The shipped files say what the municipalities' documents say, all of it, and nothing else. */
@RunWith(Parameterized.class)
public final class EveryWordTest {
    /**
     * Fields whose values are the file's own and not the document's. {@code instead} is one of them: Albertslund's
     * document on GRUS does not name the MUS that one of the group may wish for.
     */
    private static final Set<String> THE_FILES_OWN = Set.of("format", "id", "edition", "comment", "language", "when",
            "by", "for", "variants", "instead");
    /** A heading may begin with a capital where the document has the word inside a sentence. */
    private static final Set<String> HEADINGS = Set.of("label", "title", "plural");

    private final Shipped shipped;

    public EveryWordTest(Shipped shipped) {
        this.shipped = shipped;
    }

    @Parameters(name = "{0}")
    public static Object[] all() {
        return Shipped.values();
    }

    @Test
    public void saysNothingThatTheSeedDoesNotSay() throws Exception {
        Seed seed = shipped.seed();
        Map<Boolean, List<String>> texts = texts("", JsonParser.parseString(shipped.text())).stream()
                .collect(Collectors.partitioningBy(text -> seed.find(text.text) >= 0
                        || text.isHeading && seed.find(text.inASentence()) >= 0,
                        Collectors.mapping(text -> text.text, Collectors.toList())));
        assertEquals(List.of(), texts.get(false));
        assertTrue("texts found: " + texts.get(true).size(), texts.get(true).size() > 80);
    }

    @Test
    public void leavesNothingOutThatTheSeedSays() throws Exception {
        Concept concept = shipped.read();
        if (shipped == Shipped.NORDDJURS) {
            assertEquals("left over", List.of("Samtaleguide", "Samtaleguide"),
                    leftOver(shipped.seed().words(), wheel(concept)));
        } else {
            assertEquals(shipped.seed().words(), Seed.words(form(concept) + running(concept)));
        }
    }

    /** What stands before the running text in Albertslund's documents. */
    private String form(Concept concept) throws Exception {
        AgreementField field = concept.agreementField();
        StringBuilder form = new StringBuilder(shipped == Shipped.LUS_SKEMA ? concept.name() : "").append(' ')
                .append(field.heading()).append(' ').append(String.join(" ", field.columns())).append(' ');
        // The column of stikord goes over all rows: the Word files have it in the first one, the PDF files in the last.
        boolean first = shipped == Shipped.MUS || shipped == Shipped.LUS_SKEMA;
        for (Perspective perspective : concept.perspectives()) {
            form.append(perspective.name()).append(' ');
            perspective.questions().forEach(question -> form.append(question.text()).append(' '));
            int row = concept.perspectives().indexOf(perspective);
            if (row == (first ? 0 : 2)) {
                form.append(String.join(" ", concept.stikord())).append(' ');
            }
            form.append(String.join(" ", field.prompts())).append(' ');
        }
        if (shipped == Shipped.MUS) {
            // Not the document's: alternative text that a word processor gave the picture of the form.
            form.append("Indhold genereret af kunstig intelligens kan være forkert.]");
        }
        Seed seed = shipped.seed();
        concept.preparation().links().stream().map(Link::url).filter(Optional::isPresent).map(Optional::get)
                .sorted(Comparator.comparingInt(seed::find)).forEach(url -> form.append(url).append(' '));
        return form.toString();
    }

    private static String running(Concept concept) {
        return concept.texts().stream().map(text -> text.title() + " " + String.join(" ", text.paragraphs()))
                .collect(Collectors.joining(" "));
    }

    /** Every line of Norddjurs' document, as often as it is printed. */
    private static List<String> wheel(Concept concept) {
        List<String> lines = new ArrayList<>();
        for (ConceptText text : concept.texts()) {
            lines.add(text.title());
            lines.addAll(text.paragraphs());
        }
        for (Perspective perspective : concept.perspectives()) {
            lines.add(perspective.label());
            perspective.questions().forEach(question -> lines.add(question.text()));
        }
        concept.talk().hub().forEach(point -> lines.add(point.label() + ": " + point.text()));
        Foundation foundation = concept.talk().foundation().orElseThrow();
        lines.add(foundation.title());
        foundation.questions().forEach(question -> lines.add("• " + question.text()));
        lines.add(foundation.basisTitle());
        foundation.basis().forEach(item -> lines.add("• " + item));
        OwnNotes own = concept.talk().ownNotes().orElseThrow();
        lines.add(own.title());
        lines.add(own.boxes().get(own.boxes().size() - 1).title());
        AgreementField plan = concept.agreementField();
        for (Box box : plan.boxes()) {
            lines.add(box.title());
            lines.add(box.hint());
        }
        lines.add(plan.forLabel());
        lines.add(plan.dateLabel());
        return lines;
    }

    /** The words that remain when each line is taken out of the document once, the longest first. */
    private static List<String> leftOver(String words, List<String> lines) {
        lines.sort(Comparator.comparingInt(String::length).reversed());
        String rest = words;
        for (String line : lines) {
            int at = Seed.find(rest, line);
            assertTrue("more often in the file than in the document: " + line, at >= 0);
            rest = rest.substring(0, at) + " \n " + rest.substring(at + line.length());
        }
        String left = Seed.words(rest).strip();
        return left.isEmpty() ? List.of() : List.of(left.split(" "));
    }

    private static List<Text> texts(String field, JsonElement json) {
        List<Text> all = new ArrayList<>();
        if (json.isJsonObject()) {
            json.getAsJsonObject().entrySet()
                    .forEach(entry -> all.addAll(texts(entry.getKey(), entry.getValue())));
        } else if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(element -> all.addAll(texts(field, element)));
        } else if (json.getAsJsonPrimitive().isString() && !THE_FILES_OWN.contains(field)) {
            all.add(new Text(json.getAsString(), HEADINGS.contains(field)));
        }
        return all;
    }

    private record Text(String text, boolean isHeading) {
        String inASentence() {
            return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        }
    }
}
