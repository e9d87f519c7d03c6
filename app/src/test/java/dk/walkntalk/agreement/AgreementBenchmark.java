package dk.walkntalk.agreement;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Prints how exactly times and agreements are read, and how fast. Arguments are files like
 * {@code danish_deadlines.tsv} and {@code agreements.jsonl}; without any, the project's own are read.
 */
public final class AgreementBenchmark {
    private static final Pattern SPACE = Pattern.compile("[\\s.,]+");
    private static final int WARM_UP = 1000;
    private static final int ROUNDS = 300;

    private AgreementBenchmark() {
    }

    /** Reads the files given, or the project's own. */
    public static void main(String[] files) throws IOException {
        String[] all = files.length > 0 ? files
                : new String[] {"danish_deadlines.tsv", "own_phrases.tsv", "own_phrases_2.tsv", "own_phrases_3.tsv", "agreements.jsonl",
                    "own_agreements.jsonl", "own_agreements_2.jsonl",
                    "own_agreements_3.jsonl", "own_agreements_4.jsonl"};
        for (String file : all) {
            try (InputStream from = files.length > 0 ? new FileInputStream(file) : open(file)) {
                if (file.endsWith(".tsv")) {
                    phrases(file, PhraseFile.read(from));
                } else {
                    agreements(file, AgreementFile.read(from));
                }
            }
        }
    }

    static InputStream open(String name) {
        return AgreementBenchmark.class.getResourceAsStream("/agreement/" + name);
    }

    private static void phrases(String name, PhraseFile file) {
        Map<String, int[]> classes = new TreeMap<>();
        int exact = 0;
        List<String> faults = new ArrayList<>();
        for (PhraseFile.Row row : file.rows()) {
            String read = PhraseFile.shown(new TimeReader(row.today()).read(row.phrase()));
            int[] counts = classes.computeIfAbsent(row.kind(), any -> new int[2]);
            boolean right = read.equals(row.expected());
            counts[0] += right ? 1 : 0;
            counts[1]++;
            exact += right ? 1 : 0;
            if (!right) {
                faults.add("  " + row.phrase() + ": " + row.expected() + " was read as " + read);
            }
        }
        print("%s: relation, start and end exact %d of %d (%.1f %%)", name, exact, file.rows().size(), share(exact, file.rows().size()));
        classes.forEach((kind, counts) -> print("  %-10s %d of %d", kind, counts[0], counts[1]));
        faults.forEach(fault -> print("%s", fault));
    }

    private static void agreements(String name, AgreementFile file) {
        Score score = Score.of(file);
        print("%s: all fields right %d of %d (%.1f %%), right number of agreements %d", name, score.allRight, score.utterances,
                share(score.allRight, score.utterances), score.rightCount);
        score.fields.forEach((field, counts) -> print("  %-12s exact %d of %d (%.1f %%), filled wrongly %.1f %%", field, counts[0], counts[1],
                share(counts[0], counts[1]), share(counts[2], counts[1])));
        score.faults.forEach(fault -> print("  %s", fault));
        speed(file);
    }

    private static void speed(AgreementFile file) {
        long kept = 0;
        for (int round = 0; round < WARM_UP; round++) {
            kept += once(file) + split(file);
        }
        long start = cpu();
        for (int round = 0; round < ROUNDS; round++) {
            kept += once(file);
        }
        double reading = (cpu() - start) / 1000.0 / ROUNDS / file.rows().size();
        start = cpu();
        for (int round = 0; round < ROUNDS; round++) {
            kept += split(file);
        }
        double splitting = (cpu() - start) / 1000.0 / ROUNDS / file.rows().size();
        print("  %.1f µs an utterance, %.1f times a plain split of the same text (%.2f µs)%s", reading, reading / splitting, splitting,
                kept == 0 ? "!" : "");
    }

    /** Processor time of this thread, so that what else the machine does counts for nothing. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int once(AgreementFile file) {
        int found = 0;
        for (AgreementFile.Row row : file.rows()) {
            found += row.read().size();
        }
        return found;
    }

    private static int split(AgreementFile file) {
        int words = 0;
        for (AgreementFile.Row row : file.rows()) {
            words += SPACE.split(row.utterance()).length;
        }
        return words;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
