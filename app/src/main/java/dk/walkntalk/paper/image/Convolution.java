package dk.walkntalk.paper.image;

import java.io.DataInputStream;
import java.io.IOException;

/** One layer of {@link PageMask}: each channel that it gives is a sum over places near by of all that it takes. */
final class Convolution {
    private static final int TAPS = 9;
    private final int taken;
    private final int given;
    private final int taps;
    private final float[] bias;
    /** For each channel that is given and each that is taken, its weights row by row. */
    private final float[][][] weights;

    /**
     * The form: how many channels are given and taken, and how many places each looks at, 9 or 1; for each that is given
     * the size of a step, its bias, and its weights in steps, two bytes each.
     */
    Convolution(DataInputStream from) throws IOException {
        given = from.readUnsignedByte();
        taken = from.readUnsignedByte();
        taps = from.readUnsignedByte();
        bias = new float[given];
        weights = new float[given][taken][taps];
        for (int o = 0; o < given; o++) {
            float step = from.readFloat();
            bias[o] = from.readFloat();
            for (float[] one : weights[o]) {
                for (int k = 0; k < taps; k++) {
                    one[k] = from.readShort() * step;
                }
            }
        }
    }

    /** @param weights for each channel that is given and each that is taken, row by row, nine or one */
    Convolution(float[][][] weights, float[] bias) {
        this.weights = weights;
        this.bias = bias;
        given = weights.length;
        taken = weights[0].length;
        taps = weights[0][0].length;
    }

    /** Of the same size, negative sums as they are. */
    Maps of(Maps in) {
        Maps out = new Maps(given, in.width, in.height);
        for (int o = 0; o < given; o++) {
            float[] to = out.channels[o];
            for (int i = 0; i < taken; i++) {
                for (int y = 0; y < in.height; y++) {
                    if (taps == TAPS) {
                        nine(in.channels[i], in.at(0, y), in.stride, weights[o][i], to, in.width);
                    } else {
                        one(in.channels[i], in.at(0, y), weights[o][i][0], to, in.width);
                    }
                }
            }
            bias(out, o);
        }
        return out;
    }

    /** Of half the size: every other place of every other row, negative sums as they are. */
    Maps halved(Maps in) {
        Maps out = new Maps(given, in.width / 2, in.height / 2);
        // each place's neighbours come from four pictures of half the size, so that rows are read from end to end
        float[][] parts = new float[4][out.channels[0].length];
        for (int i = 0; i < taken; i++) {
            part(in, in.channels[i], out, parts);
            for (int o = 0; o < given; o++) {
                float[] w = weights[o][i];
                for (int y = 0; y < out.height; y++) {
                    quartered(parts, out.at(0, y), out.stride, w, out.channels[o], out.width);
                }
            }
        }
        for (int o = 0; o < given; o++) {
            bias(out, o);
        }
        return out;
    }

    /** Even places of even rows, odd of even, even of odd, odd of odd. */
    private static void part(Maps in, float[] from, Maps half, float[][] parts) {
        for (int y = 0; y < in.height; y++) {
            float[] even = parts[(y & 1) * 2];
            float[] odd = parts[(y & 1) * 2 + 1];
            int row = half.at(0, y / 2);
            int source = in.at(0, y);
            for (int x = 0; x < half.width; x++) {
                even[row + x] = from[source + 2 * x];
                odd[row + x] = from[source + 2 * x + 1];
            }
        }
    }

    private static void quartered(float[][] parts, int at, int stride, float[] w, float[] to, int width) {
        float[] a = parts[0];
        float[] b = parts[1];
        float[] c = parts[2];
        float[] d = parts[3];
        int up = at - stride;
        float w0 = w[0];
        float w1 = w[1];
        float w2 = w[2];
        float w3 = w[3];
        float w4 = w[4];
        float w5 = w[5];
        float w6 = w[6];
        float w7 = w[7];
        float w8 = w[8];
        for (int x = 0; x < width; x++) {
            to[at + x] += w0 * d[up + x - 1] + w1 * c[up + x] + w2 * d[up + x] + w3 * b[at + x - 1] + w4 * a[at + x]
                    + w5 * b[at + x] + w6 * d[at + x - 1] + w7 * c[at + x] + w8 * d[at + x];
        }
    }

    private static void nine(float[] from, int at, int stride, float[] w, float[] to, int width) {
        int up = at - stride;
        int down = at + stride;
        float w0 = w[0];
        float w1 = w[1];
        float w2 = w[2];
        float w3 = w[3];
        float w4 = w[4];
        float w5 = w[5];
        float w6 = w[6];
        float w7 = w[7];
        float w8 = w[8];
        for (int x = 0; x < width; x++) {
            to[at + x] += w0 * from[up + x - 1] + w1 * from[up + x] + w2 * from[up + x + 1] + w3 * from[at + x - 1]
                    + w4 * from[at + x] + w5 * from[at + x + 1] + w6 * from[down + x - 1] + w7 * from[down + x]
                    + w8 * from[down + x + 1];
        }
    }

    private static void one(float[] from, int at, float w, float[] to, int width) {
        for (int x = 0; x < width; x++) {
            to[at + x] += w * from[at + x];
        }
    }

    private void bias(Maps out, int channel) {
        float[] to = out.channels[channel];
        for (int y = 0; y < out.height; y++) {
            int row = out.at(0, y);
            for (int x = 0; x < out.width; x++) {
                to[row + x] += bias[channel];
            }
        }
    }
}
