package dk.walkntalk.paper.image;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;

/** A {@link Convolution} while its numbers are found (AdamW; Loshchilov and Hutter, 2019). */
final class MaskLayer {
    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.999f;
    private static final float LEAST = 1e-8f;
    /** What a weight loses of itself at each step, times the step. */
    private static final double DECAY = 1e-3;
    private static final int MOST = 32767;

    final float[][][] weights;
    final float[] bias;
    final float[][][] slopes;
    private final float[] ofBias;
    private final Convolution now;
    private final boolean halves;
    private final int taken;
    private final int given;
    private final int taps;
    /** Means of slopes and of their squares, for each channel that is given: its weights, then its bias. */
    private final float[][] means;
    private final float[][] squares;
    private int steps;

    /** @param halves whether every other place of every other row is given */
    MaskLayer(int taken, int given, int taps, boolean halves, Random random) {
        this.taken = taken;
        this.given = given;
        this.taps = taps;
        this.halves = halves;
        weights = new float[given][taken][taps];
        bias = new float[given];
        slopes = new float[given][taken][taps];
        ofBias = new float[given];
        means = new float[given][taken * taps + 1];
        squares = new float[given][taken * taps + 1];
        double most = 1 / Math.sqrt(taken * taps);
        for (int i = 0; i < given * taken * taps; i++) {
            weights[i / taps / taken][i / taps % taken][i % taps] = (float) (most * (2 * random.nextDouble() - 1));
        }
        now = new Convolution(weights, bias);
    }

    Convolution convolution() {
        return now;
    }

    Maps of(Maps in) {
        return halves ? now.halved(in) : now.of(in);
    }

    /** Gathers slopes from those of what was given, and tells those of what was taken. */
    Maps slopes(Maps in, Maps ofGiven) {
        Maps of = halves ? spread(ofGiven, in) : ofGiven;
        synchronized (slopes) {
            for (int o = 0; o < given; o++) {
                for (float one : of.channels[o]) {
                    ofBias[o] += one;
                }
                for (int i = 0; i < taken; i++) {
                    for (int k = 0; k < taps; k++) {
                        int aside = taps == 1 ? 0 : (k / 3 - 1) * in.stride + k % 3 - 1;
                        slopes[o][i][k] += product(of.channels[o], in.channels[i], aside, in.stride + 1);
                    }
                }
            }
        }
        return new Convolution(mirrored(), new float[taken]).of(of);
    }

    /** What was given at every other place, and zero between. */
    private static Maps spread(Maps half, Maps whole) {
        Maps out = new Maps(half.channels.length, whole.width, whole.height);
        for (int i = 0; i < half.channels.length; i++) {
            for (int y = 0; y < half.height; y++) {
                for (int x = 0; x < half.width; x++) {
                    out.channels[i][out.at(2 * x, 2 * y)] = half.channels[i][half.at(x, y)];
                }
            }
        }
        return out;
    }

    /** The border being zero, rows need not be told apart; four sums, since one would wait for itself. */
    private static float product(float[] a, float[] b, int aside, int border) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = border;
        for (; i + 3 < a.length - border; i += 4) {
            s0 += a[i] * b[i + aside];
            s1 += a[i + 1] * b[i + 1 + aside];
            s2 += a[i + 2] * b[i + 2 + aside];
            s3 += a[i + 3] * b[i + 3 + aside];
        }
        for (; i < a.length - border; i++) {
            s0 += a[i] * b[i + aside];
        }
        return s0 + s1 + s2 + s3;
    }

    private float[][][] mirrored() {
        float[][][] back = new float[taken][given][taps];
        for (int o = 0; o < given; o++) {
            for (int i = 0; i < taken; i++) {
                for (int k = 0; k < taps; k++) {
                    back[i][o][taps - 1 - k] = weights[o][i][k];
                }
            }
        }
        return back;
    }

    /** Goes down the slopes, those of so many lessons together, and forgets them. */
    void step(double step, int lessons) {
        steps++;
        double even = Math.sqrt(1 - Math.pow(SQUARE, steps)) / (1 - Math.pow(MEAN, steps));
        float keep = (float) (1 - step * DECAY);
        for (int o = 0; o < given; o++) {
            for (int i = 0; i < taken; i++) {
                for (int k = 0; k < taps; k++) {
                    float by = moved(o, i * taps + k, slopes[o][i][k] / lessons);
                    weights[o][i][k] = weights[o][i][k] * keep - (float) (step * even) * by;
                    slopes[o][i][k] = 0;
                }
            }
            bias[o] = bias[o] * keep - (float) (step * even) * moved(o, taken * taps, ofBias[o] / lessons);
            ofBias[o] = 0;
        }
    }

    private float moved(int o, int at, float slope) {
        means[o][at] = MEAN * means[o][at] + (1 - MEAN) * slope;
        squares[o][at] = SQUARE * squares[o][at] + (1 - SQUARE) * slope * slope;
        return means[o][at] / ((float) Math.sqrt(squares[o][at]) + LEAST);
    }

    /** In the form that {@link Convolution} reads. */
    void write(DataOutputStream to) throws IOException {
        to.writeByte(given);
        to.writeByte(taken);
        to.writeByte(taps);
        for (int o = 0; o < given; o++) {
            float most = 1e-9f;
            for (float[] from : weights[o]) {
                for (float one : from) {
                    most = Math.max(most, Math.abs(one));
                }
            }
            float step = most / MOST;
            to.writeFloat(step);
            to.writeFloat(bias[o]);
            for (float[] from : weights[o]) {
                for (float one : from) {
                    to.writeShort(Math.max(-MOST, Math.min(MOST, Math.round(one / step))));
                }
            }
        }
    }
}
