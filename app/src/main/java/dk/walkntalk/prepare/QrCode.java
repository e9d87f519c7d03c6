package dk.walkntalk.prepare;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** Makes QR codes, for {@code ui.QrView} to draw. */
final class QrCode {
    /** Said in the code too, where a letter needs it: else readers guess. */
    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");

    private QrCode() { }

    /**
     * The modules of the code for {@code text}, row by row, true where dark; as many rows as columns, and no quiet zone
     * around. A seventh of them may be hidden by a reflection and the code is still read.
     *
     * @throws IllegalArgumentException when {@code text} is empty or longer than a QR code holds; a
     *                                  {@link StikordCode} never is
     */
    static boolean[][] of(String text) {
        if (text.length() == 0) {
            throw new IllegalArgumentException("nothing to write");
        }
        ByteMatrix matrix;
        try {
            matrix = Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
        boolean[][] dark = new boolean[matrix.getHeight()][matrix.getWidth()];
        for (int y = 0; y < dark.length; y++) {
            for (int x = 0; x < dark.length; x++) {
                dark[y][x] = matrix.get(x, y) == 1;
            }
        }
        return dark;
    }
}
