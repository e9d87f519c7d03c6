package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.content.ComponentName;
import android.media.AudioManager;
import android.os.Bundle;
import android.speech.SpeechRecognizer;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.voice.DanishSpeech;
import dk.walkntalk.voice.DanishSpeech.OnDevice;
import dk.walkntalk.voice.Dictated;
import dk.walkntalk.voice.Dictated.Phase;
import dk.walkntalk.voice.Dictation;
import dk.walkntalk.voice.SpeechFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What recognisers do wrong, as reported of real phones, and what becomes of it: nothing said is lost. */
@RunWith(AndroidJUnit4.class)
public final class DictationFaultsTest {
    private static final DanishSpeech HERE = new DanishSpeech(OnDevice.INSTALLED, true);
    private static final DanishSpeech AWAY = new DanishSpeech(OnDevice.NO, true);

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

    private Recogniser press(DanishSpeech danish) {
        dictation.listen(danish, true, List.of());
        return Recogniser.latest().ready();
    }

    private void isNow(Phase phase, String text) {
        assertEquals(phase, dictation.state().phase());
        assertEquals(text, dictation.state().text());
        assertEquals("the owner knows", told.get(told.size() - 1), dictation.state());
        assertFalse(dictation.state().isMicrophoneOpen());
    }

    private void isFault(SpeechFault fault, String text) {
        isNow(Phase.FAULT, text);
        assertEquals(fault, dictation.state().fault());
        assertTrue("it is told", Phone.context().getString(fault.words()).length() > 20);
    }

    @Test
    public void aResultThatIsLostAfterStoppingIsTheLastPartial() {
        Recogniser recogniser = press(AWAY);
        recogniser.hears("Mette undersøger kurset");
        dictation.finish();
        recogniser.fails(SpeechRecognizer.ERROR_CLIENT);
        isNow(Phase.FINISHED, "Mette undersøger kurset");
        assertNull(dictation.state().fault());
    }

    @Test
    public void anEmptyResultIsTheLastPartial() {
        press(AWAY).hears("Mette undersøger kurset").result("");
        isNow(Phase.PAUSED, "Mette undersøger kurset");
    }

    @Test
    public void anEmptyPartialErasesNothing() {
        press(AWAY).hears("Mette undersøger").hears("").hears(" ").fails(SpeechRecognizer.ERROR_NO_MATCH);
        isNow(Phase.PAUSED, "Mette undersøger");
    }

    @Test
    public void silenceWithoutAWordIsSaid() {
        press(AWAY).fails(SpeechRecognizer.ERROR_SPEECH_TIMEOUT);
        isFault(SpeechFault.NOTHING_HEARD, "");
        press(AWAY).fails(SpeechRecognizer.ERROR_NO_MATCH);
        isFault(SpeechFault.NOTHING_HEARD, "");
        press(AWAY).result("");
        isFault(SpeechFault.NOTHING_HEARD, "");
    }

    @Test
    public void silenceAfterAPressThatWasToAppendKeepsWhatWasSaid() {
        press(AWAY).result("Mette undersøger");
        press(AWAY).fails(SpeechRecognizer.ERROR_SPEECH_TIMEOUT);
        isNow(Phase.PAUSED, "Mette undersøger");
    }

    @Test
    public void aPressThatIsLetGoBeforeAWordHearsNothing() {
        Recogniser recogniser = press(AWAY);
        dictation.finish();
        recogniser.fails(SpeechRecognizer.ERROR_CLIENT);
        isFault(SpeechFault.NOTHING_HEARD, "");
    }

    @Test
    public void aRecogniserThatListensForEverOnADeadNetworkIsStopped() {
        Recogniser recogniser = press(AWAY);
        Recogniser.pass(Duration.ofSeconds(15));
        recogniser.hears("Mette");
        Recogniser.pass(Duration.ofSeconds(19));
        assertTrue("a word is a sign of life", dictation.state().isMicrophoneOpen());
        recogniser.hears("Mette");
        Recogniser.pass(Duration.ofSeconds(2));
        isFault(SpeechFault.NO_ANSWER, "Mette");
        assertTrue(recogniser.isGone());
        press(AWAY).result("undersøger");
        isNow(Phase.PAUSED, "Mette undersøger");
    }

    @Test
    public void aRecogniserThatNeverOpensIsStoppedToo() {
        dictation.listen(AWAY, true, List.of());
        Recogniser.pass(Duration.ofSeconds(21));
        isFault(SpeechFault.NO_ANSWER, "");
        assertTrue(Recogniser.latest().isGone());
    }

    @Test
    public void lastWordsThatNeverComeAreNotWaitedForLong() {
        Recogniser recogniser = press(AWAY);
        recogniser.hears("Mette undersøger");
        dictation.finish();
        Recogniser.pass(Duration.ofSeconds(5));
        isNow(Phase.FINISHED, "Mette undersøger");
        assertTrue(recogniser.isGone());
    }

    @Test
    public void lastWordsThatNeverCameAtAllAreSaid() {
        press(AWAY);
        dictation.finish();
        Recogniser.pass(Duration.ofSeconds(5));
        isFault(SpeechFault.NO_ANSWER, "");
    }

    @Test
    public void aNetworkThatFailsKeepsWhatWasUnderstood() {
        for (int error : new int[] {SpeechRecognizer.ERROR_NETWORK, SpeechRecognizer.ERROR_NETWORK_TIMEOUT}) {
            press(AWAY).hears("Mette undersøger").fails(error);
            isFault(SpeechFault.NETWORK, "Mette undersøger");
            dictation.reset();
        }
    }

    @Test
    public void aBusyRecogniserIsAskedOnceMore() {
        Recogniser busy = press(AWAY);
        busy.fails(SpeechRecognizer.ERROR_RECOGNIZER_BUSY);
        assertTrue(busy.isGone());
        Recogniser.pass(Duration.ofMillis(500));
        Recogniser second = Recogniser.latest();
        assertFalse(second.isSameAs(busy));
        second.ready().hears("Mette");
        assertEquals("Mette", dictation.state().text());
    }

    @Test
    public void aRecogniserThatStaysBusyIsSaid() {
        press(AWAY).fails(SpeechRecognizer.ERROR_RECOGNIZER_BUSY);
        Recogniser.pass(Duration.ofMillis(500));
        Recogniser.latest().fails(SpeechRecognizer.ERROR_RECOGNIZER_BUSY);
        isFault(SpeechFault.BUSY, "");
        Recogniser last = Recogniser.latest();
        Recogniser.pass(Duration.ofMinutes(1));
        assertTrue("and not asked for ever", Recogniser.latest().isSameAs(last));
    }

    @Test
    public void lettingGoWhileABusyRecogniserIsWaitedForOpensNoMicrophone() {
        Recogniser busy = press(AWAY);
        busy.fails(SpeechRecognizer.ERROR_RECOGNIZER_BUSY);
        dictation.finish();
        Recogniser.pass(Duration.ofMinutes(1));
        assertTrue(Recogniser.latest().isSameAs(busy));
        isNow(Phase.READY, "");
    }

    @Test
    public void withoutPermissionNoRecogniserIsMade() {
        Recogniser.forbid();
        dictation.listen(AWAY, true, List.of());
        isFault(SpeechFault.PERMISSION, "");
        assertNull(Recogniser.latest());
    }

    @Test
    public void aPermissionThatIsTakenAwayIsSaid() {
        Recogniser recogniser = press(AWAY);
        recogniser.hears("Mette");
        Recogniser.forbid();
        recogniser.fails(SpeechRecognizer.ERROR_INSUFFICIENT_PERMISSIONS);
        isFault(SpeechFault.PERMISSION, "Mette");
        assertTrue(dictation.state().fault().wantsAnotherWay());
    }

    /** Recognisers of others are not privileged and fail so, though this app may use the microphone. */
    @Test
    public void aRecogniserThatMayNotIsFollowedByTheNextAndThenByAnotherRung() {
        ComponentName other = Recogniser.install("org.example.recogniser");
        Recogniser.choose(other);
        Recogniser first = press(AWAY);
        assertEquals(other, first.service());
        first.fails(SpeechRecognizer.ERROR_INSUFFICIENT_PERMISSIONS);
        assertEquals(online, Recogniser.latest().service());
        Recogniser.latest().fails(SpeechRecognizer.ERROR_INSUFFICIENT_PERMISSIONS);
        isFault(SpeechFault.SERVICE_REFUSES, "");
        assertTrue(dictation.state().fault().wantsAnotherWay());
    }

    @Test
    public void danishThatIsNotOnThePhoneAfterAllIsAskedForOnlineInTheSamePress() {
        for (int error : new int[] {SpeechRecognizer.ERROR_LANGUAGE_NOT_SUPPORTED,
            SpeechRecognizer.ERROR_LANGUAGE_UNAVAILABLE}) {
            press(HERE).fails(error);
            assertEquals(online, Recogniser.latest().service());
            Recogniser.latest().ready().fails(error);
            isFault(SpeechFault.LANGUAGE, "");
            assertTrue(dictation.state().fault().wantsAnotherWay());
        }
    }

    @Test
    public void danishThatIsNotOnThePhoneAfterAllDoesNotLeaveItWithoutAYes() {
        dictation.listen(HERE, false, List.of());
        Recogniser first = Recogniser.latest();
        first.fails(SpeechRecognizer.ERROR_LANGUAGE_UNAVAILABLE);
        isFault(SpeechFault.LANGUAGE, "");
        assertTrue(Recogniser.latest().isSameAs(first));
    }

    @Test
    public void tenThousandWordsAreTakenWhole() {
        String words = "ord ".repeat(10_000).trim();
        Recogniser recogniser = press(AWAY);
        recogniser.hears(words.substring(0, 20_000)).result(words);
        isNow(Phase.PAUSED, words);
        press(AWAY).result("og et til");
        isNow(Phase.PAUSED, words + " og et til");
    }

    @Test
    public void garbageIsNotTaken() {
        Recogniser recogniser = press(AWAY);
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
        isNow(Phase.PAUSED, "Mette");
    }

    @Test
    public void controlCharactersAndHalvesOfCharactersAreLeftOut() {
        press(AWAY).result(null, "\u0000Mette\u0001 \n\n og\tS\u00f8ren\ud83d \u202e!");
        isNow(Phase.PAUSED, "Mette og Søren !");
    }

    @Test
    public void numbersThatNoAndroidKnowsAreAServiceThatFailed() {
        for (int error : new int[] {SpeechRecognizer.ERROR_SERVER, SpeechRecognizer.ERROR_TOO_MANY_REQUESTS,
            SpeechRecognizer.ERROR_SERVER_DISCONNECTED, 0, -1, 99, Integer.MIN_VALUE}) {
            press(AWAY).hears("Mette").fails(error);
            isFault(SpeechFault.SERVICE, "Mette");
            dictation.reset();
        }
    }

    @Test
    public void aCallShutsTheMicrophoneAndAPressAfterwardsGoesOn() {
        Recogniser recogniser = press(AWAY);
        recogniser.hears("Mette undersøger");
        call(AudioManager.MODE_RINGTONE);
        Recogniser.pass(Duration.ofSeconds(1));
        isFault(SpeechFault.CALL, "Mette undersøger");
        assertTrue(recogniser.isGone());
        call(AudioManager.MODE_IN_CALL);
        dictation.listen(AWAY, true, List.of());
        isFault(SpeechFault.CALL, "Mette undersøger");
        call(AudioManager.MODE_NORMAL);
        press(AWAY).result("kurset");
        isNow(Phase.PAUSED, "Mette undersøger kurset");
    }

    @Test
    public void aRecogniserThatIsCutOffByACallSaysSo() {
        for (int error : new int[] {SpeechRecognizer.ERROR_AUDIO, SpeechRecognizer.ERROR_CLIENT,
            SpeechRecognizer.ERROR_NO_MATCH}) {
            Recogniser recogniser = press(AWAY);
            recogniser.hears("Mette");
            call(AudioManager.MODE_IN_COMMUNICATION);
            recogniser.fails(error);
            isFault(SpeechFault.CALL, "Mette");
            call(AudioManager.MODE_NORMAL);
            dictation.reset();
        }
    }

    private static void call(int mode) {
        Phone.context().getSystemService(AudioManager.class).setMode(mode);
    }

    @Test
    public void aMicrophoneThatGivesNoSoundIsSaid() {
        press(AWAY).hears("Mette").fails(SpeechRecognizer.ERROR_AUDIO);
        isFault(SpeechFault.MICROPHONE, "Mette");
    }

    @Test
    public void aRecogniserThatWasRemovedIsSaid() {
        Recogniser.forget(online);
        dictation.listen(AWAY, true, List.of());
        isFault(SpeechFault.NO_RECOGNISER, "");
    }

    @Test
    public void theDefaultThatListensOnThePhoneOnlyIsPassedOver() {
        Recogniser.choose(Recogniser.install(Recogniser.ON_DEVICE_ONLY));
        ComponentName services = Recogniser.install(Recogniser.SPEECH_SERVICES);
        assertEquals(services, press(AWAY).service());
    }

    /** Whatever a recogniser answers and in whatever order: no crash, the text only grows or is corrected, a press helps. */
    @Test
    public void aRecogniserThatAnswersAnythingAtAnyTimeNeverLosesAFinishedStretch() {
        Random random = new Random(4);
        for (int round = 0; round < 60; round++) {
            dictation.reset();
            press(AWAY).result("Det første");
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
            default -> dictation.listen(AWAY, true, Arrays.asList("stikord"));
        }
    }
}
