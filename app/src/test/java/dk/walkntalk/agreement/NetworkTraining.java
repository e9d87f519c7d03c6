package dk.walkntalk.agreement;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the numbers of {@link Network} from the marked sentences, by gradient descent (Adam; Kingma and Ba, 2015) on
 * how likely the marked labels are, with dropout (Srivastava and others, 2014). The same sentences give the same file,
 * since all is counted with the operations whose results the language fixes; it takes some minutes.
 */
final class NetworkTraining {
    /** How many numbers a word has. */
    private static final int WIDTH = 32;
    private static final int[] REACH = {1, 2, 4};
    private static final int ROUNDS = 14;
    private static final int BATCH = 32;
    private static final double STEP = 3e-3;
    private static final double LAST_STEP = 1e-4;
    /** The share of words that are shown as unknown, so that sentences with unknown words are learned from. */
    private static final double UNKNOWN = 0.12;
    private static final float DROP = 0.15f;
    /** How often a word, and an ending, must be seen to be known; all classes, times and the rest are. */
    private static final int[] SEEN = {2, 3, 1, 1, 1, 1};
    /** Of these, words and endings, there are some that are not known. */
    private static final int UNKNOWN_KINDS = 2;
    /**
     * How often the sentences of a file count, where it is more than once: those of the golden files, whose marks are
     * those of readings that were checked, and a few whose build is too rare to be learned from one.
     */
    private static final Map<String, Integer> COUNTS = Map.of("read.txt", 3, "tests.txt", 4, "examples.txt", 6);
    private final List<int[][]> seen = new ArrayList<>();
    private final List<int[]> labels = new ArrayList<>();
    /** Those of each kind that are known, in order: the first one has row 1. */
    private final List<int[]> known = new ArrayList<>();
    private final Random random = new Random(1);
    private NetworkNumbers numbers;

    /** The file for the sentences of all files in a folder. */
    static byte[] network(Path folder) throws IOException {
        NetworkTraining training = new NetworkTraining();
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
        write(training.numbers, training.known, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private void add(List<Marked> sentences) {
        for (Marked sentence : sentences) {
            Said said = sentence.said();
            if (said != null) {
                seen.add(Seen.of(said));
                labels.add(sentence.labels(said));
            }
        }
    }

    private void train() {
        int[] counts = number();
        numbers = new NetworkNumbers(WIDTH, counts, UNKNOWN_KINDS, REACH, DROP, random);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            order.add(i);
        }
        int batches = (order.size() + BATCH - 1) / BATCH * ROUNDS;
        int done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                List<Integer> batch = order.subList(from, Math.min(order.size(), from + BATCH));
                for (int one : batch) {
                    numbers.learn(shown(seen.get(one)), labels.get(one), batch.size());
                }
                double step = STEP + (LAST_STEP - STEP) * done++ / batches;
                numbers.all().forEach(one -> one.step(step));
            }
        }
    }

    /** Tells what is known from what is rare, and how many rows there are of each kind. */
    private int[] number() {
        int[] counts = new int[Seen.KINDS];
        for (int kind = 0; kind < Seen.KINDS; kind++) {
            int own = kind;
            Map<Integer, Integer> times = new TreeMap<>();
            seen.forEach(words -> {
                for (int[] word : words) {
                    times.merge(word[own], 1, Integer::sum);
                }
            });
            times.values().removeIf(count -> count < SEEN[own]);
            known.add(times.keySet().stream().mapToInt(one -> one).toArray());
            counts[kind] = times.size() + 1;
        }
        return counts;
    }

    private int[][] shown(int[][] words) {
        int[][] shown = new int[words.length][Seen.KINDS];
        for (int i = 0; i < words.length; i++) {
            for (int kind = 0; kind < Seen.KINDS; kind++) {
                shown[i][kind] = Network.row(known.get(kind), words[i][kind]);
            }
            if (random.nextFloat() < UNKNOWN) {
                shown[i][0] = 0;
            }
        }
        return shown;
    }

    /** Writes what {@link Network} reads; rows in steps of a 127th of the largest number of their kind. */
    static void write(NetworkNumbers numbers, List<int[]> known, DataOutputStream out) throws IOException {
        int width = numbers.width();
        out.writeInt(width);
        for (int kind = 0; kind < known.size(); kind++) {
            float[] rows = numbers.rows(kind);
            float most = Float.MIN_NORMAL;
            for (float one : rows) {
                most = Math.max(most, Math.abs(one));
            }
            float step = most / 127;
            out.writeInt(known.get(kind).length);
            out.writeFloat(step);
            for (int row = 0; row <= known.get(kind).length; row++) {
                if (row > 0) {
                    out.writeInt(known.get(kind)[row - 1]);
                }
                for (int i = 0; i < width; i++) {
                    out.writeByte(Math.round(rows[row * width + i] / step));
                }
            }
        }
        numbers.write(out);
        out.flush();
    }
}
