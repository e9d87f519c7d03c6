package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.content.ComponentName;
import android.media.AudioManager;
import android.speech.SpeechRecognizer;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.voice.Dictated.Phase;
import dk.walkntalk.voice.Dictation;
import dk.walkntalk.voice.SpeechFault;
import java.time.Duration;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What recognisers do wrong, as reported of real phones, and what becomes of it: nothing said is lost. */
@RunWith(AndroidJUnit4.class)
public final class DictationFaultsTest {
    private final PushToTalk talk = new PushToTalk();
    private final Dictation dictation = talk.dictation;
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

    @Test
    public void aResultThatIsLostAfterStoppingIsTheLastPartial() {
        Recogniser recogniser = talk.press(PushToTalk.AWAY);
        recogniser.hears("Mette undersøger kurset");
        dictation.finish();
        recogniser.fails(SpeechRecognizer.ERROR_CLIENT);
        talk.isNow(Phase.FINISHED, "Mette undersøger kurset");
        assertNull(dictation.state().fault());
    }

    @Test
    public void anEmptyResultIsTheLastPartial() {
        talk.press(PushToTalk.AWAY).hears("Mette undersøger kurset").result("");
        talk.isNow(Phase.PAUSED, "Mette undersøger kurset");
    }

    @Test
    public void anEmptyPartialErasesNothing() {
        talk.press(PushToTalk.AWAY).hears("Mette undersøger").hears("").hears(" ").fails(SpeechRecognizer.ERROR_NO_MATCH);
        talk.isNow(Phase.PAUSED, "Mette undersøger");
    }

    @Test
    public void silenceWithoutAWordIsSaid() {
        talk.press(PushToTalk.AWAY).fails(SpeechRecognizer.ERROR_SPEECH_TIMEOUT);
        talk.isFault(SpeechFault.NOTHING_HEARD, "");
        talk.press(PushToTalk.AWAY).fails(SpeechRecognizer.ERROR_NO_MATCH);
        talk.isFault(SpeechFault.NOTHING_HEARD, "");
        talk.press(PushToTalk.AWAY).result("");
        talk.isFault(SpeechFault.NOTHING_HEARD, "");
    }

    @Test
    public void silenceAfterAPressThatWasToAppendKeepsWhatWasSaid() {
        talk.press(PushToTalk.AWAY).result("Mette undersøger");
        talk.press(PushToTalk.AWAY).fails(SpeechRecognizer.ERROR_SPEECH_TIMEOUT);
        talk.isNow(Phase.PAUSED, "Mette undersøger");
    }

    @Test
    public void aPressThatIsLetGoBeforeAWordHearsNothing() {
        Recogniser recogniser = talk.press(PushToTalk.AWAY);
        dictation.finish();
        recogniser.fails(SpeechRecognizer.ERROR_CLIENT);
        talk.isFault(SpeechFault.NOTHING_HEARD, "");
    }

    @Test
    public void aRecogniserThatListensForEverOnADeadNetworkIsStopped() {
        Recogniser recogniser = talk.press(PushToTalk.AWAY);
        Recogniser.pass(Duration.ofSeconds(15));
        recogniser.hears("Mette");
        Recogniser.pass(Duration.ofSeconds(19));
        assertTrue("a word is a sign of life", dictation.state().isMicrophoneOpen());
        recogniser.hears("Mette");
        Recogniser.pass(Duration.ofSeconds(2));
        talk.isFault(SpeechFault.NO_ANSWER, "Mette");
        assertTrue(recogniser.isGone());
        talk.press(PushToTalk.AWAY).result("undersøger");
        talk.isNow(Phase.PAUSED, "Mette undersøger");
    }

    @Test
    public void aRecogniserThatNeverOpensIsStoppedToo() {
        dictation.listen(PushToTalk.AWAY, true, List.of());
        Recogniser.pass(Duration.ofSeconds(21));
        talk.isFault(SpeechFault.NO_ANSWER, "");
        assertTrue(Recogniser.latest().isGone());
    }

    @Test
    public void lastWordsThatNeverComeAreNotWaitedForLong() {
        Recogniser recogniser = talk.press(PushToTalk.AWAY);
        recogniser.hears("Mette undersøger");
        dictation.finish();
        Recogniser.pass(Duration.ofSeconds(5));
        talk.isNow(Phase.FINISHED, "Mette undersøger");
        assertTrue(recogniser.isGone());
    }

    @Test
    public void lastWordsThatNeverCameAtAllAreSaid() {
        talk.press(PushToTalk.AWAY);
        dictation.finish();
        Recogniser.pass(Duration.ofSeconds(5));
        talk.isFault(SpeechFault.NO_ANSWER, "");
    }

    @Test
    public void aNetworkThatFailsKeepsWhatWasUnderstood() {
        for (int error : new int[] {SpeechRecognizer.ERROR_NETWORK, SpeechRecognizer.ERROR_NETWORK_TIMEOUT}) {
            talk.press(PushToTalk.AWAY).hears("Mette undersøger").fails(error);
            talk.isFault(SpeechFault.NETWORK, "Mette undersøger");
            dictation.reset();
        }
    }

    @Test
    public void aBusyRecogniserIsAskedOnceMore() {
        Recogniser busy = talk.press(PushToTalk.AWAY);
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
        talk.press(PushToTalk.AWAY).fails(SpeechRecognizer.ERROR_RECOGNIZER_BUSY);
        Recogniser.pass(Duration.ofMillis(500));
        Recogniser.latest().fails(SpeechRecognizer.ERROR_RECOGNIZER_BUSY);
        talk.isFault(SpeechFault.BUSY, "");
        Recogniser last = Recogniser.latest();
        Recogniser.pass(Duration.ofMinutes(1));
        assertTrue("and not asked for ever", Recogniser.latest().isSameAs(last));
    }

    @Test
    public void lettingGoWhileABusyRecogniserIsWaitedForOpensNoMicrophone() {
        Recogniser busy = talk.press(PushToTalk.AWAY);
        busy.fails(SpeechRecognizer.ERROR_RECOGNIZER_BUSY);
        dictation.finish();
        Recogniser.pass(Duration.ofMinutes(1));
        assertTrue(Recogniser.latest().isSameAs(busy));
        talk.isNow(Phase.READY, "");
    }

    @Test
    public void lettingGoWhenNothingWasHeardLeavesTheFaultToBeRead() {
        Recogniser.forbid();
        dictation.listen(PushToTalk.AWAY, true, List.of());
        dictation.finish();
        talk.isFault(SpeechFault.PERMISSION, "");
    }

    @Test
    public void withoutPermissionNoRecogniserIsMade() {
        Recogniser.forbid();
        dictation.listen(PushToTalk.AWAY, true, List.of());
        talk.isFault(SpeechFault.PERMISSION, "");
        assertNull(Recogniser.latest());
    }

    @Test
    public void aPermissionThatIsTakenAwayIsSaid() {
        Recogniser recogniser = talk.press(PushToTalk.AWAY);
        recogniser.hears("Mette");
        Recogniser.forbid();
        recogniser.fails(SpeechRecognizer.ERROR_INSUFFICIENT_PERMISSIONS);
        talk.isFault(SpeechFault.PERMISSION, "Mette");
    }

    /** Recognisers of others are not privileged and fail so, though this app may use the microphone. */
    @Test
    public void aRecogniserThatMayNotIsFollowedByTheNextAndThenByAnotherRung() {
        ComponentName other = Recogniser.install("org.example.recogniser");
        Recogniser.choose(other);
        Recogniser first = talk.press(PushToTalk.AWAY);
        assertEquals(other, first.service());
        first.fails(SpeechRecognizer.ERROR_INSUFFICIENT_PERMISSIONS);
        assertEquals(online, Recogniser.latest().service());
        Recogniser.latest().fails(SpeechRecognizer.ERROR_INSUFFICIENT_PERMISSIONS);
        talk.isFault(SpeechFault.SERVICE_REFUSES, "");
    }

    @Test
    public void danishThatIsNotOnThePhoneAfterAllIsAskedForOnlineInTheSamePress() {
        for (int error : new int[] {SpeechRecognizer.ERROR_LANGUAGE_NOT_SUPPORTED,
            SpeechRecognizer.ERROR_LANGUAGE_UNAVAILABLE}) {
            talk.press(PushToTalk.HERE).fails(error);
            assertEquals(online, Recogniser.latest().service());
            Recogniser.latest().ready().fails(error);
            talk.isFault(SpeechFault.LANGUAGE, "");
        }
    }

    @Test
    public void danishThatIsNotOnThePhoneAfterAllDoesNotLeaveItWithoutAYes() {
        dictation.listen(PushToTalk.HERE, false, List.of());
        Recogniser first = Recogniser.latest();
        first.fails(SpeechRecognizer.ERROR_LANGUAGE_UNAVAILABLE);
        talk.isFault(SpeechFault.LANGUAGE, "");
        assertTrue(Recogniser.latest().isSameAs(first));
    }

    @Test
    public void aCallShutsTheMicrophoneAndAPressAfterwardsGoesOn() {
        Recogniser recogniser = talk.press(PushToTalk.AWAY);
        recogniser.hears("Mette undersøger");
        call(AudioManager.MODE_RINGTONE);
        Recogniser.pass(Duration.ofSeconds(1));
        talk.isFault(SpeechFault.CALL, "Mette undersøger");
        assertTrue(recogniser.isGone());
        call(AudioManager.MODE_IN_CALL);
        dictation.listen(PushToTalk.AWAY, true, List.of());
        talk.isFault(SpeechFault.CALL, "Mette undersøger");
        call(AudioManager.MODE_NORMAL);
        talk.press(PushToTalk.AWAY).result("kurset");
        talk.isNow(Phase.PAUSED, "Mette undersøger kurset");
    }

    @Test
    public void aRecogniserThatIsCutOffByACallSaysSo() {
        for (int error : new int[] {SpeechRecognizer.ERROR_AUDIO, SpeechRecognizer.ERROR_CLIENT,
            SpeechRecognizer.ERROR_NO_MATCH}) {
            Recogniser recogniser = talk.press(PushToTalk.AWAY);
            recogniser.hears("Mette");
            call(AudioManager.MODE_IN_COMMUNICATION);
            recogniser.fails(error);
            talk.isFault(SpeechFault.CALL, "Mette");
            call(AudioManager.MODE_NORMAL);
            dictation.reset();
        }
    }

    private static void call(int mode) {
        Phone.context().getSystemService(AudioManager.class).setMode(mode);
    }

    @Test
    public void aMicrophoneThatGivesNoSoundIsSaid() {
        talk.press(PushToTalk.AWAY).hears("Mette").fails(SpeechRecognizer.ERROR_AUDIO);
        talk.isFault(SpeechFault.MICROPHONE, "Mette");
    }

    @Test
    public void aRecogniserThatWasRemovedIsSaid() {
        Recogniser.forget(online);
        dictation.listen(PushToTalk.AWAY, true, List.of());
        talk.isFault(SpeechFault.NO_RECOGNISER, "");
    }

    @Test
    public void theDefaultThatListensOnThePhoneOnlyIsPassedOver() {
        Recogniser.choose(Recogniser.install(Recogniser.ON_DEVICE_ONLY));
        ComponentName services = Recogniser.install(Recogniser.SPEECH_SERVICES);
        assertEquals(services, talk.press(PushToTalk.AWAY).service());
    }
}
