package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.media.AudioDeviceInfo;
import android.media.AudioManager;
import android.speech.tts.TextToSpeech;
import android.view.KeyEvent;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.QuestionPage;
import java.util.List;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.annotation.Config;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.AudioDeviceInfoBuilder;

/** What is read aloud on the walk: an agreement into the headset by itself, all else when somebody asks for it. */
@RunWith(AndroidJUnit4.class)
@Config(shadows = {ShadowThemeUtils.class, ShadowShapeAppearanceModel.class, ShadowVoices.class})
public final class SpokenReadingTest {
    private static final AudioDeviceInfo HEADSET =
            AudioDeviceInfoBuilder.newBuilder().setType(AudioDeviceInfo.TYPE_BLUETOOTH_A2DP).build();

    @Rule public final Phone phone = new Phone();

    @After
    public void forget() {
        ShadowVoices.reset();
    }

    private QuestionPage walking() {
        ShadowVoices.speaks(null, TextToSpeech.LANG_AVAILABLE);
        Listening.agreedTo(phone);
        return Readymade.begin(phone).walkingAt(1).open().walkOn();
    }

    private void headset(boolean there) {
        shadowOf(Phone.context().getSystemService(AudioManager.class))
                .setOutputDevices(there ? List.of(HEADSET) : List.of());
    }

    private static ShadowVoices voice() {
        TextToSpeech engine = ShadowVoices.getLastTextToSpeechInstance();
        return engine == null ? null : Shadow.extract(engine);
    }

    private String heard() {
        phone.settle();
        if (voice() != null && voice().getLastSpokenText() == null && voice().getOnInitListener() != null) {
            voice().getOnInitListener().onInit(TextToSpeech.SUCCESS);
            phone.settle();
        }
        return voice() == null ? null : voice().getLastSpokenText();
    }

    @Test
    public void whatWasAgreedIsReadBackIntoTheHeadsetShortAndWithWhatIsMissing() {
        QuestionPage question = walking();
        headset(true);
        question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        Recogniser.latest().ready().result("mette tilmelder sig kursus i projektledelse senest den første juni");
        new AgreementPage(phone);
        assertEquals("Tilmelder sig kursus i projektledelse. Hvornår: Senest den første juni, mandag 1. juni. "
                + "Hvem: Mette Hansen. Hvem har ansvaret? Hvem følger op?", heard());
    }

    @Test
    public void withoutAHeadsetItIsReadWhenSomebodyAsksForIt() {
        QuestionPage question = walking();
        headset(false);
        AgreementPage agreement = question.agree();
        Recogniser.latest().ready().result("anders skriver referat");
        agreement.has(R.id.plan_what, "Skriver referat");
        assertNull("nobody hears it who is not to", heard());
        agreement.readAloud();
        assertEquals("Skriver referat. Hvem: Anders Lund. Hvornår? Hvem har ansvaret? Hvem følger op?", heard());
    }

    /** A headset whose battery dies takes what was meant for it alone with it. */
    @Test
    public void whenTheHeadsetGoesTheReadingStopsAndTheAgreementIsThere() {
        QuestionPage question = walking();
        headset(true);
        question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        Recogniser.latest().ready().result("anders skriver referat");
        AgreementPage agreement = new AgreementPage(phone);
        ShadowVoices.starts(TextToSpeech.SUCCESS);
        shadowOf(Phone.context().getSystemService(AudioManager.class)).removeOutputDevice(HEADSET, true);
        assertTrue(voice().isStopped());
        agreement.has(R.id.plan_what, "Skriver referat");
    }

    @Test
    public void questionsAreReadIntoTheHeadsetWhenThatIsChosenEachOnce() {
        App app = ApplicationProvider.getApplicationContext();
        app.walkMode().setReadQuestions(true);
        headset(true);
        QuestionPage question = walking();
        assertEquals("Hvornår motiveres du, og hvad skaber arbejdsglæde for dig og dine kollegaer?", heard());
        question.press(KeyEvent.KEYCODE_MEDIA_NEXT);
        String next = "Hvor ser du især, at du lykkes i forhold til vores Medarbejder- og ledelsesgrundlag?";
        assertEquals(next, heard());
        int before = voice().getSpokenTextList().size();
        question.agree().doneInWalk().asks(next);
        assertEquals("not again after an agreement", before, voice().getSpokenTextList().size());
    }

    @Test
    public void theQuestionIsReadAloudInItsOwnWords() {
        walking().readAloud();
        assertEquals("Hvornår motiveres du, og hvad skaber arbejdsglæde for dig og dine kollegaer?", heard());
    }
}
