package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** What is marked in a sentence are whole words. */
public final class MarkedTest {
    private static final Path MARKED = Path.of("src/test/resources/agreement/marked");

    @Test
    public void everyMarkBeginsAndEndsWithAWord() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(MARKED)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).collect(Collectors.toList());
        }
        int sentences = 0;
        for (Path file : files) {
            for (Marked sentence : Marked.read(file)) {
                sentences++;
                for (Marked.Mark mark : sentence.marks()) {
                    String words = sentence.text().substring(mark.from(), mark.to());
                    String message = file.getFileName() + ": " + sentence.text();
                    assertEquals(message, words.trim(), words);
                    assertFalse(message, mark.from() > 0 && inside(sentence.text(), mark.from()));
                    assertFalse(message, mark.to() < sentence.text().length() && inside(sentence.text(), mark.to()));
                }
            }
        }
        assertTrue(sentences + " sentences", sentences > 20_000);
    }

    /** "til direktøren nej til bestyrelsen": what is marked is the second "til", for the first is gone. */
    @Test
    public void noWordThatIsTakenBackIsMarkedInWhatIsReadFromGoldenUtterances() {
        for (Marked sentence : Marked.read(MARKED.resolve("read.txt"))) {
            Said said = sentence.said();
            assertEquals(sentence.text(), words(sentence), said == null ? "" : labelled(sentence, said));
        }
    }

    /** "skriver om sporten og per om kulturen": both "om" are marked. Some utterances are marked in no file. */
    @Test
    public void whatIsMarkedInAGoldenUtteranceIsWhatIsReadInIt() throws IOException {
        Map<String, Marked> marked = new HashMap<>();
        Marked.read(MARKED.resolve("read.txt")).forEach(one -> marked.put(key(one.text()), one));
        int compared = 0;
        List<Path> files;
        try (Stream<Path> all = Files.list(MARKED.getParent())) {
            files = all.filter(file -> file.toString().endsWith(".jsonl")).collect(Collectors.toList());
        }
        for (Path file : files) {
            for (AgreementFile.Row row : AgreementFile.read(Files.newInputStream(file)).rows()) {
                Marked sentence = marked.get(key(row.utterance()));
                Said said = sentence == null ? null : sentence.said();
                if (said != null) {
                    compared++;
                    assertEquals(row.utterance(), read(said.line(), row.read()), labelled(sentence, said));
                }
            }
        }
        assertTrue(compared + " utterances", compared > 9000);
    }

    private static String key(String utterance) {
        return utterance.trim().toLowerCase(Locale.ROOT);
    }

    private static String read(Line line, List<SpokenAgreement> agreements) {
        BitSet places = new BitSet();
        for (SpokenAgreement one : agreements) {
            if (one.hvornaar() != null) {
                places.or(Places.of(line, one.hvornaar().words(), new BitSet()));
            }
        }
        for (SpokenAgreement one : agreements) {
            if (one.hvad() != null) {
                places.or(Places.of(line, one.hvad().words(), places));
            }
        }
        return low(line, places::get);
    }

    private static String words(Marked sentence) {
        StringBuilder words = new StringBuilder();
        for (Marked.Mark mark : sentence.marks()) {
            if (mark.kind().equals("h") || mark.kind().equals("t")) {
                words.append(sentence.text(), mark.from(), mark.to()).append(' ');
            }
        }
        return low(Tokeniser.line(words.toString()), i -> true);
    }

    private static String labelled(Marked sentence, Said said) {
        int[] labels = sentence.labels(said);
        return low(said.line(), i -> labels[i] == Label.BEGINS.ordinal() || labels[i] == Label.DONE.ordinal()
                || labels[i] == Label.TIME.ordinal());
    }

    private static String low(Line line, IntPredicate which) {
        return IntStream.range(0, line.size()).filter(which).mapToObj(line::low).collect(Collectors.joining(" "));
    }

    private static boolean inside(String text, int place) {
        return Character.isLetterOrDigit(text.charAt(place - 1)) && Character.isLetterOrDigit(text.charAt(place));
    }
}
