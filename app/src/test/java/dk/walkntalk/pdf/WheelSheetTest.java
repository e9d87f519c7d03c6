package dk.walkntalk.pdf;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.itextpdf.kernel.colors.Color;
import dk.walkntalk.Thorough;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Point;
import dk.walkntalk.concept.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/** The wheel to lay on the table: everything is on it, legible, and read aloud theme by theme. */
public final class WheelSheetTest {
    private static final float LEAST_ON_A3 = 7.5f * 0.9f;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path file;

    @Before
    public void nameTheFile() {
        file = folder.getRoot().toPath().resolve("hjul.pdf");
    }

    @Test
    public void norddjursWheelIsOnePageReadFromTheHubThemeByTheme() throws Exception {
        Concept concept = Concepts.shipped("norddjurs-lus");
        for (PaperSize paper : PaperSize.values()) {
            write(concept, paper);
            assertEquals(1, PageText.of(file).size());
            String text = close(Archive.text(file));
            int from = text.indexOf("Samtalehjul");
            for (Point point : concept.talk().hub()) {
                from = after(text, point.text(), from);
            }
            from = after(text, "12345678910", from);
            for (Perspective theme : concept.perspectives()) {
                from = after(text, theme.name(), paper == PaperSize.A3 ? from : text.indexOf(close(theme.focus())) - 60);
                from = after(text, theme.focus(), from);
                for (Question question : theme.questions()) {
                    from = after(text, question.text(), from);
                }
            }
            for (Question question : concept.talk().foundation().get().questions()) {
                from = after(text, question.text(), from);
            }
            for (String basis : concept.talk().foundation().get().basis()) {
                from = after(text, basis, from);
            }
        }
    }

    @Test
    public void onA3TheQuestionsAreInTheWheelInLegibleType() throws Exception {
        Concept concept = Concepts.shipped("norddjurs-lus");
        write(concept, PaperSize.A3);
        float x = PaperSize.A3.page().getWidth() / 2;
        String question = concept.perspectives().get(0).questions().get(1).text();
        List<PageText.Run> inWheel = PageText.of(file).get(0).runs.stream()
                .filter(run -> question.startsWith(run.text().trim()) && run.text().length() > 10)
                .collect(Collectors.toList());
        assertEquals(1, inWheel.size());
        assertTrue(Math.abs(inWheel.get(0).place().getLeft() - x) < 350);
    }

    @Test
    @Category(Thorough.class)
    public void aWheelOfAnyShapeHasAllItsWords() throws Exception {
        Papers papers = new Papers();
        for (Concept concept : List.of(
                Concepts.wheel(1, 3, 60), Concepts.wheel(2, 2, 80), Concepts.wheel(3, 4, 95), Concepts.wheel(5, 3, 70),
                Concepts.wheel(8, 2, 40), Concepts.wheel(4, 12, 150), Concepts.wheel(20, 10, 60),
                Concepts.wheel(8, 25, 300))) {
            for (PaperSize paper : papers.next()) {
                layOut(concept, paper);
                String text = close(Archive.text(file));
                for (Question question : concept.questions()) {
                    assertTrue(question.text(), text.contains(close(question.text())));
                }
                concept.perspectives().forEach(one -> assertTrue(text.contains(close(one.name()))));
                concept.talk().foundation().get().basis().forEach(one -> assertTrue(one, text.contains(close(one))));
            }
            // the same tags on either paper: the last one's are looked at
            Archive.assertValid(file);
        }
    }

    @Test
    public void aConceptWithoutAHubHasAWheelToo() throws Exception {
        write(Concepts.shipped("albertslund-mus"), PaperSize.A3);
        assertEquals(1, PageText.of(file).size());
    }

    @Test
    public void wordsAreLegibleInEveryColour() {
        for (int theme = 0; theme < 20; theme++) {
            assertTrue(contrast(Palette.ink(theme), Palette.tint(theme)) >= 7);
            assertTrue(contrast(Style.INK, Palette.tint(theme)) >= 7);
            assertTrue(theme + ": " + contrast(Style.GREY, Palette.tint(theme)),
                    contrast(Style.GREY, Palette.tint(theme)) >= 4.5);
        }
    }

    @Test
    public void theSameWheelGivesTheSameBytes() throws Exception {
        Concept concept = Concepts.wheel(4, 3, 80);
        write(concept, PaperSize.A3);
        byte[] first = Files.readAllBytes(file);
        layOut(concept, PaperSize.A3);
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    private void write(Concept concept, PaperSize paper) throws Exception {
        layOut(concept, paper);
        Archive.assertValid(file);
    }

    private void layOut(Concept concept, PaperSize paper) throws Exception {
        new WheelSheet(Archive.assets()).write(concept, paper, file, Plans.WRITTEN, Progress.NONE);
        PageText.assertTidy(file, paper);
        if (paper == PaperSize.A3) {
            for (PageText page : PageText.of(file)) {
                page.runs.forEach(run -> assertTrue(run.toString(), run.size() >= LEAST_ON_A3));
            }
        }
    }

    private static int after(String text, String words, int from) {
        int at = text.indexOf(close(words), from);
        assertTrue("\"" + words + "\" is not in:\n" + text.substring(from), at >= 0);
        return at + close(words).length();
    }

    private static String close(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = colour.getColorValue()[i];
            sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
