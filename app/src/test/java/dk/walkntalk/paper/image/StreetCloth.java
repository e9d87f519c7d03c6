package dk.walkntalk.paper.image;

import java.util.Random;

/** Soft grounds: trousers, a coat, a tablecloth. */
final class StreetCloth {
    private StreetCloth() {
    }

    /** Denim on one's lap: slanting weave, folds, a seam with yellow stitches. */
    static StreetGround jeans(Random random) {
        int[] tones = {0x3A4E72, 0x2A3650, 0x6C86A8, 0x23262E};
        int tone = tones[random.nextInt(tones.length)];
        double leg = 130 + 30 * random.nextDouble();
        double seam = 30 + 25 * random.nextDouble();
        double folds = 0.3 + 0.4 * random.nextDouble();
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            double warp = 12 * noise.at(x / 90, y / 90);
            double weave = Math.sin((x + y + warp * 0.2) * Math.PI / 0.9) * StreetFloors.fine(0.9, px);
            double worn = noise.layers(x / 80, y / 120, 3);
            spot.paint(tone, 1 + 0.25 * weave + 0.45 * worn + 0.25 * StreetFloors.fine(1.4, px) * noise.at(x / 1.4, y / 3));
            spot.lean(folds * noise.at((x + 2 * warp) / 38, y / 80), folds * noise.at((x + 2 * warp) / 45, y / 45 + 70));
            double across = x - Math.floor(x / leg) * leg - leg / 2;
            spot.lean(across / leg * 1.1, 0);
            spot.open = 1 - 0.75 * StreetNoise.step(leg * 0.42, leg * 0.5, Math.abs(across));
            double line = Math.abs(across - seam + warp * 0.3);
            if (line < 7) {
                spot.times(0.9 + 0.1 * Math.cos(line));
                boolean stitch = Math.abs(line - 4.5) < 0.7 && Math.floorMod((int) Math.floor(y / 1.3), 3) > 0;
                if (stitch) {
                    spot.towards(0xC08A3E, 0.8);
                }
                spot.lean(line > 5.5 ? 0.5 : 0, 0);
            }
        };
    }

    /** A coat or jacket: wool, or quilted with seams. */
    static StreetGround coat(Random random) {
        int[] tones = {0x23272E, 0x5B4A3A, 0x3C4A3A, 0x5A1F2A, 0x7B7468, 0x1F3350, 0x8A6F4A};
        int tone = tones[random.nextInt(tones.length)];
        boolean quilted = random.nextBoolean();
        double pitch = 55 + 30 * random.nextDouble();
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            double warp = 25 * noise.at(x / 140, y / 140);
            spot.paint(tone, 1 + 0.12 * noise.layers(x / 60, y / 60, 2)
                    + (quilted ? 0.05 : 0.4) * StreetFloors.fine(1.3, px) * noise.at(x / 1.3, y / 1.3));
            double fold = quilted ? 0.2 : 0.5;
            spot.lean(fold * noise.layers((x + warp) / 70, (y - warp) / 40, 2),
                    fold * noise.layers((x + warp) / 50, (y - warp) / 60 + 90, 2));
            if (quilted) {
                double v = (y + warp) / pitch;
                double across = v - Math.floor(v) - 0.5;
                spot.lean(0.3 * noise.at(x / 14, v * 2), across * Math.abs(across) * 6);
                spot.open = 1 - 0.6 * StreetNoise.step(0.4, 0.5, Math.abs(across));
                spot.shine(0.04, 0.6);
            }
        };
    }

    /** Checks, stripes, dots or flowers on linen. */
    static StreetGround tablecloth(Random random) {
        int[] dark = {0xB02A30, 0x2C4F8A, 0x3F6B4A, 0x8A6A2C, 0x5B3A66};
        int[] light = {0xE4DED2, 0xCFC4AC, 0xB9C4C9, 0xD9C7B8};
        int ink = dark[random.nextInt(dark.length)];
        int linen = light[random.nextInt(light.length)];
        int kind = random.nextInt(4);
        double pitch = 14 + 26 * random.nextDouble();
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            double warp = 3 * noise.at(x / 120, y / 120);
            double u = (x + warp) / pitch;
            double v = (y + warp) / pitch;
            double iu = Math.floor(u);
            double iv = Math.floor(v);
            double share = switch (kind) {
                case 0 -> (((int) iu & 1) + ((int) iv & 1)) * 0.48;
                case 1 -> ((int) iu & 3) == 0 || ((int) iu & 7) == 2 ? 0.9 : 0.1;
                case 2 -> dot(u - iu - 0.5, v - iv - 0.5, 0.28, px / pitch);
                default -> flower(u - iu - 0.5, v - iv - 0.5, noise.cell((int) iu, (int) iv), px / pitch);
            };
            spot.paint(linen, 0.9);
            spot.towards(ink, share);
            double thread = StreetFloors.fine(0.8, px);
            spot.times(1 + 0.1 * thread * (Math.sin(x * 7.8) + Math.sin(y * 7.8)) + 0.05 * noise.at(x / 5, y / 5));
            spot.lean(0.12 * noise.layers(x / 90, y / 60, 2), 0.12 * noise.layers(x / 60, y / 90 + 50, 2));
        };
    }

    private static double dot(double u, double v, double radius, double px) {
        return Math.max(0, Math.min(1, (radius - StreetNoise.far(u, v)) / Math.max(px, 0.01) + 0.5));
    }

    private static double flower(double u, double v, double own, double px) {
        u += (own - 0.5) * 0.3;
        double petals = 0.22 + 0.1 * Math.cos(5 * Math.atan2(v, u) + own * 9);
        double heart = dot(u, v, 0.08, px);
        return dot(u, v, petals, px) * (1 - 0.8 * heart);
    }
}
