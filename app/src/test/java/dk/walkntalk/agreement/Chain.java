package dk.walkntalk.agreement;

/** One sentence while numbers are found: how likely each label and each step is, against what is marked. */
final class Chain {
    private static final int LABELS = Network.LABELS;
    private static final int EDGE = LABELS + 1;
    private final int[] marked;
    private final int size;
    private final double[][] words;
    private final double[] next;
    private final double[][] forward;
    private final double[][] backward;
    private double loss;

    /**
     * @param scores for each word, how much speaks for each label
     * @param next for a label after another, in rows of one more than there are labels; the last are start and end
     */
    Chain(double[][] scores, double[] next, int[] marked) {
        this.marked = marked;
        size = scores.length;
        words = new double[size][LABELS];
        this.next = new double[next.length];
        for (int i = 0; i < next.length; i++) {
            this.next[i] = StrictMath.exp(next[i]);
        }
        for (int i = 0; i < size; i++) {
            double most = Double.NEGATIVE_INFINITY;
            for (double score : scores[i]) {
                most = Math.max(most, score);
            }
            for (int label = 0; label < LABELS; label++) {
                words[i][label] = StrictMath.exp(scores[i][label] - most);
            }
            loss += most - scores[i][marked[i]] - next[(i == 0 ? LABELS : marked[i - 1]) * EDGE + marked[i]];
        }
        loss -= next[marked[size - 1] * EDGE + LABELS];
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
            loss += StrictMath.log(even(forward[i]));
        }
        double end = 0;
        for (int label = 0; label < LABELS; label++) {
            end += forward[size - 1][label] * next[label * EDGE + LABELS];
        }
        loss += StrictMath.log(end);
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

    /** To a sum of one, against numbers that become too small; tells the sum that was. */
    private static double even(double[] of) {
        double sum = 0;
        for (double one : of) {
            sum += one;
        }
        for (int i = 0; i < of.length; i++) {
            of[i] /= sum;
        }
        return sum;
    }

    /** The logarithm of how unlikely what is marked is, with base e. */
    double loss() {
        return loss;
    }

    /** For each word, how likely each label is, less what is marked; adds the same for each step to {@code ofNext}. */
    double[][] slopes(double[] ofNext) {
        double[][] slopes = new double[size][LABELS];
        for (int i = 0; i < size; i++) {
            for (int label = 0; label < LABELS; label++) {
                slopes[i][label] = forward[i][label] * backward[i][label];
            }
            even(slopes[i]);
            slopes[i][marked[i]] -= 1;
        }
        for (int label = 0; label < LABELS; label++) {
            ofNext[LABELS * EDGE + label] += slopes[0][label];
            ofNext[label * EDGE + LABELS] += slopes[size - 1][label];
        }
        for (int i = 1; i < size; i++) {
            steps(i, ofNext);
        }
        return slopes;
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
