package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ConceptReaderTest {
    /** What version 0.1.0 shipped is in the databases of those who held conversations with it. */
    @Test
    public void theFirstEditionIsStillReadAndHasNothingOfTheLaterFields() throws Exception {
        Concept first;
        try (InputStream in = ConceptReaderTest.class.getResourceAsStream("/concepts/albertslund-mus-1.json")) {
            first = ConceptReader.read(in, "albertslund-mus-1.json");
        }
        assertEquals("1", first.edition());
        assertEquals(List.of(Variant.SKEMA), first.variants());
        assertEquals(Preparation.NONE, first.preparation());
        assertEquals(Optional.empty(), first.gathering());
        assertEquals(Talk.PLAIN, first.talk());
        assertEquals("Adfærd", first.perspectives().get(0).label());
        assertEquals("", first.perspectives().get(0).focus());
        assertEquals("Medarbejder", first.subject().plural());
        assertFalse(first.agreementField().optional());
        assertFalse(first.agreementField().hasBoxes());
        assertEquals(Shipped.concept().questions(), first.questions());
        assertEquals(Shipped.concept().texts(), first.texts());
    }

    @Test
    public void aByteOrderMarkIsNoObstacle() throws Exception {
        assertEquals(Shipped.concept(), Shipped.read("\ufeff" + Shipped.json()));
    }

    @Test
    public void windowsLineEndsAndOneLongLineReadTheSame() throws Exception {
        assertEquals(Shipped.concept(), Shipped.read(Shipped.json().replace("\n", "\r\n")));
        assertEquals(Shipped.concept(), Shipped.read(Shipped.json().replace("\n", "")));
    }

    @Test
    public void theLineIsRightInAFileOfWindowsLineEnds() throws Exception {
        String bad = Shipped.json().replace("\"version\": 1", "\"version\": 9")
                .replace("\n", "\r\n");
        ConceptException fault = assertThrows(ConceptException.class, () -> Shipped.read(bad));
        assertEquals(3, fault.place().line());
    }

    /** A misspelt field that may be left out must not vanish; a format with more fields raises the version. */
    @Test
    public void aFieldOfALaterAppIsRefused() throws Exception {
        String later = Shipped.json().replace("\"kind\"",
                "\"colours\": {\"list\": [1, 2.5, null, true, \"x\"]}, \"kind\"");
        ConceptException refused = assertThrows(ConceptException.class, () -> Shipped.read(later));
        assertEquals(Problem.UNKNOWN_FIELD, refused.problem());
    }

    @Test
    public void notesOfThoseWhoKeepTheFileAreSkipped() throws Exception {
        String noted = Shipped.json()
                .replaceFirst("\\{", "{ \"\\$schema\": \"urn:walkntalk:concept:1\",")
                .replace("\"when\": \"walk\"", "\"comment\": \"sic\", \"when\": \"walk\"");
        assertEquals(Shipped.concept(), Shipped.read(noted));
    }

    @Test
    public void aDecomposedLetterBecomesOneLetter() throws Exception {
        Concept concept = Shipped.read(Shipped.json().replace("\"Møder\"", "\"Ma\u030al\""));
        assertTrue(concept.stikord().contains("Mål"));
    }

    @Test
    public void outerSpaceIsTakenOff() throws Exception {
        Concept concept = Shipped.read(Shipped.json().replace("\"Mod\"", "\" Mod  \""));
        assertEquals("Mod", concept.stikord().get(7));
    }

    @Test
    public void aConceptWithoutStikordIsAConcept() throws Exception {
        String none = Shipped.json()
                .replaceFirst("(?s)\"stikord\": \\[.*?]", "\"stikord\": []")
                .replace("\"stikordEach\": 3", "\"stikordEach\": 0");
        assertTrue(Shipped.read(none).stikord().isEmpty());
    }

    @Test
    public void emojiAndOtherScriptsAreText() throws Exception {
        String many = Shipped.json().replace("\"Mod\"", "\"Mod 💪🏽 شجاعة\"");
        assertEquals("Mod 💪🏽 شجاعة", Shipped.read(many).stikord().get(7));
    }

    @Test
    public void aStreamThatFailsIsNotCalledABadConcept() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("card removed");
            }
        };
        assertThrows(IOException.class, () -> ConceptReader.read(failing, "min.json"));
    }

    @Test
    public void theStreamStaysOpenForItsOwner() throws Exception {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(Shipped.json().getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ConceptReader.read(in, "min.json");
        assertEquals(false, closed[0]);
    }
}
