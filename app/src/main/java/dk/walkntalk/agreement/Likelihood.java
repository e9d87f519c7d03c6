package dk.walkntalk.agreement;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How likely it is that certain words of an utterance, and no others, say what is done or when: by a linear-chain
 * conditional random field over what {@link Network} tells, summed over all ways to label the other words (the
 * forward algorithm).
 */
final class Likelihood {
    private static final int ALL = (1 << Network.LABELS) - 1;
    private static final int DONE = 1 << Label.BEGINS.ordinal() | 1 << Label.DONE.ordinal();
    private final Network network = Network.all();
    private final int size;
    /** What speaks for each label of each word, as a power of e, so that sums are enough. */
    private final double[][] words;
    private final double free;

    Likelihood(Said said) {
        words = network.of(Seen.of(said));
        size = words.length;
        int[] any = new int[size];
        Arrays.fill(any, ALL);
        free = sum(any);
    }

    /**
     * The logarithm of the probability that just these words are what is done, with base e.
     *
     * @param places the words of one agreement
     * @param others the words of the others: what these and the words beyond them are for is left open
     */
    double done(BitSet places, BitSet others) {
        return sum(places, others, DONE) - free;
    }

    /** The same for when it is done. */
    double when(BitSet places, BitSet others) {
        return sum(places, others, 1 << Label.TIME.ordinal()) - free;
    }

    /** The same for being said of a follow-up, where nothing is done before it: "vi ser på det igen i maj". */
    double followUp(BitSet places) {
        int[] allowed = new int[size];
        for (int i = 0; i < size; i++) {
            allowed[i] = places.get(i) ? 1 << Label.FOLLOW_UP.ordinal() : ALL & ~DONE;
        }
        return sum(allowed) - free;
    }

    /** After the words of others that come before these. */
    private static int from(BitSet places, BitSet others) {
        return others.previousSetBit(Math.max(0, places.nextSetBit(0)) - 1) + 1;
    }

    private int to(BitSet places, BitSet others) {
        int after = others.nextSetBit(places.length());
        return after < 0 ? size : after;
    }

    /** The logarithm of the sum over all labellings in which the words at {@code places} alone bear one of these. */
    private double sum(BitSet places, BitSet others, int labels) {
        int from = from(places, others);
        int to = to(places, others);
        int[] allowed = new int[size];
        for (int i = 0; i < size; i++) {
            allowed[i] = i < from || i >= to || others.get(i) ? ALL : places.get(i) ? labels : ALL & ~labels;
        }
        return sum(allowed);
    }

    /** The logarithm of the sum over all labellings that are allowed, a bit for each label of each word. */
    private double sum(int[] allowed) {
        double[] before = null;
        double log = 0;
        for (int i = 0; i < size; i++) {
            double[] now = new double[Network.LABELS];
            double total = 0;
            for (int label = 0; label < Network.LABELS; label++) {
                if ((allowed[i] >> label & 1) != 0) {
                    now[label] = reach(before, label) * words[i][label];
                    total += now[label];
                }
            }
            for (int label = 0; label < Network.LABELS; label++) {
                now[label] /= total;
            }
            log += Math.log(total);
            before = now;
        }
        double end = 0;
        for (int label = 0; label < Network.LABELS; label++) {
            end += before[label] * network.next(label, Network.LABELS);
        }
        return log + Math.log(end);
    }

    private double reach(double[] before, int label) {
        if (before == null) {
            return network.next(Network.LABELS, label);
        }
        double sum = 0;
        for (int from = 0; from < Network.LABELS; from++) {
            sum += before[from] * network.next(from, label);
        }
        return sum;
    }
}
