package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Looks once more, in the picture's own pixels, at what could well be the page: how straight and clear its edges are
 * there, how rough it is beside them, what meets at its corners; and how it stands to the others, within and around it.
 */
final class CloseLook {
    static final int SIGNS = 23;
    private static final int SAMPLES = 64;
    /** What could be the page in less than this is no other. */
    private static final double SAME = 0.93;
    /** How many that are nearly the same are looked at: of a sheet on another, the outlines of both together are many. */
    private static final int ALMOST = 3;
    /** Another candidate counts at most so much better or worse. */
    private static final double MOST = 6;
    private static final double ALIKE = 0.07;

    private final int[] argb;
    private final int width;
    private final int height;
    private final double scale;
    private final double[] inner = new double[4];
    private final double[] outer = new double[4];
    private final double[] place = new double[4];

    /** @param scale how many pixels go on one of the small picture, that the others were found in */
    CloseLook(int[] argb, int width, int height, double scale) {
        this.argb = argb;
        this.width = width;
        this.height = height;
        this.scale = Math.max(1, scale);
    }

    /** The best {@code most} of {@code judged}, each only once, and few of those that are nearly the same. */
    static List<Sides> best(List<Sides> judged, int most) {
        List<Sides> sorted = new ArrayList<>(judged);
        sorted.sort(Comparator.comparingDouble(one -> -one.score));
        List<Sides> out = new ArrayList<>();
        for (Sides one : sorted) {
            if (out.size() < most && out.stream().noneMatch(other -> other.near(one, 2))
                    && out.stream().filter(other -> almostSame(other, one)).count() < ALMOST) {
                out.add(one);
            }
        }
        return out;
    }

    private static boolean almostSame(Sides one, Sides other) {
        return one.quad().jaccard(other.quad()) > SAME;
    }

    /** Signs of {@code one} among {@code all}; {@code c} are its corners in the picture's own pixels. */
    double[] signs(Sides one, double[] c, List<Sides> all) {
        double[] f = new double[SIGNS];
        among(one, all, f);
        sides(one, c, f, 5);
        corners(one, c, f, 18);
        return f;
    }

    private static void among(Sides one, List<Sides> all, double[] f) {
        double best = -99;
        double near = 0;
        double within = -MOST;
        double around = -MOST;
        double area = Polygon.area(one.c);
        double larger = 0;
        for (Sides other : all) {
            best = Math.max(best, other.score);
            if (other == one) {
                continue;
            }
            double both = Polygon.area(Polygon.clip(one.c, other.c));
            double size = Polygon.area(other.c);
            double by = other.score - one.score;
            if (both > SAME * (area + size - both)) {
                near += Math.exp(Math.min(MOST, by));
            } else if (both > 0.97 * area) {
                around = Math.max(around, by);
            } else if (both > 0.97 * size) {
                within = Math.max(within, by);
            } else {
                larger = Math.max(larger, Math.exp(Math.min(2, by)));
            }
        }
        f[0] = one.score;
        f[1] = one.score - best;
        f[2] = Math.log1p(near);
        f[3] = Math.min(MOST, within);
        f[4] = Math.min(MOST, around);
        f[17] = larger;
    }

    /** Twelve signs from {@code at} on: means over the sides, then those of the worst one. */
    private void sides(Sides one, double[] c, double[] f, int at) {
        int reach = (int) Math.ceil(1.5 * scale);
        Edge edge = new Edge(argb, width, height, SAMPLES, reach, 3);
        double[] where = new double[SAMPLES];
        double[] weight = new double[SAMPLES];
        double[][] lines = Line.of(c);
        double all = 1e-9;
        for (int k = 0; k < 6; k++) {
            f[at + 6 + k] = k == 3 || k == 4 ? -1 : 9;
        }
        for (int i = 0; i < 4; i++) {
            if (one.unseen[i]) {
                continue;
            }
            int k = 2 * ((i + 1) % 4);
            edge.look(c[2 * i], c[2 * i + 1], c[k], c[k + 1]);
            double straight = 0;
            int seen = 0;
            double[] sum = new double[6];
            int n = 0;
            for (int j = 0; j < SAMPLES; j++) {
                weight[j] = 0;
                edge.peak(edge.strength[j], 0, where, weight, j);
                seen += edge.strength[j][reach] >= 0 ? 1 : 0;
                straight += weight[j] > 0.15 && Math.abs(where[j]) < 1.1 ? 1 : 0;
                double t = edge.at(j);
                double x = c[2 * i] + t * (c[k] - c[2 * i]);
                double y = c[2 * i + 1] + t * (c[k + 1] - c[2 * i + 1]);
                n += beside(x, y, lines[i], sum);
            }
            if (n < SAMPLES / 6) {
                continue;
            }
            double[] own = {Math.max(0, edge.along(0, 0)), straight / Math.max(1, seen), sum[0] / n, sum[1] / n,
                sum[2] / n, sum[3] / n};
            double l = Math.hypot(c[k] - c[2 * i], c[k + 1] - c[2 * i + 1]);
            all += l;
            for (int q = 0; q < 6; q++) {
                f[at + q] += l * own[q];
                f[at + 6 + q] = q == 3 || q == 4 ? Math.max(f[at + 6 + q], own[q]) : Math.min(f[at + 6 + q], own[q]);
            }
        }
        for (int q = 0; q < 6; q++) {
            f[at + q] /= all;
            f[at + 6 + q] = Math.abs(f[at + 6 + q]) == 9 ? 0 : f[at + 6 + q];
        }
    }

    /** Adds how rough it is outside against inside, whether it is alike near and further out, how much brighter in. */
    private int beside(double x, double y, double[] l, double[] sum) {
        double nx = l[0] * scale;
        double ny = l[1] * scale;
        if (!strip(x + nx, y + ny, nx, ny, inner) || !strip(x - nx, y - ny, -nx, -ny, outer)) {
            return 0;
        }
        sum[0] += Math.log((outer[3] + 2) / (inner[3] + 2));
        sum[1] += alike(inner, outer) ? 1 : 0;
        if (colour(x - 8 * nx, y - 8 * ny, place) || colour(x - 5 * nx, y - 5 * ny, place)) {
            sum[2] += alike(inner, place) ? 1 : 0;
        }
        sum[3] += Math.max(-0.5, Math.min(0.5, Math.log((inner[1] + 8) / (outer[1] + 8))));
        return 1;
    }

    /** Mean colours of a strip across, two to three of the small picture's pixels long, and how rough it is. */
    private boolean strip(double x, double y, double nx, double ny, double[] into) {
        int n = (int) Math.max(3, 2.5 * scale);
        Arrays.fill(into, 0);
        double before = 0;
        for (int i = 0; i < n; i++) {
            int px = (int) Math.floor(x + nx * 2.5 * i / n);
            int py = (int) Math.floor(y + ny * 2.5 * i / n);
            if (px < 0 || py < 0 || px >= width || py >= height) {
                return false;
            }
            int pixel = argb[py * width + px];
            into[0] += (pixel >> 16 & 255) / (double) n;
            into[1] += (pixel >> 8 & 255) / (double) n;
            into[2] += (pixel & 255) / (double) n;
            into[3] += i == 0 ? 0 : Math.abs((pixel >> 8 & 255) - before) / (n - 1);
            before = pixel >> 8 & 255;
        }
        return true;
    }

    /** Mean colours of three pixels by three. */
    private boolean colour(double x, double y, double[] into) {
        int px = (int) Math.floor(x);
        int py = (int) Math.floor(y);
        if (px < 1 || py < 1 || px >= width - 1 || py >= height - 1) {
            return false;
        }
        Arrays.fill(into, 0);
        for (int i = 0; i < 9; i++) {
            int pixel = argb[(py + i / 3 - 1) * width + px + i % 3 - 1];
            into[0] += (pixel >> 16 & 255) / 9.0;
            into[1] += (pixel >> 8 & 255) / 9.0;
            into[2] += (pixel & 255) / 9.0;
        }
        return true;
    }

    private static boolean alike(double[] a, double[] b) {
        return Colours.apart(a, b) < ALIKE;
    }

    /** Five signs: a page's corner differs from what is on both sides of it, and these less from what is across. */
    private void corners(Sides one, double[] c, double[] f, int at) {
        double[][] lines = Line.of(c);
        double[] worst = {0.4, 0.4};
        double sum = 0;
        double onwards = 0;
        int n = 0;
        for (int i = 0; i < 4; i++) {
            double[] a = lines[(i + 3) % 4];
            double[] b = lines[i];
            double[] in = new double[4];
            double[] beyondA = new double[4];
            double[] beyondB = new double[4];
            double[] across = new double[4];
            if (one.unseen[i] || one.unseen[(i + 3) % 4] || !corner(c, i, a, b, 1, 1, in)
                    || !corner(c, i, a, b, -1, 1, beyondA) || !corner(c, i, a, b, 1, -1, beyondB)
                    || !corner(c, i, a, b, -1, -1, across)) {
                continue;
            }
            double clear = Math.min(0.4, Math.min(Colours.apart(in, beyondA), Colours.apart(in, beyondB)));
            onwards += Math.min(0.4, Math.max(Colours.apart(beyondA, across), Colours.apart(beyondB, across)));
            sum += clear;
            n++;
            if (clear < worst[0]) {
                worst[1] = worst[0];
                worst[0] = clear;
            } else {
                worst[1] = Math.min(worst[1], clear);
            }
        }
        f[at] = n == 0 ? 0.1 : worst[0];
        f[at + 1] = n == 0 ? 0.1 : worst[1];
        f[at + 2] = n == 0 ? 0.1 : sum / n;
        f[at + 3] = n == 0 ? 0.1 : onwards / n;
        f[at + 4] = n;
    }

    /** The mean colour beside a corner: {@code u} and {@code v} tell on which side of its two lines. */
    private boolean corner(double[] c, int i, double[] a, double[] b, int u, int v, double[] into) {
        Arrays.fill(into, 0);
        for (int k = 0; k < 4; k++) {
            double s = scale * (1.8 + 1.6 * (k & 1)) * u;
            double t = scale * (1.8 + 1.6 * (k >> 1)) * v;
            if (!colour(c[2 * i] + a[0] * s + b[0] * t, c[2 * i + 1] + a[1] * s + b[1] * t, place)) {
                return false;
            }
            for (int q = 0; q < 3; q++) {
                into[q] += place[q] / 4;
            }
        }
        return true;
    }
}
