package dk.walkntalk.agreement;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * How much speaks for each {@link Label} of each word: a small convolutional network. What is {@link Seen} of a word
 * becomes a row of numbers, each layer adds to it what it finds in three words that are further and further apart
 * (dilated convolutions with residual connections, after Strubell and others, 2017), and the last tells the labels.
 * The numbers were found by training on marked sentences, see decision 0037; the file is written by that program. Read
 * from the app's own resources when first asked for: not on the main thread.
 */
final class Network {
    static final int LABELS = Label.values().length;
    /** How many words a layer looks at: one before, the word itself, one after. */
    static final int WORDS = 3;
    private static final String FILE = "/dk/walkntalk/agreement/network.bin";
    /** How many numbers a word has: a multiple of four. */
    private final int width;
    /** Those of each kind that are known, in order, and their rows, after a row for all others. */
    private final int[][] known = new int[Seen.KINDS][];
    private final float[][][] rows = new float[Seen.KINDS][][];
    private final int[] reach;
    /**
     * Of each layer, for each number of a word, what it is to the word before, to itself and to the one after, in a
     * row. Rows are arrays of their own: read at an offset, they would be multiplied four times as slowly.
     */
    private final float[][][] layers;
    private final float[][] biases;
    private final float[] last;
    private final float[] lastBias;
    /** For a label after another, as a power of e; the last row is the start, the last column the end. */
    private final double[][] next = new double[LABELS + 1][LABELS + 1];

    /** Read once. */
    private static final class Read {
        private static final Network ALL = read();

        private static Network read() {
            try (InputStream from = Network.class.getResourceAsStream(FILE)) {
                return new Network(new DataInputStream(new BufferedInputStream(from)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /**
     * The form: how wide a row is; for each kind how many are known, the size of a step, the row for others, and the
     * number and the row of each, in steps; how many layers; for each how far it reaches, its numbers and biases; the
     * same for the labels; the weights of a label after another.
     */
    Network(DataInputStream from) throws IOException {
        width = from.readInt();
        for (int kind = 0; kind < Seen.KINDS; kind++) {
            known[kind] = new int[from.readInt()];
            float step = from.readFloat();
            rows[kind] = new float[known[kind].length + 1][width];
            for (int row = 0; row < rows[kind].length; row++) {
                if (row > 0) {
                    known[kind][row - 1] = from.readInt();
                }
                for (int i = 0; i < width; i++) {
                    rows[kind][row][i] = from.readByte() * step;
                }
            }
        }
        reach = new int[from.readInt()];
        layers = new float[reach.length][][];
        biases = new float[reach.length][];
        for (int layer = 0; layer < reach.length; layer++) {
            reach[layer] = from.readInt();
            layers[layer] = rows(floats(from, WORDS * width * width));
            biases[layer] = floats(from, width);
        }
        last = floats(from, width * LABELS);
        lastBias = floats(from, LABELS);
        for (double[] row : next) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.exp(from.readFloat());
            }
        }
    }

    /** From squares of numbers, one for each of three words, to rows through all three. */
    private float[][] rows(float[] squares) {
        float[][] rows = new float[width][WORDS * width];
        for (int k = 0; k < WORDS; k++) {
            for (int from = 0; from < width; from++) {
                System.arraycopy(squares, (k * width + from) * width, rows[from], k * width, width);
            }
        }
        return rows;
    }

    private static float[] floats(DataInputStream from, int count) throws IOException {
        float[] all = new float[count];
        for (int i = 0; i < count; i++) {
            all[i] = from.readFloat();
        }
        return all;
    }

    static Network all() {
        return Read.ALL;
    }

    /** How much speaks for label {@code to} after {@code from}, as a power of e; {@link #LABELS} is start or end. */
    double next(int from, int to) {
        return next[from][to];
    }

    /** How much speaks for each label of each word, as powers of e, the largest of a word being 1. */
    double[][] of(int[][] seen) {
        float[][] words = new float[seen.length][width];
        for (int i = 0; i < seen.length; i++) {
            for (int kind = 0; kind < Seen.KINDS; kind++) {
                float[] row = rows[kind][row(known[kind], seen[i][kind])];
                for (int k = 0; k < width; k++) {
                    words[i][k] += row[k];
                }
            }
        }
        for (int layer = 0; layer < reach.length; layer++) {
            words = after(layer, words);
        }
        double[][] labels = new double[seen.length][];
        for (int i = 0; i < seen.length; i++) {
            labels[i] = labels(words[i]);
        }
        return labels;
    }

    /** Which row is that of {@code number}, {@code known} being in order; the first is that of all others. */
    static int row(int[] known, int number) {
        return Math.max(-1, Arrays.binarySearch(known, number)) + 1;
    }

    private float[][] after(int layer, float[][] words) {
        float[][] sums = new float[words.length][];
        for (int i = 0; i < words.length; i++) {
            sums[i] = biases[layer].clone();
        }
        float[] found = new float[WORDS * width];
        for (int i = 0; i < words.length; i++) {
            multiply(words[i], layers[layer], found);
            for (int k = 0; k < WORDS; k++) {
                int at = i - (k - 1) * reach[layer];
                if (at >= 0 && at < words.length) {
                    for (int to = 0; to < width; to++) {
                        sums[at][to] += found[k * width + to];
                    }
                }
            }
        }
        for (int i = 0; i < words.length; i++) {
            for (int to = 0; to < width; to++) {
                sums[i][to] = Math.max(0, sums[i][to]) + words[i][to];
            }
        }
        return sums;
    }

    /** What a word is to each of the three that it is looked at from; four rows at once, for that is quicker. */
    private static void multiply(float[] word, float[][] rows, float[] product) {
        Arrays.fill(product, 0);
        for (int from = 0; from < word.length; from += 4) {
            float a = word[from];
            float b = word[from + 1];
            float c = word[from + 2];
            float d = word[from + 3];
            float[] one = rows[from];
            float[] two = rows[from + 1];
            float[] three = rows[from + 2];
            float[] four = rows[from + 3];
            for (int to = 0; to < product.length; to++) {
                product[to] += a * one[to] + b * two[to] + c * three[to] + d * four[to];
            }
        }
    }

    private double[] labels(float[] word) {
        float[] sum = lastBias.clone();
        for (int from = 0; from < width; from++) {
            for (int label = 0; label < LABELS; label++) {
                sum[label] += word[from] * last[from * LABELS + label];
            }
        }
        double most = sum[0];
        for (float one : sum) {
            most = Math.max(most, one);
        }
        double[] labels = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            labels[label] = Math.exp(sum[label] - most);
        }
        return labels;
    }
}
