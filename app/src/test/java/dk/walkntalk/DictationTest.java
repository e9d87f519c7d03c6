package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.content.ComponentName;
import android.content.Intent;
import android.speech.RecognizerIntent;
import android.speech.SpeechRecognizer;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.voice.Dictated;
import dk.walkntalk.voice.Dictated.Phase;
import dk.walkntalk.voice.Dictation;
import dk.walkntalk.voice.DanishSpeech;
import dk.walkntalk.voice.DanishSpeech.OnDevice;
import dk.walkntalk.voice.SpeechFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Push-to-talk as those who walk meet it when all goes well: press, speak, pause, go on, done. */
@RunWith(AndroidJUnit4.class)
public final class DictationTest {
    private static final DanishSpeech HERE = new DanishSpeech(OnDevice.INSTALLED, true);
    private static final DanishSpeech AWAY = new DanishSpeech(OnDevice.NO, true);
    private static final List<String> HINTS = List.of("kerneopgave", "Mette", "Søren");

    private final List<Dictated> told = new ArrayList<>();
    private final Dictation dictation = new Dictation(Phone.context(), told::add);
    private ComponentName online;

    @Before
    public void phoneWithRecogniser() {
        Recogniser.permit();
        online = Recogniser.install(Recogniser.GOOGLE_APP);
    }

    /** As a screen does that goes for good. */
    @After
    public void leave() {
        dictation.reset();
    }

    private Dictated now() {
        assertEquals("the owner knows", told.get(told.size() - 1), dictation.state());
        return dictation.state();
    }

    private Recogniser press(DanishSpeech danish) {
        dictation.listen(danish, danish == AWAY, HINTS);
        return Recogniser.latest().ready();
    }

    @Test
    public void asksForDanishAndForWhatIsUnderstoodOnTheWay() {
        Intent asked = press(AWAY).asked();
        assertEquals("da-DK", asked.getStringExtra(RecognizerIntent.EXTRA_LANGUAGE));
        assertTrue(asked.getBooleanExtra(RecognizerIntent.EXTRA_PARTIAL_RESULTS, false));
        assertFalse(asked.getBooleanExtra(RecognizerIntent.EXTRA_PREFER_OFFLINE, true));
        assertFalse("capitals and full stops are our own",
                asked.hasExtra(RecognizerIntent.EXTRA_ENABLE_FORMATTING));
        assertFalse("sound is not asked for", asked.hasExtra("android.speech.extra.GET_AUDIO"));
    }

    @Test
    public void stikordAndNamesAreHints() {
        assertEquals(HINTS, press(AWAY).asked().getStringArrayListExtra(RecognizerIntent.EXTRA_BIASING_STRINGS));
    }

    @Test
    public void listensOnThePhoneItselfWhenDanishIsThere() {
        Recogniser recogniser = press(HERE);
        assertTrue(recogniser.isOnDevice());
        assertTrue(recogniser.asked().getBooleanExtra(RecognizerIntent.EXTRA_PREFER_OFFLINE, false));
        assertTrue(now().onDevice());
    }

    @Test
    public void elseAsksTheRecogniserThatIsChosenByName() {
        Recogniser recogniser = press(AWAY);
        assertFalse(recogniser.isOnDevice());
        assertEquals(online, recogniser.service());
        assertFalse(now().onDevice());
    }

    @Test
    public void soundLeavesThePhoneOnlyWithAYes() {
        dictation.listen(AWAY, false, HINTS);
        assertNull("no recogniser was made", Recogniser.latest());
        assertEquals(SpeechFault.CONSENT, now().fault());
    }

    @Test
    public void aPressOpensTheMicrophoneAndTheScreenKnows() {
        dictation.listen(AWAY, true, HINTS);
        assertEquals(Phase.OPENING, now().phase());
        assertTrue(now().isMicrophoneOpen());
        Recogniser.latest().ready();
        assertEquals(Phase.LISTENING, now().phase());
        assertTrue(now().isMicrophoneOpen());
    }

    @Test
    public void theLevelIsBetweenNothingAndFull() {
        Recogniser recogniser = press(AWAY);
        recogniser.level(4);
        assertEquals(0.5f, now().level(), 0.001);
        recogniser.level(-160);
        assertEquals(0, now().level(), 0);
        recogniser.level(Float.NaN);
        assertEquals(0, now().level(), 0);
        recogniser.level(Float.POSITIVE_INFINITY);
        assertEquals(1, now().level(), 0);
    }

    /** So that the owner can bring each to the disk. */
    @Test
    public void everyPartialIsHandedOutAtOnce() {
        press(AWAY).hears("Mette").hears("Mette undersøger").hears("Mette undersøger kurset");
        List<String> texts = new ArrayList<>();
        told.stream().map(Dictated::text).filter(text -> !text.isEmpty()).forEach(texts::add);
        assertEquals(List.of("Mette", "Mette undersøger", "Mette undersøger kurset"), texts);
    }

    @Test
    public void theResultReplacesWhatWasUnderstoodOnTheWay() {
        press(AWAY).hears("mætte undersøger").result("Mette undersøger", "mætte undersøger");
        assertEquals("Mette undersøger", now().text());
    }

    @Test
    public void stopsAtAPauseAndTheNextPressAppends() {
        Recogniser first = press(AWAY);
        first.hears("Mette undersøger").silence();
        assertEquals(Phase.WORKING, now().phase());
        first.result("Mette undersøger kurset");
        assertEquals(Phase.PAUSED, now().phase());
        assertFalse(now().isMicrophoneOpen());
        press(AWAY).hears("inden");
        assertEquals("Mette undersøger kurset inden", now().text());
        Recogniser.latest().result("inden sommerferien");
        assertEquals("Mette undersøger kurset inden sommerferien", now().text());
        assertEquals(Phase.PAUSED, now().phase());
        dictation.finish();
        assertEquals(Phase.FINISHED, now().phase());
        assertEquals("Mette undersøger kurset inden sommerferien", now().text());
    }

    @Test
    public void neverBeginsToListenByItself() {
        Recogniser first = press(AWAY);
        first.result("Mette undersøger kurset");
        Recogniser.pass(Duration.ofMinutes(5));
        assertTrue(first.isGone());
        assertTrue(Recogniser.latest().isSameAs(first));
        assertEquals(Phase.PAUSED, now().phase());
    }

    @Test
    public void finishingShutsTheMicrophoneAndBringsTheLastWords() {
        Recogniser recogniser = press(AWAY);
        recogniser.hears("vi mødes");
        dictation.finish();
        assertEquals(Phase.WORKING, now().phase());
        assertFalse(now().isMicrophoneOpen());
        recogniser.level(8);
        recogniser.hears("vi mødes i uge");
        assertEquals("vi mødes i uge", now().text());
        recogniser.result("vi mødes i uge 12");
        assertEquals(Phase.FINISHED, now().phase());
        assertEquals("vi mødes i uge 12", now().text());
    }

    @Test
    public void everyStretchHasARecogniserOfItsOwn() {
        Recogniser first = press(AWAY);
        first.result("et");
        assertTrue(first.isGone());
        Recogniser second = press(AWAY);
        assertFalse(second.isSameAs(first));
        first.fails(SpeechRecognizer.ERROR_CLIENT);
        first.result("for sent");
        assertEquals("the first has nothing more to say", Phase.LISTENING, now().phase());
        second.result("to");
        assertEquals("et to", now().text());
    }

    @Test
    public void aSecondPressWhileTheMicrophoneIsOpenOpensNoOther() {
        Recogniser first = press(AWAY);
        dictation.listen(AWAY, true, HINTS);
        assertTrue(Recogniser.latest().isSameAs(first));
        assertFalse(first.isGone());
    }

    @Test
    public void whenTheScreenGoesOutOfSightTheMicrophoneIsShutAndTheWordsStay() {
        Recogniser recogniser = press(AWAY);
        recogniser.hears("Mette undersøger");
        dictation.pause();
        assertTrue(recogniser.isGone());
        assertEquals(Phase.PAUSED, now().phase());
        assertEquals("Mette undersøger", now().text());
    }

    @Test
    public void pausingBeforeAWordIsReadyAgain() {
        press(AWAY);
        dictation.pause();
        assertEquals(Phase.READY, now().phase());
    }

    @Test
    public void resettingBeginsAnew() {
        Recogniser recogniser = press(AWAY);
        recogniser.hears("Mette");
        dictation.reset();
        assertTrue(recogniser.isGone());
        assertEquals("", now().text());
        assertEquals(Phase.READY, now().phase());
        press(AWAY).result("Søren");
        assertEquals("Søren", now().text());
    }

    @Test
    public void aRecogniserThatListensInSegmentsLosesNone() {
        Recogniser recogniser = press(AWAY);
        recogniser.hears("først");
        recogniser.segment("først det");
        recogniser.hears("så");
        assertEquals("først det så", now().text());
        recogniser.result("så det");
        assertEquals("først det så det", now().text());
    }

    /** Words about people must not reach a log. */
    @Test
    public void theStateDoesNotPrintTheWords() {
        press(AWAY).hears("Mette undersøger");
        assertFalse(now().toString(), now().toString().contains("Mette"));
    }
}
