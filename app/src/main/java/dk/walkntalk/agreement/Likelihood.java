package dk.walkntalk.agreement;

/**
 * How likely it is that certain words of an utterance, and no others, say what is done or when: by a linear-chain
 * conditional random field over {@link Signs}, summed over all ways to label the other words (the forward algorithm).
 */
final class Likelihood {
    private final Weights weights = Weights.all();
    private final int size;
    /** What speaks for each label of each word, as a power of e, so that sums are enough. */
    private final double[][] words;
    private final double free;

    Likelihood(Said said) {
        int[][] signs = Signs.of(said);
        size = signs.length;
        words = new double[size][];
        for (int i = 0; i < size; i++) {
            words[i] = weights.of(signs[i]);
        }
        free = sum(null, 0);
    }

    /** The logarithm of the probability that just these words are what is done, with base e. */
    double done(boolean[] places) {
        return sum(places, 1 << Label.BEGINS.ordinal() | 1 << Label.DONE.ordinal()) - free;
    }

    /** The same for when it is done. */
    double when(boolean[] places) {
        return sum(places, 1 << Label.TIME.ordinal()) - free;
    }

    /** The logarithm of the sum over all labellings in which the words at {@code places} alone bear one of these. */
    private double sum(boolean[] places, int labels) {
        double[] before = null;
        double log = 0;
        for (int i = 0; i < size; i++) {
            int allowed = places == null ? -1 : places[i] ? labels : ~labels;
            double[] now = new double[Weights.LABELS];
            double total = 0;
            for (int label = 0; label < Weights.LABELS; label++) {
                if ((allowed >> label & 1) != 0) {
                    now[label] = reach(before, label) * words[i][label];
                    total += now[label];
                }
            }
            for (int label = 0; label < Weights.LABELS; label++) {
                now[label] /= total;
            }
            log += Math.log(total);
            before = now;
        }
        double end = 0;
        for (int label = 0; label < Weights.LABELS; label++) {
            end += before[label] * weights.next(label, Weights.LABELS);
        }
        return log + Math.log(end);
    }

    private double reach(double[] before, int label) {
        if (before == null) {
            return weights.next(Weights.LABELS, label);
        }
        double sum = 0;
        for (int from = 0; from < Weights.LABELS; from++) {
            sum += before[from] * weights.next(from, label);
        }
        return sum;
    }
}
