package dk.walkntalk.paper.image;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;

/** The network of {@link PageMask} while its numbers are found. */
final class MaskNetwork {
    /** How many channels there are at a half, a quarter, an eighth of the size, and so on. */
    private static final int[] CHANNELS = {8, 16, 32, 48, 64};
    private static final int DEEP = 3;
    /** How much more a cell counts that has the page's edge within two cells. */
    private static final float AT_EDGE = 2;

    final MaskLayer[] layers = new MaskLayer[PageMask.LAYERS];

    MaskNetwork(Random random) {
        int[] c = CHANNELS;
        int n = 0;
        layers[n++] = new MaskLayer(4, c[0], 9, true, random);
        layers[n++] = new MaskLayer(c[0], c[1], 9, true, random);
        for (int i = 1; i <= DEEP; i++) {
            layers[n++] = new MaskLayer(c[i], c[i + 1], 9, true, random);
            layers[n++] = new MaskLayer(c[i + 1], c[i + 1], 9, false, random);
        }
        layers[n++] = new MaskLayer(c[DEEP + 1], c[DEEP + 1], 9, false, random);
        for (int i = DEEP; i >= 1; i--) {
            layers[n++] = new MaskLayer(c[i + 1], c[i], 1, false, random);
            layers[n++] = new MaskLayer(c[i], c[i], 9, false, random);
        }
        layers[n] = new MaskLayer(c[1], 1, 1, false, random);
    }

    Convolution[] convolutions() {
        Convolution[] all = new Convolution[layers.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = layers[i].convolution();
        }
        return all;
    }

    /** How wrong it is of a lesson (cross entropy in the mean); gathers the slopes of that. */
    double learn(MaskLesson lesson) {
        Maps half = layers[0].of(lesson.in).positive();
        Maps[] down = new Maps[DEEP + 1]; // before what is added beside
        Maps[] beside = new Maps[DEEP + 1];
        Maps[] wide = new Maps[DEEP + 1];
        wide[0] = layers[1].of(half).positive();
        for (int i = 1; i <= DEEP; i++) {
            down[i] = layers[2 * i].of(wide[i - 1]).positive();
            beside[i] = layers[2 * i + 1].of(down[i]).positive();
            wide[i] = sum(down[i], beside[i]);
        }
        Maps more = layers[2 * DEEP + 2].of(wide[DEEP]).positive();
        Maps[] up = new Maps[DEEP + 1];
        Maps[] joined = new Maps[DEEP + 1];
        Maps[] again = new Maps[DEEP + 1];
        up[DEEP] = sum(wide[DEEP], more);
        for (int i = DEEP - 1; i >= 0; i--) {
            int at = upwards(i);
            joined[i] = sum(wide[i]);
            joined[i].addDoubled(layers[at].of(up[i + 1]));
            again[i] = layers[at + 1].of(joined[i]).positive();
            up[i] = sum(joined[i], again[i]);
        }
        Maps slopes = new Maps(1, up[0].width, up[0].height);
        double loss = loss(layers[layers.length - 1].of(up[0]), lesson.page, slopes);
        // and back: of each sum both parts have its slopes
        Maps of = layers[layers.length - 1].slopes(up[0], slopes);
        Maps[] ofWide = new Maps[DEEP + 1];
        for (int i = 0; i < DEEP; i++) {
            int at = upwards(i);
            of.add(layers[at + 1].slopes(joined[i], where(again[i], of)));
            ofWide[i] = of;
            of = layers[at].slopes(up[i + 1], fours(of, up[i + 1]));
        }
        of.add(layers[2 * DEEP + 2].slopes(wide[DEEP], where(more, of)));
        for (int i = DEEP; i >= 1; i--) {
            of.add(layers[2 * i + 1].slopes(down[i], where(beside[i], of)));
            of = layers[2 * i].slopes(wide[i - 1], where(down[i], of));
            of.add(ofWide[i - 1]);
        }
        of = layers[1].slopes(half, where(wide[0], of));
        layers[0].slopes(lesson.in, where(half, of));
        return loss;
    }

    private static int upwards(int i) {
        return 2 * DEEP + 3 + 2 * (DEEP - 1 - i);
    }

    private static double loss(Maps out, float[] page, Maps slopes) {
        double sum = 0;
        int n = page.length;
        for (int i = 0; i < n; i++) {
            int x = i % out.width;
            int y = i / out.width;
            double value = out.channels[0][out.at(x, y)];
            double likely = 1 / (1 + Math.exp(-value));
            double counts = (1 + AT_EDGE * edge(page, x, y, out.width, out.height)) / n;
            sum += counts * (Math.max(value, 0) - value * page[i] + Math.log1p(Math.exp(-Math.abs(value))));
            slopes.channels[0][slopes.at(x, y)] = (float) (counts * (likely - page[i]));
        }
        return sum;
    }

    /** How much more page there is at one place within two cells than at another. */
    private static float edge(float[] page, int x, int y, int width, int height) {
        float least = 1;
        float most = 0;
        for (int v = Math.max(0, y - 2); v <= Math.min(height - 1, y + 2); v++) {
            for (int u = Math.max(0, x - 2); u <= Math.min(width - 1, x + 2); u++) {
                least = Math.min(least, page[v * width + u]);
                most = Math.max(most, page[v * width + u]);
            }
        }
        return most - least;
    }

    private static Maps sum(Maps... parts) {
        Maps sum = new Maps(parts[0].channels.length, parts[0].width, parts[0].height);
        for (Maps part : parts) {
            sum.add(part);
        }
        return sum;
    }

    /** The slopes where what was found is above zero. */
    private static Maps where(Maps found, Maps slopes) {
        Maps out = new Maps(slopes.channels.length, slopes.width, slopes.height);
        for (int i = 0; i < out.channels.length; i++) {
            for (int k = 0; k < out.channels[i].length; k++) {
                out.channels[i][k] = found.channels[i][k] > 0 ? slopes.channels[i][k] : 0;
            }
        }
        return out;
    }

    /** Of each four places the sum. */
    private static Maps fours(Maps whole, Maps like) {
        Maps half = new Maps(whole.channels.length, like.width, like.height);
        for (int i = 0; i < half.channels.length; i++) {
            for (int y = 0; y < whole.height; y++) {
                for (int x = 0; x < whole.width; x++) {
                    half.channels[i][half.at(x / 2, y / 2)] += whole.channels[i][whole.at(x, y)];
                }
            }
        }
        return half;
    }

    void step(double step, int lessons) {
        for (MaskLayer layer : layers) {
            layer.step(step, lessons);
        }
    }

    void write(DataOutputStream to) throws IOException {
        for (MaskLayer layer : layers) {
            layer.write(to);
        }
    }
}
