package dk.walkntalk.paper.image;

import java.util.Random;

/** How much of the sun comes through to a place, 0 to 1. */
interface StreetShadow {
    double at(double x, double y);

    /** The shadow that belongs to a light of this kind (index into {@link StreetLight#NAMES}). */
    static StreetShadow of(int kind, Random random, double azimuth) {
        double x = (random.nextDouble() - 0.5) * 220;
        double y = (random.nextDouble() - 0.5) * 260;
        return switch (kind) {
            case 1, 6 -> tree(random, kind == 6 ? 2.5 : 1, azimuth);
            case 2 -> person(x, y, azimuth, 6 + 8 * random.nextDouble());
            case 3 -> phone(x, y, random.nextDouble() * Math.PI, 2 + 4 * random.nextDouble());
            case 4 -> hand(x, y, random.nextDouble() * Math.PI * 2, 2 + 4 * random.nextDouble());
            default -> (px, py) -> 1;
        };
    }

    private static StreetShadow tree(Random random, double drawn, double azimuth) {
        StreetNoise noise = new StreetNoise(random.nextLong());
        double size = 45 + 70 * random.nextDouble();
        double dense = -0.15 + 0.4 * random.nextDouble();
        double soft = 0.08 + 0.22 * random.nextDouble();
        double branch = (random.nextDouble() - 0.5) * 300;
        double c = Math.cos(azimuth);
        double s = Math.sin(azimuth);
        return (x, y) -> {
            double u = (c * x + s * y) / drawn;
            double v = c * y - s * x;
            double leaves = StreetNoise.step(dense - soft, dense + soft, noise.layers(u / size, v / size, 3) * 1.5);
            double bough = Math.abs(v - branch - 0.35 * u - 12 * noise.at(u / 80, 3));
            return leaves * StreetNoise.step(7, 16, bough);
        };
    }

    private static StreetShadow person(double x0, double y0, double azimuth, double soft) {
        double c = Math.cos(azimuth);
        double s = Math.sin(azimuth);
        return (x, y) -> {
            double u = -(c * (x - x0) + s * (y - y0));
            double v = c * (y - y0) - s * (x - x0);
            double head = StreetNoise.far(u / 1.25, v) - 85;
            double neck = Math.max(Math.abs(v) - 45, u - 20);
            double fall = 150 + 0.25 * Math.max(0, Math.abs(v) - 60);
            double body = Math.max(Math.abs(v) - 230, u + fall);
            return StreetNoise.step(-soft, soft, Math.min(head, Math.min(neck, body)));
        };
    }

    private static StreetShadow phone(double x0, double y0, double turn, double soft) {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        return (x, y) -> {
            double u = c * (x - x0) + s * (y - y0);
            double v = c * (y - y0) - s * (x - x0);
            double slab = StreetNoise.far(Math.max(0, Math.abs(u) - 30), Math.max(0, Math.abs(v) - 68)) - 8;
            double fist = StreetNoise.far((u + 20) / 1.1, v - 75) - 42;
            double arm = Math.max(Math.abs(u + 20 + 0.3 * (v - 75)) - 34 - 0.05 * v, 75 - v);
            return StreetNoise.step(-soft, soft, Math.min(slab, Math.min(fist, arm)));
        };
    }

    private static StreetShadow hand(double x0, double y0, double turn, double soft) {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        return (x, y) -> {
            double u = c * (x - x0) + s * (y - y0);
            double v = c * (y - y0) - s * (x - x0);
            double out = StreetNoise.far(Math.max(0, Math.abs(u - 8) - 20), Math.max(0, Math.abs(v) - 18)) - 24;
            for (int i = 0; i < 4; i++) {
                double along = Math.max(20, Math.min(98 - 8 * Math.abs(i - 1.5), u));
                out = Math.min(out, StreetNoise.far(u - along, v - (i - 1.5) * (21 + 0.08 * u)) - 9);
            }
            out = Math.min(out, Math.max(Math.abs(v) - 32 + 0.03 * u, u + 20));
            return StreetNoise.step(-soft, soft, out);
        };
    }
}
