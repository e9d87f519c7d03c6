package dk.walkntalk.agreement;

import java.util.List;

/** One sentence while weights are found: how likely each label and each step is, against what is marked. */
final class Chain {
    private static final int LABELS = Weights.LABELS;
    private static final int EDGE = LABELS + 1;
    private final int[][] signs;
    private final int[] marked;
    private final int size;
    private final double[][] words;
    private final double[] next;
    private final double[][] forward;
    private final double[][] backward;

    /** @param next for a label after another, in rows of one more than there are labels; the last are start and end */
    Chain(double[] weights, double[] next, int[][] signs, int[] marked) {
        this.signs = signs;
        this.marked = marked;
        size = signs.length;
        words = new double[size][LABELS];
        this.next = new double[next.length];
        for (int i = 0; i < next.length; i++) {
            this.next[i] = StrictMath.exp(next[i]);
        }
        for (int i = 0; i < size; i++) {
            double[] sum = new double[LABELS];
            double most = Double.NEGATIVE_INFINITY;
            for (int label = 0; label < LABELS; label++) {
                for (int sign : signs[i]) {
                    sum[label] += weights[sign * LABELS + label];
                }
                most = Math.max(most, sum[label]);
            }
            for (int label = 0; label < LABELS; label++) {
                words[i][label] = StrictMath.exp(sum[label] - most);
            }
        }
        forward = new double[size][LABELS];
        backward = new double[size][LABELS];
        passes();
    }

    private void passes() {
        for (int i = 0; i < size; i++) {
            for (int label = 0; label < LABELS; label++) {
                double sum = i == 0 ? next[LABELS * EDGE + label] : 0;
                for (int from = 0; i > 0 && from < LABELS; from++) {
                    sum += forward[i - 1][from] * next[from * EDGE + label];
                }
                forward[i][label] = sum * words[i][label];
            }
            even(forward[i]);
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int label = 0; label < LABELS; label++) {
                double sum = i == size - 1 ? next[label * EDGE + LABELS] : 0;
                for (int to = 0; i < size - 1 && to < LABELS; to++) {
                    sum += next[label * EDGE + to] * words[i + 1][to] * backward[i + 1][to];
                }
                backward[i][label] = sum;
            }
            even(backward[i]);
        }
    }

    /** To a sum of one, against numbers that become too small. */
    private static void even(double[] of) {
        double sum = 0;
        for (double one : of) {
            sum += one;
        }
        for (int i = 0; i < of.length; i++) {
            of[i] /= sum;
        }
    }

    /** Adds what is likely, less what is marked. */
    void gradient(double[] ofSigns, double[] ofNext, List<Integer> touched) {
        for (int i = 0; i < size; i++) {
            double[] likely = new double[LABELS];
            for (int label = 0; label < LABELS; label++) {
                likely[label] = forward[i][label] * backward[i][label];
            }
            even(likely);
            likely[marked[i]] -= 1;
            for (int sign : signs[i]) {
                touched.add(sign);
                for (int label = 0; label < LABELS; label++) {
                    ofSigns[sign * LABELS + label] += likely[label];
                }
            }
            if (i == 0) {
                add(ofNext, LABELS * EDGE, 1, likely);
            }
            if (i == size - 1) {
                add(ofNext, LABELS, EDGE, likely);
            }
        }
        for (int i = 1; i < size; i++) {
            steps(i, ofNext);
        }
    }

    private static void add(double[] ofNext, int from, int each, double[] likely) {
        for (int label = 0; label < LABELS; label++) {
            ofNext[from + each * label] += likely[label];
        }
    }

    private void steps(int i, double[] ofNext) {
        double[] likely = new double[LABELS * LABELS];
        for (int from = 0; from < LABELS; from++) {
            for (int to = 0; to < LABELS; to++) {
                likely[from * LABELS + to] = forward[i - 1][from] * next[from * EDGE + to] * words[i][to]
                        * backward[i][to];
            }
        }
        even(likely);
        likely[marked[i - 1] * LABELS + marked[i]] -= 1;
        for (int from = 0; from < LABELS; from++) {
            for (int to = 0; to < LABELS; to++) {
                ofNext[from * EDGE + to] += likely[from * LABELS + to];
            }
        }
    }
}
