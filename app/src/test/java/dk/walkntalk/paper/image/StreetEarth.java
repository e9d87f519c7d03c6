package dk.walkntalk.paper.image;

import java.util.Random;

/** Grounds found outdoors: asphalt, gravel, snow; grass and leaves, drawn blade by blade. */
final class StreetEarth {
    private StreetEarth() {
    }

    /** Stones in tar, with cracks, stains and at times a painted line. */
    static StreetGround asphalt(Random random) {
        double size = 4.5 + 4 * random.nextDouble();
        double base = 0.05 + 0.07 * random.nextDouble();
        boolean line = random.nextInt(6) == 0;
        double lineAt = 130 + 60 * random.nextDouble();
        boolean wet = random.nextInt(4) == 0;
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            double[] stone = spot.stone;
            noise.stones(x / size, y / size, stone);
            double tone = base * (1 + 0.35 * noise.layers(x / 150, y / 150, 2));
            double in = StreetNoise.step(0.05, 0.3, stone[1]);
            double bright = tone * (0.6 + 1.9 * stone[4] * stone[4] * in);
            spot.set(bright * 1.03, bright, bright * 0.96);
            spot.lean(-0.5 * stone[2] * in, -0.5 * stone[3] * in);
            spot.open = 0.55 + 0.45 * in;
            double crack = Math.abs(noise.layers(x / 220, y / 220, 3));
            if (crack < 0.006) {
                spot.times(0.35);
            }
            if (line && Math.abs(y + lineAt) < 50 && in > 0.05 + 0.25 * noise.at(x / 20, y / 20)) {
                spot.towards(0xD8D6CE, 0.8);
            }
            if (wet) {
                spot.times(0.7);
                spot.shine(0.03, 0.35);
            }
        };
    }

    /** Loose pebbles of many colours. */
    static StreetGround gravel(Random random) {
        double size = 9 + 14 * random.nextDouble();
        int[] tones = {0xA39B8E, 0x8C8880, 0xB5A488, 0x7D7468, 0xC2BCB0, 0x9A7C66};
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            double[] stone = spot.stone;
            noise.stones(x / size + 0.35 * noise.at(x / size, y / size), y / size, stone);
            int tone = tones[(int) (stone[4] * 5.99)];
            double own = stone[4] * 53;
            own -= Math.floor(own);
            spot.paint(tone, (0.45 + 0.65 * own) * (1 + 0.15 * noise.at(x / 2, y / 2)));
            double in = StreetNoise.step(0, 0.35, stone[1]);
            spot.lean(-1.1 * stone[2], -1.1 * stone[3]);
            spot.open = 0.3 + 0.7 * in;
            spot.times(0.3 + 0.7 * in);
        };
    }

    /** Trodden or fresh snow: bright, bluish in the hollows, with a twig or some grit. */
    static StreetGround snow(Random random) {
        double bumps = 0.25 + 0.5 * random.nextDouble();
        double grit = 1.02 + 0.3 * random.nextDouble();
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            double hollow = noise.layers(x / 70, y / 70, 3);
            double crumb = noise.at(x / 3.5, y / 3.5);
            double bright = 0.89 + 0.05 * hollow + 0.04 * crumb;
            spot.set(bright * 0.93, bright * 0.97, bright * 1.05);
            spot.lean(bumps * noise.layers(x / 60, y / 60, 3), bumps * noise.layers(x / 60 + 70, y / 60, 3));
            spot.lean(0.25 * crumb, 0.25 * noise.at(x / 3.5, y / 3.5 + 40));
            spot.open = 0.8 + 0.2 * StreetNoise.step(-0.6, 0.3, hollow);
            double dirt = noise.at(x / 2.2, y / 2.2) + 0.4 * noise.at(x / 40, y / 40);
            spot.towards(0x5B4A38, 0.8 * StreetNoise.step(grit, grit + 0.12, dirt));
        };
    }

    /** Mown or long grass, with earth, clover and dry blades in it. */
    static StreetGround grass(Random random) {
        StreetTile tile = new StreetTile(640, 640, 1.8);
        tile.fill(0x1E2412);
        double length = 22 + 40 * random.nextDouble();
        double green = random.nextDouble();
        int count = 5200;
        for (int i = 0; i < count; i++) {
            double up = i / (double) count;
            double angle = random.nextDouble() * Math.PI * 2;
            boolean dry = random.nextDouble() < 0.06 + 0.1 * green;
            double shade = 0.35 + 0.65 * up + 0.25 * (random.nextDouble() - 0.5);
            double r = dry ? 178 : 88 + 40 * green;
            double g = dry ? 160 : 128 + 12 * green;
            double b = dry ? 105 : 48 + 16 * green;
            tile.blade(random.nextDouble() * 640, random.nextDouble() * 640, angle,
                    length * (0.5 + random.nextDouble()), 1.6 + 1.8 * random.nextDouble(),
                    (random.nextDouble() - 0.5) * 1.4, StreetTile.rgb(r * shade, g * shade, b * shade));
        }
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            tile.at(x, y, spot);
            spot.times(1 + 0.35 * noise.layers(x / 120, y / 120, 2));
            spot.shine(0.012, 0.8);
        };
    }

    /** Autumn leaves over each other, wet or dry. */
    static StreetGround leaves(Random random) {
        int[] tones = {0xB5802E, 0x8A4B22, 0xC7A03A, 0x6B3A20, 0x9C5A2A, 0x7C6A2C, 0x5A3320, 0xA83E22};
        StreetTile tile = new StreetTile(640, 640, 1.8);
        tile.fill(0x1D1712);
        boolean wet = random.nextInt(3) > 0;
        int count = 520;
        for (int i = 0; i < count; i++) {
            double shade = 0.5 + 0.5 * i / count + 0.25 * (random.nextDouble() - 0.5);
            int tone = tones[random.nextInt(tones.length)];
            int colour = StreetTile.rgb((tone >> 16) * shade, (tone >> 8 & 255) * shade, (tone & 255) * shade);
            tile.leaf(random.nextDouble() * 640, random.nextDouble() * 640, random.nextDouble() * Math.PI * 2,
                    25 + 40 * random.nextDouble(), 1 + random.nextInt(4), colour);
        }
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            tile.at(x, y, spot);
            spot.times((wet ? 0.7 : 1) * (1 + 0.2 * noise.at(x / 8, y / 8)));
            spot.lean(0.35 * noise.at(x / 25, y / 25), 0.35 * noise.at(x / 25, y / 25 + 60));
            spot.shine(wet ? 0.05 : 0.01, wet ? 0.34 : 0.7);
        };
    }
}
