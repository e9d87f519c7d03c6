package dk.walkntalk.paper.image;

import java.util.Arrays;

/** Plane figures, given as x and y of every corner in turn, clockwise (as y grows downwards). */
final class Polygon {
    private Polygon() { }

    static double area(double[] p) {
        double twice = 0;
        for (int i = 0; i < p.length; i += 2) {
            int k = (i + 2) % p.length;
            twice += p[i] * p[k + 1] - p[k] * p[i + 1];
        }
        return twice / 2;
    }

    /** What of {@code p} lies in the convex {@code by}; cut side by side, after Sutherland and Hodgman. */
    static double[] clip(double[] p, double[] by) {
        double[] rest = p;
        for (int i = 0; i < by.length && rest.length > 0; i += 2) {
            int k = (i + 2) % by.length;
            rest = cut(rest, by[i + 1] - by[k + 1], by[k] - by[i], by[i] * by[k + 1] - by[k] * by[i + 1]);
        }
        return rest;
    }

    /** The area of what of {@code p} lies in a picture. */
    static double areaIn(double[] p, double width, double height) {
        return area(clip(new double[] {0, 0, width, 0, width, height, 0, height}, p));
    }

    /** What of {@code p} lies where a·x + b·y + c is not below zero. */
    static double[] cut(double[] p, double a, double b, double c) {
        double[] out = new double[2 * p.length + 4];
        int n = 0;
        for (int i = 0; i < p.length; i += 2) {
            int k = (i + 2) % p.length;
            double here = a * p[i] + b * p[i + 1] + c;
            double there = a * p[k] + b * p[k + 1] + c;
            if (here >= 0) {
                out[n++] = p[i];
                out[n++] = p[i + 1];
            }
            if (here >= 0 != there >= 0) {
                double t = here / (here - there);
                out[n++] = p[i] + t * (p[k] - p[i]);
                out[n++] = p[i + 1] + t * (p[k + 1] - p[i + 1]);
            }
        }
        return Arrays.copyOf(out, n);
    }
}
