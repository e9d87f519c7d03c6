package dk.walkntalk.paper.image;

/** How well what could be the page is what {@link PageMask} sees as the page. */
final class MaskSigns {
    static final int SIGNS = 5;
    private static final int PLACES = 24;
    /** How far beside a side it is looked, in cells. */
    private static final double BESIDE = 1.5;

    private MaskSigns() { }

    /**
     * Writes the signs from {@code at} on: what the two have in common of both (Jaccard index) in the picture and in all,
     * how much likelier it is inside the sides than outside in the mean and of the worst side, and the share of the
     * picture that is page.
     *
     * @param corners in the picture's own pixels, sides outside it placed
     */
    static void of(PageMask mask, double[] corners, boolean[] unseen, double[] f, int at) {
        double[] c = mask.cells(corners);
        double[][] lines = Line.of(c);
        double bothIn = 0;
        double eitherIn = 1e-9;
        double both = 0;
        double either = 1e-9;
        double page = 0;
        double cells = 1e-9;
        for (int y = 0; y < PageMask.HEIGHT; y++) {
            for (int x = 0; x < PageMask.WIDTH; x++) {
                double covered = 1;
                for (double[] l : lines) {
                    covered = Math.min(covered, l[0] * (x + 0.5) + l[1] * (y + 0.5) + l[2] + 0.5);
                }
                covered = Math.max(0, covered);
                double likely = mask.likely[y * PageMask.WIDTH + x];
                double less = Math.min(covered, likely);
                double more = Math.max(covered, likely);
                both += less;
                either += more;
                if (mask.inPicture(x, y)) {
                    bothIn += less;
                    eitherIn += more;
                    page += likely;
                    cells++;
                }
            }
        }
        f[at] = bothIn / eitherIn;
        f[at + 1] = both / either;
        double worst = 1;
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < 4; i++) {
            if (!unseen[i]) {
                double clear = side(mask, c, i, lines[i]);
                worst = Math.min(worst, clear);
                sum += clear;
                seen++;
            }
        }
        f[at + 2] = seen == 0 ? 0 : sum / seen;
        f[at + 3] = worst;
        f[at + 4] = page / cells;
    }

    /** How much likelier it is inside the side than outside; where the picture ends nothing is known. */
    private static double side(PageMask mask, double[] c, int i, double[] l) {
        int k = 2 * ((i + 1) % 4);
        double sum = 0;
        int n = 0;
        for (int j = 0; j < PLACES; j++) {
            double x = c[2 * i] + (j + 0.5) / PLACES * (c[k] - c[2 * i]);
            double y = c[2 * i + 1] + (j + 0.5) / PLACES * (c[k + 1] - c[2 * i + 1]);
            if (x > 0 && y > 0 && x < PageMask.WIDTH && y < PageMask.HEIGHT && mask.inPicture((int) x, (int) y)) {
                sum += mask.at(x + BESIDE * l[0], y + BESIDE * l[1]) - mask.at(x - BESIDE * l[0], y - BESIDE * l[1]);
                n++;
            }
        }
        return n == 0 ? 1 : sum / n;
    }
}
