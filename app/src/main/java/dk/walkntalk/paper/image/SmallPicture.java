package dk.walkntalk.paper.image;

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
    private int[] white;
    private int[] grey;

    private SmallPicture(int width, int height, double scaleX, double scaleY) {
        this.width = width;
        this.height = height;
        this.scaleX = scaleX;
        this.scaleY = scaleY;
        argb = new int[width * height];
    }

    static SmallPicture of(int[] argb, int width, int height, int longEdge) {
        double shrink = Math.min(1, (double) longEdge / Math.max(width, height));
        int w = Math.max(1, (int) Math.round(width * shrink));
        int h = Math.max(1, (int) Math.round(height * shrink));
        SmallPicture small = new SmallPicture(w, h, (double) width / w, (double) height / h);
        small.average(argb, width, height);
        Tint.takeOut(small.raw, small.argb);
        for (int i = 0; i < 3; i++) {
            small.wiped[i] = Window.min(Window.max(small.raw[i], w, h, STROKE), w, h, STROKE);
        }
        return small;
    }

    private void average(int[] argb, int w, int h) {
        for (int i = 0; i < 3; i++) {
            raw[i] = new int[width * height];
        }
        int[] sums = new int[4 * width];
        int[] column = new int[w];
        for (int x = 0; x < w; x++) {
            column[x] = 4 * (int) ((long) x * width / w);
        }
        // of a large picture every other row is enough
        int step = h >= 3 * height ? 2 : 1;
        for (int row = 0; row < height; row++) {
            java.util.Arrays.fill(sums, 0);
            int end = (int) (((long) row + 1) * h / height);
            for (int y = (int) ((long) row * h / height); y < end; y += step) {
                for (int x = 0; x < w; x++) {
                    int pixel = argb[y * w + x];
                    int k = column[x];
                    sums[k] += pixel >> 16 & 255;
                    sums[k + 1] += pixel >> 8 & 255;
                    sums[k + 2] += pixel & 255;
                    sums[k + 3]++;
                }
            }
            for (int x = 0; x < width; x++) {
                int n = Math.max(1, sums[4 * x + 3]);
                int pixel = 0;
                for (int i = 0; i < 3; i++) {
                    int value = sums[4 * x + i] / n;
                    raw[i][row * width + x] = value;
                    pixel = pixel << 8 | value;
                }
                this.argb[row * width + x] = pixel;
            }
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

    /** How steeply any of the colours changes at a place of {@code planes}. */
    int[] steps(int[][] planes) {
        int[] out = new int[width * height];
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
