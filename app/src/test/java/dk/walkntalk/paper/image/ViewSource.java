package dk.walkntalk.paper.image;

/** One light (sun, lamp, window or a part of the sky) with the shadows of things out of the picture. */
final class ViewSource {
    private static final int SPAN = 60;
    private static final int SOFT = 200;
    final double px, py, pz;
    /** Whether the place is a point in the room, rather than a direction. */
    private final boolean near;
    final double[] colour;
    final double radius;
    private final double reference;
    private float[] grid;
    /** Soft shadows of the things about the page, on level 0. */
    private float[] soft;
    private int cells;
    private ViewPerson person;
    /** Tree or window frame between light and page: 0 none, 1 leaves, 2 frame, 3 edge of a building. */
    int screen;
    double[] screenShape;

    ViewSource(double[] at, boolean near, double radius, double... colour) {
        double l = near ? 1 : Math.sqrt(at[0] * at[0] + at[1] * at[1] + at[2] * at[2]);
        px = at[0] / l;
        py = at[1] / l;
        pz = at[2] / l;
        this.near = near;
        this.radius = radius;
        this.colour = colour;
        reference = px * px + py * py + pz * pz;
    }

    /** Direction to the light in o[0..2], its strength (falling off with the square of distance) in o[3]. */
    void toward(double x, double y, double z, double[] o) {
        if (!near) {
            o[0] = px;
            o[1] = py;
            o[2] = pz;
            o[3] = 1;
            return;
        }
        double dx = px - x;
        double dy = py - y;
        double dz = pz - z;
        double d2 = dx * dx + dy * dy + dz * dz;
        double l = 1 / Math.sqrt(d2);
        o[0] = dx * l;
        o[1] = dy * l;
        o[2] = dz * l;
        o[3] = reference / d2;
    }

    void prepare(ViewPerson who, java.util.List<ViewThing> things) {
        person = who;
        cells = radius > 0.06 ? 60 : 300;
        if (radius > 0.3 && !things.isEmpty()) {
            soft = new float[SOFT * SOFT];
            double[] o = new double[4];
            for (int i = 0; i < SOFT * SOFT; i++) {
                double x = (i % SOFT + 0.5) * 2 * SPAN / SOFT - SPAN;
                double y = (i / SOFT + 0.5) * 2 * SPAN / SOFT - SPAN;
                toward(x, y, 0, o);
                double open = 1;
                for (ViewThing thing : things) {
                    open *= thing.past(x, y, 0, o[0], o[1], o[2], radius);
                }
                soft[i] = (float) open;
            }
        }
        if (who == null && screen == 0) {
            return;
        }
        grid = new float[(cells + 1) * (cells + 1)];
        double[] o = new double[4];
        for (int j = 0; j <= cells; j++) {
            for (int i = 0; i <= cells; i++) {
                double x = (2.0 * i / cells - 1) * SPAN;
                double y = (2.0 * j / cells - 1) * SPAN;
                toward(x, y, 0, o);
                grid[j * (cells + 1) + i] = (float) outer(x, y, 0, o);
            }
        }
    }

    /** Share of a wide light past the things, or a negative number where that must be asked of them. */
    double things(double x, double y, double z, double[] o) {
        if (soft == null) {
            return -1;
        }
        double gx = ((x - o[0] * z / o[2]) / SPAN + 1) / 2 * SOFT - 0.5;
        double gy = ((y - o[1] * z / o[2]) / SPAN + 1) / 2 * SOFT - 0.5;
        if (gx < 0 || gy < 0 || gx >= SOFT - 1 || gy >= SOFT - 1 || z < -20) {
            return 1;
        }
        int ix = (int) gx;
        int iy = (int) gy;
        double fx = gx - ix;
        double fy = gy - iy;
        int i = iy * SOFT + ix;
        return (soft[i] * (1 - fx) + soft[i + 1] * fx) * (1 - fy)
                + (soft[i + SOFT] * (1 - fx) + soft[i + SOFT + 1] * fx) * fy;
    }

    private double outer(double x, double y, double z, double[] o) {
        double open = person == null ? 1 : person.past(x, y, z, o[0], o[1], o[2], radius);
        if (screen == 0) {
            return open;
        }
        double[] s = screenShape;
        double t = (s[0] - z) / o[2];
        double sx = x + o[0] * t;
        double sy = y + o[1] * t;
        double u = sx * s[1] + sy * s[2];
        double v = (sy * s[1] - sx * s[2]) * Math.max(0.2, o[2]);
        double soft = t * radius;
        switch (screen) {
            case 1 -> {
                double n = ViewNoise.layers(u / s[3], v / s[3], soft * 2 < s[3] ? 4 : 2, soft / s[3], (int) s[5])
                        + 0.5 * ViewNoise.layers(u / s[3] / 5, v / s[3] / 5, 2, 0, (int) s[5] + 9);
                double blur = 0.03 + 0.35 * soft / s[3];
                open *= s[6] + (1 - s[6]) * ViewNoise.step(-blur, blur, n + s[4]);
                double branch = Math.abs(u - s[3] * 3 + 8 * ViewNoise.smooth(v * 0.03, 1, (int) s[5])) - 2;
                open *= 0.1 + 0.9 * ViewNoise.step(-soft, soft + 0.1, branch);
            }
            case 2 -> {
                double a = Math.abs(u - s[3]) % 50;
                double b = Math.abs(v - s[4]) % 75;
                double in = Math.min(Math.min(a, 50 - a), Math.min(b, 75 - b)) - s[5];
                open *= 0.04 + 0.96 * ViewNoise.step(-soft, soft, in);
            }
            default -> open *= 0.02 + 0.98 * ViewNoise.step(-soft, soft, u - s[3]);
        }
        return open;
    }

    /** Share of the light that comes past photographer, tree and frame. */
    double open(double x, double y, double z, double[] o) {
        if (grid == null) {
            return 1;
        }
        if (z < -20 && radius > 0.06) {
            return 1;
        }
        double t = z / o[2];
        double gx = ((x - o[0] * t) / SPAN + 1) / 2 * cells;
        double gy = ((y - o[1] * t) / SPAN + 1) / 2 * cells;
        if (gx < 0 || gy < 0 || gx >= cells || gy >= cells || z < -20) {
            return outer(x, y, z, o);
        }
        int ix = (int) gx;
        int iy = (int) gy;
        double fx = gx - ix;
        double fy = gy - iy;
        int i = iy * (cells + 1) + ix;
        int j = i + cells + 1;
        return (grid[i] * (1 - fx) + grid[i + 1] * fx) * (1 - fy) + (grid[j] * (1 - fx) + grid[j + 1] * fx) * fy;
    }
}
