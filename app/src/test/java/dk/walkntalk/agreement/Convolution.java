package dk.walkntalk.agreement;

import java.util.Random;

/** One layer of a {@link Network} while its numbers are found. */
final class Convolution {
    private static final int WORDS = Network.WORDS;
    final Adam numbers;
    final Adam biases;
    private final int width;
    private final int reach;

    Convolution(int width, int reach, Random random) {
        this.width = width;
        this.reach = reach;
        numbers = new Adam(WORDS * width * width).random(0, 1 / Math.sqrt(WORDS * width), random);
        biases = new Adam(width);
    }

    /** What is found at each word; below zero is nothing. */
    float[][] found(float[][] words) {
        float[][] found = new float[words.length][];
        for (int i = 0; i < words.length; i++) {
            found[i] = biases.now.clone();
            for (int k = 0; k < WORDS; k++) {
                int at = at(i, k);
                for (int from = 0; at >= 0 && at < words.length && from < width; from++) {
                    add(found[i], words[at][from], numbers.now, (k * width + from) * width);
                }
            }
        }
        return found;
    }

    /** Gathers slopes from those of what is found, and tells those of the words. */
    float[][] slopes(float[][] words, float[][] found, float[][] ofFound) {
        float[][] slopes = new float[words.length][width];
        float[] own = new float[width];
        for (int i = 0; i < words.length; i++) {
            for (int to = 0; to < width; to++) {
                own[to] = found[i][to] > 0 ? ofFound[i][to] : 0;
                biases.slopes[to] += own[to];
            }
            for (int k = 0; k < WORDS; k++) {
                int at = at(i, k);
                for (int from = 0; at >= 0 && at < words.length && from < width; from++) {
                    int row = (k * width + from) * width;
                    slopes[at][from] += product(own, numbers.now, row);
                    float word = words[at][from];
                    for (int to = 0; to < width && word != 0; to++) {
                        numbers.slopes[row + to] += word * own[to];
                    }
                }
            }
        }
        return slopes;
    }

    private int at(int i, int k) {
        return i + (k - 1) * reach;
    }

    /** Adds so many times a row to {@code sum}. */
    static void add(float[] sum, float times, float[] rows, int at) {
        for (int i = 0; i < sum.length && times != 0; i++) {
            sum[i] += times * rows[at + i];
        }
    }

    private static float product(float[] one, float[] rows, int at) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * rows[at + i];
        }
        return sum;
    }
}
