package dk.walkntalk.agreement;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The numbers of a {@link Network} while they are found, and the slopes of one sentence after another. */
final class NetworkNumbers {
    private static final int LABELS = Network.LABELS;
    private static final double FIRST = 0.5;
    private final int width;
    private final int[] reach;
    /** The share of numbers that are left out before each layer, so that none is relied on alone. */
    private final float drop;
    private final Random random;
    private final List<Adam> rows = new ArrayList<>();
    private final List<Convolution> layers = new ArrayList<>();
    private final Adam last;
    private final Adam lastBias;
    private final Adam next;

    /**
     * @param width how many numbers a word has
     * @param counts how many rows there are of each kind that is seen
     * @param unknown how many kinds, the first ones, have a first row for what is not known
     * @param reach of each layer
     */
    NetworkNumbers(int width, int[] counts, int unknown, int[] reach, float drop, Random random) {
        this.width = width;
        this.reach = reach;
        this.drop = drop;
        this.random = random;
        for (int kind = 0; kind < counts.length; kind++) {
            rows.add(new Adam(counts[kind] * width).random(kind < unknown ? 0 : width, FIRST, random));
        }
        for (int one : reach) {
            layers.add(new Convolution(width, one, random));
        }
        last = new Adam(width * LABELS).random(0, 1 / Math.sqrt(width), random);
        lastBias = new Adam(LABELS);
        next = new Adam((LABELS + 1) * (LABELS + 1));
    }

    /** All of them: the rows of each kind, the layers, those of the labels and of one after another. */
    List<Adam> all() {
        List<Adam> all = new ArrayList<>(rows);
        for (Convolution layer : layers) {
            all.add(layer.numbers);
            all.add(layer.biases);
        }
        all.addAll(List.of(last, lastBias, next));
        return all;
    }

    /** How many numbers a word has. */
    int width() {
        return width;
    }

    /** The numbers of each row of a kind, one row after the other. */
    float[] rows(int kind) {
        return rows.get(kind).now;
    }

    /** Writes the layers and what comes after them, in the form that {@link Network} reads. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(layers.size());
        for (int i = 0; i < layers.size(); i++) {
            out.writeInt(reach[i]);
            write(layers.get(i).numbers, out);
            write(layers.get(i).biases, out);
        }
        write(last, out);
        write(lastBias, out);
        write(next, out);
    }

    private static void write(Adam all, DataOutputStream out) throws IOException {
        for (float one : all.now) {
            out.writeFloat(one);
        }
    }

    /**
     * Adds the slopes of one sentence.
     *
     * @param shown the places of the rows of each word, of each kind one
     * @param marked the label of each word
     * @param of how many sentences there are until the next step
     * @return the logarithm of how unlikely the marked labels are, with base e
     */
    double learn(int[][] shown, int[] marked, int of) {
        int size = shown.length;
        float[][] words = words(shown);
        float[][][] in = new float[layers.size() + 1][][];
        float[][][] found = new float[layers.size()][][];
        float[][][] kept = new float[layers.size() + 1][][];
        for (int layer = 0; layer <= layers.size(); layer++) {
            kept[layer] = kept(size);
            in[layer] = times(words, kept[layer]);
            if (layer < layers.size()) {
                found[layer] = layers.get(layer).found(in[layer]);
                for (int i = 0; i < size; i++) {
                    for (int to = 0; to < width; to++) {
                        words[i][to] += Math.max(0, found[layer][i][to]);
                    }
                }
            }
        }
        double[][] slopes = new double[size][];
        double loss = labels(in[layers.size()], marked, of, slopes);
        float[][] back = times(lastSlopes(in[layers.size()], slopes), kept[layers.size()]);
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            float[][] own = times(layers.get(layer).slopes(in[layer], found[layer], back), kept[layer]);
            for (int i = 0; i < size; i++) {
                Convolution.add(back[i], 1, own[i], 0);
            }
        }
        for (int i = 0; i < size; i++) {
            for (int kind = 0; kind < shown[i].length; kind++) {
                for (int k = 0; k < width; k++) {
                    rows.get(kind).slopes[shown[i][kind] * width + k] += back[i][k];
                }
            }
        }
        return loss;
    }

    private float[][] words(int[][] shown) {
        float[][] words = new float[shown.length][width];
        for (int i = 0; i < shown.length; i++) {
            for (int kind = 0; kind < shown[i].length; kind++) {
                Convolution.add(words[i], 1, rows(kind), shown[i][kind] * width);
            }
        }
        return words;
    }

    /** Fills in the slopes of how much speaks for each label, and tells how unlikely the marked ones are. */
    private double labels(float[][] words, int[] marked, int of, double[][] slopes) {
        double[][] scores = new double[words.length][LABELS];
        for (int i = 0; i < words.length; i++) {
            float[] sum = lastBias.now.clone();
            for (int from = 0; from < width; from++) {
                Convolution.add(sum, words[i][from], last.now, from * LABELS);
            }
            for (int label = 0; label < LABELS; label++) {
                scores[i][label] = sum[label];
            }
        }
        double[] steps = new double[next.now.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = next.now[i];
        }
        Chain chain = new Chain(scores, steps, marked);
        double[] ofSteps = new double[steps.length];
        double[][] all = chain.slopes(ofSteps);
        for (int i = 0; i < steps.length; i++) {
            next.slopes[i] += (float) (ofSteps[i] / of);
        }
        for (int i = 0; i < words.length; i++) {
            for (int label = 0; label < LABELS; label++) {
                all[i][label] /= of;
            }
            slopes[i] = all[i];
        }
        return chain.loss();
    }

    private float[][] lastSlopes(float[][] words, double[][] ofLabels) {
        float[][] slopes = new float[words.length][width];
        for (int i = 0; i < words.length; i++) {
            for (int label = 0; label < LABELS; label++) {
                float slope = (float) ofLabels[i][label];
                lastBias.slopes[label] += slope;
                for (int from = 0; from < width; from++) {
                    last.slopes[from * LABELS + label] += slope * words[i][from];
                    slopes[i][from] += slope * last.now[from * LABELS + label];
                }
            }
        }
        return slopes;
    }

    /** What each number is taken times: 0 where it is left out, more than 1 elsewhere, so that the sum stays. */
    private float[][] kept(int size) {
        float[][] kept = new float[size][width];
        for (float[] word : kept) {
            for (int i = 0; i < width; i++) {
                word[i] = random.nextFloat() >= drop ? 1 / (1 - drop) : 0;
            }
        }
        return kept;
    }

    private static float[][] times(float[][] words, float[][] factors) {
        float[][] product = new float[words.length][];
        for (int i = 0; i < words.length; i++) {
            product[i] = words[i].clone();
            for (int k = 0; k < product[i].length; k++) {
                product[i][k] *= factors[i][k];
            }
        }
        return product;
    }
}
