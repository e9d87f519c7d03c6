package dk.walkntalk.concept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The bytes of a file as text, or a refusal that names the first byte that is not UTF-8. */
final class Utf8 {
    private static final int CHUNK = 8192;

    private Utf8() {
    }

    static String read(InputStream in, String file) throws ConceptException, IOException {
        return decode(bytes(in, file), file);
    }

    private static byte[] bytes(InputStream in, String file) throws ConceptException, IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n != -1; n = in.read(chunk)) {
            all.write(chunk, 0, n);
            if (all.size() > ConceptReader.MAX_BYTES) {
                throw new ConceptException(Place.top(file, 1), Problem.TOO_BIG,
                        Integer.toString(all.size()), Integer.toString(ConceptReader.MAX_BYTES));
            }
        }
        return all.toByteArray();
    }

    private static String decode(byte[] bytes, String file) throws ConceptException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw new ConceptException(Place.top(file, 1), Problem.NOT_UTF8, "UTF-16", "UTF-8");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        // One UTF-8 byte never becomes more than one char, so this cannot overflow.
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            String bad = String.format(Locale.ROOT, "%02X", bytes[in.position()] & 0xFF);
            throw new ConceptException(Place.top(file, lineAt(bytes, in.position())),
                    Problem.NOT_UTF8, bad, "UTF-8");
        }
        return new String(out.array(), 0, out.position());
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
