package dk.walkntalk.agreement;

import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.Test;

/**
 * Prints how exactly times and agreements are read, and how fast. Run by {@code mvn -Pbenchmark test}, which reads the
 * files of the project; {@code -Dbenchmark.folder=} and the path of a folder reads files like
 * {@code danish_deadlines.tsv} and {@code agreements.jsonl} that lie there, besides.
 */
public final class AgreementBenchmark {
    private static final List<String> OWN = List.of("danish_deadlines.tsv", "own_phrases.tsv", "own_phrases_2.tsv",
            "own_phrases_3.tsv",
            "own_phrases_4.tsv", "agreements.jsonl", "own_agreements.jsonl", "own_agreements_2.jsonl",
                    "own_agreements_3.jsonl",
            "own_agreements_4.jsonl", "own_agreements_5.jsonl", "own_agreements_6.jsonl");
    private static final Pattern SPACE = Pattern.compile("[\\s.,]+");
    /** As many utterances are read before, or a small file would be timed while its code is still being compiled. */
    private static final int WARM_UP = 60_000;
    private static final int ROUNDS = 60;
    private final List<PhraseFile.Row> phrases = new ArrayList<>();
    private final List<AgreementFile.Row> utterances = new ArrayList<>();

    /** The files of the project, and those of a folder that is given. */
    @Test
    public void howExactlyAndHowFastDanishIsRead() throws IOException {
        for (String name : OWN) {
            try (InputStream from = open(name)) {
                read(name, from);
            }
        }
        folder(System.getProperty("benchmark.folder"));
        total();
        Score score = Score.of(new AgreementFile(utterances));
        assertTrue("97 % of the phrases are read exactly", share(exact(phrases), phrases.size()) >= 97);
        assertTrue("90 % of the utterances are read exactly", share(score.allRight, score.utterances) >= 90);
        score.fields.forEach((field, counts) ->
                assertTrue("at most 2 % of " + field + " is filled wrongly", share(counts[2], counts[1]) <= 2));
    }

    /** Reads the files given. */
    public static void main(String[] files) throws IOException {
        AgreementBenchmark benchmark = new AgreementBenchmark();
        for (String file : files) {
            try (InputStream from = new FileInputStream(file)) {
                benchmark.read(file, from);
            }
        }
        benchmark.total();
    }

    static InputStream open(String name) {
        return AgreementBenchmark.class.getResourceAsStream("/agreement/" + name);
    }

    private void folder(String path) throws IOException {
        File[] files = path == null ? null : new File(path).listFiles((folder, name) -> name.endsWith(".tsv")
                || name.endsWith(".jsonl"));
        if (path != null && files == null) {
            throw new IOException("No folder: " + path);
        }
        if (files != null) {
            Arrays.sort(files);
            for (File file : files) {
                try (InputStream from = new FileInputStream(file)) {
                    read(file.getName(), from);
                }
            }
        }
    }

    private void read(String name, InputStream from) {
        if (name.endsWith(".tsv")) {
            PhraseFile file = PhraseFile.read(from);
            phrases.addAll(file.rows());
            phrases(name, file.rows());
        } else {
            AgreementFile file = AgreementFile.read(from);
            utterances.addAll(file.rows());
            agreements(name, file);
        }
    }

    private void total() {
        if (!phrases.isEmpty()) {
            phrases("All phrases", phrases);
        }
        if (!utterances.isEmpty()) {
            AgreementFile all = new AgreementFile(utterances);
            agreements("All utterances", all);
            classes(all);
            speed(all);
        }
    }

    private static boolean exact(PhraseFile.Row row) {
        return PhraseFile.shown(new TimeReader(row.today()).read(row.phrase())).equals(row.expected());
    }

    private static int exact(List<PhraseFile.Row> rows) {
        int exact = 0;
        for (PhraseFile.Row row : rows) {
            exact += exact(row) ? 1 : 0;
        }
        return exact;
    }

    private static void phrases(String name, List<PhraseFile.Row> rows) {
        Map<String, int[]> classes = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (PhraseFile.Row row : rows) {
            boolean right = exact(row);
            count(classes, row.kind(), right);
            if (!right) {
                faults.add("  " + row.phrase() + ": " + row.expected() + " was read as "
                        + PhraseFile.shown(new TimeReader(row.today()).read(row.phrase())));
            }
        }
        int exact = rows.size() - faults.size();
        print("%s: relation, start and end exact %d of %d (%.1f %%)", name, exact, rows.size(), share(exact,
                rows.size()));
        print(classes);
        faults.forEach(fault -> print("%s", fault));
    }

    private static void agreements(String name, AgreementFile file) {
        Score score = Score.of(file);
        print("%s: all fields right %d of %d (%.1f %%), right number of agreements %d", name, score.allRight,
                score.utterances,
                share(score.allRight, score.utterances), score.rightCount);
        score.fields.forEach((field, counts) -> print("  %-12s exact %d of %d (%.1f %%), filled wrongly %.1f %%",
                field, counts[0], counts[1],
                share(counts[0], counts[1]), share(counts[2], counts[1])));
        score.faults.forEach(fault -> print("  %s", fault));
    }

    /** By what a sentence is meant to try; not every file tells that. */
    private static void classes(AgreementFile file) {
        Map<String, int[]> classes = new TreeMap<>();
        for (AgreementFile.Row row : file.rows()) {
            boolean right = Score.of(new AgreementFile(List.of(row))).allRight == 1;
            row.tags().forEach(tag -> count(classes, tag, right));
        }
        print("All fields right, by what the sentence tries, where its file tells it:");
        print(classes);
    }

    private static void count(Map<String, int[]> classes, String kind, boolean right) {
        int[] counts = classes.computeIfAbsent(kind, any -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }

    private static void speed(AgreementFile file) {
        long kept = 0;
        for (int round = 0; round < WARM_UP / file.rows().size() + 1; round++) {
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
        print("%.1f µs an utterance, warm; %.1f times what cutting the same text into words by a regular expression "
                + "takes (%.2f µs)%s",
                reading, reading / splitting, splitting, kept == 0 ? "!" : "");
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

    private static void print(Map<String, int[]> classes) {
        classes.forEach((kind, counts) -> print("  %-20s %d of %d", kind, counts[0], counts[1]));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
