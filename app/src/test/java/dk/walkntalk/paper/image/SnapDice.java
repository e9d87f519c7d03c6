package dk.walkntalk.paper.image;

import java.util.Random;

/** The scene's only source of chance: a specified generator, so that a seed means the same picture everywhere. */
final class SnapDice {
    private final Random random;

    SnapDice(long seed) {
        long z = seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        random = new Random(z ^ (z >>> 27));
    }

    /** A generator of its own for one part of the scene: changes in one part leave the others alone. */
    SnapDice fork() {
        return new SnapDice(random.nextLong());
    }

    double in(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int pick(int count) {
        return random.nextInt(count);
    }

    double bell(double sigma) {
        return random.nextGaussian() * sigma;
    }

    double sign() {
        return random.nextBoolean() ? 1 : -1;
    }

    int seed() {
        return random.nextInt();
    }

    /** A linear colour near the given sRGB one; lightness and hue wander by the given share. */
    float[] colour(int rgb, double wander) {
        float[] c = linear(rgb);
        double light = 1 + in(-wander, wander);
        for (int i = 0; i < 3; i++) {
            c[i] *= (float) (light * (1 + in(-wander, wander) * 0.4));
        }
        return c;
    }

    static float[] linear(int rgb) {
        return new float[] {lin(rgb >> 16 & 255), lin(rgb >> 8 & 255), lin(rgb & 255)};
    }

    static float lin(int level) {
        double v = level / 255.0;
        return (float) (v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4));
    }
}
