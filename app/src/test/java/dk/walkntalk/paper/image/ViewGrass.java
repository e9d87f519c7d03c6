package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** Blades of grass about the page, drawn far to near over the traced picture; none over a corner. */
final class ViewGrass {
    private static final int SHADE_W = 190;
    private static final int SHADE_H = 260;
    private static final double PER_CM = 8;
    private final List<double[]> blades = new ArrayList<>();
    private final float[] shade = new float[SHADE_W * SHADE_H];

    ViewGrass(ViewDice dice, ViewWorld world) {
        ViewCamera camera = world.camera;
        double[] lush = dice.pick(new double[] {0.085, 0.17, 0.03}, new double[] {0.12, 0.2, 0.035},
                new double[] {0.06, 0.13, 0.035}, new double[] {0.15, 0.19, 0.05});
        double dry = dice.in(0, 0.3);
        double flowers = dice.chance(0.2) ? dice.in(0.001, 0.004) : 0;
        double longest = dice.in(3, 6.5);
        double wide = dice.in(0.13, 0.28);
        double lean = dice.in(0.3, 1);
        double wind = dice.in(0, 6.28);
        double[] o = new double[4];
        for (int gy = -26; gy < 26; gy++) {
            for (int gx = -26; gx < 26; gx++) {
                camera.project(gx * 4 + 2, gy * 4 + 2, world.floor, o);
                if (o[2] < 6 || Math.abs(o[0]) > camera.halfWidth + 0.17
                        || Math.abs(o[1]) > camera.halfHeight + 0.17) {
                    continue;
                }
                double coarse = Math.max(1, o[2] / 55);
                int count = (int) (34 / (coarse * coarse));
                for (int i = 0; i < count; i++) {
                    double x = (gx + dice.in(0, 1)) * 4;
                    double y = (gy + dice.in(0, 1)) * 4;
                    double tuft = ViewNoise.smooth(x * 0.12, y * 0.12, 5) + 0.3;
                    double length = longest * dice.in(0.4, 1) * Math.min(1.15, tuft + 0.3);
                    double way = wind + dice.bell(1.4);
                    double bow = length * lean * dice.in(0.2, 1);
                    double up = Math.sqrt(Math.max(0.1, length * length - bow * bow * 0.8));
                    double[] c = dice.chance(dry) ? new double[] {0.26, 0.22, 0.09} : lush;
                    double tone = dice.in(0.65, 1.3);
                    double warm = dice.in(0.85, 1.25);
                    boolean flower = dice.chance(flowers);
                    world.sheet.at(x, y, o);
                    if (Math.abs(o[1]) < 10.4 && Math.abs(o[2]) < 14.75) {
                        continue;
                    }
                    blades.add(new double[] {x, y, world.floor, x + Math.cos(way) * bow * 0.25,
                        y + Math.sin(way) * bow * 0.25, world.floor + up * 0.6, x + Math.cos(way) * bow,
                        y + Math.sin(way) * bow, world.floor + up * dice.in(0.75, 1),
                        wide * coarse * dice.in(0.6, 1.3), c[0] * tone * warm, c[1] * tone, c[2] * tone,
                        dice.in(0, 1), flower ? 1 : 0});
                }
            }
        }
        keepCorners(world);
        blades.sort((a, b) -> Double.compare(depth(camera, b), depth(camera, a)));
        castShade(world);
    }

    private static double depth(ViewCamera c, double[] b) {
        return (b[3] - c.x) * c.ahead[0] + (b[4] - c.y) * c.ahead[1] + (b[5] - 0.02 * b[13] - c.z) * c.ahead[2];
    }

    private void keepCorners(ViewWorld world) {
        double[] o = new double[3];
        double[] q = new double[3];
        blades.removeIf(b -> {
            for (int k = 0; k <= 6; k++) {
                point(b, k / 6.0, q);
                world.camera.project(q[0], q[1], q[2], o);
                for (int i = 0; i < 4; i++) {
                    double r = Math.hypot(o[0] - world.corners[2 * i], o[1] - world.corners[2 * i + 1]);
                    boolean over = q[2] > -0.6;
                    if (over && r < 0.006 + 0.65 * world.camera.focal / o[2]) {
                        return true;
                    }
                }
            }
            return false;
        });
    }

    private static void point(double[] b, double t, double[] o) {
        double p = (1 - t) * (1 - t);
        double q = 2 * t * (1 - t);
        double r = t * t;
        for (int c = 0; c < 3; c++) {
            o[c] = p * b[c] + q * b[3 + c] + r * b[6 + c];
        }
    }

    private void castShade(ViewWorld world) {
        ViewSource sun = world.light.sources.get(0);
        if (sun.radius > 0.06) {
            return;
        }
        double[] q = new double[3];
        for (double[] b : blades) {
            if (Math.abs(b[0]) > 20 || Math.abs(b[1]) > 25) {
                continue;
            }
            for (int k = 0; k <= 40; k++) {
                point(b, k / 40.0, q);
                double level = q[2] - 0.3;
                if (level < 0) {
                    continue;
                }
                double x = (q[0] - sun.px / sun.pz * level) * PER_CM + SHADE_W / 2.0;
                double y = (q[1] - sun.py / sun.pz * level) * PER_CM + SHADE_H / 2.0;
                int ix = (int) x;
                int iy = (int) y;
                if (x > 0 && y > 0 && ix < SHADE_W - 1 && iy < SHADE_H - 1) {
                    double dark = 0.5 * b[9] / 0.2 * (1 - k / 50.0);
                    for (int c = 0; c < 4; c++) {
                        double f = (c % 2 == 0 ? 1 - x + ix : x - ix) * (c < 2 ? 1 - y + iy : y - iy);
                        shade[(iy + c / 2) * SHADE_W + ix + c % 2] += (float) (dark * f);
                    }
                }
            }
        }
    }

    /** Share of the sun that comes through the blades to a place on the page. */
    double shadow(double x, double y) {
        double gx = Math.max(0, Math.min(SHADE_W - 1.01, x * PER_CM + SHADE_W / 2.0));
        double gy = Math.max(0, Math.min(SHADE_H - 1.01, y * PER_CM + SHADE_H / 2.0));
        int ix = (int) gx;
        int iy = (int) gy;
        double fx = gx - ix;
        double fy = gy - iy;
        int i = iy * SHADE_W + ix;
        double d = (shade[i] * (1 - fx) + shade[i + 1] * fx) * (1 - fy)
                + (shade[i + SHADE_W] * (1 - fx) + shade[i + SHADE_W + 1] * fx) * fy;
        return 1 - Math.min(0.95, d);
    }

    /** Draws all blades into the traced picture where nothing nearer stands. */
    void draw(ViewWorld world, ViewFrame frame) {
        ViewHit h = new ViewHit();
        double[] o = new double[4];
        double[] p = new double[4];
        double[] q = new double[3];
        double[] a = new double[3];
        double[] b = new double[3];
        for (double[] blade : blades) {
            point(blade, 0.6, q);
            h.x = q[0];
            h.y = q[1];
            h.z = q[2];
            h.id = 5;
            h.dx = 0;
            h.dy = 0;
            h.dz = -1;
            double tilt = 0.9 * (blade[13] - 0.5);
            h.normal(tilt + 0.3 * (blade[6] - blade[0]), 0.5 * (blade[13] * 7 % 1 - 0.5), 1);
            h.colour(blade[10], blade[11], blade[12]);
            h.shine = 0;
            world.light.shade(world, h, o, p);
            world.camera.project(blade[0], blade[1], blade[2], a);
            for (int k = 1; k <= 5; k++) {
                double t = k / 5.0;
                point(blade, t, q);
                world.camera.project(q[0], q[1], q[2], b);
                double tone = 0.22 + 0.95 * Math.min(1, t * (0.7 + 0.5 * blade[13]));
                double width = blade[9] * world.camera.focal * (1.05 - Math.pow(t - 0.1, 2));
                frame.strip(a, b, width, tone, h.light);
                System.arraycopy(b, 0, a, 0, 3);
            }
            if (blade[14] > 0) {
                double white = 4;
                double[] petal = {h.light[0] / h.r * 0.65, h.light[1] / h.g * 0.65, h.light[2] / h.b * 0.6};
                frame.strip(new double[] {a[0] - 0.4 * world.camera.focal / a[2], a[1], a[2]},
                        new double[] {a[0] + 0.4 * world.camera.focal / a[2], a[1], a[2]},
                        0.2 * white * world.camera.focal, 1, petal);
            }
        }
    }
}
