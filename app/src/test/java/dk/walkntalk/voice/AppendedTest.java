package dk.walkntalk.voice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Random;
import org.junit.Test;

/** Speech goes behind what is there, and what people type meanwhile is theirs. */
public final class AppendedTest {
    private final Appended appended = new Appended();

    private static String seam(String before, String now) {
        return before.isEmpty() ? now : before + " " + now;
    }

    private String with(String shown, String said) {
        return appended.with(shown, said, AppendedTest::seam);
    }

    @Test
    public void whatARecogniserCorrectsIsCorrected() {
        appended.begin("Først.");
        assertEquals("Først. an", with("Først.", "an"));
        assertEquals("Først. anders ring", with("Først. an", "anders ring"));
        assertEquals("Først. anders ringer", with("Først. anders ring", "anders ringer"));
        assertEquals("nothing was meant after all", "Først.", with("Først. anders ringer", ""));
    }

    @Test
    public void aNewStretchBeginsBehindTheOneBefore() {
        appended.begin("");
        assertEquals("et", with("", "et"));
        appended.begin("et");
        assertEquals("et to", with("et", "to"));
    }

    @Test
    public void whatIsTypedMeanwhileStaysAndOnlyWhatIsSaidAfterItComesBehind() {
        appended.begin("");
        assertEquals("anders ringer", with("", "anders ringer"));
        assertEquals("Anders ringer til HR på fredag", with("Anders ringer til HR", "anders ringer på fredag"));
        assertEquals("Anders ringer til HR på fredag klokken ti",
                with("Anders ringer til HR på fredag", "anders ringer på fredag klokken ti"));
    }

    @Test
    public void aFieldThatSomebodyEmptiesIsTheirsToo() {
        appended.begin("gammelt");
        assertEquals("gammelt nyt", with("gammelt", "nyt"));
        assertEquals("mere", with("", "nyt mere"));
    }

    @Test
    public void noTypedLetterIsEverLostWhateverARecogniserAnswers() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String typed = words(random);
            appended.begin("");
            String shown = with("", words(random));
            shown = shown + typed;
            for (int i = 0; i < 4; i++) {
                shown = with(shown, words(random));
                assertTrue(shown + " has " + typed, shown.contains(typed));
            }
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            words.append(words.length() == 0 ? "" : " ").append("abcæøå".charAt(random.nextInt(6)))
                    .append(random.nextInt(100));
        }
        return words.toString();
    }
}
