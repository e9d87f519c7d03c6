package dk.walkntalk.pdf;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What the file tells programs: screen readers, archives, readers with bookmarks. And what it cannot tell anybody. */
public final class PlanStructureTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static PdfDocument pdf;

    @BeforeClass
    public static void write() throws Exception {
        Path file = FOLDER.getRoot().toPath().resolve("plan.pdf");
        PlanDocument plan = Plans.full(Photos.landscape("Aftalefeltet, skrevet i hånden"));
        new PlanPdf(Archive.assets()).write(plan, Plans.WRITTEN, file, Progress.NONE);
        pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(Files.readAllBytes(file))));
    }

    @AfterClass
    public static void close() {
        pdf.close();
    }

    @Test
    public void headingsSkipNoLevel() {
        assertEquals(
                List.of("H1", "H2", "H2", "H3", "H3", "H2", "H3", "H2", "H2", "H2"),
                elements().stream().map(PlanStructureTest::role).filter(role -> role.matches("H\\d")).collect(
                        Collectors.toList()));
    }

    @Test
    public void everyHeaderCellSaysOfWhatItIsTheHeader() {
        List<String> scopes = new ArrayList<>();
        for (PdfStructElem element : elements()) {
            if (role(element).equals("TH")) {
                element.getAttributesList().stream()
                        .map(attributes -> attributes.getAttributeAsEnum("Scope"))
                        .filter(scope -> scope != null)
                        .forEach(scopes::add);
            }
        }
        // Four titles and three rows of the overview; eight, six and five labels of the agreements.
        assertEquals(4, scopes.stream().filter("Column"::equals).count());
        assertEquals(3 + 8 + 6 + 5, scopes.stream().filter("Row"::equals).count());
    }

    @Test
    public void thePhotoIsDescribed() {
        List<String> described = elements().stream()
                .filter(element -> role(element).equals("Figure"))
                .map(element -> element.getAlt().toUnicodeString())
                .collect(Collectors.toList());
        assertEquals(List.of("Aftalefeltet, skrevet i hånden"), described);
    }

    @Test
    public void bookmarksLeadToEachPart() {
        PdfOutline top = pdf.getOutlines(false).getAllChildren().get(0);
        assertEquals("Udviklingsplan", top.getTitle());
        assertEquals(
                List.of("Aftaler i overblik", "Adfærd", "Struktur", "Opgaver", "Underskrifter", "Bilag"),
                top.getAllChildren().stream().map(PdfOutline::getTitle).collect(Collectors.toList()));
        for (PdfOutline part : top.getAllChildren()) {
            assertTrue(part.getTitle(), pdf.getCatalog().getNameTree(PdfName.Dests).getNames()
                    .containsKey((com.itextpdf.kernel.pdf.PdfString) part.getDestination().getPdfObject()));
        }
    }

    @Test
    public void theDocumentIsDanishAndShowsItsTitle() {
        assertEquals("da-DK", pdf.getCatalog().getLang().toUnicodeString());
        assertEquals(
                "MUS udviklingsplan – Mette Hansen – 10. marts 2026", pdf.getDocumentInfo().getTitle());
        assertTrue(pdf.getCatalog().getViewerPreferences().getPdfObject().getAsBool(PdfName.DisplayDocTitle));
    }

    @Test
    public void theTimeOfWritingIsTheOneGiven() throws Exception {
        assertEquals("D:20260310114512Z", pdf.getDocumentInfo().getMoreInfo("CreationDate"));
        assertEquals("D:20260310114512Z", pdf.getDocumentInfo().getMoreInfo("ModDate"));
        String xmp = new String(pdf.getXmpMetadataBytes(), StandardCharsets.UTF_8);
        assertThat(xmp, containsString("CreateDate=\"2026-03-10T11:45:12Z\""));
    }

    @Test
    public void theAttachmentIsSaidToBeThePlansData() {
        PdfDictionary file = pdf.getAssociatedFiles().getAsDictionary(0);
        assertEquals(PdfName.Data, file.getAsName(PdfName.AFRelationship));
        assertEquals(
                new PdfName("application/json"),
                file.getAsDictionary(PdfName.EF).getAsStream(PdfName.F).getAsName(PdfName.Subtype));
    }

    @Test
    public void notesAndPreparationHaveNoPlaceInAPlan() {
        assertEquals(
                List.of("conceptId", "conceptEdition", "conceptName", "municipality", "kind", "heading", "valuesFor",
                        "heldOn", "people", "form", "sections", "photos", "copyFor"),
                parts(PlanDocument.class));
        assertEquals(List.of("forLabel", "dateLabel", "boxes"), parts(PlanDocument.Form.class));
        assertEquals(List.of("id", "title", "hint", "text"), parts(PlanDocument.Box.class));
        assertEquals(List.of("role", "name", "subject"), parts(PlanDocument.Person.class));
        assertEquals(
                List.of("perspectiveId", "perspective", "prompts", "agreements"), parts(PlanDocument.Section.class));
        assertEquals(
                List.of("what", "when", "who", "responsible", "followUp",
                        "valueIndividual", "valueWorkplace", "valueCitizens", "forWhom", "owners"),
                parts(PlanDocument.Agreement.class));
        assertEquals(List.of("jpeg", "width", "height", "alternateText"), parts(PlanDocument.Photo.class));
    }

    private static List<String> parts(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(part -> part.getName()).collect(Collectors.toList());
    }

    private static List<PdfStructElem> elements() {
        List<PdfStructElem> found = new ArrayList<>();
        collect(pdf.getStructTreeRoot(), found);
        return found;
    }

    private static void collect(IStructureNode node, List<PdfStructElem> found) {
        for (IStructureNode kid : node.getKids()) {
            if (kid instanceof PdfStructElem) {
                found.add((PdfStructElem) kid);
                collect(kid, found);
            }
        }
    }

    private static String role(PdfStructElem element) {
        return element.getRole().getValue();
    }
}
