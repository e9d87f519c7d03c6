package dk.walkntalk.paper.image;

import java.util.Arrays;

/** A picture made smaller by averaging: its red, green and blue, 0 to 255, and the same with all writing wiped out. */
final class SmallPicture {
    /** Dark strokes up to twice this many pixels wide are wiped out. */
    private static final int STROKE = 3;

    final int width;
    final int height;
    /** How many pixels of the given picture go on one of this, across and down. */
    final double scaleX;
    final double scaleY;
    final int[][] raw = new int[3][];
    /** The same, as 0xRRGGBB. */
    final int[] argb;
    /** Without writing: each place as bright as the paper around it. */
    final int[][] wiped = new int[3][];
    final Window window;
    private int[] white;
    private int[] grey;
    private int[] steps;

    private SmallPicture(int width, int height, double scaleX, double scaleY) {
        this.width = width;
        this.height = height;
        this.scaleX = scaleX;
        this.scaleY = scaleY;
        argb = new int[width * height];
        window = new Window(width, height);
    }

    static SmallPicture of(int[] argb, int width, int height, int longEdge) {
        double shrink = Math.min(1, (double) longEdge / Math.max(width, height));
        int w = Math.max(1, (int) Math.round(width * shrink));
        int h = Math.max(1, (int) Math.round(height * shrink));
        SmallPicture small = new SmallPicture(w, h, (double) width / w, (double) height / h);
        small.average(argb, width, height);
        Tint.takeOut(small.raw, small.argb);
        for (int i = 0; i < 3; i++) {
            int[] wiped = small.window.max(small.raw[i], STROKE, new int[w * h]);
            small.wiped[i] = small.window.min(wiped, STROKE, wiped);
        }
        return small;
    }

    private void average(int[] argb, int w, int h) {
        for (int i = 0; i < 3; i++) {
            raw[i] = new int[width * height];
        }
        int[] sums = new int[3 * width];
        // the first of the columns that go on each of the picture's
        int[] first = new int[width + 1];
        for (int x = 0; x <= width; x++) {
            first[x] = (int) (((long) x * w + width - 1) / width);
        }
        // of a large picture every other row is enough
        int step = h >= 3 * height ? 2 : 1;
        for (int row = 0; row < height; row++) {
            Arrays.fill(sums, 0);
            int begin = (int) ((long) row * h / height);
            int end = (int) (((long) row + 1) * h / height);
            for (int y = begin; y < end; y += step) {
                add(argb, y * w, first, sums);
            }
            int rows = (end - begin + step - 1) / step;
            for (int x = 0; x < width; x++) {
                int n = Math.max(1, rows * (first[x + 1] - first[x]));
                int pixel = 0;
                for (int i = 0; i < 3; i++) {
                    int value = sums[3 * x + i] / n;
                    raw[i][row * width + x] = value;
                    pixel = pixel << 8 | value;
                }
                this.argb[row * width + x] = pixel;
            }
        }
    }

    /** Adds a row; red and blue are summed in one number, as there is room between them. */
    private static void add(int[] argb, int row, int[] first, int[] sums) {
        for (int k = 0; k < first.length - 1; k++) {
            int redBlue = 0;
            int green = 0;
            int end = row + first[k + 1];
            for (int x = row + first[k]; x < end; x++) {
                int pixel = argb[x];
                redBlue += pixel & 0xFF00FF;
                green += pixel >> 8 & 255;
            }
            sums[3 * k] += redBlue >>> 16;
            sums[3 * k + 1] += green;
            sums[3 * k + 2] += redBlue & 0xFFFF;
        }
    }

    /** The least of the three colours: high only where a place is bright and without colour, as paper is. */
    int[] white() {
        if (white != null) {
            return white;
        }
        int[] out = new int[width * height];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.min(wiped[0][i], Math.min(wiped[1][i], wiped[2][i]));
        }
        white = out;
        return out;
    }

    /** How little colour a place has, 0 to 255, however bright it is: paper in shade and paper in the sun alike. */
    int[] grey() {
        if (grey != null) {
            return grey;
        }
        int[] out = new int[width * height];
        for (int i = 0; i < out.length; i++) {
            int most = Math.max(wiped[0][i], Math.max(wiped[1][i], wiped[2][i]));
            int least = Math.min(wiped[0][i], Math.min(wiped[1][i], wiped[2][i]));
            out[i] = 255 * (least + 6) / (most + 12);
        }
        grey = out;
        return out;
    }

    /** How steeply any of the colours changes at a place, writing left out. */
    int[] steps() {
        if (steps == null) {
            steps = steps(wiped, new int[width * height]);
        }
        return steps;
    }

    /** How steeply any of the colours changes at a place of {@code planes}; into {@code out}, returned too. */
    int[] steps(int[][] planes, int[] out) {
        for (int y = 0; y < height; y++) {
            int up = y > 0 ? -width : 0;
            int down = y < height - 1 ? width : 0;
            for (int x = 0; x < width; x++) {
                int left = x > 0 ? -1 : 0;
                int right = x < width - 1 ? 1 : 0;
                int k = y * width + x;
                int most = 0;
                for (int[] plane : planes) {
                    int a = plane[k + right] - plane[k + left];
                    int b = plane[k + down] - plane[k + up];
                    most = Math.max(most, a * a + b * b);
                }
                out[k] = (int) Math.sqrt(most);
            }
        }
        return out;
    }
}
