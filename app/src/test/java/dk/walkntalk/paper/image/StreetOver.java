package dk.walkntalk.paper.image;

import java.util.Random;

/** What lies or reaches over the page: the clip of a clipboard, thumbs and fingers. */
interface StreetOver {
    /** How far outside the thing a place is, millimetres; fills the spot where it is inside. */
    double at(double x, double y, StreetSpot spot);

    /** Nothing at all. */
    static StreetOver none() {
        return (x, y, spot) -> 1e9;
    }

    /** This and another, where this lies upon it. */
    default StreetOver upon(StreetOver lower) {
        return (x, y, spot) -> {
            double mine = at(x, y, spot);
            return mine < 0.5 ? mine : Math.min(mine, lower.at(x, y, spot));
        };
    }

    /** A clip of bent steel at the upper edge. */
    static StreetOver clip(Random random, double halfWide, double halfHigh) {
        double wide = Math.min(38 + 18 * random.nextDouble(), 0.6 * halfWide);
        double low = -halfHigh + 6 + 7 * random.nextDouble();
        double high = low - 28 - 14 * random.nextDouble();
        double aside = (random.nextDouble() - 0.5) * 16;
        int steel = random.nextInt(4) == 0 ? 0x1E1F22 : 0xB4B6B8;
        return (x, y, spot) -> {
            double u = Math.abs(x - aside) - wide + 5;
            double v = Math.max(high + 5 - y, y - low + 5);
            double out = StreetNoise.far(Math.max(0, u), Math.max(0, v)) + Math.min(0, Math.max(u, v)) - 5;
            if (out < 0.5) {
                double t = (y - high) / (low - high);
                spot.paint(steel, 0.55);
                spot.lean(0.004 * (x - aside), 1.1 * Math.sin(t * 7) * (t < 0.9 ? 1 : 2));
                spot.shine(0.7, 0.06);
                if (StreetNoise.far(Math.abs(x - aside) - wide * 0.6, y - high - 10) < 3) {
                    spot.times(0.4);
                    spot.lean(0.5, 0.5);
                }
            }
            return out;
        };
    }

    /** One or two thumbs or fingers that hold the page at its edges, away from the corners. */
    static StreetOver fingers(Random random, double halfWide, double halfHigh) {
        int[] skins = {0xD9A88A, 0xC68E6E, 0xE3B79C, 0x8A5A3E, 0x5C3A28};
        int skin = skins[random.nextInt(skins.length)];
        StreetOver all = none();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            all = finger(random, halfWide, halfHigh, skin, random.nextInt(4)).upon(all);
        }
        return all;
    }

    private static StreetOver finger(Random random, double halfWide, double halfHigh, int skin, int side) {
        boolean lying = side % 2 == 0;
        double edge = lying ? halfHigh : halfWide;
        double along = (random.nextDouble() - 0.5) * (lying ? halfWide : halfHigh);
        double tip = edge - 8 - 14 * random.nextDouble();
        double angle = (random.nextDouble() - 0.5) * 0.9;
        double hand = random.nextBoolean() ? 1 : -1;
        double thick = 8.5 + 2.5 * random.nextDouble();
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        StreetNoise noise = new StreetNoise(random.nextLong());
        double sign = side < 2 ? 1 : -1;
        return (x, y, spot) -> {
            double a = sign * (lying ? y : x) - tip;
            double b = (lying ? x : y) - along;
            double u = c * a + s * b;
            double v = c * b - s * a;
            double radius = thick * (1 + 0.0045 * Math.max(0, Math.min(130, u)) - 0.05 * Math.cos(u / 7));
            double out = StreetNoise.far(u - Math.max(thick, u), v) - radius;
            double bone = v - 18 * hand;
            double palm = StreetNoise.far(u - Math.max(118, u), bone) - 42 - 6 * Math.cos(u / 40);
            double next = StreetNoise.far(u - Math.max(58, Math.min(110, u)), v - 27 * hand) - thick * 1.05;
            if (palm < out || next < out) {
                v = palm < next ? bone : v - 27 * hand;
                radius = palm < next ? 45 : thick * 1.05;
                out = Math.min(palm, next);
            }
            if (out < 0.5) {
                double rub = noise.layers(x / 9, y / 9, 3);
                spot.paint(skin, 1 + 0.1 * rub);
                double across = Math.max(-0.92, Math.min(0.92, v / radius));
                double lean = 0.7 * across / Math.sqrt(1 - across * across);
                double ahead = u < thick ? (u - thick) / radius : 0;
                spot.lean(lying ? lean : sign * ahead, lying ? sign * ahead : lean);
                spot.shine(0.02, 0.5);
                double nail = StreetNoise.far((u - 10) / 8.5, v / 6.2);
                if (nail < 1) {
                    spot.towards(0xE8C4B4, nail < 0.93 ? 0.45 : 0);
                    spot.times(nail > 0.93 ? 0.8 : 1.02);
                    spot.shine(0.05, 0.2);
                }
                spot.times(1 - 0.18 * Math.exp(-(u - 30) * (u - 30) / 6) * (0.7 + 0.3 * rub));
                spot.open = 0.6 + 0.4 * StreetNoise.step(0, 4, -out);
            }
            return out;
        };
    }
}
