package dk.walkntalk.phone.web;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * What has changed since the frame before, as bytes: width and height of the screen, then left, top, width and height
 * of the smallest rectangle that holds all changes (two bytes each, high byte first), then its pixels by rows, as runs:
 * how many of one colour (seven bits a byte, low ones first, the eighth bit says that more follow), red, green, blue.
 * Screens are flat colours mostly; PNG, JPEG and WebP take longer here than they save on a way that leads nowhere.
 */
final class FrameCoder {
    private int[] shown = {};
    private int width;
    private int height;

    /** Forgets what was shown: the next frame is sent whole. */
    void forget() {
        shown = new int[0];
    }

    /**
     * The change to this frame.
     *
     * @param argb row by row, width × height; alpha does not count
     * @return null when nothing has changed
     */
    byte[] code(int[] argb, int newWidth, int newHeight) {
        int size = newWidth * newHeight;
        boolean whole = shown.length != size || width != newWidth || height != newHeight;
        width = newWidth;
        height = newHeight;
        int top = whole ? 0 : firstRow(argb);
        if (top == height) {
            return null;
        }
        int bottom = whole ? height : lastRow(argb) + 1;
        int left = 0;
        int right = width;
        if (!whole) {
            left = width;
            right = 0;
            for (int y = top; y < bottom; y++) {
                int from = y * width;
                int first = Arrays.mismatch(shown, from, from + width, argb, from, from + width);
                if (first >= 0) {
                    left = Math.min(left, first);
                    right = Math.max(right, last(argb, from, Math.max(right, first + 1)));
                }
            }
        }
        shown = whole ? Arrays.copyOf(argb, size) : shown;
        System.arraycopy(argb, top * width, shown, top * width, (bottom - top) * width);
        return write(left, top, right, bottom);
    }

    private int firstRow(int[] argb) {
        int first = Arrays.mismatch(shown, 0, width * height, argb, 0, width * height);
        return first < 0 ? height : first / width;
    }

    private int lastRow(int[] argb) {
        int at = width * height - 1;
        while (shown[at] == argb[at]) {
            at--;
        }
        return at / width;
    }

    /** The end of what differs in a row, at least {@code known}. */
    private int last(int[] argb, int from, int known) {
        int at = width;
        while (at > known && shown[from + at - 1] == argb[from + at - 1]) {
            at--;
        }
        return at;
    }

    private byte[] write(int left, int top, int right, int bottom) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        for (int number : new int[] {width, height, left, top, right - left, bottom - top}) {
            out.write(number >> 8);
            out.write(number);
        }
        int colour = shown[top * width + left];
        int run = 0;
        for (int y = top; y < bottom; y++) {
            for (int at = y * width + left, end = y * width + right; at < end; at++) {
                if (shown[at] == colour) {
                    run++;
                } else {
                    run(out, run, colour);
                    colour = shown[at];
                    run = 1;
                }
            }
        }
        run(out, run, colour);
        return out.toByteArray();
    }

    private static void run(ByteArrayOutputStream out, int length, int colour) {
        int rest = length;
        while (rest > 127) {
            out.write(rest & 127 | 128);
            rest >>>= 7;
        }
        out.write(rest);
        out.write(colour >> 16);
        out.write(colour >> 8);
        out.write(colour);
    }
}
