package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The edge of the paper along one side: how much the colours inside differ from those outside, at places along the side
 * and at offsets across it. Moves the side to where the difference is greatest along the whole of it.
 */
final class Edge {
    /** A difference of this many levels (of 256) counts half. */
    private static final double HALF = 12;
    /** An edge that is brighter outside counts less: paper is mostly the brighter one. */
    private static final double DARK_PAPER = 0.7;
    private static final int BITS = 16;
    private static final int PART = 1 << BITS;

    private final int[] argb;
    private final int width;
    private final int height;
    private final int samples;
    private final int reach;
    private final int band;
    /** For every sample, the strength at offsets from -reach (inside) to reach; below zero where the picture ends. */
    final double[][] strength;
    private final int[] sums;
    private double ax;
    private double ay;
    private double bx;
    private double by;

    /** @param reach how far the side may be moved, in pixels; {@code band} how many pixels on both sides are compared */
    Edge(int[] argb, int width, int height, int samples, int reach, int band) {
        this.argb = argb;
        this.width = width;
        this.height = height;
        this.samples = samples;
        this.reach = reach;
        this.band = band;
        strength = new double[samples][2 * reach + 1];
        sums = new int[3 * (2 * (reach + band) + 2)];
    }

    /** Looks along the side from a to b. */
    void look(double x, double y, double u, double v) {
        ax = x;
        ay = y;
        bx = u;
        by = v;
        double length = Math.max(1e-9, Math.sqrt((u - x) * (u - x) + (v - y) * (v - y)));
        double nx = (v - y) / length;
        double ny = (x - u) / length;
        for (int i = 0; i < samples; i++) {
            profile(x + (u - x) * at(i), y + (v - y) * at(i), nx, ny, strength[i]);
        }
    }

    /** Where sample {@code i} is along the side, 0 to 1; corners are left out, where other sides begin. */
    double at(int i) {
        return 0.03 + 0.94 * (i + 0.5) / samples;
    }

    private void profile(double x, double y, double nx, double ny, double[] out) {
        int span = reach + band;
        int n = 2 * span;
        double u = x - nx * (span - 0.5);
        double v = y - ny * (span - 0.5);
        int from = 0;
        int to = n - 1;
        if (isIn(u, v) && isIn(x + nx * (span - 0.5), y + ny * (span - 0.5))) {
            // both ends in the picture: then all of it is; in fractions of a pixel that whole numbers count
            int px = (int) (u * PART);
            int py = (int) (v * PART);
            int dx = (int) Math.round(nx * PART);
            int dy = (int) Math.round(ny * PART);
            for (int at = 0; at < 3 * n; at += 3) {
                add(argb[(py >> BITS) * width + (px >> BITS)], at);
                px += dx;
                py += dy;
            }
        } else {
            from = Integer.MAX_VALUE;
            to = -1;
            for (int k = 0; k < n; k++) {
                double px = u + nx * k;
                double py = v + ny * k;
                boolean in = px >= 0 && py >= 0 && px < width && py < height;
                if (in) {
                    from = Math.min(from, k);
                    to = k;
                }
                add(in ? argb[(int) py * width + (int) px] : 0, 3 * k);
            }
        }
        for (int o = 0; o <= 2 * reach; o++) {
            out[o] = o < from || o + 2 * band - 1 > to ? -1 : step(o);
        }
    }

    private void add(int pixel, int at) {
        sums[at + 3] = sums[at] + (pixel >> 16 & 255);
        sums[at + 4] = sums[at + 1] + (pixel >> 8 & 255);
        sums[at + 5] = sums[at + 2] + (pixel & 255);
    }

    /** With a hair's breadth to spare, for what is reckoned between two such places. */
    private boolean isIn(double x, double y) {
        return x >= 0.01 && y >= 0.01 && x < width - 0.01 && y < height - 0.01;
    }

    private double step(int o) {
        int inner = 3 * o;
        int middle = 3 * (o + band);
        int outer = 3 * (o + 2 * band);
        int red = 2 * sums[middle] - sums[inner] - sums[outer];
        int green = 2 * sums[middle + 1] - sums[inner + 1] - sums[outer + 1];
        int blue = 2 * sums[middle + 2] - sums[inner + 2] - sums[outer + 2];
        int all = Math.abs(red) + Math.abs(green) + Math.abs(blue);
        double counts = all / (all + 3 * band * HALF);
        return red + green + blue >= 0 ? counts : counts * DARK_PAPER;
    }

    /** The offsets, outwards, at the side's two ends at which the edge is strongest: every other one, then those beside it. */
    double[] strongest() {
        double[] best = {0, 0, -1};
        int first = reach % 2 - reach;
        for (int a = first; a <= reach; a += 2) {
            for (int b = first; b <= reach; b += 2) {
                better(a, b, best);
            }
        }
        int a0 = (int) best[0];
        int b0 = (int) best[1];
        for (int a = Math.max(-reach, a0 - 1); a <= Math.min(reach, a0 + 1); a++) {
            for (int b = Math.max(-reach, b0 - 1); b <= Math.min(reach, b0 + 1); b++) {
                better(a, b, best);
            }
        }
        return best;
    }

    private void better(int a, int b, double[] best) {
        double sum = -0.004 * samples * (Math.abs(a) + Math.abs(b)) / reach;
        for (int i = 0; i < samples; i++) {
            double value = strength[i][(int) (a + (b - a) * at(i) + reach + 0.5)];
            sum += value > 0 ? value : 0;
        }
        if (sum > best[2]) {
            best[0] = a;
            best[1] = b;
            best[2] = sum;
        }
    }

    /**
     * The offsets of the {@code most} strongest edges that are {@code apart} pixels from each other and from the side,
     * looked for in {@code step}s; they may be turned against the side by a quarter of the way.
     */
    List<double[]> others(int step, int apart, int most) {
        int n = 2 * reach / step + 1;
        double[] sums = new double[n * n];
        for (int i = 0; i < samples; i++) {
            double t = at(i);
            double[] row = strength[i];
            for (int a = 0; a < n; a++) {
                int last = Math.min(n - 1, a + n / 4);
                for (int b = Math.max(0, a - n / 4); b <= last; b++) {
                    double value = row[(int) (step * (a + (b - a) * t) + 0.5)];
                    sums[a * n + b] += value > 0 ? value : 0;
                }
            }
        }
        int near = apart / step;
        int middle = reach / step;
        clear(sums, n, middle, middle, near);
        List<double[]> out = new ArrayList<>();
        for (int k = 0; k < most; k++) {
            int best = 0;
            for (int i = 1; i < sums.length; i++) {
                best = sums[i] > sums[best] ? i : best;
            }
            if (sums[best] < 0.12 * samples) {
                break;
            }
            out.add(new double[] {best / n * step - reach, best % n * step - reach});
            clear(sums, n, best / n, best % n, near);
        }
        return out;
    }

    private static void clear(double[] sums, int n, int a, int b, int near) {
        for (int i = Math.max(0, a - near); i <= Math.min(n - 1, a + near); i++) {
            Arrays.fill(sums, i * n + Math.max(0, b - near), i * n + Math.min(n - 1, b + near) + 1, 0);
        }
    }

    /** The mean strength along the line with these offsets at its ends, of what is in the picture; -1 if hardly any is. */
    double along(double a, double b) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < samples; i++) {
            int o = (int) Math.floor(a + (b - a) * at(i) + reach + 0.5);
            double value = strength[i][Math.max(0, Math.min(2 * reach, o))];
            if (value >= 0) {
                sum += value;
                n++;
            }
        }
        return n * 6 < samples ? -1 : sum / n;
    }

    /** The line {@code offsets} drawn through the edge itself, to a part of a pixel; samples far off it count nothing. */
    double[] exactly(double[] offsets) {
        double a = offsets[0];
        double b = offsets[1];
        double[] where = new double[samples];
        double[] weight = new double[samples];
        for (int i = 0; i < samples; i++) {
            peak(strength[i], a + (b - a) * at(i), where, weight, i);
        }
        for (int round = 0; round < 4; round++) {
            double limit = round < 2 ? 2.5 : 1.5;
            double w = 1e-6;
            double wt = 0;
            double wtt = 1e-6;
            double wd = 0;
            double wtd = 0;
            for (int i = 0; i < samples; i++) {
                double t = at(i) - 0.5;
                double off = (where[i] - (a + (b - a) * at(i))) / limit;
                if (weight[i] > 0 && Math.abs(off) < 1) {
                    double k = weight[i] * (1 - off * off) * (1 - off * off);
                    w += k;
                    wt += k * t;
                    wtt += k * t * t;
                    wd += k * where[i];
                    wtd += k * t * where[i];
                }
            }
            double det = w * wtt - wt * wt;
            if (w < 0.03 * samples || det < 1e-4 * w * w) {
                return offsets;
            }
            double slope = (w * wtd - wt * wd) / det;
            double middle = (wd - slope * wt) / w;
            a = middle - slope / 2;
            b = middle + slope / 2;
        }
        return Math.abs(a - offsets[0]) > 4 || Math.abs(b - offsets[1]) > 4 ? offsets : new double[] {a, b};
    }

    void peak(double[] profile, double near, double[] where, double[] weight, int i) {
        int from = Math.max(1, (int) Math.round(near) + reach - 2);
        int to = Math.min(2 * reach - 1, (int) Math.round(near) + reach + 2);
        int best = -1;
        for (int o = from; o <= to; o++) {
            if (profile[o - 1] >= 0 && profile[o + 1] >= 0 && (best < 0 || profile[o] > profile[best])) {
                best = o;
            }
        }
        if (best < 0) {
            return;
        }
        double l = profile[best - 1];
        double r = profile[best + 1];
        double curve = l - 2 * profile[best] + r;
        double shift = curve < -1e-9 ? Math.max(-0.5, Math.min(0.5, (l - r) / (2 * curve))) : 0;
        where[i] = best - reach + shift;
        weight[i] = profile[best];
    }

    /** The line of the side with these offsets at its ends. */
    double[] line(double[] offsets) {
        double length = Math.max(1e-9, Math.hypot(bx - ax, by - ay));
        double nx = (by - ay) / length;
        double ny = (ax - bx) / length;
        return Line.through(ax + nx * offsets[0], ay + ny * offsets[0], bx + nx * offsets[1], by + ny * offsets[1]);
    }
}
