package dk.walkntalk.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The outer form of a code: {@code WALKNTALK:}, the version, a colon, and bytes in base 32 (RFC 4648, 6, without
 * padding), of which the first two say how many follow. So its end is known whatever a message has behind it. In
 * reading, white space, invisible characters and the {@code >} of quoted mail count for nothing, since they come from
 * wrapping and forwarding; nor does it matter whether letters are large or small.
 *
 * @param newer whether a later version of this app wrote it
 * @param bytes what it holds, without the count; empty when something is missing or no base 32
 */
record CodeText(boolean newer, Optional<byte[]> bytes) {
    private static final String MARK = "WALKNTALK:";
    private static final String VERSION = "1";
    private static final int VERSION_DIGITS = 4;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int COUNT = 2;
    /** More than the longest ids, name and choice come to. */
    private static final int MOST = 512;

    static String write(byte[] bytes) {
        byte[] counted = new byte[COUNT + bytes.length];
        counted[0] = (byte) (bytes.length >> 8);
        counted[1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, counted, COUNT, bytes.length);
        return MARK + VERSION + ":" + base32(counted);
    }

    /** All that begins like a code in {@code text}, in order; empty when nothing does. */
    static List<CodeText> in(String text) {
        String packed = packed(text);
        List<CodeText> all = new ArrayList<>();
        for (int at = packed.indexOf(MARK); at >= 0; at = packed.indexOf(MARK, at + 1)) {
            int start = at + MARK.length();
            int colon = packed.indexOf(':', start);
            String version = colon < 0 || colon - start > VERSION_DIGITS ? "" : packed.substring(start, colon);
            if (version.equals(VERSION)) {
                all.add(new CodeText(false, bytes(packed, colon + 1)));
            } else if (version.matches("[1-9][0-9]*")) {
                all.add(new CodeText(true, Optional.empty()));
            }
        }
        return all;
    }

    private static String packed(String text) {
        StringBuilder packed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT
                    && c != '>') {
                // ASCII alone: in full Unicode, letters of other alphabets have A to Z as their capitals
                packed.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
            }
        }
        return packed.toString();
    }

    private static Optional<byte[]> bytes(String packed, int start) {
        return unpack(packed, start, COUNT)
                .map(count -> (count[0] & 0xFF) << 8 | count[1] & 0xFF)
                .filter(count -> count <= MOST)
                .flatMap(count -> unpack(packed, start, COUNT + count))
                // the last letter may have bits to spare, and they are nothing but zero
                .filter(all -> packed.startsWith(base32(all), start))
                .map(all -> Arrays.copyOfRange(all, COUNT, all.length));
    }

    private static Optional<byte[]> unpack(String packed, int start, int count) {
        byte[] bytes = new byte[count];
        int held = 0;
        int bits = 0;
        int at = start;
        for (int i = 0; i < count; i++) {
            while (bits < 8) {
                int value = at < packed.length() ? LETTERS.indexOf(packed.charAt(at++)) : -1;
                if (value < 0) {
                    return Optional.empty();
                }
                held = held << BITS | value;
                bits += BITS;
            }
            bits -= 8;
            bytes[i] = (byte) (held >> bits);
            held &= (1 << bits) - 1;
        }
        return Optional.of(bytes);
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = held << 8 | one & 0xFF;
            bits += 8;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt(held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt(held << BITS - bits));
        }
        return text.toString();
    }
}
