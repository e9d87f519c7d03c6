package dk.walkntalk.phone.web;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.Test;

public final class FrameCoderTest {
    private final FrameCoder coder = new FrameCoder();
    private int[] seen = {};

    /** What a page has on its screen after these bytes. */
    private void show(byte[] bytes) {
        int[] head = new int[6];
        for (int i = 0; i < head.length; i++) {
            head[i] = (bytes[2 * i] & 255) << 8 | bytes[2 * i + 1] & 255;
        }
        if (seen.length != head[0] * head[1]) {
            seen = new int[head[0] * head[1]];
        }
        int pixel = 0;
        for (int at = 12; at < bytes.length;) {
            int run = 0;
            int shift = 0;
            do {
                run |= (bytes[at] & 127) << shift;
                shift += 7;
            } while (bytes[at++] < 0);
            int colour = (bytes[at] & 255) << 16 | (bytes[at + 1] & 255) << 8 | bytes[at + 2] & 255;
            at += 3;
            for (; run > 0; run--, pixel++) {
                seen[(head[3] + pixel / head[4]) * head[0] + head[2] + pixel % head[4]] = colour;
            }
        }
        assertEquals("all pixels of the rectangle", head[4] * head[5], pixel);
    }

    private void sends(int[] frame, int width, int height) {
        byte[] bytes = coder.code(frame, width, height);
        if (bytes != null) {
            show(bytes);
        }
        assertArrayEquals(frame, seen);
    }

    @Test
    public void whateverChangesThePageShowsTheSame() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            int width = 1 + random.nextInt(60);
            int height = 1 + random.nextInt(60);
            int[] frame = new int[width * height];
            for (int change = 0; change < 5; change++) {
                sends(frame, width, height);
                int dots = random.nextInt(4) == 0 ? frame.length : random.nextInt(5);
                for (int i = 0; i < dots; i++) {
                    frame[random.nextInt(frame.length)] = random.nextInt(random.nextBoolean() ? 1 << 24 : 1 << 4);
                }
            }
        }
    }

    @Test
    public void whatHasNotChangedIsNotSent() {
        int[] frame = new int[100];
        sends(frame, 10, 10);
        assertNull(coder.code(frame.clone(), 10, 10));
    }

    @Test
    public void theRectangleOfWhatHasChangedIsSentAlone() {
        int[] frame = new int[1000 * 1000];
        sends(frame, 1000, 1000);
        frame[500 * 1000 + 300] = 0x123456;
        frame[501 * 1000 + 299] = 0x123456;
        byte[] bytes = coder.code(frame, 1000, 1000);
        show(bytes);
        assertArrayEquals(frame, seen);
        assertTrue("bytes: " + bytes.length, bytes.length < 40);
    }

    @Test
    public void aScreenThatIsTurnedIsSentWhole() {
        int[] frame = new int[200];
        Arrays.fill(frame, 7);
        sends(frame, 10, 20);
        sends(frame, 20, 10);
        coder.forget();
        show(coder.code(frame, 20, 10));
    }
}
