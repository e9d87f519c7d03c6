package dk.walkntalk.paper.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

/** {@link CropNetwork} while its numbers are found. */
final class CropLearner {
    private static final int[] CHANNELS = {CropNetwork.CHANNELS, 8, 16, 32, 32, 48, 48, 64};
    private static final int[] STEPS = {2, 2, 2, 1, 2, 1, 2};
    private static final int UNITS = 48;
    /** What a candidate is worth less that is not near enough, and what keeps the logarithm from falling for ever. */
    private static final double FAR = 0.3;
    private static final double ENOUGH = 0.9;
    private static final double LEAST = 0.02;
    /** From no page to a page: how near a candidate is, and how much each by itself counts beside the choice of one. */
    private static final double NONE = 0.78;
    private static final double ALL = 0.17;
    private static final double EACH = 0.5;

    final CropLayer[] layers = new CropLayer[STEPS.length];
    final CropLayer whole;
    final CropLayer told;
    final CropLayer last;
    private final float[] usual = new float[CloseLook.SIGNS];
    private final float[] spread = new float[CloseLook.SIGNS];
    private final float before;

    /** What one candidate went through. */
    private static final class Seen {
        private final Maps[] maps = new Maps[STEPS.length + 1];
        private final Maps[] beside = new Maps[STEPS.length];
        private Maps signs;
        private Maps units;
        private double own;
    }

    /** @param before what the score of the closer look counts; it is not learned */
    CropLearner(Iterable<CropLesson> lessons, float before, Random random) {
        this.before = before;
        for (int i = 0; i < layers.length; i++) {
            layers[i] = new CropLayer(CHANNELS[i], CHANNELS[i + 1], 9, STEPS[i], random);
        }
        whole = new CropLayer(CHANNELS[STEPS.length], UNITS, 9, 1, random);
        told = new CropLayer(CloseLook.SIGNS, UNITS, 1, 1, random);
        last = new CropLayer(UNITS, 1, 1, 1, random);
        usualOf(lessons);
    }

    private void usualOf(Iterable<CropLesson> lessons) {
        double[] sum = new double[usual.length];
        double[] squares = new double[usual.length];
        int n = 0;
        for (CropLesson lesson : lessons) {
            for (CropLesson.Candidate one : lesson.candidates) {
                for (int i = 0; i < usual.length; i++) {
                    sum[i] += one.signs()[i];
                    squares[i] += one.signs()[i] * one.signs()[i];
                }
                n++;
            }
        }
        for (int i = 0; i < usual.length; i++) {
            usual[i] = (float) (sum[i] / n);
            spread[i] = (float) Math.sqrt(Math.max(0, squares[i] / n - usual[i] * usual[i])) + 1e-4f;
        }
    }

    /** How wrong it is of a lesson; gathers the slopes of that. */
    double learn(CropLesson lesson) {
        int n = lesson.candidates.size();
        Seen[] seen = new Seen[n];
        double[] scores = new double[n + 1];
        double[] worth = new double[n + 1];
        for (int i = 0; i < n; i++) {
            CropLesson.Candidate one = lesson.candidates.get(i);
            seen[i] = see(one);
            scores[i] = before * CropNetwork.bounded(one.score()) + seen[i].own;
            worth[i] = lesson.page ? Math.max(0, one.near() - (one.near() < ENOUGH ? FAR : 0)) : 0;
        }
        worth[n] = lesson.page ? 0 : 1; // none is taken
        double[] likely = likely(scores);
        double got = 0;
        for (int i = 0; i <= n; i++) {
            got += likely[i] * worth[i];
        }
        double wrong = -Math.log(got + LEAST);
        for (int i = 0; i < n; i++) {
            double page = lesson.page ? Math.max(0, Math.min(1, (lesson.candidates.get(i).near() - NONE) / ALL)) : 0;
            double own = seen[i].own;
            wrong += EACH / n * (Math.max(own, 0) - own * page + Math.log1p(Math.exp(-Math.abs(own))));
            back(seen[i], -likely[i] * (worth[i] - got) / (got + LEAST) + EACH / n * (1 / (1 + Math.exp(-own)) - page));
        }
        return wrong;
    }

    private static double[] likely(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        double[] likely = Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
        double sum = Arrays.stream(likely).sum();
        return Arrays.stream(likely).map(one -> one / sum).toArray();
    }

    private Seen see(CropLesson.Candidate one) {
        Seen seen = new Seen();
        seen.maps[0] = one.crop();
        for (int i = 0; i < layers.length; i++) {
            seen.beside[i] = layers[i].of(seen.maps[i]);
            seen.maps[i + 1] = STEPS[i] == 1 ? copy(seen.beside[i]).plus(seen.maps[i]) : seen.beside[i];
        }
        seen.signs = one(CropNetwork.against(usual, spread, one.signs()));
        float[] sums = whole.convolution().at(seen.maps[layers.length], 1, 1);
        float[] ofSigns = told.convolution().at(seen.signs, 0, 0);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.max(0, sums[i] + ofSigns[i]);
        }
        seen.units = one(sums);
        seen.own = last.convolution().at(seen.units, 0, 0)[0];
        return seen;
    }

    private void back(Seen seen, double slope) {
        Maps ofUnits = one(new float[UNITS]);
        last.back(seen.units, 0, 0, new float[] {(float) slope}, ofUnits);
        float[] units = ofUnits.places[0];
        for (int i = 0; i < UNITS; i++) {
            units[i] = seen.units.places[0][i] > 0 ? units[i] : 0;
        }
        told.back(seen.signs, 0, 0, units, one(new float[usual.length]));
        Maps deepest = seen.maps[layers.length];
        Maps of = zeros(deepest);
        whole.back(deepest, 1, 1, units, of);
        for (int i = layers.length - 1; i >= 0; i--) {
            Maps below = layers[i].slopes(seen.maps[i], seen.beside[i], copy(of));
            of = STEPS[i] == 1 ? below.plus(of) : below;
        }
    }

    private static Maps one(float[] numbers) {
        Maps one = new Maps(1, 1);
        one.places[0] = numbers;
        return one;
    }

    private static Maps copy(Maps of) {
        Maps copy = new Maps(of.width, of.height);
        for (int k = 0; k < copy.places.length; k++) {
            copy.places[k] = of.places[k].clone();
        }
        return copy;
    }

    private static Maps zeros(Maps like) {
        Maps zeros = new Maps(like.width, like.height);
        for (int k = 0; k < zeros.places.length; k++) {
            zeros.places[k] = new float[like.places[k].length];
        }
        return zeros;
    }

    /** Goes down the slopes of so many lessons together. */
    void step(double size, int lessons) {
        for (CropLayer layer : layers) {
            layer.step(size, lessons);
        }
        whole.step(size, lessons);
        told.step(size, lessons);
        last.step(size, lessons);
    }

    /** In the form that {@link CropNetwork} reads. */
    void write(DataOutputStream to) throws IOException {
        for (CropLayer layer : layers) {
            layer.write(to);
        }
        whole.write(to);
        told.write(to);
        last.write(to);
        for (int i = 0; i < usual.length; i++) {
            to.writeFloat(usual[i]);
            to.writeFloat(spread[i]);
        }
        to.writeFloat(before);
    }

    /** As the app would use it. */
    CropNetwork network() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new DataOutputStream(bytes));
        return new CropNetwork(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
