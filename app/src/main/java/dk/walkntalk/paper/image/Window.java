package dk.walkntalk.paper.image;

import java.util.Arrays;

/**
 * The largest, smallest and mean value in the square around every place of planes of one size; at the edges, of what of
 * the square there is. What it needs for itself is kept from one plane to the next: new memory is slower than the sums.
 */
final class Window {
    private final int width;
    private final int height;
    private final int[] across;
    private int[] rest = new int[0];

    Window(int width, int height) {
        this.width = width;
        this.height = height;
        across = new int[width * height];
    }

    static int[] max(int[] plane, int width, int height, int radius) {
        return new Window(width, height).max(plane, radius, new int[plane.length]);
    }

    static int[] min(int[] plane, int width, int height, int radius) {
        return new Window(width, height).min(plane, radius, new int[plane.length]);
    }

    static int[] mean(int[] plane, int width, int height, int radius) {
        return new Window(width, height).mean(plane, radius, new int[plane.length]);
    }

    /** Into {@code out}, which may be {@code plane} itself; returned too. */
    int[] max(int[] plane, int radius, int[] out) {
        return largest(plane, radius, 0, out);
    }

    /** Likewise. */
    int[] min(int[] plane, int radius, int[] out) {
        return largest(plane, radius, -1, out);
    }

    /**
     * After van Herk: a line is cut into pieces as long as the window; the window's largest is that of the rest of one
     * piece and of the beginning of the next, whatever the radius. {@code flip} of -1 turns the order of values round.
     */
    private int[] largest(int[] plane, int radius, int flip, int[] out) {
        int span = 2 * radius + 1;
        int length = width + 2 * radius;
        int[] line = new int[length];
        int[] first = new int[length];
        Arrays.fill(line, Integer.MIN_VALUE);
        for (int y = 0; y < height; y++) {
            int row = y * width;
            for (int x = 0; x < width; x++) {
                line[radius + x] = plane[row + x] ^ flip;
            }
            row(line, first, span, across, row, width);
        }
        rest = rest.length < span * width ? new int[span * width] : rest;
        int[] begun = new int[width];
        for (int from = -radius; from < height - radius; from += span) {
            rest(from, span);
            Arrays.fill(begun, Integer.MIN_VALUE);
            int end = Math.min(span, height - radius - from);
            for (int k = 0; k < end; k++) {
                int next = from + span + k - 1;
                if (k > 0 && next >= 0 && next < height) {
                    larger(across, next * width, begun, 0, begun, 0, width);
                }
                int to = (from + radius + k) * width;
                int of = k * width;
                for (int x = 0; x < width; x++) {
                    out[to + x] = Math.max(rest[of + x], begun[x]) ^ flip;
                }
            }
        }
        return out;
    }

    private static void row(int[] line, int[] first, int span, int[] out, int to, int width) {
        int length = line.length;
        for (int i = 0; i < length; i += span) {
            int most = Integer.MIN_VALUE;
            int end = Math.min(length, i + span);
            for (int k = i; k < end; k++) {
                most = Math.max(most, line[k]);
                first[k] = most;
            }
            most = Integer.MIN_VALUE;
            for (int k = end - 1; k >= i; k--) {
                most = Math.max(most, line[k]);
                if (k < width) {
                    out[to + k] = most;
                }
            }
        }
        for (int x = 0; x < width; x++) {
            out[to + x] = Math.max(out[to + x], first[x + span - 1]);
        }
    }

    /** For every row of the piece that begins at row {@code from}: the largest from there to the piece's end. */
    private void rest(int from, int span) {
        for (int k = span - 1; k >= 0; k--) {
            int y = from + k;
            boolean in = y >= 0 && y < height;
            int at = k * width;
            if (k == span - 1) {
                Arrays.fill(rest, at, at + width, Integer.MIN_VALUE);
            } else if (!in) {
                System.arraycopy(rest, at + width, rest, at, width);
            }
            if (in) {
                int before = k == span - 1 ? at : at + width;
                larger(across, y * width, rest, before, rest, at, width);
            }
        }
    }

    private static void larger(int[] a, int fromA, int[] b, int fromB, int[] out, int to, int n) {
        for (int i = 0; i < n; i++) {
            out[to + i] = Math.max(a[fromA + i], b[fromB + i]);
        }
    }

    /** Likewise. */
    int[] mean(int[] plane, int radius, int[] out) {
        for (int y = 0; y < height; y++) {
            int sum = 0;
            int n = 0;
            int row = y * width;
            for (int x = 0; x < Math.min(radius, width); x++) {
                sum += plane[row + x];
                n++;
            }
            for (int x = 0; x < width; x++) {
                if (x + radius < width) {
                    sum += plane[row + x + radius];
                    n++;
                }
                if (x - radius - 1 >= 0) {
                    sum -= plane[row + x - radius - 1];
                    n--;
                }
                across[row + x] = sum / n;
            }
        }
        int[] sums = new int[width];
        int n = 0;
        for (int y = 0; y < Math.min(radius, height); y++) {
            add(across, y * width, sums, 1);
            n++;
        }
        for (int y = 0; y < height; y++) {
            if (y + radius < height) {
                add(across, (y + radius) * width, sums, 1);
                n++;
            }
            if (y - radius - 1 >= 0) {
                add(across, (y - radius - 1) * width, sums, -1);
                n--;
            }
            for (int x = 0; x < width; x++) {
                out[y * width + x] = sums[x] / n;
            }
        }
        return out;
    }

    private static void add(int[] plane, int from, int[] sums, int sign) {
        for (int x = 0; x < sums.length; x++) {
            sums[x] += sign * plane[from + x];
        }
    }
}
