package dk.walkntalk.paper.image;

/**
 * The four corners of a page in a picture, clockwise from the one that is top left when the page stands upright.
 * In pixels; the middle of the picture's first pixel is 0.5, 0.5. Corners may lie outside the picture.
 */
public record Quad(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    /** A picture's whole, drawn in by {@code share} of its width and height: what to begin with when no page is found. */
    public static Quad inset(int width, int height, double share) {
        double x = width * share;
        double y = height * share;
        return new Quad(x, y, width - x, y, width - x, height - y, x, height - y);
    }

    static Quad of(double[] c) {
        return new Quad(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]);
    }

    /** The same from {@link #floats}. */
    public static Quad ofFloats(float[] corners) {
        double[] c = new double[8];
        for (int i = 0; i < 8; i++) {
            c[i] = corners[i];
        }
        return of(c);
    }

    /** x and y of every corner in turn, for views and for what outlives the process. */
    public float[] floats() {
        double[] c = corners();
        float[] floats = new float[8];
        for (int i = 0; i < 8; i++) {
            floats[i] = (float) c[i];
        }
        return floats;
    }

    /** The x of a corner, 0 to 3. */
    public double x(int corner) {
        return switch (corner) {
            case 0 -> x0;
            case 1 -> x1;
            case 2 -> x2;
            default -> x3;
        };
    }

    /** The y of a corner, 0 to 3. */
    public double y(int corner) {
        return switch (corner) {
            case 0 -> y0;
            case 1 -> y1;
            case 2 -> y2;
            default -> y3;
        };
    }

    /** The same page in the picture made {@code factor} times as large. */
    public Quad scaled(double factor) {
        return new Quad(x0 * factor, y0 * factor, x1 * factor, y1 * factor, x2 * factor, y2 * factor, x3 * factor, y3 * factor);
    }

    /** The same with one corner, 0 to 3, at another place. */
    public Quad with(int corner, double x, double y) {
        double[] c = corners();
        c[2 * corner] = x;
        c[2 * corner + 1] = y;
        return of(c);
    }

    /** The same place, the page's top a number of quarters further clockwise: after 1 the old left bottom corner is left top. */
    public Quad turned(int quarters) {
        double[] c = corners();
        double[] d = new double[8];
        for (int i = 0; i < 4; i++) {
            int from = Math.floorMod(i - quarters, 4);
            d[2 * i] = c[2 * from];
            d[2 * i + 1] = c[2 * from + 1];
        }
        return of(d);
    }

    /** Whether it is what a camera can see of a flat page from above: no corner pushed in, no sides that cross, no mirror. */
    public boolean isConvex() {
        double[] c = corners();
        for (int i = 0; i < 4; i++) {
            int k = 2 * ((i + 1) % 4);
            int n = 2 * ((i + 2) % 4);
            double cross = (c[k] - c[2 * i]) * (c[n + 1] - c[k + 1]) - (c[k + 1] - c[2 * i + 1]) * (c[n] - c[k]);
            if (!(cross > 0)) {
                return false;
            }
        }
        return true;
    }

    /** In square pixels; below zero where the corners run anticlockwise. */
    public double area() {
        return Polygon.area(corners());
    }

    /** The share of what both cover in what either covers, 0 to 1; both must be convex. */
    public double jaccard(Quad other) {
        double both = Polygon.area(Polygon.clip(corners(), other.corners()));
        double either = area() + other.area() - both;
        return either > 0 ? Math.max(0, Math.min(1, both / either)) : 0;
    }

    /** x and y of every corner in turn. */
    double[] corners() {
        return new double[] {x0, y0, x1, y1, x2, y2, x3, y3};
    }
}
