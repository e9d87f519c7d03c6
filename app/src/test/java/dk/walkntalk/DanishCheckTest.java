package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.os.Build;
import android.speech.RecognitionSupport;
import android.speech.RecognizerIntent;
import android.speech.SpeechRecognizer;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.voice.DanishCheck;
import dk.walkntalk.voice.DanishSpeech;
import dk.walkntalk.voice.DanishSpeech.OnDevice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.shadows.ShadowSpeechRecognizer;
import org.robolectric.util.ReflectionHelpers;

/** What the phone makes of Danish is asked, not assumed. */
@RunWith(AndroidJUnit4.class)
public final class DanishCheckTest {
    private final List<DanishSpeech> answers = new ArrayList<>();
    private final DanishCheck check = new DanishCheck(Phone.context());

    private Recogniser ask() {
        ShadowSpeechRecognizer.setIsOnDeviceRecognitionAvailable(true);
        check.ask(answers::add);
        return Recogniser.latest();
    }

    private void answerIs(OnDevice onDevice, boolean online) {
        assertEquals(List.of(new DanishSpeech(onDevice, online)), answers);
        answers.clear();
    }

    @Test
    public void danishThatIsInstalledIsFoundHoweverItIsWritten() {
        for (String tag : List.of("da-DK", "da_DK", "da", "DA-dk")) {
            Recogniser recogniser = ask();
            assertTrue(recogniser.isOnDevice());
            recogniser.answers(new RecognitionSupport.Builder().addInstalledOnDeviceLanguage("de-DE")
                    .addInstalledOnDeviceLanguage(tag).build());
            answerIs(OnDevice.INSTALLED, false);
            assertTrue("the recogniser goes when it has answered", recogniser.isGone());
        }
    }

    @Test
    public void danishOnItsWayAndDanishThatCanBeHadAreToldApart() {
        ask().answers(new RecognitionSupport.Builder().addPendingOnDeviceLanguage("da-DK")
                .addSupportedOnDeviceLanguage("da-DK").build());
        answerIs(OnDevice.PENDING, false);
        ask().answers(new RecognitionSupport.Builder().addSupportedOnDeviceLanguage("da-DK").build());
        answerIs(OnDevice.DOWNLOADABLE, false);
    }

    /** As the lists of real phones are. */
    @Test
    public void aListWithoutDanishSaysNo() {
        Recogniser.install(Recogniser.GOOGLE_APP);
        ask().answers(new RecognitionSupport.Builder().setInstalledOnDeviceLanguages(List.of("en-US", "sv-SE", "nb-NO"))
                .setSupportedOnDeviceLanguages(List.of("de-DE", "dav-KE", "da-GL", "")).build());
        answerIs(OnDevice.NO, true);
    }

    @Test
    public void aRecogniserThatCannotTellLeavesItOpen() {
        Recogniser.install(Recogniser.GOOGLE_APP);
        ask().answersError(SpeechRecognizer.ERROR_CANNOT_CHECK_SUPPORT);
        answerIs(OnDevice.UNKNOWN, true);
    }

    @Test
    public void aRecogniserThatNeverAnswersIsNotWaitedFor() {
        Recogniser recogniser = ask();
        Recogniser.pass(Duration.ofSeconds(4));
        answerIs(OnDevice.UNKNOWN, false);
        assertTrue(recogniser.isGone());
        recogniser.answers(new RecognitionSupport.Builder().addInstalledOnDeviceLanguage("da-DK").build());
        assertEquals("one answer is enough", List.of(), answers);
    }

    @Test
    public void aPhoneWithoutAnyRecogniserSaysSo() {
        ShadowSpeechRecognizer.setIsOnDeviceRecognitionAvailable(false);
        check.ask(answers::add);
        assertEquals("not before the question is asked", List.of(), answers);
        Recogniser.pass(Duration.ZERO);
        answerIs(OnDevice.NO, false);
        assertNull(Recogniser.latest());
    }

    @Test
    public void aRecogniserThatListensOnThePhoneOnlyIsNoOnlineOne() {
        ShadowSpeechRecognizer.setIsOnDeviceRecognitionAvailable(false);
        Recogniser.choose(Recogniser.install(Recogniser.ON_DEVICE_ONLY));
        check.ask(answers::add);
        Recogniser.pass(Duration.ZERO);
        answerIs(OnDevice.NO, false);
    }

    @Test
    public void androidBefore13CannotBeAsked() {
        before13(() -> {
            ShadowSpeechRecognizer.setIsOnDeviceRecognitionAvailable(true);
            check.ask(answers::add);
            Recogniser.pass(Duration.ZERO);
            answerIs(OnDevice.UNKNOWN, false);
            assertNull(Recogniser.latest());
            assertFalse(check.download());
        });
    }

    @Test
    public void danishCanBeDownloaded() {
        ShadowSpeechRecognizer.setIsOnDeviceRecognitionAvailable(true);
        assertTrue(check.download());
        Recogniser recogniser = Recogniser.latest();
        assertEquals("da-DK", recogniser.download().getStringExtra(RecognizerIntent.EXTRA_LANGUAGE));
        assertFalse("it must have time to hear of it", recogniser.isGone());
        Recogniser.pass(Duration.ofSeconds(11));
        assertTrue(recogniser.isGone());
    }

    @Test
    public void whereNothingCanBeDownloadedItIsSaid() {
        ShadowSpeechRecognizer.setIsOnDeviceRecognitionAvailable(false);
        assertFalse(check.download());
    }

    static void before13(Runnable test) {
        int real = Build.VERSION.SDK_INT;
        ReflectionHelpers.setStaticField(Build.VERSION.class, "SDK_INT", Build.VERSION_CODES.S);
        try {
            test.run();
        } finally {
            ReflectionHelpers.setStaticField(Build.VERSION.class, "SDK_INT", real);
        }
    }
}
