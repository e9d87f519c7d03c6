package dk.walkntalk.paper.image;

import java.util.Random;

/** Grounds made by people: tables, boards, stones laid in patterns. */
final class StreetFloors {
    private static final int[] WOODS = {0xB98A5A, 0x9C6B42, 0x7A4F30, 0xC9A678, 0x8F8A80, 0xA9A297, 0x6B4A35};

    private StreetFloors() {
    }

    /** A table of laminate; plain, speckled or with a printed grain. */
    static StreetGround laminate(Random random, int[] tones) {
        int tone = tones[random.nextInt(tones.length)];
        double bright = 0.85 + 0.3 * random.nextDouble();
        int pattern = random.nextInt(3);
        double gloss = 0.02 + 0.04 * random.nextDouble();
        double rough = 0.15 + 0.5 * random.nextDouble();
        StreetNoise noise = new StreetNoise(random.nextLong());
        StreetGround table = (x, y, px, spot) -> {
            double f = bright * (1 + 0.05 * noise.at(x / 160, y / 160));
            if (pattern == 1) {
                f *= 1 + 0.22 * fine(1.2, px) * noise.at(x / 1.2, y / 1.2);
            } else if (pattern == 2) {
                double bow = y + 6 * noise.at(x / 180, y / 60);
                f *= 1 + 0.12 * noise.at(x / 90, bow / 5) + 0.1 * fine(1.5, px) * noise.at(x / 40, bow / 1.5);
            }
            spot.paint(tone, f);
            double dust = noise.cell((int) Math.floor(x / 1.3), (int) Math.floor(y / 1.3));
            if (dust > 0.9985) {
                spot.times(0.7);
            }
            spot.shine(gloss, rough);
        };
        return table;
    }

    /** Long boards beside each other with dark gaps. */
    static StreetGround planks(Random random) {
        double wide = 85 + 60 * random.nextDouble();
        double gap = 1 + 4 * random.nextDouble();
        return boards(random, wide, gap, 0, WOODS[random.nextInt(WOODS.length)]);
    }

    /** The slats of a bench, with the ground far below between them. */
    static StreetGround bench(Random random) {
        int[] paints = {0x3E5B45, 0x7B5A3A, 0xA07448, 0x8C877C, 0x2F3A40, 0x6E3B2C};
        double wide = 60 + 50 * random.nextDouble();
        return boards(random, wide, 9 + 14 * random.nextDouble(), 5, paints[random.nextInt(paints.length)]);
    }

    private static StreetGround boards(Random random, double wide, double gap, double round, int tone) {
        StreetNoise noise = new StreetNoise(random.nextLong());
        double worn = random.nextDouble() * 0.35;
        double grainy = 0.12 + 0.2 * random.nextDouble();
        double gloss = random.nextInt(3) == 0 ? 0.05 : 0.01;
        double pitch = wide + gap;
        return (x, y, px, spot) -> {
            int row = (int) Math.floor(y / pitch);
            double across = y - row * pitch;
            double shift = 700 * noise.cell(row, 5);
            int length = (int) Math.floor((x + shift) / 1400);
            double end = x + shift - length * 1400.0;
            double own = noise.cell(row * 7 + length, 9);
            double bow = across + 9 * noise.at(x / 210 + own * 50, across / 70);
            double knot = noise.at(x / 120 + own * 90, across / 45 + own * 30);
            bow += 14 * StreetNoise.step(0.45, 0.9, knot);
            double grain = noise.at(x / 130 + own * 31, bow / 5.5) + 0.6 * fine(1.6, px)
                    * noise.at(x / 30, bow / 1.6 + own * 77);
            spot.paint(tone, (0.75 + 0.5 * own) * (1 + grainy * grain));
            spot.times(1 - 0.55 * StreetNoise.step(0.62, 0.85, knot));
            spot.towards(0xA8A49C, worn * StreetNoise.step(-0.3, 0.7, noise.at(x / 70, y / 25)));
            spot.shine(gloss, 0.5);
            double edge = Math.min(across, wide - across);
            if (round > 0 && edge < round && edge > 0) {
                double lean = (1 - edge / round) * 1.2;
                spot.lean(0, across < round ? -lean : lean);
            }
            double in = Math.max(0, Math.min(1, edge / px + 0.5));
            double joint = Math.max(0, Math.min(1, Math.min(end, 1400 - end) / px - 0.3));
            double wood = in * joint;
            if (wood < 1) {
                double dark = round > 0 ? 0.25 + 0.2 * noise.at(x / 30, y / 30) : 0.15;
                spot.times(wood + (1 - wood) * dark * 0.4);
                spot.open = wood + (1 - wood) * 0.4;
            }
        };
    }

    /** Small strips, laid in squares that turn by a right angle from one to the next. */
    static StreetGround parquet(Random random) {
        int strips = 4 + random.nextInt(3);
        double wide = 20 + 14 * random.nextDouble();
        double side = strips * wide;
        int tone = WOODS[random.nextInt(4)];
        double gloss = 0.02 + 0.05 * random.nextDouble();
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            int i = (int) Math.floor(x / side);
            int j = (int) Math.floor(y / side);
            double u = x - i * side;
            double v = y - j * side;
            if ((i + j & 1) == 1) {
                double keep = u;
                u = v;
                v = keep;
            }
            int strip = (int) (v / wide);
            double own = noise.cell(i * 16 + strip, j);
            double in = v - strip * wide;
            double grain = noise.at(u / 60 + own * 70, in / 3 + own * 40)
                    + 0.5 * fine(1.2, px) * noise.at(u / 20 + own * 9, in / 1.2);
            spot.paint(tone, (0.72 + 0.56 * own) * (1 + 0.13 * grain));
            double edge = Math.min(Math.min(in, wide - in), Math.min(u, side - u));
            double seam = 1 - Math.max(0, Math.min(1, (0.5 - edge) / px + 0.5)) * Math.min(1, 0.9 / px);
            spot.times(0.45 + 0.55 * seam);
            spot.shine(gloss, 0.25);
        };
    }

    /** Slabs or bricks of concrete with sand and moss in the joints. */
    static StreetGround paving(Random random) {
        boolean bricks = random.nextBoolean();
        double long1 = bricks ? 200 : 300 + random.nextInt(3) * 100;
        double wide = bricks ? 100 : 300;
        double joint = 3 + 6 * random.nextDouble();
        int[] tones = {0x9D9A93, 0x8A8782, 0xB1A999, 0x94685A, 0x75726E};
        int tone = tones[random.nextInt(tones.length)];
        int fill = random.nextBoolean() ? 0x5E6A38 : 0x6E6350;
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            int row = (int) Math.floor(y / wide);
            double u = x + (row & 1) * long1 / 2;
            int column = (int) Math.floor(u / long1);
            u -= column * long1;
            double v = y - row * wide;
            double own = noise.cell(column, row);
            double rub = noise.layers(x / 60, y / 60, 3);
            double speck = fine(1.5, px) * noise.at(x / 1.5, y / 1.5) + noise.at(x / 4, y / 4);
            spot.paint(tone, (0.85 + 0.3 * own) * (1 + 0.15 * rub + 0.12 * speck));
            spot.lean(0.12 * noise.at(x / 3, y / 3), 0.12 * noise.at(x / 3 + 90, y / 3));
            double edge = Math.min(Math.min(u, long1 - u), Math.min(v, wide - v)) + 1.2 * noise.at(x / 9, y / 9);
            double in = Math.max(0, Math.min(1, (edge - joint / 2) / Math.max(px, 1.5) + 0.5));
            if (in < 1) {
                spot.towards(fill, 1 - in);
                spot.times(in + (1 - in) * (0.6 + 0.3 * noise.at(x / 3, y / 3 + 50)));
                spot.open = in + (1 - in) * 0.6;
            }
        };
    }

    /** How much of a pattern of this size is left when a pixel covers {@code px} of it. */
    static double fine(double size, double px) {
        return Math.max(0, Math.min(1, 1.6 - px / size));
    }
}
