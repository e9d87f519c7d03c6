package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/**
 * Straight pieces of edges: neighbouring places at which the brightness changes in about the same direction hang together
 * as a component; one that is long and thin is a piece of a straight edge. Each piece has its brighter side on its right
 * when one goes from its beginning to its end, as the sides of a white page have that are gone round clockwise.
 */
final class Segments {
    /** A place's direction may differ by so much from that of the component so far (the cosine of 22 degrees). */
    private static final double ALIKE = 0.925;
    private static final int MOST = 220;
    /** Along a page's edge the wood's grain begins: a strong edge does not go on through a place less than so strong. */
    private static final double ENOUGH = 0.4;

    private final int w;
    private final int h;
    private final float[] dx;
    private final float[] dy;
    private final float[] size;
    private final double weakest;
    private final int[] queue;
    private final boolean[] used;

    /** @param weakest the least change from pixel to pixel, in thousandths of the brightness */
    Segments(SmallPicture picture, double weakest) {
        this.weakest = weakest;
        w = picture.width;
        h = picture.height;
        dx = new float[w * h];
        dy = new float[w * h];
        size = new float[w * h];
        queue = new int[w * h];
        used = new boolean[w * h];
        // blue tells paper from wood, grass and skin, green the rest
        slopes(new int[][] {picture.raw[1], picture.raw[2]});
    }

    /** Changes are measured against how bright a place is, so that in shadow they count as in light. */
    private void slopes(int[][] planes) {
        for (int y = 1; y < h - 1; y++) {
            for (int x = 1; x < w - 1; x++) {
                int k = y * w + x;
                int most = -1;
                for (int[] p : planes) {
                    int a = p[k + 1 - w] + 2 * p[k + 1] + p[k + 1 + w] - p[k - 1 - w] - 2 * p[k - 1] - p[k - 1 + w];
                    int b = p[k + w - 1] + 2 * p[k + w] + p[k + w + 1] - p[k - w - 1] - 2 * p[k - w] - p[k - w + 1];
                    if (a * a + b * b > most) {
                        most = a * a + b * b;
                        dx[k] = a;
                        dy[k] = b;
                    }
                }
                float least = (float) weakest / 125 * (planes[0][k] + 30);
                if (most >= least * least) {
                    float length = (float) Math.sqrt(most);
                    dx[k] /= length;
                    dy[k] /= length;
                    size[k] = 125 * length / (planes[0][k] + 30);
                }
            }
        }
    }

    /**
     * x, y of the beginning, of the end, and how strong the edge is; the longest first.
     *
     * @param least how many pixels long a piece must be
     */
    List<double[]> all(double least) {
        List<double[]> out = new ArrayList<>();
        for (int k = 0; k < used.length; k++) {
            used[k] = size[k] < weakest;
        }
        // strong edges first, or weak ones at their feet would begin components that run into them
        for (double level = 16 * weakest; level >= 0.99 * weakest; level /= 4) {
            for (int k = w + 1; k < w * h - w - 1; k++) {
                if (!used[k] && size[k] >= level) {
                    double[] one = grow(k, ENOUGH * level);
                    if (one != null && length(one) >= least) {
                        out.add(one);
                    }
                }
            }
        }
        out.sort((a, b) -> Double.compare(length(b), length(a)));
        return out.size() > MOST ? out.subList(0, MOST) : out;
    }

    static double length(double[] s) {
        double x = s[2] - s[0];
        double y = s[3] - s[1];
        return Math.sqrt(x * x + y * y);
    }

    /** @param least weaker places than this are taken too, but it does not go on from them */
    private double[] grow(int seed, double least) {
        int n = 0;
        queue[n++] = seed;
        used[seed] = true;
        double mx = dx[seed];
        double my = dy[seed];
        for (int i = 0; i < n; i++) {
            int at = queue[i];
            if (size[at] < least) {
                continue;
            }
            double l = Math.sqrt(mx * mx + my * my);
            // no place at the picture's edge has a size: all these are in it
            for (int j = at - w; j <= at + w; j += w) {
                for (int k = j - 1; k <= j + 1; k++) {
                    if (!used[k] && dx[k] * mx + dy[k] * my > ALIKE * l) {
                        used[k] = true;
                        queue[n++] = k;
                        mx += dx[k];
                        my += dy[k];
                    }
                }
            }
        }
        return n < 8 ? null : fit(n, mx, my);
    }

    private double[] fit(int n, double mx, double my) {
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < n; i++) {
            double s = size[queue[i]];
            sum += s;
            x += s * (queue[i] % w);
            y += s * (queue[i] / w);
        }
        x /= sum;
        y /= sum;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double s = size[queue[i]] / sum;
            double u = queue[i] % w - x;
            double v = queue[i] / w - y;
            xx += s * u * u;
            xy += s * u * v;
            yy += s * v * v;
        }
        double a = 0.5 * Math.atan2(2 * xy, xx - yy);
        double c = Math.cos(a);
        double s = Math.sin(a);
        // the brighter side on the right
        if (c * my - s * mx < 0) {
            c = -c;
            s = -s;
        }
        double from = 0;
        double to = 0;
        double off = 0;
        for (int i = 0; i < n; i++) {
            double u = queue[i] % w - x;
            double v = queue[i] / w - y;
            double t = u * c + v * s;
            from = Math.min(from, t);
            to = Math.max(to, t);
            off += Math.abs(v * c - u * s);
        }
        // a blot is no edge, nor is what bends
        if (off / n > 1.1 + 0.012 * (to - from) || to - from < 5) {
            return null;
        }
        return new double[] {x + 0.5 + from * c, y + 0.5 + from * s, x + 0.5 + to * c, y + 0.5 + to * s, sum / n};
    }
}
