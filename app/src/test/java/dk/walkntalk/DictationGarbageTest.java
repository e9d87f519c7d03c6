package dk.walkntalk;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.os.Bundle;
import android.speech.SpeechRecognizer;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.voice.Dictated.Phase;
import dk.walkntalk.voice.Dictation;
import dk.walkntalk.voice.SpeechFault;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Recognisers that answer too much, nothing, or nonsense. */
@RunWith(AndroidJUnit4.class)
public final class DictationGarbageTest {
    private final PushToTalk talk = new PushToTalk();
    private final Dictation dictation = talk.dictation;

    @Before
    public void phoneWithRecogniser() {
        Recogniser.permit();
        Recogniser.install(Recogniser.GOOGLE_APP);
    }

    /** As a screen does that goes for good. */
    @After
    public void leave() {
        dictation.reset();
    }

    @Test
    public void tenThousandWordsAreTakenWhole() {
        String words = "ord ".repeat(10_000).trim();
        Recogniser recogniser = talk.press(PushToTalk.AWAY);
        recogniser.hears(words.substring(0, 20_000)).result(words);
        talk.isNow(Phase.PAUSED, words);
        talk.press(PushToTalk.AWAY).result("og et til");
        talk.isNow(Phase.PAUSED, words + " og et til");
    }

    @Test
    public void garbageIsNotTaken() {
        Recogniser recogniser = talk.press(PushToTalk.AWAY);
        recogniser.hears("Mette");
        recogniser.partial(null);
        recogniser.partial(new Bundle());
        recogniser.hears();
        Bundle other = new Bundle();
        other.putInt(SpeechRecognizer.RESULTS_RECOGNITION, 7);
        recogniser.partial(other);
        recogniser.hears((String) null);
        recogniser.hears("\u0000\u0007\u202e");
        recogniser.result((Bundle) null);
        talk.isNow(Phase.PAUSED, "Mette");
    }

    @Test
    public void controlCharactersAndHalvesOfCharactersAreLeftOut() {
        talk.press(PushToTalk.AWAY).result(null, "\u0000Mette\u0001 \n\n og\tS\u00f8ren\ud83d \u202e!");
        talk.isNow(Phase.PAUSED, "Mette og Søren !");
    }

    @Test
    public void numbersThatNoAndroidKnowsAreAServiceThatFailed() {
        for (int error : new int[] {SpeechRecognizer.ERROR_SERVER, SpeechRecognizer.ERROR_TOO_MANY_REQUESTS,
            SpeechRecognizer.ERROR_SERVER_DISCONNECTED, 0, -1, 99, Integer.MIN_VALUE}) {
            talk.press(PushToTalk.AWAY).hears("Mette").fails(error);
            talk.isFault(SpeechFault.SERVICE, "Mette");
            dictation.reset();
        }
    }

    /** Whatever a recogniser answers and in whatever order: no crash, the text only grows or is corrected, a press helps. */
    @Test
    public void aRecogniserThatAnswersAnythingAtAnyTimeNeverLosesAFinishedStretch() {
        Random random = new Random(4);
        for (int round = 0; round < 60; round++) {
            dictation.reset();
            talk.press(PushToTalk.AWAY).result("Det første");
            for (int step = 0; step < 12; step++) {
                anything(random, Recogniser.latest());
                assertTrue(dictation.state().text(), dictation.state().text().startsWith("Det første"));
            }
            dictation.pause();
            assertFalse(dictation.state().isMicrophoneOpen());
        }
    }

    private void anything(Random random, Recogniser recogniser) {
        switch (random.nextInt(8)) {
            case 0 -> recogniser.hears("ord " + random.nextInt());
            case 1 -> recogniser.result(random.nextBoolean() ? null : Recogniser.bundle("resultat"));
            case 2 -> recogniser.fails(random.nextInt(18) - 1);
            case 3 -> recogniser.segment("stykke");
            case 4 -> recogniser.silence();
            case 5 -> Recogniser.pass(Duration.ofSeconds(random.nextInt(25)));
            case 6 -> dictation.finish();
            default -> dictation.listen(PushToTalk.AWAY, true, Arrays.asList("stikord"));
        }
    }
}
