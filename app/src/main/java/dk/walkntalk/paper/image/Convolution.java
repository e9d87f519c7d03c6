package dk.walkntalk.paper.image;

import java.io.DataInputStream;
import java.io.IOException;

/** One layer of {@link CropNetwork}: each channel that it gives is a sum over places near by of all that it takes. */
final class Convolution {
    private static final int TAPS = 9;

    private final int taken;
    private final int given;
    private final int taps;
    private final float[] bias;
    /** For each place that is looked at, row by row, and each channel taken, what it counts in those that are given. */
    private final float[][] weights;

    /**
     * The form: how many channels are given and taken, and how many places each looks at, 9 or 1; for each that is given
     * the size of a step, its bias, and its weights in steps, two bytes each, the places of one taken after the other's.
     */
    Convolution(DataInputStream from) throws IOException {
        given = from.readUnsignedByte();
        taken = from.readUnsignedByte();
        taps = from.readUnsignedByte();
        bias = new float[given];
        weights = new float[taps * taken][given];
        for (int o = 0; o < given; o++) {
            float step = from.readFloat();
            bias[o] = from.readFloat();
            for (int i = 0; i < taken; i++) {
                for (int k = 0; k < taps; k++) {
                    weights[k * taken + i][o] = from.readShort() * step;
                }
            }
        }
    }

    /** @param weights for each place that is looked at, row by row, and each channel taken, those of all that are given */
    Convolution(float[][] weights, float[] bias, int taken) {
        this.weights = weights;
        this.bias = bias;
        this.taken = taken;
        taps = weights.length / taken;
        given = bias.length;
    }

    /** The sums at every {@code step}th place of every so many rows, those below zero as zero. */
    Maps of(Maps in, int step) {
        Maps out = new Maps((in.width + step - 1) / step, (in.height + step - 1) / step);
        for (int y = 0; y < out.height; y++) {
            for (int x = 0; x < out.width; x++) {
                float[] sums = at(in, x * step, y * step);
                for (int o = 0; o < given; o++) {
                    sums[o] = Math.max(0, sums[o]);
                }
                out.places[y * out.width + x] = sums;
            }
        }
        return out;
    }

    /** The sums at one place; what is outside {@code in} counts nothing. */
    float[] at(Maps in, int x, int y) {
        float[] sums = bias.clone();
        for (int k = 0; k < taps; k++) {
            int u = taps == TAPS ? x + k % 3 - 1 : x;
            int v = taps == TAPS ? y + k / 3 - 1 : y;
            if (u >= 0 && v >= 0 && u < in.width && v < in.height) {
                float[] place = in.places[v * in.width + u];
                for (int i = 0; i < taken; i++) {
                    // after the first layer about half are zero
                    if (place[i] != 0) {
                        add(weights[k * taken + i], place[i], sums);
                    }
                }
            }
        }
        return sums;
    }

    /** Rows that are arrays of their own are added several numbers at a time. */
    private static void add(float[] weights, float by, float[] to) {
        for (int o = 0; o < to.length; o++) {
            to[o] += weights[o] * by;
        }
    }
}
