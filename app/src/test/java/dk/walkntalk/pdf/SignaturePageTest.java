package dk.walkntalk.pdf;

import static org.junit.Assert.assertTrue;

import dk.walkntalk.Rounds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What is signed stands on the page that is signed: never the signatures alone, whatever the length of the plan. */
public final class SignaturePageTest {
    private static final String HEADING = "Underskrifter";
    private static final String SENTENCE = "Mette og Anders taler om opgaverne hver uge. ";

    /** Every length before a release. */
    private static final int STEP = Rounds.isThorough() ? 1 : 2;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path file;

    @Before
    public void nameTheFile() {
        file = folder.getRoot().toPath().resolve("plan.pdf");
    }

    @Test
    public void theLastAgreementGoesWithThem() throws Exception {
        int pages = 0;
        for (int lines = 1; lines < 30; lines += STEP) {
            pages = Math.max(pages, write(Plans.with(what("Linje\n".repeat(lines) + "slut"))));
            assertSomethingIsSigned();
        }
        assertTrue("the signatures have to turn a page somewhere: " + pages, pages > 1);
    }

    @Test
    public void aLastPerspectiveWithoutAgreementsGoesWithThem() throws Exception {
        for (int lines = 1; lines < 30; lines += STEP) {
            PlanDocument.Agreement agreement = what("Linje\n".repeat(lines) + "slut");
            write(Plans.of(Plans.section("adfaerd", "Adfærd", agreement), Plans.section("struktur", "Struktur"),
                    Plans.section("opgaver", "Opgaver")));
            assertSomethingIsSigned();
        }
    }

    @Test
    public void theLastLinesOfALongAgreementGoWithThem() throws Exception {
        for (int sentences = 40; sentences < 100; sentences += 2 * STEP) {
            write(Plans.of(Plans.section("opgaver", "Opgaver", Plans.COURSE, what(SENTENCE.repeat(sentences)))));
            assertSomethingIsSigned();
        }
    }

    @Test
    public void theLastOfThePlansOwnBoxesGoesWithThem() throws Exception {
        for (int sentences = 1; sentences < 100; sentences += 3 * STEP) {
            List<PlanDocument.Box> boxes = new ArrayList<>(Plans.boxes().form().boxes());
            boxes.set(3, new PlanDocument.Box("opfoelgning", "Opfølgning", "Fx 1:1", SENTENCE.repeat(sentences)));
            write(Plans.boxes().with(new PlanDocument.Form("", "", boxes)));
            assertSomethingIsSigned();
        }
    }

    @Test
    public void soDoManyWhoSign() throws Exception {
        for (int size : new int[] {2, 4, 6, 8, 20, 60}) {
            write(Plans.group(size));
            assertSomethingIsSigned();
        }
    }

    private static PlanDocument.Agreement what(String text) {
        return new PlanDocument.Agreement(text, "Maj", "Mette", "Anders", "I juni", "", "", "");
    }

    private int write(PlanDocument plan) throws Exception {
        new PlanPdf(Archive.assets()).write(plan, Plans.WRITTEN, file, Progress.NONE);
        return PageText.of(file).size();
    }

    private void assertSomethingIsSigned() throws Exception {
        for (PageText page : PageText.of(file)) {
            if (page.runs.stream().anyMatch(run -> run.text().contains(HEADING))) {
                assertTrue("nothing is above: " + page.runs, page.runs.get(0).text().indexOf(HEADING) < 0);
                return;
            }
        }
        throw new AssertionError("no signatures in " + Archive.text(file));
    }
}
