package dk.walkntalk.prepare;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar file as RFC 5545 wants them: ended by CR LF, and folded so that none has more than 75 octets
 * (3.1), between two characters and never inside one.
 */
final class IcsLines {
    private static final int MOST = 75;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A value that needs no escaping. */
    IcsLines add(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            byte[] letter = new String(Character.toChars(line.codePointAt(i))).getBytes(StandardCharsets.UTF_8);
            if (octets + letter.length > MOST) {
                put("\r\n ");
                octets = 1;
            }
            out.write(letter, 0, letter.length);
            octets += letter.length;
        }
        put("\r\n");
        return this;
    }

    /** A text (3.3.11): line ends, commas, semicolons and backslashes escaped, other control characters left out. */
    IcsLines addText(String name, String text) {
        StringBuilder value = new StringBuilder();
        for (char c : text.replace("\r\n", "\n").replace('\r', '\n').toCharArray()) {
            switch (c) {
                case '\n' -> value.append("\\n");
                case '\\', ',', ';' -> value.append('\\').append(c);
                default -> value.append(c < ' ' && c != '\t' || c == 0x7F ? "" : c);
            }
        }
        return add(name, value.toString());
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void put(String ascii) {
        byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        out.write(bytes, 0, bytes.length);
    }
}
