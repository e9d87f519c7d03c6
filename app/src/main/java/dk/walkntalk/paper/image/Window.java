package dk.walkntalk.paper.image;

/** The largest, smallest and mean value in the square around every place; at the edges, of what of the square there is. */
final class Window {
    private Window() { }

    static int[] max(int[] plane, int width, int height, int radius) {
        return columns(rows(plane, width, height, radius), width, height, radius);
    }

    static int[] min(int[] plane, int width, int height, int radius) {
        int[] not = new int[plane.length];
        for (int i = 0; i < not.length; i++) {
            not[i] = -plane[i];
        }
        int[] out = max(not, width, height, radius);
        for (int i = 0; i < out.length; i++) {
            out[i] = -out[i];
        }
        return out;
    }

    private static int[] rows(int[] plane, int width, int height, int radius) {
        int[] line = new int[width + 2 * radius];
        int[] next = new int[line.length];
        int[] out = new int[plane.length];
        int span = 2 * radius + 1;
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(line, Integer.MIN_VALUE);
            System.arraycopy(plane, y * width, line, radius, width);
            int done = 1;
            // each round doubles how far every place has looked
            while (done < span) {
                int by = Math.min(done, span - done);
                int end = line.length - by;
                for (int x = 0; x < end; x++) {
                    next[x] = Math.max(line[x], line[x + by]);
                }
                System.arraycopy(line, end, next, end, by);
                int[] swap = line;
                line = next;
                next = swap;
                done += by;
            }
            System.arraycopy(line, 0, out, y * width, width);
        }
        return out;
    }

    private static int[] columns(int[] plane, int width, int height, int radius) {
        int[] from = plane;
        int[] out = plane.clone();
        int rows = height + 2 * radius;
        int[] a = new int[rows * width];
        java.util.Arrays.fill(a, Integer.MIN_VALUE);
        System.arraycopy(from, 0, a, radius * width, from.length);
        int span = 2 * radius + 1;
        for (int done = 1; done < span;) {
            int by = Math.min(done, span - done);
            int end = (rows - by) * width;
            int shift = by * width;
            for (int i = 0; i < end; i++) {
                a[i] = Math.max(a[i], a[i + shift]);
            }
            done += by;
        }
        System.arraycopy(a, 0, out, 0, out.length);
        return out;
    }

    static int[] mean(int[] plane, int width, int height, int radius) {
        int[] across = new int[plane.length];
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
        int[] out = new int[plane.length];
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
