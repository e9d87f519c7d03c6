package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Rounds;
import dk.walkntalk.Thorough;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.FormCode;
import dk.walkntalk.concept.FormCode.Content;
import dk.walkntalk.concept.FormReading;
import dk.walkntalk.paper.image.MarkedScene.Over;
import dk.walkntalk.pdf.PaperSize;
import dk.walkntalk.pdf.PrintedForm;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The real form, as it is printed, found in pictures of it. */
public final class FormMarksTest {
    private static final int EDGE = 1600;

    @Test
    public void everyPageOfEveryConceptIsFoundOnEitherPaperAndSaysWhatItIs() throws Exception {
        int ownNotes = 0;
        for (String id : Forms.IDS) {
            Concept concept = Forms.concept(id);
            for (PaperSize paper : papers(id)) {
                List<BufferedImage> pages = PrintedForm.pages(concept, paper, paper == PaperSize.A4 ? 5 : 3.5);
                for (int page = 0; page < pages.size(); page++) {
                    FoundForm form = framed(pages.get(page));
                    assertEquals(4, form.marks());
                    assertTrue(form.upKnown());
                    FormReading reading = FormCode.read(form.code().orElse(""), concept);
                    assertTrue(id + " " + paper + " " + page + " " + form.code(), reading.ok());
                    assertEquals(page + 1, reading.code().page());
                    ownNotes += reading.ownNotes() ? 1 : 0;
                    assertEquals(page > 0, reading.ownNotes());
                    Content content = reading.code().content();
                    assertEquals(content == Content.PERSPECTIVES ? concept.perspectives() : List.of(),
                            reading.code().perspectives(concept));
                    assertEquals(content == Content.BOXES ? concept.agreementField().boxes()
                            : content == Content.OWN_NOTES ? concept.talk().ownNotes().get().boxes() : List.of(),
                            reading.code().boxes(concept));
                }
            }
        }
        assertEquals(Rounds.isThorough() ? 2 : 1, ownNotes);
    }

    /** On A3 everything is in proportion: one form tells, and all before a release. */
    private static List<PaperSize> papers(String id) {
        return Rounds.isThorough() || id.equals("albertslund-mus") ? List.of(PaperSize.values()) : List.of(PaperSize.A4);
    }

    private static FoundForm framed(BufferedImage page) {
        int border = 60;
        int width = page.getWidth() + 2 * border;
        int height = page.getHeight() + 2 * border;
        FoundForm form = FormMarks.find(Forms.framed(page, border, 120), width, height).orElseThrow();
        Quad sheet = new Quad(border, border, width - border, border, width - border, height - border, border,
                height - border);
        assertTrue(form.corners().toString(), form.corners().jaccard(sheet) > 0.998);
        for (int i = 0; i < 4; i++) {
            assertEquals(sheet.x(i), form.corners().x(i), 1);
            assertEquals(sheet.y(i), form.corners().y(i), 1);
        }
        return form;
    }

    @Category(Thorough.class)
    @Test
    public void theSheetIsFoundInUsualPhotos() throws Exception {
        assertFound(Over.NOTHING, Rounds.of(16), 0.99);
    }

    @Test
    @Category(Thorough.class)
    public void aPenOverAMarkDoesNoHarm() throws Exception {
        assertFound(Over.PEN, Rounds.of(8), 0.985);
    }

    @Test
    @Category(Thorough.class)
    public void aThumbOverACornerDoesNoHarm() throws Exception {
        assertFound(Over.THUMB, Rounds.of(8), 0.985);
    }

    private static void assertFound(Over over, int scenes, double least) throws Exception {
        BufferedImage print = Forms.page("albertslund-mus", 8);
        int found = 0;
        double sum = 0;
        for (int seed = 0; seed < scenes; seed++) {
            MarkedScene scene = MarkedScene.of(print, seed, EDGE, over);
            FoundForm form = FormMarks.find(scene.argb(), scene.width(), scene.height()).orElse(null);
            found += scene.jaccard(form) >= least ? 1 : 0;
            sum += scene.jaccard(form);
            if (form != null && form.upKnown()) {
                assertTrue("upside down: " + seed, scene.upright(form));
            }
        }
        assertTrue(found + " of " + scenes, found >= 0.97 * scenes);
        assertTrue("mean " + sum / scenes, sum / scenes > 0.99);
    }

    @Test
    @Category(Thorough.class)
    public void theCodeIsReadInAPhotoOfTwelveMegapixels() throws Exception {
        Concept concept = Forms.concept("norddjurs-lus");
        BufferedImage print = Forms.page("norddjurs-lus", 12);
        int scenes = Rounds.of(4);
        for (int seed = 100; seed < 100 + scenes; seed++) {
            MarkedScene scene = MarkedScene.of(print, seed, 4000, Over.NOTHING);
            FoundForm form = FormMarks.find(scene.argb(), scene.width(), scene.height()).orElseThrow();
            assertTrue(scene.jaccard(form) > 0.99);
            assertEquals("seed " + seed, Optional.of(new FormCode(Content.BOXES, 1, 0, 4).write(concept)), form.code());
            assertTrue(scene.upright(form));
        }
    }

    @Category(Thorough.class)
    @Test
    public void nothingIsFoundWhereNoFormIs() {
        assertEquals(Optional.empty(), FormMarks.find(new int[] {-1}, 1, 1));
        assertEquals(Optional.empty(), FormMarks.find(new int[] {-1, 0xFF000000}, 2, 1));
        assertEquals(Optional.empty(), FormMarks.find(new int[3 * 700], 3, 700));
        int[] plain = new int[640 * 480];
        Arrays.fill(plain, -1);
        assertEquals(Optional.empty(), FormMarks.find(plain, 640, 480));
        Random random = new Random(1);
        assertEquals(Optional.empty(), FormMarks.find(random.ints(640 * 480).toArray(), 640, 480));
        for (int seed = 0; seed < Rounds.of(8); seed++) {
            PageScene ground = PageScenes.without(seed, 800);
            assertEquals(Optional.empty(), FormMarks.find(ground.argb(), ground.width(), ground.height()));
            PageScene page = PageScenes.of(seed, 1000);
            assertEquals(Optional.empty(), FormMarks.find(page.argb(), page.width(), page.height()));
        }
    }

    /** Cups, eyes and targets have a ring too; but not the size that goes with the distance of four of them. */
    @Test
    public void ringsOfOtherSizesOrInOtherPlacesAreNoForm() {
        Random random = new Random(7);
        for (int round = 0; round < Rounds.of(100); round++) {
            int[] argb = new int[1000 * 750];
            Arrays.fill(argb, 0xFFE0E0E0);
            for (int ring = 0; ring < 3 + random.nextInt(4); ring++) {
                ring(argb, 80 + random.nextInt(840), 80 + random.nextInt(590), 6 + random.nextInt(60));
            }
            assertEquals("round " + round, Optional.empty(), FormMarks.find(argb, 1000, 750));
        }
    }

    private static void ring(int[] argb, int atX, int atY, double radius) {
        for (int y = (int) (atY - radius); y <= atY + radius; y++) {
            for (int x = (int) (atX - radius); x <= atX + radius; x++) {
                double far = Math.hypot(x - atX, y - atY) / radius * MarkedSheet.RING;
                if (far < MarkedSheet.DISC || far > MarkedSheet.GAP && far < MarkedSheet.RING) {
                    argb[y * 1000 + x] = 0xFF202020;
                }
            }
        }
    }
}
