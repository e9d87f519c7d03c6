package dk.walkntalk.paper.image;

/** How a picture lies within what {@link PageMask} sees: its long edge across, in the middle, as large as there is room, never larger than it is. */
final class MaskFrame {
    static final int WIDTH = 192;
    static final int HEIGHT = 144;
    /** What is around it is as much as a page goes on outside a picture. */
    static final int BESIDE = 32;
    static final int ABOVE = 24;
    /** The side of a cell. */
    static final int CELL = 4;

    private final int[] argb;
    private final int width;
    private final int height;
    private final boolean turned;
    private final double scale;
    /** The picture's place and size in it. */
    private final int left;
    private final int top;
    private final int across;
    private final int down;

    /** @param argb row by row, 0xFFRRGGBB */
    MaskFrame(int[] argb, int width, int height) {
        this.argb = argb;
        this.width = width;
        this.height = height;
        turned = height > width;
        int longer = Math.max(width, height);
        int shorter = Math.min(width, height);
        scale = Math.max(1, Math.max((double) longer / WIDTH, (double) shorter / HEIGHT));
        across = Math.max(1, Math.min(WIDTH, (int) Math.round(longer / scale)));
        down = Math.max(1, Math.min(HEIGHT, (int) Math.round(shorter / scale)));
        left = BESIDE + (WIDTH - across) / 2;
        top = ABOVE + (HEIGHT - down) / 2;
    }

    /** Red, green and blue from -0.5 to 0.5, 0 outside the picture; and 1 in the picture. */
    Maps maps() {
        int w = turned ? down : across;
        int[][] planes = SmallPicture.averaged(argb, width, height, w, turned ? across : down);
        Maps maps = new Maps(4, WIDTH + 2 * BESIDE, HEIGHT + 2 * ABOVE);
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int from = turned ? (across - 1 - x) * w + y : y * w + x;
                int at = maps.at(left + x, top + y);
                for (int k = 0; k < 3; k++) {
                    maps.channels[k][at] = planes[k][from] / 255f - 0.5f;
                }
                maps.channels[3][at] = 1;
            }
        }
        return maps;
    }

    /** Where corners of the picture's own pixels are, in cells. */
    double[] cells(double[] corners) {
        double[] c = new double[corners.length];
        for (int i = 0; i < c.length; i += 2) {
            c[i] = (left + (turned ? height - corners[i + 1] : corners[i]) / scale) / CELL;
            c[i + 1] = (top + (turned ? corners[i] : corners[i + 1]) / scale) / CELL;
        }
        return c;
    }

    /** Whether the middle of a cell is in the picture. */
    boolean has(int x, int y) {
        int mx = x * CELL + CELL / 2;
        int my = y * CELL + CELL / 2;
        return mx > left && mx < left + across && my > top && my < top + down;
    }
}
