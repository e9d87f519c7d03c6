package dk.walkntalk.paper.image;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * How much a candidate looks like a page, a whole one and nothing but it: a small convolutional network sees it
 * straightened, with what is around it, and is told the signs of the closer look. It tells two sheets from one, a board
 * from the page on it and half a page from the whole, which signs of edges alone do not. Trained on generated scenes, see
 * decision 0039.
 */
final class CropNetwork {
    private static final String FILE = "/dk/walkntalk/paper/page.bin";
    /** Channels that a crop has. */
    static final int CHANNELS = 5;
    /** What is further from the usual than so many times the usual difference counts as if it were so far. */
    private static final float FAR = 4;
    /** A score of the closer look beyond this counts as this. */
    private static final double MOST = 15;
    private static final int WAYS = 4;

    private final Convolution[] layers = new Convolution[7];
    private final Convolution whole;
    private final Convolution told;
    private final Convolution last;
    /** What each sign is as a rule, and how much it differs. */
    private final float[] usual = new float[CloseLook.SIGNS];
    private final float[] spread = new float[CloseLook.SIGNS];
    /** What the score of the closer look counts. */
    private final float before;

    /** Read once. */
    private static final class Read {
        private static final CropNetwork ALL = read();

        private static CropNetwork read() {
            try (InputStream from = CropNetwork.class.getResourceAsStream(FILE);
                    DataInputStream data = new DataInputStream(new BufferedInputStream(from))) {
                return new CropNetwork(data);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** The form: seven layers that see the crop, one of all that they give, one of the signs, one of both; then floats. */
    CropNetwork(DataInputStream from) throws IOException {
        for (int i = 0; i < layers.length; i++) {
            layers[i] = new Convolution(from);
        }
        whole = new Convolution(from);
        told = new Convolution(from);
        last = new Convolution(from);
        for (int i = 0; i < usual.length; i++) {
            usual[i] = from.readFloat();
            spread[i] = from.readFloat();
        }
        before = from.readFloat();
    }

    static CropNetwork instance() {
        return Read.ALL;
    }

    /**
     * Above zero if it is more likely a page than none.
     *
     * @param signs those of {@link CloseLook}
     * @param score what they count there
     */
    double score(Maps crop, double[] signs, double score) {
        Maps eighth = layers[2].of(layers[1].of(layers[0].of(crop, 2), 2), 2);
        eighth = layers[3].of(eighth, 1).plus(eighth);
        Maps sixteenth = layers[4].of(eighth, 2);
        sixteenth = layers[5].of(sixteenth, 1).plus(sixteenth);
        // three by three places are left, which the next sees all at once
        float[] sums = whole.at(layers[6].of(sixteenth, 2), 1, 1);
        float[] ofSigns = told.at(one(against(usual, spread, signs)), 0, 0);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.max(0, sums[i] + ofSigns[i]);
        }
        return before * bounded(score) + last.at(one(sums), 0, 0)[0];
    }

    /** The mean of what it gives for the crop as it is and turned three times: a page is one however it lies. */
    double turned(Maps crop, double[] signs, double score) {
        double sum = 0;
        Maps turned = crop;
        for (int i = 0; i < WAYS; i++) {
            sum += score(turned, signs, score);
            turned = turned.turned();
        }
        return sum / WAYS;
    }

    /** A score of the closer look as far as it counts. */
    static double bounded(double score) {
        return Math.max(-MOST, Math.min(MOST, score));
    }

    /** Signs in their own spreads from what is usual. */
    static float[] against(float[] usual, float[] spread, double[] signs) {
        float[] out = new float[usual.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.max(-FAR, Math.min(FAR, ((float) signs[i] - usual[i]) / spread[i]));
        }
        return out;
    }

    private static Maps one(float[] numbers) {
        Maps one = new Maps(1, 1);
        one.places[0] = numbers;
        return one;
    }
}
