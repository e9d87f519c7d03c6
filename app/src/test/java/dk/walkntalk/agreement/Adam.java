package dk.walkntalk.agreement;

import java.util.Random;

/**
 * Numbers that are made better step by step, each by a step of its own (Adam; Kingma and Ba, 2015), and the slopes
 * that were gathered for the next one.
 */
final class Adam {
    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.999f;
    private static final float LEAST = 1e-8f;
    final float[] now;
    final float[] slopes;
    private final float[] mean;
    private final float[] square;
    private double means = 1;
    private double squares = 1;

    Adam(int count) {
        now = new float[count];
        slopes = new float[count];
        mean = new float[count];
        square = new float[count];
    }

    /** With numbers up to {@code most}, and down to as much below zero, to begin with, from a place on. */
    Adam random(int from, double most, Random random) {
        for (int i = from; i < now.length; i++) {
            now[i] = (float) (most * (2 * random.nextDouble() - 1));
        }
        return this;
    }

    /** Goes down the slopes, and forgets them. */
    void step(double step) {
        means *= MEAN;
        squares *= SQUARE;
        float factor = (float) (step * Math.sqrt(1 - squares) / (1 - means));
        for (int i = 0; i < now.length; i++) {
            float slope = slopes[i];
            mean[i] = MEAN * mean[i] + (1 - MEAN) * slope;
            square[i] = SQUARE * square[i] + (1 - SQUARE) * slope * slope;
            now[i] -= factor * mean[i] / ((float) Math.sqrt(square[i]) + LEAST);
            slopes[i] = 0;
        }
    }
}
