package dk.walkntalk.paper.image;

import java.util.Random;

/**
 * One page on another: the page of one scene is laid on the page of a second, turned and moved a little, in the light
 * that is there, with the thin shadow at its edge that a sheet on a sheet has. Two white sheets are what a finder takes
 * for one.
 */
final class PageOnPage {
    /** What of a page's rim is left out, since the picture's edge of it is soft. */
    private static final double RIM = 0.012;
    /** Light is taken from so far within the page beneath. */
    private static final double WITHIN = 0.03;
    private static final int SHADES = 255;

    private final PageScene below;
    private final PageScene above;
    private final PaperLight lightBelow;
    private final PaperLight lightAbove;
    private final Homography plane;
    private final Homography back;
    private final Homography page;
    private final double[] corners = new double[8];
    private final double[][] lines;
    private final Homography square;
    private final double thick;
    private final double dark;
    private final double towards;
    private final double soft;
    private final double bow;
    private final double[] paper;

    private PageOnPage(PageScene below, PageScene above, Random random) {
        this.below = below;
        this.above = above;
        plane = Homography.fromSquare(below.corners());
        back = plane.inverse();
        page = Homography.fromSquare(random.nextBoolean() ? above.corners() : above.corners().turned(2));
        lay(random);
        lines = Line.of(corners);
        square = Homography.fromSquare(Quad.of(corners)).inverse();
        lightBelow = new PaperLight(below);
        lightAbove = new PaperLight(above);
        double pixel = Math.max(below.width(), below.height()) / 1200.0;
        thick = pixel * (1 + 4 * random.nextDouble());
        dark = 0.5 * random.nextDouble() * random.nextDouble() + 0.02;
        towards = random.nextDouble() * 2 * Math.PI;
        soft = pixel * (0.5 + 1.2 * random.nextDouble());
        bow = random.nextBoolean() ? 0 : pixel * 6 * random.nextGaussian();
        double white = 1 + 0.05 * random.nextGaussian();
        paper = new double[] {white * (1 + 0.02 * random.nextGaussian()), white, white * (1 + 0.03 * random.nextGaussian())};
    }

    /** The scene, or null where the page would not be wholly in the picture; both scenes must have whole pages. */
    static PageScene of(PageScene below, PageScene above, long seed) {
        PageOnPage laid = new PageOnPage(below, above, new Random(seed));
        double[] c = laid.corners;
        for (int i = 0; i < 8; i++) {
            int most = i % 2 == 0 ? below.width() : below.height();
            if (c[i] < 4 || c[i] > most - 4) {
                return null;
            }
        }
        return Quad.of(c).isConvex() ? new PageScene(laid.painted(), below.width(), below.height(), Quad.of(c), false,
                below.ground(), below.light(), "on a page") : null;
    }

    /** Where the page's corners are, of the size of the one beneath, or nearly. */
    private void lay(Random random) {
        double degrees = random.nextGaussian() * (random.nextDouble() < 0.6 ? 3.5 : 12);
        degrees = Math.abs(degrees) < 0.7 ? Math.copySign(0.7, degrees) : degrees;
        double turn = Math.toRadians(random.nextDouble() < 0.1 ? degrees + 90 : degrees);
        double size = random.nextDouble() < 0.6 ? 1 : 0.85 + 0.25 * random.nextDouble();
        double spread = random.nextDouble() < 0.7 ? 0.05 : 0.3;
        double aside = random.nextGaussian() * spread;
        double down = random.nextGaussian() * spread;
        Quad q = below.corners();
        boolean upright = side(q, 0) + side(q, 2) < side(q, 1) + side(q, 3);
        double wide = upright ? 1 : Math.sqrt(2);
        double high = upright ? Math.sqrt(2) : 1;
        for (int i = 0; i < 4; i++) {
            double x = (i == 1 || i == 2 ? 0.5 : -0.5) * wide * size;
            double y = (i >= 2 ? 0.5 : -0.5) * high * size;
            double u = (x * Math.cos(turn) - y * Math.sin(turn) + aside) / wide + 0.5;
            double v = (x * Math.sin(turn) + y * Math.cos(turn) + down) / high + 0.5;
            corners[2 * i] = plane.x(u, v);
            corners[2 * i + 1] = plane.y(u, v);
        }
    }

    private static double side(Quad q, int i) {
        return Math.hypot(q.x((i + 1) % 4) - q.x(i), q.y((i + 1) % 4) - q.y(i));
    }

    private int[] painted() {
        int[] argb = below.argb().clone();
        int w = below.width();
        for (int k = 0; k < argb.length; k++) {
            double x = k % w + 0.5;
            double y = k / w + 0.5;
            double u = square.x(x, y);
            double v = square.y(x, y);
            int side = 0;
            double in = Double.MAX_VALUE;
            for (int i = 0; i < 4; i++) {
                double far = within(i, x, y, i % 2 == 0 ? u : v);
                if (far < in) {
                    in = far;
                    side = i;
                }
            }
            if (in > -4 * thick - 2) {
                argb[k] = mixed(argb[k], x, y, u, v, Math.max(0, Math.min(1, in / soft + 0.5)), shade(side, in));
            }
        }
        return argb;
    }

    /** How far within a side a place is, which is bent in or out a little in its middle. */
    private double within(int i, double x, double y, double along) {
        double bent = i == 1 ? bow : i == 3 ? -bow / 2 : 0;
        return lines[i][0] * x + lines[i][1] * y + lines[i][2] + bent * 4 * along * (1 - along);
    }

    /** What is left of the light just outside the sheet's edge, less on the side away from it. */
    private double shade(int side, double in) {
        double away = -(lines[side][0] * Math.cos(towards) + lines[side][1] * Math.sin(towards));
        return in < 0 ? 1 - dark * (0.35 + 0.65 * Math.max(0, away)) * Math.exp(in / thick) : 1;
    }

    private int mixed(int pixel, double x, double y, double u, double v, double share, double shade) {
        double px = page.x(clamped(u, RIM), clamped(v, RIM));
        double py = page.y(clamped(u, RIM), clamped(v, RIM));
        double bu = clamped(back.x(x, y), WITHIN);
        double bv = clamped(back.y(x, y), WITHIN);
        int out = 0xFF;
        for (int i = 0; i < 3; i++) {
            int shift = 16 - 8 * i;
            double under = (pixel >> shift & SHADES) * shade;
            double over = shown(px, py, shift) / Math.max(8, lightAbove.at(i, px, py))
                    * lightBelow.at(i, plane.x(bu, bv), plane.y(bu, bv)) * paper[i];
            out = out << 8 | (int) Math.max(0, Math.min(SHADES, Math.round(under * (1 - share) + over * share)));
        }
        return out;
    }

    private double shown(double x, double y, int shift) {
        int w = above.width();
        double u = Math.max(0, Math.min(w - 1.001, x - 0.5));
        double v = Math.max(0, Math.min(above.height() - 1.001, y - 0.5));
        int k = (int) v * w + (int) u;
        int[] p = above.argb();
        double fx = u - (int) u;
        double fy = v - (int) v;
        return (1 - fy) * ((1 - fx) * (p[k] >> shift & SHADES) + fx * (p[k + 1] >> shift & SHADES))
                + fy * ((1 - fx) * (p[k + w] >> shift & SHADES) + fx * (p[k + w + 1] >> shift & SHADES));
    }

    private static double clamped(double value, double by) {
        return Math.max(by, Math.min(1 - by, value));
    }
}
