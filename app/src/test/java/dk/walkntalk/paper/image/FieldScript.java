package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** One person's handwriting with one pen: joined letters as a smooth path with a habit of slant and size. */
final class FieldScript {
    /** Letter bodies as x, y pairs; x to the right, y up, in units of a small letter's height. */
    private static final double[][] BODIES = {
        {0.1, 0.1, 0.3, 0.95, 0.45, 0.6, 0.5, 0.05, 0.7, 0.1},
        {0.1, 0.4, 0.5, 0.7, 0.4, 1.0, 0.15, 0.7, 0.25, 0.1, 0.7, 0.15},
        {0.6, 0.9, 0.3, 1.0, 0.1, 0.5, 0.3, 0.02, 0.6, 0.6, 0.6, 0.05, 0.8, 0.1},
        {0.2, 0.6, 0.55, 1.8, 0.4, 2.1, 0.25, 1.7, 0.25, 0.2, 0.5, 0.05},
        {0.5, 0.9, 0.15, 0.6, 0.3, 0.05, 0.55, 0.8, 0.5, -0.8, 0.25, -1.1, 0.15, -0.7, 0.75, 0.1},
        {0.1, 0.9, 0.2, 0.05, 0.5, 0.2, 0.55, 0.95, 0.6, 0.05, 0.8, 0.15},
        {0.1, 0.05, 0.2, 0.95, 0.25, 0.1, 0.45, 0.95, 0.5, 0.1, 0.7, 0.9, 0.75, 0.05, 0.95, 0.1},
        {0.25, 1.9, 0.25, 0.05, 0.3, 0.6, 0.55, 0.95, 0.6, 0.05, 0.8, 0.1},
        {0.15, 0.85, 0.3, 1.1, 0.4, 0.9, 0.3, 0.1, 0.55, 0.05},
        {0.25, 1.7, 0.2, 0.1, 0.5, 0.1},
    };

    private final FieldCanvas page;
    private final FieldRandom rnd;
    private final double scale;
    private final double[] ink;
    private final double pen;
    private final double slant;
    private final double size;
    private final double breath;

    FieldScript(FieldCanvas page, double scale, FieldRandom rnd, double[] ink) {
        this.page = page;
        this.scale = scale;
        this.rnd = rnd;
        this.ink = ink;
        pen = rnd.between(0.28, 0.5);
        slant = rnd.between(-0.1, 0.55);
        size = rnd.between(1.5, 2.6);
        breath = rnd.between(0.9, 1.3);
    }

    /** Writes words from x along the base line y until the room is used up. */
    void words(double x, double y, double room, int most) {
        double end = x + room;
        for (int w = 0; w < most && x < end - size * 4; w++) {
            int letters = 2 + rnd.below(8);
            letters = Math.min(letters, (int) ((end - x) / (size * breath)));
            x = word(x, y + rnd.either(0.5), letters, size) + size * rnd.between(0.6, 1.2);
        }
    }

    void sign(double x, double y) {
        word(x, y, 4 + rnd.below(6), size * rnd.between(1.3, 2));
        if (rnd.chance(0.5)) {
            double[] sweep = {x - 2, y + 2, x + 14, y + 3.4, x + rnd.between(26, 44), y + rnd.between(-3, 2)};
            trail(List.of(new double[] {sweep[0], sweep[1]}, new double[] {sweep[2], sweep[3]},
                    new double[] {sweep[4], sweep[5]}));
        }
    }

    void cross(double x, double y, double s) {
        trail(List.of(new double[] {x - s, y - s}, new double[] {x + s * 1.1, y + s}));
        trail(List.of(new double[] {x + s, y - s * 1.1}, new double[] {x - s, y + s}));
    }

    private double word(double x, double y, int letters, double unit) {
        List<double[]> path = new ArrayList<>();
        double at = x;
        for (int i = 0; i < letters; i++) {
            double[] body = BODIES[rnd.below(BODIES.length)];
            double grow = i == 0 ? 1.5 : 1;
            for (int k = 0; k < body.length; k += 2) {
                double px = body[k] * breath + rnd.either(0.05);
                double py = body[k + 1] * grow + rnd.either(0.06);
                path.add(new double[] {at + (px + py * slant) * unit, y - py * unit});
            }
            at += (body[body.length - 2] + 0.05) * breath * unit;
            if (rnd.chance(0.12)) {
                trail(path);
                path.clear();
                at += 0.1 * unit;
            }
        }
        trail(path);
        return at;
    }

    /** A smooth curve through the points, pressed harder where the pen goes slowly. */
    private void trail(List<double[]> p) {
        for (int i = 0; i + 1 < p.size(); i++) {
            double[] a = p.get(Math.max(0, i - 1));
            double[] b = p.get(i);
            double[] c = p.get(i + 1);
            double[] d = p.get(Math.min(p.size() - 1, i + 2));
            double ox = b[0];
            double oy = b[1];
            for (int k = 1; k <= 4; k++) {
                double t = k / 4.0;
                double x = bend(a[0], b[0], c[0], d[0], t);
                double y = bend(a[1], b[1], c[1], d[1], t);
                double r = pen / 2 * scale * (0.85 + 0.25 * Math.sin(i * 1.7 + t));
                page.rod(ox * scale, oy * scale, r, x * scale, y * scale, r, ink, 0.9);
                ox = x;
                oy = y;
            }
        }
    }

    private static double bend(double a, double b, double c, double d, double t) {
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }
}
