package dk.walkntalk.prepare;

import dk.walkntalk.concept.Concept;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The inner form of a code. In order: concept id, mark of the edition (4 bytes), role id, name, places, and the CRC-32
 * of all before it (4 bytes). A text or a list is its length in one byte and then its bytes; texts are UTF-8.
 *
 * @param conceptId of the concept
 * @param mark      tells apart editions whose stikord differ
 * @param roleId    of the party
 * @param name      of the party; may be empty
 * @param places    of the picked stikord in the concept's list, from 0, rising
 */
record CodeBody(String conceptId, int mark, String roleId, String name, List<Integer> places) {
    private static final int CHECK = 4;

    /** The mark of an edition: the same as long as its stikord are, word for word. */
    static int mark(Concept concept) {
        return crc(String.join("\n", concept.stikord()).getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, conceptId.getBytes(StandardCharsets.UTF_8));
        put(out, mark);
        put(out, roleId.getBytes(StandardCharsets.UTF_8));
        put(out, cut(name));
        byte[] picks = new byte[places.size()];
        for (int i = 0; i < picks.length; i++) {
            picks[i] = (byte) (int) places.get(i);
        }
        put(out, picks);
        put(out, crc(out.toByteArray()));
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, byte[] part) {
        out.write(part.length);
        out.write(part, 0, part.length);
    }

    private static void put(ByteArrayOutputStream out, int number) {
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(number).array(), 0, Integer.BYTES);
    }

    /** The name as a code carries it. */
    static String shortened(String name) {
        return new String(cut(name), StandardCharsets.UTF_8);
    }

    /** As much as there is room for, and never half a character. */
    private static byte[] cut(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int end = Math.min(bytes.length, StikordCode.NAME_BYTES);
        while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    /** The body in these bytes, or empty when they are none or were changed. */
    static Optional<CodeBody> of(byte[] bytes) {
        if (bytes.length < CHECK) {
            return Optional.empty();
        }
        byte[] checked = Arrays.copyOf(bytes, bytes.length - CHECK);
        if (ByteBuffer.wrap(bytes).getInt(checked.length) != crc(checked)) {
            return Optional.empty();
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(checked);
            CodeBody body = new CodeBody(text(in), in.getInt(), text(in), text(in), places(in));
            return in.hasRemaining() ? Optional.empty() : Optional.of(body);
        } catch (BufferUnderflowException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] part(ByteBuffer in) {
        byte[] part = new byte[in.get() & 0xFF];
        in.get(part);
        return part;
    }

    private static String text(ByteBuffer in) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(part(in))).toString();
    }

    private static List<Integer> places(ByteBuffer in) throws CharacterCodingException {
        List<Integer> places = new ArrayList<>();
        for (byte one : part(in)) {
            int place = one & 0xFF;
            if (!places.isEmpty() && place <= places.get(places.size() - 1)) {
                throw new CharacterCodingException();
            }
            places.add(place);
        }
        return places;
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
