package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.robolectric.Shadows.shadowOf;

import android.content.pm.PackageManager;
import android.speech.SpeechRecognizer;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.AboutPage;
import dk.walkntalk.pages.HomePage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.shadows.ShadowSpeechRecognizer;

/** What was chosen about speaking can be seen and changed. */
@RunWith(AndroidJUnit4.class)
public final class VoiceChoicesTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    private AboutPage about() {
        phone.open();
        return new HomePage(phone).about();
    }

    @Test
    public void aYesIsTakenBackAndNothingIsHeardAnyMore() {
        Listening.agreedTo(phone);
        about().listens(true).sendsSound(true).says(R.string.voice_online).looks("said-yes").turnSendsSound()
                .sendsSound(false).says(R.string.voice_choice_asked);
        Readymade.begin(phone).walkingAt(1).open().walkOn().agree();
        assertNull("no sound leaves the phone", Recogniser.latest());
    }

    @Test
    public void whoeverTurnsItOnHereIsListenedToAtTheFirstPress() {
        Listening.phone();
        Recogniser.permit();
        about().listens(false).turnListens().listens(true).turnSendsSound();
        Readymade.begin(phone).walkingAt(1).open().walkOn().agree();
        assertNotNull(Recogniser.latest());
    }

    /** As before Android 13, where nobody can tell. */
    @Test
    public void whereNobodyAnswersAndNobodyCanTellThereIsNothingToChoose() {
        shadowOf(Phone.context().getPackageManager()).setSystemFeature(PackageManager.FEATURE_MICROPHONE, true);
        ShadowSpeechRecognizer.setIsOnDeviceRecognitionAvailable(true);
        AboutPage about = about();
        Recogniser.latest().answersError(SpeechRecognizer.ERROR_CANNOT_CHECK_SUPPORT);
        about.says(R.string.voice_gate_no_recogniser);
    }

    @Test
    public void aPhoneThatCannotListenSaysSo() {
        RuntimeEnvironment.setQualifiers("+w320dp-h640dp");
        RuntimeEnvironment.setFontScale(2);
        about().says(R.string.voice_gate_no_microphone).looks("no-microphone");
        assertEquals(null, Recogniser.latest());
    }
}
