package dk.walkntalk.paper;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;

/**
 * Android decodes a JPEG that ends in the middle without a word and paints the rest grey. This looks for the end that a
 * whole one has: the marker EOI after the picture's data (ITU T.81, B.1.1), whatever a camera may append behind it.
 */
final class JpegEnd {
    private static final int SOI = 0xFFD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;

    private JpegEnd() { }

    /** True for a JPEG without its end; false for a whole one and for a file of another kind. */
    static boolean isMissing(File file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(file), 1 << 16))) {
            if (in.readUnsignedShort() != SOI) {
                return false;
            }
            skipToData(in);
            int before = 0;
            for (int now = in.read(); now >= 0; now = in.read()) {
                if (before == 0xFF && now == EOI) {
                    return false;
                }
                before = now;
            }
            return true;
        } catch (EOFException e) {
            return true;
        }
    }

    /** Past the segments in front of the data; one of them may hold a thumbnail with an end of its own. */
    private static void skipToData(DataInputStream in) throws IOException {
        int marker;
        do {
            while (in.readUnsignedByte() != 0xFF) {
                // between segments there may be fill bytes
            }
            do {
                marker = in.readUnsignedByte();
            } while (marker == 0xFF);
            for (int left = in.readUnsignedShort() - 2; left > 0; left--) {
                in.readByte();
            }
        } while (marker != SOS);
    }
}
