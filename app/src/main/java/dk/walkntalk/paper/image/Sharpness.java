package dk.walkntalk.paper.image;

/** How sharp a page is in a picture; only to warn of a blurred one, never to refuse it. */
public final class Sharpness {
    /** Small print and handwriting of pages below this is hard to read; found on generated scenes, sharp and blurred. */
    public static final double BLURRED_BELOW = 3;
    /** What a page is given that has nothing on it to judge by. */
    public static final double NOTHING_TO_SEE = 100;
    /** Pixels of the page's long edge at which every page is looked at, so that the number means the same for all cameras. */
    private static final int LONG_EDGE = 1000;
    /** The variance, in squared levels, that a few lines of writing on a page have; a blank one has less. */
    private static final double SOMETHING = 15;
    private static final int COARSE = 8;
    private static final int FINE = 2;
    private static final int VERY_COARSE = 20;

    private Sharpness() { }

    /**
     * The variance of the Laplacian inside the page, in per cent of that of one four times as wide: so it does
     * not depend on how much is written on the page, or in what light. What of it is the sensor's noise is left out.
     */
    public static double of(int[] argb, int width, int height, Quad page) {
        PageView view = PageView.sized(page, LONG_EDGE);
        int w = view.width;
        int h = view.height;
        int[] row = new int[w];
        int[] grey = new int[w * h];
        for (int y = 0; y < h; y++) {
            view.row(argb, width, height, y, row, 0);
            for (int x = 0; x < w; x++) {
                grey[y * w + x] = ((row[x] >> 16 & 255) + 2 * (row[x] >> 8 & 255) + (row[x] & 255)) / 4;
            }
        }
        Laplacian fine = new Laplacian(grey, w, h, FINE);
        Laplacian coarse = new Laplacian(grey, w, h, COARSE);
        // dense print that is blurred is bare nowhere; the sensor's noise is the same at every width
        double noise = Math.min(fine.noise, coarse.noise);
        double writing = coarse.variance - noise * noise;
        if (writing < SOMETHING) {
            // blurred so much that only whole lines and words are left
            writing = new Laplacian(grey, w, h, VERY_COARSE).variance - noise * noise;
        }
        return writing < SOMETHING ? NOTHING_TO_SEE : 100 * Math.max(0, fine.variance - noise * noise) / writing;
    }

    /** How much a page differs from place to place, at one width. */
    private static final class Laplacian {
        final double variance;
        /** Of most places, which are bare: the standard deviation that the sensor alone gives them. */
        final double noise;

        Laplacian(int[] grey, int w, int h, int step) {
            int margin = Math.max(step, Math.min(w, h) / 25);
            int[] sizes = new int[1021];
            double sum = 0;
            double squares = 0;
            int n = 0;
            for (int y = margin; y < h - margin; y++) {
                for (int x = margin; x < w - margin; x++) {
                    int k = y * w + x;
                    int l = 4 * grey[k] - grey[k - step] - grey[k + step] - grey[k - step * w] - grey[k + step * w];
                    sum += l;
                    squares += (double) l * l;
                    sizes[Math.min(1020, Math.abs(l))]++;
                    n++;
                }
            }
            variance = n == 0 ? 0 : squares / n - sum / n * (sum / n);
            int median = 0;
            for (int below = sizes[0]; below * 2 < n; below += sizes[median]) {
                median++;
            }
            // half of what is seen at a bare place is less than 0.67 of the deviation
            noise = median / 0.6745;
        }
    }
}
