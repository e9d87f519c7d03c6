package dk.walkntalk.pdf;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Thorough;
import dk.walkntalk.concept.AgreementField;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Question;
import dk.walkntalk.concept.Variant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/** The form that is printed before a walk: it says all, leaves room, and is an archive document like any other. */
public final class BlankFormTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path file;

    @Before
    public void nameTheFile() {
        file = folder.getRoot().toPath().resolve("skema.pdf");
    }

    @Test
    public void everyShippedConceptHasAFormOfOnePageWithAllItsWords() throws Exception {
        int forms = 0;
        for (String id : Concepts.shipped()) {
            Concept concept = Concepts.shipped(id);
            boolean wheel = concept.variants().contains(Variant.SAMTALEHJUL);
            for (PaperSize paper : PaperSize.values()) {
                write(concept, Map.of(), paper);
                int pages = concept.talk().ownNotes().isPresent() ? 2 : 1;
                assertEquals(id + " " + paper, pages, PageText.of(file).size());
                String text = text();
                concept.questions().forEach(question -> assertTrue(question.text(), wheel || has(text, question.text())));
                concept.stikord().forEach(word -> assertTrue(word, has(text, word)));
                concept.agreementField().columns().forEach(title -> assertTrue(title, has(text, title)));
                concept.agreementField().boxes().forEach(box -> assertTrue(box.title(), has(text, box.title())));
                concept.agreementField().boxes().forEach(box -> assertTrue(box.hint(), has(text, box.hint())));
                for (String prompt : concept.agreementField().prompts()) {
                    assertEquals(concept.perspectives().size(), count(text, prompt));
                }
                assertTrue(text, has(text, concept.agreementField().heading()));
                assertTrue(text, has(text, "Dato"));
                forms++;
            }
        }
        assertEquals(2 * Concepts.shipped().size(), forms);
    }

    @Test
    public void theLeadersWordingTakesTheQuestionsPlace() throws Exception {
        Concept concept = Concepts.shipped("albertslund-mus");
        write(concept, Map.of("adfaerd-1", "Hvordan går det med dig i haven?", "adfaerd-2", " ", "andet", "Ukendt"),
                PaperSize.A4);
        String text = text();
        assertTrue(has(text, "Hvordan går det med dig i haven?"));
        assertTrue(!has(text, concept.question("adfaerd-1").get().text()));
        assertTrue(has(text, concept.question("adfaerd-2").get().text()));
        assertTrue(!has(text, "Ukendt"));
    }

    @Test
    @Category(Thorough.class)
    public void aConceptOfAnyShapeHasAllItsWordsOnTheForm() throws Exception {
        Papers papers = new Papers();
        for (Concept concept : List.of(
                Concepts.form(20, 10, 120, 33),
                Concepts.form(1, 1, 20, 0),
                Concepts.form(1, 200, 60, 3),
                Concepts.form(2, 3, 90, 5, "Et", "To", "Tre", "Fire", "Fem", "Seks", "Syv", "Otte", "Ni", "Ti"),
                Concepts.form(7, 3, 1000, 200),
                Concepts.form(2, 3, 90, 33, "Emne", "Det spørger vi om", "Aftaler"),
                Concepts.form(2, 3, 90, 0, "Emne", "Det spørger vi om", "Aftaler"),
                Concepts.form(4, 3, 90, 33, "Aftaler"))) {
            for (PaperSize paper : papers.next()) {
                layOut(concept, Map.of(), paper);
                String text = text();
                for (Question question : concept.questions()) {
                    assertTrue(question.text(), has(text, question.text()));
                }
                for (String word : concept.stikord()) {
                    assertTrue(word, has(text, word));
                }
                if (concept.agreementField().columns().size() > 1) {
                    concept.agreementField().columns().forEach(title -> assertTrue(title, has(text, title)));
                }
            }
            // the same tags on either paper: the last one's are looked at
            Archive.assertValid(file);
        }
    }

    @Test
    public void headingsStandOnEveryPage() throws Exception {
        write(Concepts.form(9, 3, 90, 33), Map.of(), PaperSize.A4);
        for (PageText page : PageText.of(file)) {
            StringBuilder text = new StringBuilder();
            page.runs.forEach(run -> text.append(run.text()));
            for (String heading : List.of("UDVIKLINGSPLAN", "Perspektiver", "Aftaler", "Dato", "Stikord0", "Stikord32")) {
                assertThat(text.toString(), containsString(heading));
            }
        }
    }

    @Test
    public void promptsThatLeaveNoRoomAreOnAPageOfTheirOwn() throws Exception {
        Concept usual = Concepts.form(2, 2, 80, 0);
        String prompt = "Hvad vil vi gerne nå sammen, og hvordan ved vi, at vi er nået derhen? ".repeat(2).trim();
        List<String> prompts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            prompts.add(prompt + " nr. " + (100 + i));
        }
        Concept wordy = Concepts.concept("Navn", "MUS", "Sted", usual.perspectives(), List.of(),
                new AgreementField("PLAN", prompts, usual.agreementField().columns(), List.of(), List.of(), false, "",
                        ""),
                usual.variants(), usual.talk());
        write(wordy, Map.of(), PaperSize.A4);
        String text = text();
        prompts.forEach(one -> assertEquals(one, 1, count(text, one)));
    }

    @Test
    public void whatTheFontLacksBreaksNothing() throws Exception {
        Concept concept = Concepts.shipped("albertslund-mus");
        write(concept, Map.of("adfaerd-1", "Smil \ud83d\ude42\ttab, tjek\u2011liste, nul\u200bbredde",
                "adfaerd-2", "Q".repeat(3000), "adfaerd-3", "Ord ".repeat(2000)), PaperSize.A3);
        assertTrue(has(text(), "Smil \ufffd tab, tjek-liste, nulbredde"));
        assertEquals(3000, count(text(), "Q"));
    }

    @Test
    public void theSameFormGivesTheSameBytes() throws Exception {
        Concept concept = Concepts.shipped("albertslund-mus");
        write(concept, Map.of("adfaerd-1", "Nyt", "struktur-1", "Andet"), PaperSize.A4);
        byte[] first = Files.readAllBytes(file);
        layOut(concept, Map.of("struktur-1", "Andet", "adfaerd-1", "Nyt"), PaperSize.A4);
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    private void write(Concept concept, Map<String, String> wording, PaperSize paper) throws Exception {
        layOut(concept, wording, paper);
        Archive.assertValid(file);
    }

    private void layOut(Concept concept, Map<String, String> wording, PaperSize paper) throws Exception {
        new BlankForm(Archive.assets()).write(concept, wording, paper, file, Plans.WRITTEN, Progress.NONE);
        PageText.assertTidy(file, paper);
        List<PageText> pages = PageText.of(file);
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).assertMarksAreFree(PageText.sizes(file).get(i));
        }
    }

    /** What is printed, without white space. */
    private String text() throws Exception {
        return close(Archive.text(file));
    }

    private static boolean has(String text, String words) {
        return text.contains(close(words));
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(close(words)), -1).length - 1;
    }

    /** Without white space: where lines break is the layout's own affair. */
    private static String close(String text) {
        return text.replaceAll("\\s+", "");
    }
}
