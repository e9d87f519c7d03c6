package dk.walkntalk.voice.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Rounds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.Test;

/** What is said becomes a note that reads well, and nothing of it is lost. */
public final class NoteTextTest {
    private static final List<String> NAMES =
            List.of("Mette Hansen", "Bo Kjærgaard", "Liv Holst", "Dag Storm", "Anne-Sofie Krogh", "Linh Nguyen");
    private static final String[] WORDS = {"vi", "taler", "om", "mette", "bo", "Hansen", "dag", "hej,", "slut.", "2.", "ca.", "🙂", "-",
        "\"ja\"", "a,b", ",", ".", "?", "...", "et", "to", "fem", "på", "og", "Og", "for", "ved", "\u05d0\u05d1", "l\u00e5s\u00a0op",
        "https://a.dk/x,y", "iPad", "I", "i", "straße", "ǆ", "(", ")", "punktum's", "x", "\u200fa", "e\u0301n", "%", "1:1", "14.30"};
    private static final String[] MARKS = {"punktum", "komma", "kolon", "spørgsmålstegn", "udråbstegn", "ny linje", "nyt afsnit"};

    @Test
    public void whatIsSaidReadsAsANote() throws IOException {
        List<String[]> rows = rows("/voice/note_texts.tsv");
        List<String> faults = new ArrayList<>();
        for (String[] row : rows) {
            differ(faults, row[0], row[1], NoteText.of(row[0], NAMES));
            differ(faults, row[1], row[1], NoteText.of(row[1], NAMES));
        }
        assertEquals(List.of(), faults);
        assertEquals(78, rows.size());
    }

    @Test
    public void whatIsSaidNextGoesOnFromTheNote() throws IOException {
        List<String[]> rows = rows("/voice/note_seams.tsv");
        List<String> faults = new ArrayList<>();
        for (String[] row : rows) {
            differ(faults, row[0] + " + " + row[1], row[3], NoteText.append(row[0], row[1], NAMES, row[2].equals("1")));
        }
        assertEquals(List.of(), faults);
        assertEquals(31, rows.size());
    }

    @Test
    public void noWordIsLostOrChangesItsPlace() {
        Random random = new Random(6);
        for (int round = 0; round < Rounds.of(4000); round++) {
            String note = random.nextInt(3) == 0 ? "" : text(random, 1 + random.nextInt(8), false);
            String said = text(random, 1 + random.nextInt(12), false);
            boolean done = random.nextBoolean();
            String whole = NoteText.append(note, said, NAMES, done);
            assertEquals(note + " + " + said, letters(note) + letters(said), letters(whole));
            assertTrue(note + " + " + said, whole.startsWith(note.replaceAll("[ \t]+$", "")));
        }
    }

    @Test
    public void onlySpokenMarksGoOut() {
        Random random = new Random(7);
        for (int round = 0; round < Rounds.of(4000); round++) {
            String said = text(random, 1 + random.nextInt(12), true);
            String left = letters(NoteText.of(said, NAMES));
            String all = letters(said);
            int at = 0;
            for (int i = 0; i < all.length(); i++) {
                if (at < left.length() && left.charAt(at) == all.charAt(i)) {
                    at++;
                }
            }
            assertEquals(said, left.length(), at);
            String without = all;
            for (String mark : MARKS) {
                without = without.replace(letters(mark), "");
            }
            assertTrue(said, left.length() >= without.length());
        }
    }

    @Test
    public void aNoteThatReadsWellStaysAsItIs() {
        Random random = new Random(8);
        for (int round = 0; round < Rounds.of(30000); round++) {
            String said = text(random, 1 + random.nextInt(12), true);
            String once = NoteText.of(said, NAMES);
            assertEquals(said, once, NoteText.of(once, NAMES));
        }
    }

    @Test
    public void aPieceThatIsNotYetAllHasTheSameWordsAsTheWhole() {
        Random random = new Random(9);
        for (int round = 0; round < Rounds.of(2000); round++) {
            String note = text(random, random.nextInt(6), false);
            String said = text(random, 1 + random.nextInt(8), true);
            assertTrue(NoteText.append(note, said, NAMES, true).startsWith(NoteText.append(note, said, NAMES, false)));
        }
    }

    @Test
    public void aLongDictationIsWrittenInAMoment() {
        String said = text(new Random(10), 10_000, true);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 30; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertTrue(NoteText.append(said, said, NAMES, true).length() > said.length());
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        assertTrue(least / 1_000_000 + " ms", least < 60_000_000L);
    }

    private static String text(Random random, int words, boolean marks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : random.nextInt(9) == 0 ? "\n" : random.nextInt(9) == 0 ? "  " : " ");
            boolean mark = marks && random.nextInt(4) == 0;
            text.append(mark ? MARKS[random.nextInt(MARKS.length)] : WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().filter(c -> Character.isLetterOrDigit(c) || c > 0x1F000).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static void differ(List<String> faults, String said, String wanted, String got) {
        if (!wanted.equals(got)) {
            faults.add("\n" + said + "\n  want " + wanted + "\n  got  " + got);
        }
    }

    static List<String[]> rows(String file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(NoteTextTest.class.getResourceAsStream(file),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(line.replace("\\n", "\n").split("\t", -1));
                }
            }
        }
        return rows;
    }
}
