package dk.walkntalk.agreement;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Thorough;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The weights come from the marked sentences that lie in the project, and from nothing else. */
public final class WeightsTest {
    private static final Path MARKED = Path.of("src/test/resources/agreement/marked");
    private static final Path FILE = Path.of("src/main/resources/dk/walkntalk/agreement/weights.bin");

    /** With {@code -Dweights.write=true} it writes them, after a change to the sentences or to what is seen in them. */
    @Test
    @Category(Thorough.class)
    public void theyAreThoseThatTheMarkedSentencesGive() throws IOException {
        byte[] found = WeightsTraining.weights(MARKED);
        if (Boolean.getBoolean("weights.write")) {
            Files.write(FILE, found);
        }
        assertArrayEquals("mvn -Pthorough test -Dtest=WeightsTest -Dsurefire.failIfNoSpecifiedTests=false "
                + "-Dweights.write=true writes them anew", found, Files.readAllBytes(FILE));
    }

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
                    assertTrue(message, mark.from() == 0 || !inside(sentence.text(), mark.from()));
                    assertTrue(message, mark.to() == sentence.text().length() || !inside(sentence.text(), mark.to()));
                }
            }
        }
        assertTrue(sentences + " sentences", sentences > 9000);
    }

    private static boolean inside(String text, int place) {
        return Character.isLetterOrDigit(text.charAt(place - 1)) && Character.isLetterOrDigit(text.charAt(place));
    }
}
