package dk.walkntalk.paper.image;

/**
 * Makes a photographed page look scanned: its paper white all over, without shadows and yellow light, and what is
 * written or printed on it as dark and of the colour it is.
 */
public final class ScanFilter {
    /** Blocks per long edge on which the paper's colour is measured. */
    private static final int BLOCKS = 110;
    /** What is nearly paper is paper: this share of its light gives white. */
    private static final int WHITE_FROM = 238;

    private ScanFilter() { }

    /** Filters the pixels of a straightened page, 0xFFRRGGBB, in place. */
    public static void apply(int[] argb, int width, int height) {
        int block = Math.max(4, (Math.max(width, height) + BLOCKS - 1) / BLOCKS);
        int columns = (width + block - 1) / block;
        int rows = (height + block - 1) / block;
        int[][] paper = Paper.light(argb, width, height, block, columns, rows);
        int[][] line = new int[3][width];
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < 3; i++) {
                between(paper[i], columns, rows, block, y, line[i]);
            }
            for (int x = 0; x < width; x++) {
                int k = y * width + x;
                argb[k] = clean(argb[k], line[0][x], line[1][x], line[2][x]);
            }
        }
    }

    /** The paper's colour along a row, between the middles of the blocks, in sixteenths. */
    private static void between(int[] plane, int columns, int rows, int block, int y, int[] line) {
        double at = Math.max(0, Math.min(rows - 1, (y + 0.5) / block - 0.5));
        int r0 = (int) at;
        int r1 = Math.min(rows - 1, r0 + 1);
        int v = (int) ((at - r0) * 256);
        for (int x = 0; x < line.length; x++) {
            int across = Math.max(0, Math.min((columns - 1) * 256, (2 * x + 1 - block) * 128 / block));
            int c0 = across >> 8;
            int c1 = Math.min(columns - 1, c0 + 1);
            int u = across & 255;
            int top = plane[r0 * columns + c0] * (256 - u) + plane[r0 * columns + c1] * u;
            int bottom = plane[r1 * columns + c0] * (256 - u) + plane[r1 * columns + c1] * u;
            line[x] = Math.max(16, (int) (((long) top * (256 - v) + (long) bottom * v) >> 16));
        }
    }

    private static int clean(int pixel, int red, int green, int blue) {
        int r = Math.min(255, (pixel >> 16 & 255) * 255 / red);
        int g = Math.min(255, (pixel >> 8 & 255) * 255 / green);
        int b = Math.min(255, (pixel & 255) * 255 / blue);
        // one step for all three, taken from the brightest and the middle of them, so that a colour stays the colour it is
        int grey = (r + 2 * g + b) / 4;
        int least = Math.min(r, Math.min(g, b));
        int lifted = lift((grey + least) / 2);
        int add = lifted - (grey + least) / 2;
        return 0xFF000000 | limit(r + add) << 16 | limit(g + add) << 8 | limit(b + add);
    }

    /** Nearly white becomes white; ink becomes a little darker; nothing jumps. */
    private static int lift(int value) {
        if (value >= WHITE_FROM) {
            return 255;
        }
        int from = WHITE_FROM - 70;
        if (value >= from) {
            return value + (value - from) * (255 - WHITE_FROM) / 70 - (WHITE_FROM - value) / 10;
        }
        return Math.max(0, value - 7 * value / from);
    }

    private static int limit(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
