package dk.walkntalk.paper.image;

import java.util.Random;

/** Grounds that are things themselves, or have things lying on them. */
final class StreetThings {
    private StreetThings() {
    }

    /** The bonnet of a car: paint under a clear coat that mirrors the sky and the trees, with a seam. */
    static StreetGround bonnet(Random random) {
        int[] paints = {0x16181C, 0x7E1418, 0x1C2F5A, 0x6E7378, 0x9A9EA2, 0x2F4A3C, 0x3C3A38};
        int paint = paints[random.nextInt(paints.length)];
        double round = 900 + 1500 * random.nextDouble();
        double ridge = 190 + 80 * random.nextDouble();
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            spot.paint(paint, 1 + 0.1 * StreetFloors.fine(0.6, px) * noise.at(x / 0.6, y / 0.6));
            double dirt = StreetNoise.step(0.1, 0.9, noise.layers(x / 90, y / 90, 3));
            spot.towards(0x8A8476, 0.12 * dirt);
            double edge = Math.abs(x + ridge + 0.0004 * y * y);
            double crease = (x + ridge < 0 ? -1 : 1) * 0.08 * Math.exp(-edge / 14);
            spot.lean(x / round + crease + 0.004 * noise.at(x / 60, y / 60), y / (2.5 * round));
            spot.shine(0.9, 0.02 + 0.1 * dirt);
            if (Math.abs(x - 1.6 * ridge) < 2.2) {
                spot.times(0.1);
                spot.gloss = 0;
                spot.open = 0.2;
            }
        };
    }

    /** A ground with a few things on it that are not paper: a pen, a cup, a phone, keys; beside the page. */
    static StreetGround strewn(StreetGround under, Random random, double halfWide, double halfHigh) {
        int count = random.nextInt(4);
        double[] spec = new double[count * 4];
        for (int i = 0; i < count; i++) {
            double angle = random.nextDouble() * Math.PI * 2;
            double out = 45 + 70 * random.nextDouble();
            spec[4 * i] = Math.cos(angle) * (halfWide + out);
            spec[4 * i + 1] = Math.sin(angle) * (halfHigh + out);
            spec[4 * i + 2] = random.nextDouble() * Math.PI * 2;
            spec[4 * i + 3] = random.nextInt(3) + 0.99 * random.nextDouble();
        }
        return (x, y, px, spot) -> {
            under.at(x, y, px, spot);
            for (int i = 0; i < count; i++) {
                double dx = x - spec[4 * i];
                double dy = y - spec[4 * i + 1];
                if (dx * dx + dy * dy < 12000) {
                    double c = Math.cos(spec[4 * i + 2]);
                    double s = Math.sin(spec[4 * i + 2]);
                    thing((int) spec[4 * i + 3], spec[4 * i + 3], c * dx + s * dy, c * dy - s * dx, px, spot);
                }
            }
        };
    }

    private static void thing(int kind, double own, double u, double v, double px, StreetSpot spot) {
        double out = switch (kind) {
            case 0 -> StreetNoise.far(Math.max(0, Math.abs(u) - 66), v) - 4.5;
            case 1 -> StreetNoise.far(u, v) - 41;
            default -> StreetNoise.far(Math.max(0, Math.abs(u) - 62), Math.max(0, Math.abs(v) - 26)) - 9;
        };
        double in = Math.max(0, Math.min(1, 0.5 - out / px));
        spot.open *= 1 - 0.6 * Math.exp(-Math.max(0, out) / 5);
        if (in <= 0) {
            return;
        }
        double shade = own - kind;
        switch (kind) {
            case 0 -> {
                spot.paint(u > 40 ? 0xC0C0C0 : shade < 0.5 ? 0x1B2B6B : 0x202020, 1);
                spot.lean(0, v / 4);
                spot.shine(0.15, 0.2);
            }
            case 1 -> {
                double r = StreetNoise.far(u, v);
                spot.paint(r < 36 ? 0x2A160C : shade < 0.5 ? 0xB9B2A6 : 0x34506A, 1);
                spot.shine(r < 36 ? 0.05 : 0.06, 0.2);
                spot.open = r < 36 ? 0.6 : 1;
            }
            default -> {
                spot.paint(out < -3 ? 0x08080A : 0x30343A, 1);
                spot.shine(out < -3 ? 0.5 : 0.2, 0.03);
            }
        }
    }

    /**
     * A clipboard under the page, a little larger than it, on another ground further down.
     *
     * @param kind 0 brown, 1 black, 2 transparent
     */
    static StreetGround board(StreetGround under, Random random, int kind, double halfWide, double halfHigh) {
        double left = -halfWide - 4 - 10 * random.nextDouble();
        double right = halfWide + 4 + 10 * random.nextDouble();
        double top = -halfHigh - 8 - 22 * random.nextDouble();
        double bottom = halfHigh + 5 + 14 * random.nextDouble();
        double deep = 1.2 + 0.8 * random.nextDouble();
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            double u = Math.max(left + 9 - x, x - right + 9);
            double v = Math.max(top + 9 - y, y - bottom + 9);
            double out = StreetNoise.far(Math.max(0, u), Math.max(0, v)) + Math.min(0, Math.max(u, v)) - 9;
            double in = Math.max(0, Math.min(1, 0.5 - out / px));
            if (in < 1 || kind == 2) {
                under.at(x * deep, y * deep, px * deep, spot);
                spot.open *= 1 - 0.5 * Math.exp(-Math.max(0, out) / 25);
            }
            if (in > 0) {
                double r = spot.r;
                double g = spot.g;
                double b = spot.b;
                if (kind == 2) {
                    spot.times(0.72);
                    spot.towards(0xC9D6D8, out > -3 ? 0.55 : 0.1);
                    spot.shine(0.25, 0.05);
                } else if (kind == 1) {
                    spot.paint(0x1B1C1E, 1 + 0.2 * noise.at(x / 1.5, y / 1.5));
                    spot.shine(0.05, 0.35);
                } else {
                    spot.paint(0x6B4428, 1 + 0.25 * noise.at(x / 1.2, y / 1.2) + 0.12 * noise.at(x / 30, y / 30));
                    spot.shine(0.025, 0.5);
                }
                spot.lean(0.003 * noise.at(x / 90, y / 90), 0);
                spot.r = r + (spot.r - r) * in;
                spot.g = g + (spot.g - g) * in;
                spot.b = b + (spot.b - b) * in;
            }
        };
    }
}
