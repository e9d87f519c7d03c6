package dk.walkntalk.paper.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds the numbers of {@link Doubt} by a logistic regression from files of {@link PageLessons} and prints them. What
 * is a page but far from where the page was found tells neither. How much doubt is too much is where three in a thousand
 * pages would be lost, each told by numbers found without the fifth of the scenes that it is in. The numbers in use are
 * from seeds 200000 on, 1252 scenes; the limit in use is lower, since {@link CropNetwork}
 * refuses most of what is none by itself.
 */
final class DoubtTraining {
    private static final int ROUNDS = 4000;
    private static final double STEP = 0.4;
    private static final double SHRINK = 0.003;
    private static final double LOST = 0.003;
    private static final double FAR = 4;
    private static final int PARTS = 5;

    private final List<double[]> signs = new ArrayList<>();
    private final List<Boolean> pages = new ArrayList<>();
    private final double[] usual;
    private final double[] differs;

    private DoubtTraining(List<double[]> lessons) {
        int n = lessons.get(0).length - 1;
        usual = new double[n];
        differs = new double[n];
        for (double[] lesson : lessons) {
            if (lesson[0] < 0 || lesson[0] > 0.8) {
                signs.add(Arrays.copyOfRange(lesson, 1, n + 1));
                pages.add(lesson[0] > 0);
            }
        }
        for (int i = 0; i < n; i++) {
            int k = i;
            double mean = signs.stream().mapToDouble(one -> one[k]).average().orElse(0);
            usual[i] = rounded(mean);
            double square = signs.stream().mapToDouble(one -> (one[k] - mean) * (one[k] - mean)).average().orElse(1);
            differs[i] = rounded(Math.sqrt(square) + 1e-4);
        }
    }

    public static void main(String[] files) throws IOException {
        List<double[]> lessons = new ArrayList<>();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                lessons.add(Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray());
            }
        }
        new DoubtTraining(lessons).print();
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.4g", value));
    }

    /** The numbers found without part {@code without}; the last is what is always there. */
    private double[] found(int without) {
        double[] w = new double[usual.length + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[w.length];
            int n = 0;
            for (int i = 0; i < signs.size(); i++) {
                if (i % PARTS != without) {
                    double by = 1 / (1 + Math.exp(-sum(w, i))) - (pages.get(i) ? 1 : 0);
                    for (int k = 0; k < usual.length; k++) {
                        gradient[k] += by * scaled(i, k);
                    }
                    gradient[usual.length] += by;
                    n++;
                }
            }
            for (int k = 0; k < w.length; k++) {
                w[k] -= STEP * (gradient[k] / n + SHRINK * w[k]);
            }
        }
        return w;
    }

    private double scaled(int i, int k) {
        return Math.max(-FAR, Math.min(FAR, (signs.get(i)[k] - usual[k]) / differs[k]));
    }

    private double sum(double[] w, int i) {
        double sum = w[usual.length];
        for (int k = 0; k < usual.length; k++) {
            sum += w[k] * scaled(i, k);
        }
        return sum;
    }

    private void print() {
        double[] sums = new double[signs.size()];
        for (int part = 0; part < PARTS; part++) {
            double[] w = found(part);
            for (int i = part; i < sums.length; i += PARTS) {
                sums[i] = sum(w, i);
            }
        }
        List<Double> right = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            if (pages.get(i)) {
                right.add(sums[i]);
            }
        }
        right.sort(null);
        double limit = right.get((int) (LOST * right.size()));
        long falsely = 0;
        for (int i = 0; i < sums.length; i++) {
            falsely += !pages.get(i) && sums[i] >= limit ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "limit %.3f: three in a thousand of %d pages are lost, of %d others %d stay%n",
                limit, right.size(), sums.length - right.size(), falsely);
        double[] w = found(-1);
        for (int k = 0; k < usual.length; k++) {
            System.out.printf(Locale.ROOT, "{%s, %s, %.3f},%n", usual[k], differs[k], w[k]);
        }
        System.out.printf(Locale.ROOT, "always %.3f%n", w[usual.length]);
    }
}
