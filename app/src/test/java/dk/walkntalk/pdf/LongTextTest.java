package dk.walkntalk.pdf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Before;
import org.junit.Test;

public final class LongTextTest {
    private Typeface type;

    @Before
    public void load() throws Exception {
        type = new Typeface(Archive.assets(), new byte[32]);
    }

    @Test
    public void anEmptyTextHasNoPieces() {
        assertEquals(List.of(), pieces(""));
    }

    @Test
    public void aShortTextIsOnePiece() {
        assertEquals(List.of("Mette følger op"), pieces("Mette følger op"));
    }

    @Test
    public void nothingIsLostOrAddedBetweenThePieces() {
        String text = "Mette følger op på aftalen. ".repeat(1000);
        List<String> pieces = pieces(text);
        assertTrue(pieces.size() + " pieces", pieces.size() > 8);
        assertEquals(text, String.join("", pieces));
    }

    @Test
    public void aPieceEndsBetweenWords() {
        List<String> pieces = pieces("Mette følger op på aftalen. ".repeat(1000));
        for (String piece : pieces) {
            assertTrue(piece, piece.endsWith(" "));
        }
    }

    @Test
    public void oneEndlessWordIsCutToo() {
        String text = "W".repeat(50_000);
        List<String> pieces = pieces(text);
        assertTrue(pieces.size() + " pieces", pieces.size() > 20);
        assertEquals(text, String.join("", pieces));
    }

    @Test
    public void theNewlineBetweenTwoPiecesIsTheirBorder() {
        String text = "a\n".repeat(500) + "b";
        assertEquals(text, String.join("\n", pieces(text)));
    }

    private List<String> pieces(String text) {
        return LongText.pieces(text, type.regular, 10, 450);
    }
}
