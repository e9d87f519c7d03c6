package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.Test;

public class ConceptReaderTest {
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

    @Test
    public void aFieldOfALaterAppIsSkipped() throws Exception {
        String later = Shipped.json().replace("\"kind\"",
                "\"colours\": {\"list\": [1, 2.5, null, true, \"x\"]}, \"kind\"");
        assertEquals(Shipped.concept(), Shipped.read(later));
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
