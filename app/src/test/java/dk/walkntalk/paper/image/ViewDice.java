package dk.walkntalk.paper.image;

import java.util.SplittableRandom;

/** Throws a scene's dice from one seed, so that a scene can be made again exactly. */
final class ViewDice {
    private final SplittableRandom random;

    ViewDice(long seed) {
        random = new SplittableRandom(seed);
    }

    private ViewDice(SplittableRandom random) {
        this.random = random;
    }

    /** Own dice for one part, so that a change in that part leaves the others as they were. */
    ViewDice part() {
        return new ViewDice(random.split());
    }

    double in(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    double sign() {
        return random.nextBoolean() ? 1 : -1;
    }

    double bell(double deviation) {
        return deviation * Math.max(-2.5, Math.min(2.5, random.nextGaussian()));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** An index drawn with the given weights. */
    int weighed(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = sum * random.nextDouble();
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    double[] pick(double[]... choices) {
        return choices[below(choices.length)].clone();
    }
}
