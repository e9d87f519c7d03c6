package dk.walkntalk.paper.image;

import java.util.Arrays;
import java.util.List;

/** How much like a page each candidate is: edges all along its sides, paper within them, something else around them. */
final class Judge {
    private static final int SAMPLES = 32;
    private static final int REACH = 5;
    private static final int GRID = 16;
    /** An edge of this strength is as clear as can be: a line of print may well be darker. */
    private static final double CLEAR = 0.6;

    /** White paper has less colour than this in the warmest light. */
    private static final double COLOURED = 0.36;

    private final int w;
    private final int h;
    private final Edge edge;
    private final Edge brief;
    private final int[] white;
    private final int[] grey;
    private final int[] steps;
    private final double bright;
    private final Borders borders;
    private final int[] counts = new int[256];
    private final int[] values = new int[GRID * GRID];

    Judge(SmallPicture picture) {
        w = picture.width;
        h = picture.height;
        edge = new Edge(picture.argb, w, h, SAMPLES, REACH, 3);
        brief = new Edge(picture.argb, w, h, 16, 2, 3);
        white = picture.white();
        grey = picture.grey();
        steps = picture.steps();
        borders = new Borders(picture, steps);
        int some = w * h / 7 + 1;
        for (int i = 0; i < some; i++) {
            counts[white[Math.min(white.length - 1, i * 7)]]++;
        }
        bright = Math.max(30, ranked(some * 97 / 100));
    }

    /** The value that {@code rank} of those counted are below, or as much as; forgets what was counted. */
    private int ranked(int rank) {
        int value = 0;
        for (int below = counts[0]; below <= rank && value < 255; below += counts[value]) {
            value++;
        }
        Arrays.fill(counts, 0);
        return value;
    }

    /** Adds those of {@code candidates} that could be a page to {@code out}, scored. */
    void all(List<Sides> candidates, List<Sides> out) {
        for (Sides one : candidates) {
            if (judge(one)) {
                out.add(one);
            }
        }
    }

    /** Moves the sides to the edges near them and scores them; false if they are no page's. */
    private boolean judge(Sides sides) {
        double[] c = sides.c.clone();
        double[][] lines = Line.of(c);
        double[] support = new double[4];
        double[] within = new double[4];
        for (int i = 0; i < 4; i++) {
            int k = 2 * ((i + 1) % 4);
            support[i] = -1;
            if (!sides.unseen[i]) {
                edge.look(c[2 * i], c[2 * i + 1], c[k], c[k + 1]);
                double[] best = edge.strongest();
                lines[i] = edge.line(best);
                support[i] = edge.along(best[0], best[1]);
                within[i] = edge.along(Math.max(-REACH, best[0] - 4), Math.max(-REACH, best[1] - 4));
            }
        }
        if (!Line.corners(lines, c) || !Quad.of(c).isConvex()) {
            return false;
        }
        System.arraycopy(c, 0, sides.c, 0, 8);
        for (int i = 0; i < 4 && sides.countUnseen() == 0; i++) {
            if (sides.isThePictures(i, w, h)) {
                sides.unseen[i] = true;
                support[i] = -1;
            }
        }
        double[] own = features(sides, support, within);
        double[] f = Arrays.copyOf(own, own.length + Borders.SIGNS);
        System.arraycopy(borders.of(sides), 0, f, own.length, Borders.SIGNS);
        sides.features = f;
        sides.score = Weights.score(f);
        // a board that the page lies on, or that none lies on
        return f[own.length + Borders.COLOUR] < COLOURED;
    }

    /** Whether a candidate looks the same outside as within, as a box drawn on a page does. */
    static boolean isDrawn(Sides sides) {
        return sides.features[8] < 0.06 && Math.abs(sides.features[15]) < 0.06;
    }

    private double[] features(Sides sides, double[] support, double[] within) {
        double[] c = sides.c;
        double sum = 0;
        double inner = 0;
        double length = 1e-9;
        double least = 1;
        for (int i = 0; i < 4; i++) {
            if (support[i] >= 0) {
                double l = length(c, i);
                double clear = Math.min(1, support[i] / CLEAR);
                sum += l * clear;
                inner += l * Math.min(1, Math.max(0, within[i]) / CLEAR);
                length += l;
                least = Math.min(least, clear);
            }
        }
        double[] inside = new double[4];
        sample(c, 0.06, 0.94, inside);
        double[] around = new double[4];
        ring(c, around);
        double worst = 0;
        for (int i = 0; i < 4; i++) {
            // the picture's edge is no side of the page
            if (!sides.unseen[i] && !sides.unseen[(i + 3) % 4]) {
                worst = Math.max(worst, Math.abs(90 - angle(c, i)) / 45);
            }
        }
        double share = Polygon.area(c) / ((double) w * h);
        double ratio = PageRatio.of(sides.quad(), w, h);
        // with one side outside, its length is not known
        double off = sides.countUnseen() > 0 ? 0.1 : Math.min(0.4, Math.abs(Math.log(Math.max(ratio, 1 / ratio) / Math.sqrt(2))));
        return new double[] {1, sides.fill, Math.log(sides.votes), sum / length, least, inside[0] / bright, inside[1] / 255,
            inside[2] / (inside[2] + 8), (inside[0] - around[0]) / (inside[0] + around[0] + 20), Math.sqrt(share), off,
            sides.countUnseen(), worst, inner / length, inside[3], (inside[1] - around[1]) / 255, beyond(c), centre(c), outside(c, sides),
            sides.framed ? 1 : 0, surprise(c)};
    }

    /** How much more unsmooth the places just outside the corners are than the page is within. */
    private double surprise(double[] c) {
        double sum = 0;
        int n = 0;
        double mx = (c[0] + c[2] + c[4] + c[6]) / 4;
        double my = (c[1] + c[3] + c[5] + c[7]) / 4;
        for (int i = 0; i < 4; i++) {
            for (int k = 1; k < 5; k++) {
                int x = (int) (mx + (c[2 * i] - mx) * (1 + 0.05 * k));
                int y = (int) (my + (c[2 * i + 1] - my) * (1 + 0.05 * k));
                if (x >= 0 && y >= 0 && x < w && y < h) {
                    sum += Math.log(1 + steps[y * w + x]);
                    n++;
                }
            }
        }
        return n == 0 ? 1.5 : sum / n;
    }

    /** How far the page's middle is from the picture's, in halves of its diagonal. */
    private double centre(double[] c) {
        double x = (c[0] + c[2] + c[4] + c[6]) / 4 - w / 2.0;
        double y = (c[1] + c[3] + c[5] + c[7]) / 4 - h / 2.0;
        return Math.hypot(x, y) / Math.hypot(w, h) * 2;
    }

    /** The share of the sides that is outside the picture, sides known to be there left out. */
    private double outside(double[] c, Sides sides) {
        double outside = 0;
        double all = 0;
        for (int i = 0; i < 4; i++) {
            int k = 2 * ((i + 1) % 4);
            double l = length(c, i);
            for (int j = 0; j < 16 && !sides.unseen[i]; j++) {
                double x = c[2 * i] + (j + 0.5) / 16 * (c[k] - c[2 * i]);
                double y = c[2 * i + 1] + (j + 0.5) / 16 * (c[k + 1] - c[2 * i + 1]);
                outside += x < 1 || y < 1 || x > w - 1 || y > h - 1 ? l : 0;
                all += l;
            }
        }
        return all > 0 ? outside / all : 1;
    }

    /** How much the two sides beside one go on as edges beyond it, where that is most: a page's sides end at its corners. */
    private double beyond(double[] c) {
        double most = 0;
        for (int i = 0; i < 4; i++) {
            most = Math.max(most, Math.min(onwards(c, (i + 3) % 4, 1), onwards(c, (i + 1) % 4, -1)));
        }
        return most;
    }

    /** How much side {@code i} goes on beyond its end (1) or its beginning (-1). */
    private double onwards(double[] c, int i, int end) {
        int k = 2 * ((i + 1) % 4);
        double l = Math.max(1, length(c, i));
        double dx = (c[k] - c[2 * i]) / l;
        double dy = (c[k + 1] - c[2 * i + 1]) / l;
        double way = Math.max(8, 0.06 * l);
        double x = end < 0 ? c[2 * i] - dx * way : c[k] + dx * 2;
        double y = end < 0 ? c[2 * i + 1] - dy * way : c[k + 1] + dy * 2;
        brief.look(x, y, x + dx * (way - 2), y + dy * (way - 2));
        return Math.max(brief.along(0, 0), Math.max(brief.along(1, 1), brief.along(-1, -1)));
    }

    private static double length(double[] c, int i) {
        int k = 2 * ((i + 1) % 4);
        double x = c[k] - c[2 * i];
        double y = c[k + 1] - c[2 * i + 1];
        return Math.sqrt(x * x + y * y);
    }

    private static double angle(double[] c, int i) {
        int b = 2 * ((i + 3) % 4);
        int k = 2 * ((i + 1) % 4);
        double ux = c[b] - c[2 * i];
        double uy = c[b + 1] - c[2 * i + 1];
        double vx = c[k] - c[2 * i];
        double vy = c[k + 1] - c[2 * i + 1];
        double cos = (ux * vx + uy * vy) / Math.max(1e-9, Math.hypot(ux, uy) * Math.hypot(vx, vy));
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cos))));
    }

    /** Means of white, grey and steps over a grid of places in the page, and the share of them that are as bright as most. */
    private void sample(double[] c, double from, double to, double[] out) {
        int n = 0;
        for (int i = 0; i < GRID; i++) {
            for (int k = 0; k < GRID; k++) {
                double u = from + (to - from) * (i + 0.5) / GRID;
                double v = from + (to - from) * (k + 0.5) / GRID;
                int x = (int) ((1 - v) * ((1 - u) * c[0] + u * c[2]) + v * ((1 - u) * c[6] + u * c[4]));
                int y = (int) ((1 - v) * ((1 - u) * c[1] + u * c[3]) + v * ((1 - u) * c[7] + u * c[5]));
                if (x >= 0 && y >= 0 && x < w && y < h) {
                    int at = y * w + x;
                    values[n++] = white[at];
                    counts[white[at]]++;
                    out[0] += white[at];
                    out[1] += grey[at];
                    out[2] += Math.min(60, steps[at]);
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            out[i] /= Math.max(1, n);
        }
        int most = ranked(Math.max(0, n * 3 / 4 - 1));
        for (int i = 0; i < n; i++) {
            out[3] += values[i] > 0.75 * most ? 1.0 / n : 0;
        }
    }

    /** Means of white and grey a little outside the sides. */
    private void ring(double[] c, double[] out) {
        double[][] lines = Line.of(c);
        int n = 0;
        for (int i = 0; i < 4; i++) {
            int k = 2 * ((i + 1) % 4);
            for (int j = 0; j < 20; j++) {
                double t = (j + 0.5) / 20;
                int x = (int) (c[2 * i] + t * (c[k] - c[2 * i]) - 6 * lines[i][0]);
                int y = (int) (c[2 * i + 1] + t * (c[k + 1] - c[2 * i + 1]) - 6 * lines[i][1]);
                if (x >= 0 && y >= 0 && x < w && y < h) {
                    out[0] += white[y * w + x];
                    out[1] += grey[y * w + x];
                    n++;
                }
            }
        }
        out[0] /= Math.max(1, n);
        out[1] /= Math.max(1, n);
        if (n == 0) {
            out[0] = 128;
            out[1] = 128;
        }
    }
}
