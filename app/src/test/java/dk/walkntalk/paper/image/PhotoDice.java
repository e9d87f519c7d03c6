package dk.walkntalk.paper.image;

import java.util.SplittableRandom;

/** Seeded chance with the few shapes the scenes need; split by purpose so that one choice never shifts the others. */
final class PhotoDice {
    private final long seed;
    private final SplittableRandom random;

    PhotoDice(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    }

    PhotoDice fork(int purpose) {
        return new PhotoDice(seed * 1_000_003L + 7919L * purpose + 17);
    }

    double in(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    double bell() {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum - 6;
    }

    <T> T of(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** An index drawn by weight. */
    int weighted(double... weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        double at = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** A colour with each channel varied by the given share around it and the whole varied in brightness. */
    double[] near(double spread, double r, double g, double b) {
        double all = 1 + spread * in(-1, 1);
        return new double[] {
            r * all * (1 + spread * 0.35 * in(-1, 1)),
            g * all * (1 + spread * 0.35 * in(-1, 1)),
            b * all * (1 + spread * 0.35 * in(-1, 1))
        };
    }
}
