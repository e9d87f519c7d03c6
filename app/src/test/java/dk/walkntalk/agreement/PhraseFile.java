package dk.walkntalk.agreement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of a file like {@code danish_deadlines.tsv}; one more column may hold the day that a phrase is counted from. */
record PhraseFile(List<Row> rows) {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 10);

    /** One phrase, and what it should mean; empty where nothing is given. */
    record Row(String phrase, String kind, String relation, String start, String end, String alt, String note,
            LocalDate today) {
        /** Relation, start and end as the file writes them. */
        String expected() {
            return relation + " " + start + " " + end;
        }
    }

    static PhraseFile read(InputStream from) {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.startsWith("phrase\t") || line.isEmpty()) {
                    continue;
                }
                String[] cell = (line + "\t\t\t\t\t\t\t").split("\t", -1);
                rows.add(new Row(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6],
                        cell[7].isEmpty() ? TUESDAY : LocalDate.parse(cell[7])));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new PhraseFile(rows);
    }

    /** What was read, written as the file writes it. */
    static String shown(When when) {
        String relation = when.relation().name().toLowerCase(Locale.ROOT);
        return when.kind() == TimeClass.CLOCK ? relation + " " + when.from() + " " + when.to()
                : relation + " " + (when.start() == null ? "" : when.start()) + " " + (when.end() == null ? ""
                : when.end());
    }
}
