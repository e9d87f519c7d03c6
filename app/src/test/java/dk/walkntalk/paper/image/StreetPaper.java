package dk.walkntalk.paper.image;

import java.util.Random;

/** The sheet itself, in millimetres from its middle: outline, lifted corners, folds, holes and print. */
final class StreetPaper {
    final double halfWide;
    final double halfHigh;
    private final double[] lift = new double[4];
    private final double[] reach = new double[4];
    private final double curl;
    private final double round;
    private final int ear;
    private final double earSize;
    private final boolean punched;
    private final boolean folded;
    private final double ragged;
    private final double white;
    private final double warm;
    private final StreetTile sheet;
    private final StreetNoise noise;

    /**
     * @param ragged how far (millimetres) what lies around may grow over the edge
     * @param white  the share of the light that the whitest paper throws back here
     */
    StreetPaper(Random random, double ragged, double white) {
        double[][] sizes = {{210, 297}, {210, 297}, {210, 297}, {148, 210}, {215.9, 279.4}, {297, 210}};
        double[] size = sizes[random.nextInt(sizes.length)];
        halfWide = size[0] / 2;
        halfHigh = size[1] / 2;
        this.ragged = ragged;
        boolean lively = random.nextInt(3) == 0;
        for (int i = 0; i < 4; i++) {
            double most = lively ? 11 : 3;
            lift[i] = most * Math.pow(random.nextDouble(), 2.5);
            reach[i] = 45 + 60 * random.nextDouble();
        }
        curl = random.nextInt(4) == 0 ? 3 * random.nextDouble() : 0.5 * random.nextDouble();
        round = random.nextInt(6) == 0 ? 3 + 7 * random.nextDouble() : 0.3;
        ear = random.nextInt(6) == 0 ? random.nextInt(4) : -1;
        earSize = 8 + 14 * random.nextDouble();
        punched = random.nextInt(5) == 0;
        folded = random.nextInt(5) == 0;
        this.white = white - 0.1 * random.nextDouble();
        warm = 0.04 * random.nextDouble() - 0.015;
        noise = new StreetNoise(random.nextLong());
        sheet = StreetSheet.draw(random, size[0], size[1]);
    }

    /** x and y of a corner, clockwise from top left. */
    double cornerX(int corner) {
        return corner == 1 || corner == 2 ? halfWide : -halfWide;
    }

    double cornerY(int corner) {
        return corner >= 2 ? halfHigh : -halfHigh;
    }

    /** How far the paper is above the ground; beside the paper as at the nearest edge. */
    double height(double x, double y) {
        x = Math.max(-halfWide, Math.min(halfWide, x));
        y = Math.max(-halfHigh, Math.min(halfHigh, y));
        double high = curl * x * x / (halfWide * halfWide);
        for (int i = 0; i < 4; i++) {
            double dx = x - cornerX(i);
            double dy = y - cornerY(i);
            double far = (dx * dx + dy * dy) / (reach[i] * reach[i]);
            if (far < 1) {
                high += lift[i] * (1 - far) * (1 - far);
            }
        }
        return high;
    }

    /** How far inside the outline a place is; negative outside. Millimetres. */
    double inside(double x, double y) {
        double u = halfWide - Math.abs(x);
        double v = halfHigh - Math.abs(y);
        double in = Math.min(u, v);
        if (in < -60) {
            return in;
        }
        if (u < 0 && v < 0) {
            in = -StreetNoise.far(u, v);
        } else if (u < round && v < round) {
            in = Math.min(in, round - StreetNoise.far(round - u, round - v));
        }
        if (ear >= 0 && cornerX(ear) * x > 0 && cornerY(ear) * y > 0) {
            in = Math.min(in, (u + v - earSize) * 0.7071);
        }
        if (punched && x < 0) {
            double hole = StreetNoise.far(x + halfWide - 12, Math.abs(y) - 40) - 2.8;
            in = Math.min(in, hole);
        }
        return ragged > 0 && in > -5 && in < 5 * ragged ? in - overgrown(x, y, u < v) : in;
    }

    /** How far blades, leaves or crumbs from beside the sheet reach over its edge. */
    private double overgrown(double x, double y, boolean upright) {
        if (ragged < 1) {
            return ragged * Math.max(0, noise.at(x / 5, y / 5) + 0.6 * noise.at(x / 1.7, y / 1.7));
        }
        double along = upright ? y : x;
        double across = upright ? x : y;
        double bowed = along + 1.2 * across * noise.at(along / 25, 5);
        double blade = noise.at(bowed / 2.6, Math.signum(across) * 9);
        return 4 * ragged * StreetNoise.step(0.55, 1, blade) + 0.3 * Math.max(0, noise.at(x, y));
    }

    /** What the paper is like at a place on it. */
    void at(double x, double y, StreetSpot spot) {
        double u = halfWide - Math.abs(x);
        double v = halfHigh - Math.abs(y);
        boolean flap = ear >= 0 && cornerX(ear) * x > 0 && cornerY(ear) * y > 0 && u < earSize && v < earSize;
        if (flap) {
            spot.set(0.9, 0.9, 0.9);
            spot.lean(0.1 * Math.signum(x), 0.1 * Math.signum(y));
        } else {
            sheet.at(x + halfWide, y + halfHigh, spot);
            if (ear >= 0 && cornerX(ear) * x > 0 && cornerY(ear) * y > 0) {
                double beside = Math.max(u, v) - earSize;
                spot.open = 1 - 0.5 * Math.exp(-beside / 2) * (Math.min(u, v) < earSize ? 1 : 0);
            }
        }
        spot.r *= white * (1 + warm);
        spot.g *= white;
        spot.b *= white * (1 - warm);
        double level = height(x, y);
        double slopeX = height(x + 1, y) - level;
        double slopeY = height(x, y + 1) - level;
        double wave = 0.02 + 0.012 * ragged;
        spot.lean(-slopeX + wave * noise.at(x / 55, y / 75), -slopeY + wave * noise.at(x / 75, y / 55 + 40));
        if (folded) {
            double third = halfHigh * 2 / 3;
            double from = y + halfHigh - Math.round((y + halfHigh) / third) * third;
            double side = Math.signum(from) * 0.09 * Math.exp(-Math.abs(from) / 30);
            spot.lean(0, Math.abs(y) < halfHigh - 20 ? side : 0);
        }
    }

    /** Whether what is seen here over the sheet's place grows over it, and so lies in the light. */
    boolean grown(double x, double y) {
        return ragged > 0 && Math.abs(x) < halfWide - 0.5 && Math.abs(y) < halfHigh - 0.5;
    }

    /** Makes the ground what grows over the sheet here: nearer and lighter than what is beside it. */
    void grow(StreetSpot spot) {
        if (ragged >= 1) {
            spot.towards(0x718C42, 0.75);
        }
    }

    /** How dark the ground is beside and under the sheet, 0 to 1: the less, the higher the edge is. */
    double touches(double x, double y) {
        double out = Math.max(0, -inside(x, y));
        return out > 60 || grown(x, y) ? 0 : 0.55 * Math.exp(-out / (1.9 + 1.4 * height(x, y)));
    }
}
