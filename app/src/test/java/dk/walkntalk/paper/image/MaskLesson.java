package dk.walkntalk.paper.image;

import java.util.Arrays;
import java.util.Random;

/**
 * A scene as {@link MaskNetwork} learns from it, never the same twice: now and then with another scene's page or a board
 * of any colour beneath the page, a part of the picture only, mirrored, in other light and colours, of another form.
 */
final class MaskLesson {
    private static final int W = MaskScene.WIDTH;
    private static final int H = MaskScene.HEIGHT;
    private static final double SHEET = 0.25;
    private static final double BOARD = 0.12;
    private static final double PART = 0.45;
    private static final double SHADOW = 0.25;
    private static final double NARROW = 0.08;
    /** The share of the page that is in the picture at least. */
    private static final double SEEN = 0.55;

    final Maps in = new Maps(4, W + 2 * MaskFrame.BESIDE, H + 2 * MaskFrame.ABOVE);
    /** How much of each cell is page. */
    final float[] page = new float[PageMask.WIDTH * PageMask.HEIGHT];
    private final Random random;
    /** Red, green, blue, and what is in the picture. */
    private float[][] planes;
    private double[] corners;

    MaskLesson(MaskScene scene, MaskScene other, Random random) {
        this.random = random;
        planes = new float[4][];
        Arrays.setAll(planes, k -> scene.planes()[k].clone());
        corners = scene.corners();
        double which = random.nextDouble();
        if (corners != null && which < SHEET && other.corners() != null && other.whole()) {
            beneath(other);
        } else if (corners != null && which >= SHEET && which < SHEET + BOARD) {
            beneath(null);
        }
        part();
        light();
        fill();
    }

    private double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** Another page, or a board if null, partly covered by this one, in its light. */
    private void beneath(MaskScene other) {
        double[] q = other == null ? moved(between(1.05, 1.4), between(0, 0.12), 0.045)
                : moved(between(0.75, 1.15), between(0.1, 0.9), random.nextInt(5) == 0 ? 1.8 : 0.45);
        Homography from = other == null ? null : Homography.between(Quad.of(q), Quad.of(other.corners()));
        double gain = between(0.8, 1.15);
        double shade = 0.35 * random.nextDouble();
        double[] tint = {1, 1, 1};
        double[] light = new double[3];
        for (int k = 0; k < 3; k++) {
            light[k] = gain * mean(planes[k], corners);
            if (other != null) {
                light[k] /= mean(other.planes()[k], other.corners()) + 0.02;
            }
        }
        boolean coloured = other == null || random.nextDouble() < 0.3;
        double dark = random.nextDouble();
        for (int k = 0; coloured && k < 3; k++) {
            tint[k] = other == null ? dark * random.nextDouble() : 0.4 + 0.6 * random.nextDouble();
        }
        double[][] own = Line.of(corners);
        double[][] its = Line.of(q);
        for (int i = 0; i < W * H; i++) {
            double x = i % W + 0.5;
            double y = i / W + 0.5;
            double share = planes[3][i] * covered(its, x, y, 1) * (1 - covered(own, x, y, 1));
            if (share > 0) {
                double near = 1 - shade * Math.max(0, Math.min(1, 1 + least(own, x, y) / 4));
                for (int k = 0; k < 3; k++) {
                    double value = other == null ? 1 : at(other.planes()[k], from.x(x, y), from.y(x, y));
                    double lit = Math.min(1, value * light[k] * tint[k]) * near;
                    planes[k][i] += (float) (share * (lit - planes[k][i]));
                }
            }
        }
    }

    /** The page's corners made so many times as large, moved by a share of its size, turned up to an angle. */
    private double[] moved(double by, double aside, double most) {
        double mx = (corners[0] + corners[2] + corners[4] + corners[6]) / 4;
        double my = (corners[1] + corners[3] + corners[5] + corners[7]) / 4;
        double size = Math.sqrt(Polygon.area(corners) / 2) * aside;
        double towards = between(0, 2 * Math.PI);
        double turn = between(-most, most);
        double[] q = new double[8];
        for (int i = 0; i < 8; i += 2) {
            double x = by * (corners[i] - mx);
            double y = by * (corners[i + 1] - my);
            q[i] = mx + x * Math.cos(turn) - y * Math.sin(turn) + size * Math.cos(towards);
            q[i + 1] = my + x * Math.sin(turn) + y * Math.cos(turn) + size * Math.sin(towards);
        }
        return q;
    }

    private static double mean(float[] plane, double[] corners) {
        double[][] lines = Line.of(corners);
        double sum = 0;
        double n = 1;
        for (int i = 0; i < plane.length; i++) {
            double share = covered(lines, i % W + 0.5, i / W + 0.5, 1);
            sum += share * plane[i];
            n += share;
        }
        return sum / n;
    }

    private static double least(double[][] lines, double x, double y) {
        double least = Double.MAX_VALUE;
        for (double[] l : lines) {
            least = Math.min(least, l[0] * x + l[1] * y + l[2]);
        }
        return least;
    }

    /** How much of a square of so many pixels around the place is within the lines. */
    private static double covered(double[][] lines, double x, double y, double size) {
        return Math.max(0, Math.min(1, least(lines, x, y) / size + 0.5));
    }

    private static float at(float[] plane, double x, double y) {
        double px = Math.max(0, Math.min(W - 1.001, x - 0.5));
        double py = Math.max(0, Math.min(H - 1.001, y - 0.5));
        int i = (int) py * W + (int) px;
        double fx = px - (int) px;
        double fy = py - (int) py;
        return (float) ((1 - fy) * ((1 - fx) * plane[i] + fx * plane[i + 1])
                + fy * ((1 - fx) * plane[i + W] + fx * plane[i + W + 1]));
    }

    /** Mirrored or not, and a part of the picture or all of it, as long as most of the page is there. */
    private void part() {
        double share = random.nextDouble() < PART ? between(0.66, 1) : 1;
        double x0 = random.nextDouble() * (1 - share) * W;
        double y0 = random.nextDouble() * (1 - share) * H;
        boolean left = random.nextBoolean();
        boolean down = random.nextBoolean();
        if (corners != null) {
            double[] c = new double[8];
            for (int i = 0; i < 8; i += 2) {
                double x = (corners[i] - x0) / share;
                double y = (corners[i + 1] - y0) / share;
                // a mirrored page's corners run the other way round
                int to = left != down ? 6 - i : i;
                c[to] = left ? W - x : x;
                c[to + 1] = down ? H - y : y;
            }
            if (Polygon.areaIn(c, W, H) < SEEN * Polygon.area(c)) {
                return;
            }
            corners = c;
        }
        float[][] out = new float[4][W * H];
        for (int i = 0; i < W * H; i++) {
            double x = i % W + 0.5;
            double y = i / W + 0.5;
            double u = x0 + share * (left ? W - x : x);
            double v = y0 + share * (down ? H - y : y);
            for (int k = 0; k < 4; k++) {
                out[k][i] = at(planes[k], u, v);
            }
        }
        planes = out;
    }

    private void light() {
        double gamma = Math.exp(0.3 * random.nextGaussian());
        double bright = Math.exp(0.2 * random.nextGaussian());
        double[] gain = new double[3];
        for (int k = 0; k < 3; k++) {
            gain[k] = bright * Math.exp(0.07 * random.nextGaussian());
        }
        double a = between(0, 2 * Math.PI);
        double across = between(-0.3, 0.3);
        double sharp = between(10, 200);
        double depth = random.nextDouble() < SHADOW ? between(0.2, 0.6) : 0;
        double colour = Math.max(0, Math.min(2, 1 + 0.25 * random.nextGaussian()));
        double noise = 0.04 * Math.pow(random.nextDouble(), 2);
        for (int i = 0; i < W * H; i++) {
            double d = ((i % W + 0.5) / W - 0.5) * Math.cos(a) + ((i / W + 0.5) / H - 0.5) * Math.sin(a) - across;
            double dark = 1 - depth / (1 + Math.exp(-d * sharp));
            double sum = 0;
            double[] lit = new double[3];
            for (int k = 0; k < 3; k++) {
                lit[k] = Math.pow(Math.max(1e-4, planes[k][i]), gamma) * gain[k] * dark;
                sum += lit[k] / 3;
            }
            for (int k = 0; k < 3; k++) {
                double value = sum + (lit[k] - sum) * colour + noise * random.nextGaussian();
                planes[k][i] = (float) Math.max(0, Math.min(1, value));
            }
        }
    }

    /** Now and then the picture is of a narrower form. */
    private void fill() {
        int less = random.nextDouble() < NARROW ? random.nextInt(25) : 0;
        boolean low = random.nextDouble() < 0.7;
        int dx = low ? 0 : less;
        int dy = low ? less : 0;
        for (int y = dy; y < H - dy; y++) {
            int at = in.at(MaskFrame.BESIDE, MaskFrame.ABOVE + y);
            for (int x = dx; x < W - dx; x++) {
                boolean there = planes[3][y * W + x] > 0.5;
                in.channels[3][at + x] = there ? 1 : 0;
                for (int k = 0; k < 3 && there; k++) {
                    in.channels[k][at + x] = planes[k][y * W + x] - 0.5f;
                }
            }
        }
        Arrays.fill(page, 0);
        if (corners == null) {
            return;
        }
        double[][] lines = Line.of(corners);
        double step = MaskFrame.CELL;
        for (int i = 0; i < 4 * page.length; i++) {
            // a cell is seen at four places
            int cell = i / 4;
            double x = (cell % PageMask.WIDTH + 0.25 + 0.5 * (i % 2)) * step - MaskFrame.BESIDE;
            double y = (cell / PageMask.WIDTH + 0.25 + 0.5 * (i / 2 % 2)) * step - MaskFrame.ABOVE;
            page[cell] += (float) covered(lines, x, y, step / 2) / 4;
        }
    }
}
