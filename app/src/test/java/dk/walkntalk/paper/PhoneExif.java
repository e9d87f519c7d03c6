package dk.walkntalk.paper;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Exif that a phone writes, as a JPEG's APP1 segment (CIPA DC-008 Exif 2.32): orientation 6,
 * an invented make, the time, and where the picture was taken – a lawn in a public park.
 */
final class PhoneExif {
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int UNDEFINED = 7;
    private static final int BYTE = 1;
    private static final int HEADER = 8;

    private record Entry(int tag, int type, int count, byte[] value) {
    }

    private PhoneExif() {
    }

    /** The whole segment, marker and length included. */
    static byte[] segment() throws IOException {
        List<Entry> camera = camera();
        List<Entry> place = place();
        List<Entry> main = main(0, 0);
        int cameraAt = HEADER + size(main);
        int placeAt = cameraAt + size(camera);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int length = 2 + 6 + placeAt + size(place);
        out.writeShort(0xFFE1);
        out.writeShort(length);
        out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.write("MM".getBytes(StandardCharsets.US_ASCII));
        out.writeShort(42);
        out.writeInt(HEADER);
        write(out, main(cameraAt, placeAt), HEADER);
        write(out, camera, cameraAt);
        write(out, place, placeAt);
        return bytes.toByteArray();
    }

    private static List<Entry> main(int cameraAt, int placeAt) {
        return List.of(
                ascii(0x010F, "Fjordlys"),
                ascii(0x0110, "FL-7 Skov"),
                shorts(0x0112, 6),
                rationals(0x011A, 72, 1),
                rationals(0x011B, 72, 1),
                shorts(0x0128, 2),
                ascii(0x0131, "FL7-1.4.2"),
                ascii(0x0132, "2026:01:20 10:41:07"),
                shorts(0x0213, 1),
                longs(0x8769, cameraAt),
                longs(0x8825, placeAt));
    }

    private static List<Entry> camera() {
        return List.of(
                rationals(0x829A, 1, 120),
                rationals(0x829D, 18, 10),
                shorts(0x8827, 125),
                undefined(0x9000, "0232"),
                ascii(0x9003, "2026:01:20 10:41:07"),
                ascii(0x9004, "2026:01:20 10:41:07"),
                ascii(0x9011, "+01:00"),
                undefined(0x9101, "\1\2\3\0"),
                rationals(0x920A, 543, 100),
                undefined(0xA000, "0100"),
                shorts(0xA001, 1),
                longs(0xA002, FormCamera.HEIGHT),
                longs(0xA003, FormCamera.WIDTH));
    }

    private static List<Entry> place() {
        return List.of(
                new Entry(0x0000, BYTE, 4, new byte[] {2, 3, 0, 0}),
                ascii(0x0001, "N"),
                rationals(0x0002, 55, 1, 39, 1, 2748, 100),
                ascii(0x0003, "E"),
                rationals(0x0004, 12, 1, 21, 1, 3012, 100),
                new Entry(0x0005, BYTE, 1, new byte[] {0}),
                rationals(0x0006, 214, 10),
                rationals(0x0007, 9, 1, 41, 1, 7, 1),
                ascii(0x001D, "2026:01:20"));
    }

    private static void write(DataOutputStream out, List<Entry> entries, int at)
            throws IOException {
        List<byte[]> outside = new ArrayList<>();
        int next = at + 2 + 12 * entries.size() + 4;
        out.writeShort(entries.size());
        for (Entry entry : entries) {
            out.writeShort(entry.tag);
            out.writeShort(entry.type);
            out.writeInt(entry.count);
            if (entry.value.length <= 4) {
                out.write(Arrays.copyOf(entry.value, 4));
            } else {
                out.writeInt(next);
                outside.add(entry.value);
                next += even(entry.value.length);
            }
        }
        out.writeInt(0);
        for (byte[] value : outside) {
            out.write(Arrays.copyOf(value, even(value.length)));
        }
    }

    private static int size(List<Entry> entries) {
        return 2 + 12 * entries.size() + 4 + entries.stream()
                .mapToInt(entry -> entry.value.length <= 4 ? 0 : even(entry.value.length)).sum();
    }

    private static int even(int length) {
        return length + (length & 1);
    }

    private static Entry ascii(int tag, String text) {
        byte[] value = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Entry(tag, ASCII, value.length, value);
    }

    private static Entry undefined(int tag, String text) {
        byte[] value = text.getBytes(StandardCharsets.US_ASCII);
        return new Entry(tag, UNDEFINED, value.length, value);
    }

    private static Entry shorts(int tag, int value) {
        return new Entry(tag, SHORT, 1, ByteBuffer.allocate(2).putShort((short) value).array());
    }

    private static Entry longs(int tag, int value) {
        return new Entry(tag, LONG, 1, ByteBuffer.allocate(4).putInt(value).array());
    }

    /** Numerators and denominators by turns. */
    private static Entry rationals(int tag, int... parts) {
        ByteBuffer value = ByteBuffer.allocate(4 * parts.length);
        for (int part : parts) {
            value.putInt(part);
        }
        return new Entry(tag, RATIONAL, parts.length / 2, value.array());
    }
}
