package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.pm.PackageManager;
import android.media.AudioManager;
import android.os.Bundle;
import android.provider.Settings;
import android.speech.RecognitionSupport;
import android.speech.RecognizerIntent;
import android.speech.SpeechRecognizer;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.SpeakingPage;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.shadows.ShadowSpeechRecognizer;

/** What goes wrong with speech on real phones: in each case nothing said is lost, and there is a clear way on. */
@RunWith(AndroidJUnit4.class)
public final class SpeakingFaultsTest {
    private static final String HEARD = "mette skriver en plan";

    @Rule public final Phone phone = new Phone();

    private Readymade mus;

    private QuestionPage walking() {
        mus = Readymade.begin(phone).walkingAt(1);
        return mus.open().walkOn();
    }

    private String sentence() {
        List<Agreement> all = mus.now().agreements();
        return all.get(all.size() - 1).sentence().text();
    }

    /** An agreement that is being listened to, and of which something is understood. */
    private AgreementPage listening() {
        Listening.agreedTo(phone);
        AgreementPage agreement = walking().agree();
        Recogniser.latest().ready().hears(HEARD);
        phone.settle();
        return agreement;
    }

    private void goesOn(AgreementPage agreement, int message) {
        assertEquals(HEARD, sentence());
        String words = Phone.context().getString(message) + " " + Phone.context().getString(R.string.voice_fault_kept);
        Recogniser before = Recogniser.latest();
        assertTrue("a recogniser is never used twice", before.isGone());
        agreement.speaking().says(words).press();
        Recogniser again = Recogniser.latest();
        assertFalse(again.isSameAs(before));
        again.ready().result("inden jul");
        agreement.has(R.id.plan_said, HEARD + " inden jul");
    }

    @Test
    public void noNetwork() {
        AgreementPage agreement = listening();
        Recogniser.latest().fails(SpeechRecognizer.ERROR_NETWORK);
        goesOn(agreement, R.string.voice_fault_network);
    }

    @Test
    public void aNetworkThatHangsIsGivenUpAfterTwentySeconds() {
        AgreementPage agreement = listening();
        Recogniser.pass(Duration.ofSeconds(19));
        agreement.speaking().says(R.string.voice_listening);
        Recogniser.pass(Duration.ofSeconds(2));
        goesOn(agreement, R.string.voice_fault_no_answer);
    }

    @Test
    public void aMicrophoneThatAnotherAppHolds() {
        AgreementPage agreement = listening();
        Recogniser.latest().fails(SpeechRecognizer.ERROR_AUDIO);
        goesOn(agreement, R.string.voice_fault_microphone);
    }

    @Test
    public void aServiceThatDies() {
        AgreementPage agreement = listening();
        Recogniser.latest().fails(SpeechRecognizer.ERROR_SERVER_DISCONNECTED);
        goesOn(agreement, R.string.voice_fault_service);
    }

    @Test
    public void aCallInTheMiddle() {
        AgreementPage agreement = listening();
        AudioManager audio = Phone.context().getSystemService(AudioManager.class);
        audio.setMode(AudioManager.MODE_RINGTONE);
        phone.settle();
        Recogniser.latest().fails(SpeechRecognizer.ERROR_AUDIO);
        audio.setMode(AudioManager.MODE_NORMAL);
        goesOn(agreement, R.string.voice_fault_call);
    }

    /** Stopped by hand, many recognisers answer with an error instead of the result. */
    @Test
    public void theLastResultIsLostAndTheLastPartialIsKept() {
        AgreementPage agreement = listening();
        agreement.speaking().press();
        Recogniser.latest().fails(SpeechRecognizer.ERROR_CLIENT);
        agreement.has(R.id.plan_said, HEARD).has(R.id.plan_what, "Skriver en plan");
        assertEquals(HEARD, sentence());
        agreement.speaking().button(R.string.voice_paused);
    }

    @Test
    public void silenceIsSaidAndNothingIsWritten() {
        Listening.agreedTo(phone);
        AgreementPage agreement = walking().agree();
        Recogniser.latest().ready().fails(SpeechRecognizer.ERROR_SPEECH_TIMEOUT);
        agreement.speaking().says(R.string.voice_fault_nothing_heard).press();
        assertFalse(Recogniser.latest().isGone());
    }

    @Test
    public void garbage() {
        Listening.agreedTo(phone);
        AgreementPage agreement = walking().agree();
        Recogniser recogniser = Recogniser.latest().ready();
        recogniser.partial(new Bundle());
        recogniser.partial(null);
        Bundle odd = new Bundle();
        odd.putInt(SpeechRecognizer.RESULTS_RECOGNITION, 7);
        recogniser.partial(odd);
        recogniser.hears("\u0000\u202e \ud83d anders \ufffd skriver");
        recogniser.result(odd);
        agreement.has(R.id.plan_said, "anders skriver");
        assertEquals("anders skriver", sentence());
    }

    @Test
    public void tenThousandWords() {
        Listening.agreedTo(phone);
        AgreementPage agreement = walking().agree();
        String words = String.join(" ", Collections.nCopies(10_000, "ordet"));
        Recogniser.latest().ready().result(words);
        agreement.has(R.id.plan_said, words);
        assertEquals(words, sentence());
    }

    @Test
    public void withoutARecogniserNothingIsOfferedThatCannotBeDone() {
        shadowOf(Phone.context().getPackageManager()).setSystemFeature(PackageManager.FEATURE_MICROPHONE, true);
        QuestionPage question = walking().offersToListen(false);
        AgreementPage agreement = question.agree();
        agreement.speaking().isShown(false);
        agreement.say("anders skriver referat").has(R.id.plan_what, "Skriver referat");
    }

    @Test
    public void withoutAMicrophoneNothingIsOffered() {
        Recogniser.install(Recogniser.GOOGLE_APP);
        shadowOf(Phone.context().getPackageManager()).setSystemFeature(PackageManager.FEATURE_MICROPHONE, false);
        walking().offersToListen(false).agree().speaking().isShown(false);
    }

    @Test
    public void nothingIsListenedToAndNothingAskedBeforeSomebodyPresses() {
        Listening.phone();
        AgreementPage agreement = walking().agree();
        assertEquals("no recogniser was made", null, Recogniser.latest());
        agreement.speaking().button(R.string.voice_say_agreement);
    }

    @Test
    public void thePressLeadsUpTheLadderOneQuestionAtATime() {
        Listening.phone();
        Recogniser.permit();
        AgreementPage agreement = walking().agree();
        SpeakingPage speaking = agreement.speaking().press().asks(R.string.voice_offer_title)
                .answer(R.string.voice_offer_yes).asks(R.string.voice_consent_title);
        assertEquals("no sound leaves the phone before the yes", null, Recogniser.latest());
        speaking.answer(R.string.voice_consent_yes);
        Recogniser.latest().ready().result("anders skriver referat");
        agreement.has(R.id.plan_what, "Skriver referat").doneInWalk().agree();
        assertFalse("it is not asked again", Recogniser.latest().isGone());
    }

    @Test
    public void whereDanishCanBeHadOnThePhoneItIsOfferedBeforeAnySoundLeavesIt() {
        Listening.phone();
        Recogniser.permit();
        ShadowSpeechRecognizer.setIsOnDeviceRecognitionAvailable(true);
        AgreementPage agreement = walking().agree();
        Recogniser.latest().answers(new RecognitionSupport.Builder().addSupportedOnDeviceLanguage("da-DK").build());
        agreement.speaking().press().answer(R.string.voice_offer_yes).asks(R.string.voice_consent_title)
                .answer(R.string.voice_download);
        agreement.speaking().told(R.string.voice_gate_downloading);
        assertEquals("da-DK", Recogniser.latest().download().getStringExtra(RecognizerIntent.EXTRA_LANGUAGE));
    }

    @Test
    public void aNoIsRememberedAndCanBeChanged() {
        Listening.phone();
        Recogniser.permit();
        AgreementPage agreement = walking().agree();
        SpeakingPage speaking = agreement.speaking().press().answer(R.string.voice_offer_yes)
                .answer(R.string.voice_consent_no);
        assertEquals(null, Recogniser.latest());
        agreement = agreement.doneInWalk().agree();
        assertEquals("a no is a no", null, Recogniser.latest());
        agreement.speaking().press().asks(R.string.voice_consent_title).answer(R.string.voice_consent_yes);
        assertNotEquals(null, Recogniser.latest());
    }

    /** Where the phone has no dialog of its own, the next press asks what the first one asked. */
    @Test
    public void whoeverRatherWritesCanChangeTheirMind() {
        Listening.phone();
        Recogniser.permit();
        AgreementPage agreement = walking().agree();
        agreement.speaking().press().answer(R.string.voice_offer_no).press().asks(R.string.voice_offer_title)
                .answer(R.string.voice_offer_yes).answer(R.string.voice_consent_yes);
        assertFalse(Recogniser.latest().isGone());
    }

    @Test
    public void thePermissionIsDeniedOnce() {
        Listening.phone();
        AgreementPage agreement = walking().agree();
        agreement.speaking().press().answer(R.string.voice_offer_yes).answer(R.string.voice_consent_yes);
        Permission.answer(phone, false, true);
        agreement.speaking().says(R.string.voice_fault_permission).press()
                .asks(R.string.voice_permission_title).answer(R.string.voice_permission_yes);
        Permission.answer(phone, true, false);
        Recogniser.latest().ready().result("anders skriver referat");
        agreement.has(R.id.plan_what, "Skriver referat");
    }

    @Test
    public void thePermissionIsDeniedForEver() {
        Listening.phone();
        AgreementPage agreement = walking().agree();
        agreement.speaking().press().answer(R.string.voice_offer_yes).answer(R.string.voice_consent_yes);
        Permission.answer(phone, false, true);
        agreement.speaking().press().answer(R.string.voice_permission_yes);
        Permission.answer(phone, false, false);
        agreement.speaking().press().asks(R.string.voice_permission_title).answer(R.string.voice_open_settings);
        assertEquals(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, phone.started().getAction());
        agreement.say("anders skriver referat").has(R.id.plan_what, "Skriver referat");
    }

    /** The phone's own dialog holds the microphone itself: no permission is asked for. */
    @Test
    public void thePhonesOwnDialog() {
        Listening.phone();
        Listening.dialog();
        AgreementPage agreement = walking().agree();
        agreement.speaking().press().answer(R.string.voice_offer_dialog).answer(R.string.voice_consent_yes);
        var asked = phone.sent();
        assertEquals(RecognizerIntent.ACTION_RECOGNIZE_SPEECH, asked.intent.getAction());
        assertEquals("da-DK", asked.intent.getStringExtra(RecognizerIntent.EXTRA_LANGUAGE));
        phone.answer(asked.intent, Activity.RESULT_OK, Listening.answer("anders skriver referat på fredag"));
        agreement.has(R.id.plan_what, "Skriver referat")
                .has(R.id.plan_when, "På fredag (fredag 13. marts 2026, uge 11)");
        agreement.doneInWalk().agree();
        assertEquals("the next agreement opens it by itself", RecognizerIntent.ACTION_RECOGNIZE_SPEECH,
                phone.sent().intent.getAction());
        phone.endProcess();
        new AgreementPage(phone).has(R.id.plan_said, "");
    }

    @Test
    public void theDialogThatFailsSaysSo() {
        Listening.phone();
        Listening.dialog();
        AgreementPage agreement = walking().agree();
        agreement.speaking().press().answer(R.string.voice_offer_dialog).answer(R.string.voice_consent_yes);
        phone.answer(phone.sent().intent, RecognizerIntent.RESULT_NETWORK_ERROR, null);
        agreement.speaking().says(R.string.voice_fault_network).press();
        phone.answer(phone.sent().intent, Activity.RESULT_CANCELED, null);
        agreement.speaking().button(R.string.voice_say_agreement);
    }

    @Test
    public void whoeverTurnsItOnIsAskedForTheMicrophoneAlsoWhereThereIsADialog() {
        Listening.phone();
        Listening.dialog();
        walking().agree().speaking().press().answer(R.string.voice_offer_yes).answer(R.string.voice_consent_yes);
        Permission.answer(phone, true, false);
        Recogniser.latest().ready().result("anders skriver referat");
        new AgreementPage(phone).has(R.id.plan_what, "Skriver referat");
    }
}
