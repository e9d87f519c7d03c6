package dk.walkntalk.paper.image;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;

/** A {@link Convolution} while its numbers are found (AdamW; Loshchilov and Hutter, 2019). */
final class CropLayer {
    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.999f;
    private static final float LEAST = 1e-8f;
    /** What a weight loses of itself at each step, times the step. */
    private static final double DECAY = 1e-3;
    private static final int MOST = 32767;

    private final int taken;
    private final int taps;
    private final int step;
    /** As {@link Convolution} has them, and the bias as one more row. */
    final float[][] rows;
    final float[][] slopes;
    private final float[][] means;
    private final float[][] squares;
    private final Convolution now;
    private int steps;

    /**
     * @param taps how many places are looked at, 9 or 1
     * @param step every how many places of a row, and rows, something is given
     */
    CropLayer(int taken, int given, int taps, int step, Random random) {
        this.taken = taken;
        this.taps = taps;
        this.step = step;
        int n = taps * taken;
        rows = new float[n + 1][given];
        slopes = new float[n + 1][given];
        means = new float[n + 1][given];
        squares = new float[n + 1][given];
        double most = 1 / Math.sqrt(n);
        float[][] weights = new float[n][];
        for (int k = 0; k < n; k++) {
            for (int o = 0; o < given; o++) {
                rows[k][o] = (float) (most * (2 * random.nextDouble() - 1));
            }
            weights[k] = rows[k];
        }
        now = new Convolution(weights, rows[n], taken);
    }

    Convolution convolution() {
        return now;
    }

    Maps of(Maps in) {
        return now.of(in, step);
    }

    /** Gathers slopes from those of what was given ({@code out}, zero where it is below zero), and tells those of {@code in}. */
    Maps slopes(Maps in, Maps out, Maps ofOut) {
        Maps ofIn = new Maps(in.width, in.height);
        for (int k = 0; k < ofIn.places.length; k++) {
            ofIn.places[k] = new float[taken];
        }
        for (int y = 0; y < out.height; y++) {
            for (int x = 0; x < out.width; x++) {
                float[] slope = ofOut.places[y * out.width + x];
                float[] given = out.places[y * out.width + x];
                for (int o = 0; o < given.length; o++) {
                    slope[o] = given[o] > 0 ? slope[o] : 0;
                }
                back(in, x * step, y * step, slope, ofIn);
            }
        }
        return ofIn;
    }

    /** The same at one place, where nothing is made zero. */
    void back(Maps in, int x, int y, float[] slope, Maps ofIn) {
        add(slope, 1, slopes[taps * taken]);
        for (int k = 0; k < taps; k++) {
            int u = taps == 9 ? x + k % 3 - 1 : x;
            int v = taps == 9 ? y + k / 3 - 1 : y;
            if (u >= 0 && v >= 0 && u < in.width && v < in.height) {
                float[] place = in.places[v * in.width + u];
                float[] ofPlace = ofIn.places[v * in.width + u];
                for (int i = 0; i < taken; i++) {
                    int row = k * taken + i;
                    add(slope, place[i], slopes[row]);
                    ofPlace[i] += product(rows[row], slope);
                }
            }
        }
    }

    private static void add(float[] from, float by, float[] to) {
        for (int o = 0; o < to.length; o++) {
            to[o] += from[o] * by;
        }
    }

    private static float product(float[] a, float[] b) {
        float sum = 0;
        for (int o = 0; o < a.length; o++) {
            sum += a[o] * b[o];
        }
        return sum;
    }

    /** Goes down the slopes, those of so many lessons together, and forgets them. */
    void step(double size, int lessons) {
        steps++;
        float even = (float) (size * Math.sqrt(1 - Math.pow(SQUARE, steps)) / (1 - Math.pow(MEAN, steps)));
        float keep = (float) (1 - size * DECAY);
        for (int k = 0; k < rows.length; k++) {
            for (int o = 0; o < rows[k].length; o++) {
                float slope = slopes[k][o] / lessons;
                means[k][o] = MEAN * means[k][o] + (1 - MEAN) * slope;
                squares[k][o] = SQUARE * squares[k][o] + (1 - SQUARE) * slope * slope;
                rows[k][o] = rows[k][o] * keep - even * means[k][o] / ((float) Math.sqrt(squares[k][o]) + LEAST);
                slopes[k][o] = 0;
            }
        }
    }

    /** In the form that {@link Convolution} reads. */
    void write(DataOutputStream to) throws IOException {
        int n = taps * taken;
        to.writeByte(rows[n].length);
        to.writeByte(taken);
        to.writeByte(taps);
        for (int o = 0; o < rows[n].length; o++) {
            float most = 1e-9f;
            for (int k = 0; k < n; k++) {
                most = Math.max(most, Math.abs(rows[k][o]));
            }
            to.writeFloat(most / MOST);
            to.writeFloat(rows[n][o]);
            for (int i = 0; i < taken; i++) {
                for (int k = 0; k < taps; k++) {
                    to.writeShort(Math.round(rows[k * taken + i][o] / (most / MOST)));
                }
            }
        }
    }
}
