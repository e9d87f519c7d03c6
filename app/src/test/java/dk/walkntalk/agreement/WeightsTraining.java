package dk.walkntalk.agreement;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Finds the {@link Weights} from the marked sentences: a conditional random field, by gradient descent with a step of
 * its own for each weight (AdaGrad; Duchi and others, 2011). The same sentences give the same file; it takes a
 * minute or two.
 */
final class WeightsTraining {
    private static final int LABELS = Weights.LABELS;
    private static final int ROUNDS = 20;
    /** The mean over the last rounds: what one sentence more or less changes in a single round is much. */
    private static final int MEAN = 12;
    private static final int BATCH = 8;
    private static final double STEP = 0.04;
    private static final double SHRINK = 1e-4;
    private static final double FIRST = 1e-2;
    /** A sign seen less often tells of one sentence only. */
    private static final int SEEN = 2;
    /** A weight below it is left out: a quarter of the file. Leaving out those below 0.2 made judging much worse. */
    private static final double LEAST = 0.05;
    /**
     * How often the sentences of a file count, where it is more than once: those of the golden files, whose marks are
     * those of readings that were checked, and a few whose build is too rare to be learned from one.
     */
    private static final Map<String, Integer> COUNTS = Map.of("read.txt", 4, "tests.txt", 6, "examples.txt", 8);
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<int[][]> signs = new ArrayList<>();
    private final List<int[]> labels = new ArrayList<>();
    private double[] weights;
    private double[] steps;
    private double[] gradient;
    private final double[] next = new double[(LABELS + 1) * (LABELS + 1)];
    private final double[] nextSteps = new double[next.length];
    private final double[] nextGradient = new double[next.length];

    /** The file for the sentences of all files in a folder. */
    static byte[] weights(Path folder) throws IOException {
        WeightsTraining training = new WeightsTraining();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
        }
        for (Path file : files) {
            List<Marked> sentences = Marked.read(file);
            for (int time = 0; time < COUNTS.getOrDefault(file.getFileName().toString(), 1); time++) {
                training.add(sentences);
            }
        }
        training.train();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        training.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    void add(List<Marked> sentences) {
        for (Marked sentence : sentences) {
            Said said = sentence.said();
            if (said != null) {
                signs.add(Signs.of(said));
                labels.add(sentence.labels(said));
            }
        }
    }

    void train() {
        number();
        weights = new double[numbers.size() * LABELS];
        steps = new double[weights.length];
        gradient = new double[weights.length];
        Arrays.fill(steps, FIRST);
        Arrays.fill(nextSteps, FIRST);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            order.add(i);
        }
        Random random = new Random(1);
        double[] mean = new double[weights.length];
        double[] nextMean = new double[next.length];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                batch(order.subList(from, Math.min(order.size(), from + BATCH)));
            }
            if (round >= ROUNDS - MEAN) {
                add(mean, weights);
                add(nextMean, next);
            }
        }
        weights = mean;
        System.arraycopy(nextMean, 0, next, 0, next.length);
    }

    private static void add(double[] mean, double[] of) {
        for (int i = 0; i < of.length; i++) {
            mean[i] += of[i] / MEAN;
        }
    }

    /** Signs become numbers in a row; those that are rare become none. */
    private void number() {
        Map<Integer, Integer> counts = new HashMap<>();
        signs.forEach(words -> Arrays.stream(words).flatMapToInt(Arrays::stream)
                .forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        counts.entrySet().stream().filter(one -> one.getValue() >= SEEN).map(Map.Entry::getKey).sorted()
                .forEach(sign -> numbers.put(sign, numbers.size()));
        signs.replaceAll(words -> Arrays.stream(words).map(row -> Arrays.stream(row).filter(numbers::containsKey)
                .map(numbers::get).toArray()).toArray(int[][]::new));
    }

    private void batch(List<Integer> sentences) {
        List<Integer> touched = new ArrayList<>();
        Arrays.fill(nextGradient, 0);
        for (int one : sentences) {
            new Chain(weights, next, signs.get(one), labels.get(one)).gradient(gradient, nextGradient, touched);
        }
        for (int sign : touched) {
            for (int i = sign * LABELS; i < (sign + 1) * LABELS; i++) {
                if (gradient[i] != 0) {
                    double slope = gradient[i] + SHRINK * sentences.size() * weights[i];
                    steps[i] += slope * slope;
                    weights[i] -= STEP * slope / Math.sqrt(steps[i]);
                    gradient[i] = 0;
                }
            }
        }
        for (int i = 0; i < next.length; i++) {
            double slope = nextGradient[i] + SHRINK * next[i];
            nextSteps[i] += slope * slope;
            next[i] -= STEP * slope / Math.sqrt(nextSteps[i]);
        }
    }

    /** Weights that matter, in steps of a 127th of the largest. */
    private void write(DataOutputStream out) throws IOException {
        double step = Arrays.stream(weights).map(Math::abs).max().orElse(1) / 127;
        List<Map.Entry<Integer, Integer>> kept = new ArrayList<>();
        for (Map.Entry<Integer, Integer> sign : numbers.entrySet()) {
            if (bits(sign.getValue(), step) != 0 && sign.getKey() != 0) {
                kept.add(sign);
            }
        }
        kept.sort(Comparator.comparingInt(Map.Entry::getKey));
        out.writeInt(kept.size());
        out.writeFloat((float) step);
        for (double weight : next) {
            out.writeFloat((float) weight);
        }
        for (Map.Entry<Integer, Integer> sign : kept) {
            out.writeInt(sign.getKey());
            int bits = bits(sign.getValue(), step);
            out.writeByte(bits);
            for (int label = 0; label < LABELS; label++) {
                if ((bits >> label & 1) != 0) {
                    out.writeByte((int) Math.round(weights[sign.getValue() * LABELS + label] / step));
                }
            }
        }
        out.flush();
    }

    private int bits(int sign, double step) {
        int bits = 0;
        for (int label = 0; label < LABELS; label++) {
            double weight = weights[sign * LABELS + label];
            bits |= Math.abs(weight) >= LEAST && Math.round(weight / step) != 0 ? 1 << label : 0;
        }
        return bits;
    }
}
