package dk.walkntalk.pdf;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Rounds;
import dk.walkntalk.pdf.PlanDocument.Agreement;
import dk.walkntalk.pdf.PlanDocument.Box;
import dk.walkntalk.pdf.PlanDocument.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Plans that are not one person's aftalefelt: those of a group with each one's copy, and those with boxes. */
public final class SharedPlanTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path file;

    @Before
    public void nameTheFile() {
        file = folder.getRoot().toPath().resolve("plan.pdf");
    }

    @Test
    public void aCopyHasWhatIsEveryonesAndOnesOwnAndNothingElse() {
        List<PlanDocument.Section> mettes = Plans.group(3).copyFor(1).sections();
        assertEquals(List.of(Plans.MEETING.what(), Plans.COURSE.what()), whats(mettes.get(0)));
        assertEquals(List.of(Plans.MENTOR.what()), whats(mettes.get(1)));
        assertEquals(List.of(), whats(mettes.get(2)));
        List<PlanDocument.Section> bos = Plans.group(3).copyFor(3).sections();
        assertEquals(List.of(Plans.MEETING.what()), whats(bos.get(0)));
        assertEquals(List.of(), whats(bos.get(1)));
    }

    @Test
    public void anothersAgreementIsNowhereInACopy() throws Exception {
        writeValid(Plans.group(3).copyFor(1));
        String text = Archive.text(file);
        assertThat(text, not(containsString("Alis egen")));
        assertThat(new String(PlanJson.write(new PlanReader().read(file)), "UTF-8"), not(containsString("Alis egen")));
        assertThat(text, containsString("Eksemplar til Mette Hansen"));
        assertThat(text, containsString("Mette Hansen · 10. marts 2026 side 1 af"));
        assertThat(text, containsString("Gælder for"));
        assertThat(text, containsString("Ali Kaya, Mette Hansen"));
    }

    /** What another agreed to may stand on the paper. */
    @Test
    public void aCopyHasNoPhotoUnlessItIsGivenOne() throws Exception {
        PlanDocument.Photo paper = Photos.landscape("Papiret");
        PlanDocument whole = Plans.group(3).withPhotos(List.of(paper));
        assertEquals(List.of(), whole.copyFor(1).photos());
        writeValid(whole.copyFor(1));
        assertEquals(List.of(), new PlanReader().read(file).photos());
        assertThat(Archive.text(file), not(containsString("Papiret")));
        writeValid(whole.copyFor(1).withPhotos(List.of(paper)));
        assertEquals(List.of(paper), new PlanReader().read(file).photos());
    }

    @Test
    public void thereIsNoCopyForSomebodyWhoWasNotThere() {
        for (int person : new int[] {-1, 4}) {
            assertThrows(IllegalArgumentException.class, () -> Plans.group(3).copyFor(person));
        }
        Agreement stranger = Plans.COURSE.belongingTo("En anden", List.of(2));
        assertThrows(IllegalArgumentException.class, () -> Plans.with(stranger));
    }

    @Test
    public void aGroupOfAnySizeSignsAndIsNamed() throws Exception {
        for (int size : Rounds.some(List.of(8, 2, 20, 99))) {
            PlanDocument plan = Plans.group(size);
            writeValid(plan);
            String text = Archive.text(file);
            assertEquals(size + 1, text.split("Dato og underskrift", -1).length - 1);
            assertEquals(plan, new PlanReader().read(file));
            assertTrue(text, size < 6 || text.contains(size + " deltagere"));
        }
    }

    @Test
    public void theFooterOfAGroupHasWholeNamesAndCountsTheOthers() throws Exception {
        writeValid(Plans.group(2));
        assertThat(Archive.text(file), containsString("Mette Hansen, Ali Kaya · 10. marts 2026 side 1 af"));
        writeValid(Plans.group(8));
        assertThat(Archive.text(file),
                containsString("Mette Hansen, Ali Kaya, Bo Lund og 5 andre · 10. marts 2026 side 1 af"));
    }

    @Test
    public void theOverviewHasWholeNamesAndCountsTheOthers() throws Exception {
        PlanDocument plan = Plans.group(8);
        String all = plan.people().stream().skip(1).map(PlanDocument.Person::name).collect(Collectors.joining(", "));
        writeValid(Plans.plan(plan.people(), List.of(Plans.section("adfaerd", "Adfærd",
                Plans.COURSE.belongingTo(all, List.of(1, 2, 3, 4, 5, 6, 7, 8)))), List.of()));
        String text = Archive.text(file).replaceAll("\\s+", " ");
        assertThat(text, containsString("Mette Hansen, Ali Kaya, Bo Lund og 5 andre"));
        assertThat(text, containsString("Gælder for " + all));
    }

    @Test
    public void aNameWithACommaInItIsOneName() throws Exception {
        List<PlanDocument.Person> people = List.of(new PlanDocument.Person("Leder", "Holm, Anders", false),
                new PlanDocument.Person("Medarbejder", "Kirkegaard, Anne-Grethe", true),
                new PlanDocument.Person("Medarbejder", "Mikkelsen, Søren Holm", true));
        writeValid(Plans.plan(people, List.of(Plans.section("adfaerd", "Adfærd", Plans.COURSE.belongingTo(
                "Kirkegaard, Anne-Grethe, Mikkelsen, Søren Holm", List.of(1, 2)))), List.of()));
        assertThat(Archive.text(file).replaceAll("\\s+", " "),
                containsString("Kirkegaard, Anne-Grethe og en anden"));
    }

    @Test
    public void aPlanOfOnePersonDoesNotSayWhoseEachAgreementIs() throws Exception {
        writeValid(Plans.full());
        assertThat(Archive.text(file), not(containsString("Gælder")));
    }

    @Test
    public void aPlanOfBoxesShowsEachWithItsHint() throws Exception {
        writeValid(Plans.boxes());
        String text = Archive.text(file);
        for (Box box : Plans.boxes().form().boxes()) {
            assertThat(text, containsString(box.title()));
            assertThat(text, containsString(box.hint()));
            assertThat(text.replaceAll("\\s+", " "), containsString(box.text().replace('\n', ' ')));
        }
        assertThat(text, containsString("Kompetenceudviklingsplan\n"));
        assertThat(text, containsString("Kompetenceudviklingsplan for"));
        assertThat(text, containsString("ikke udfyldt"));
        assertThat(text, not(containsString("Aftaler i overblik")));
        assertEquals(Plans.boxes(), new PlanReader().read(file));
    }

    @Test
    public void aPlanMayHaveBoxesAndAgreements() throws Exception {
        PlanDocument both = Plans.full().with(Plans.boxes().form());
        writeValid(both);
        assertThat(Archive.text(file), containsString("Aftaler i overblik"));
        assertThat(Archive.text(file), containsString("ANDRE AFTALER"));
        assertEquals(both, new PlanReader().read(file));
    }

    @Test
    public void aHundredThousandCharactersInABoxRunOnFromPageToPage() throws Exception {
        String text = "Mette og Anders taler om opgaverne hver uge. ".repeat(2_300);
        writeValid(Plans.boxes().with(new Form("", "", List.of(
                new Box("a", "A", "", text), new Box("b", "", "", "Kort")))));
        String printed = Archive.text(file).replaceAll("Kirsten Juhl · 10. marts 2026 side \\d+ af \\d+\n", "");
        assertThat(printed.replaceAll("\\s+", " "), containsString("A " + text.trim() + " Felt 2 Kort"));
    }

    private static List<String> whats(PlanDocument.Section section) {
        return section.agreements().stream().map(Agreement::what).collect(Collectors.toList());
    }

    private void writeValid(PlanDocument plan) throws Exception {
        new PlanPdf(Archive.assets()).write(plan, Plans.WRITTEN, file, Progress.NONE);
        Archive.assertValid(file);
    }
}
