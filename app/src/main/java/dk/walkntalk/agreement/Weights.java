package dk.walkntalk.agreement;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * How much each sign speaks for each {@link Label}, and each label for the one after it. They were found by training
 * on marked sentences, see decision 0027; the file is written by that program. Read from the app's own resources when
 * first asked for: not on the main thread.
 */
final class Weights {
    static final int LABELS = Label.values().length;
    private static final String FILE = "/dk/walkntalk/agreement/weights.bin";
    private final int mask;
    private final int[] signs;
    private final byte[] weights;
    private final float step;
    /** For a label after another, as a power of e; the last row is the start, the last column the end. */
    private final double[][] next = new double[LABELS + 1][LABELS + 1];

    /** Read once. */
    private static final class Read {
        private static final Weights ALL = read();

        private static Weights read() {
            try (InputStream from = Weights.class.getResourceAsStream(FILE)) {
                return new Weights(new DataInputStream(new BufferedInputStream(from)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /**
     * The form: how many signs; the size of a step; the weights of a label after another; then for each sign its
     * number, a bit for each label that it speaks for or against, and for each of these how many steps.
     */
    Weights(DataInputStream from) throws IOException {
        int count = from.readInt();
        step = from.readFloat();
        for (double[] row : next) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.exp(from.readFloat());
            }
        }
        mask = Integer.highestOneBit(Math.max(1, count)) * 4 - 1;
        signs = new int[mask + 1];
        weights = new byte[(mask + 1) * LABELS];
        for (int i = 0; i < count; i++) {
            int sign = from.readInt();
            int bits = from.readUnsignedByte();
            int place = sign & mask;
            while (signs[place] != 0) {
                place = place + 1 & mask;
            }
            signs[place] = sign;
            for (int label = 0; label < LABELS; label++) {
                if ((bits >> label & 1) != 0) {
                    weights[place * LABELS + label] = from.readByte();
                }
            }
        }
    }

    static Weights all() {
        return Read.ALL;
    }

    /** How much speaks for label {@code to} after {@code from}, as a power of e; {@link #LABELS} is start or end. */
    double next(int from, int to) {
        return next[from][to];
    }

    /** How much the signs speak for each label, as powers of e. */
    double[] of(int[] seen) {
        int[] steps = new int[LABELS];
        for (int sign : seen) {
            int place = sign & mask;
            while (signs[place] != sign && signs[place] != 0) {
                place = place + 1 & mask;
            }
            if (signs[place] == sign) {
                for (int label = 0; label < LABELS; label++) {
                    steps[label] += weights[place * LABELS + label];
                }
            }
        }
        double[] powers = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            powers[label] = Math.exp(steps[label] * step);
        }
        return powers;
    }
}
