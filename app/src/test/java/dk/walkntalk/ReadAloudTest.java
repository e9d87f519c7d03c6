package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.content.ComponentName;
import android.content.Intent;
import android.content.IntentFilter;
import android.media.AudioDeviceInfo;
import android.media.AudioManager;
import android.os.Looper;
import android.speech.tts.TextToSpeech;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.voice.ReadAloud;
import dk.walkntalk.voice.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.annotation.Config;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.AudioDeviceInfoBuilder;
import org.robolectric.shadows.ShadowAudioManager;
import org.robolectric.shadows.ShadowPackageManager;

/** What is read aloud, and to whom. */
@RunWith(AndroidJUnit4.class)
@Config(shadows = {ShadowThemeUtils.class, ShadowVoices.class})
public final class ReadAloudTest {
    private static final String GOOGLE = "com.google.android.tts";

    private final List<Reading> told = new ArrayList<>();
    private final ReadAloud aloud = new ReadAloud(Phone.context(), told::add);
    private final ShadowAudioManager audio =
            shadowOf(Phone.context().getSystemService(AudioManager.class));

    @After
    public void close() {
        aloud.close();
        ShadowVoices.reset();
    }

    private static AudioDeviceInfo device(int type) {
        return AudioDeviceInfoBuilder.newBuilder().setType(type).build();
    }

    private static TextToSpeech engine() {
        return ShadowVoices.getLastTextToSpeechInstance();
    }

    private static ShadowVoices voice() {
        return Shadow.extract(engine());
    }

    private static void starts(int status) {
        settle();
        ShadowVoices.starts(status);
    }

    private static void settle() {
        shadowOf(Looper.getMainLooper()).idle();
    }

    private static void installGoogle() {
        ComponentName service = new ComponentName(GOOGLE, GOOGLE + ".Voice");
        ShadowPackageManager packages = shadowOf(Phone.context().getPackageManager());
        packages.addServiceIfNotPresent(service);
        packages.addIntentFilterForService(service,
                new IntentFilter(TextToSpeech.Engine.INTENT_ACTION_TTS_SERVICE));
    }

    private void putOn(AudioDeviceInfo headset) {
        audio.addOutputDevice(headset, true);
        settle();
    }

    @Test
    public void withoutAHeadsetNothingIsReadByItself() {
        audio.setOutputDevices(List.of(device(AudioDeviceInfo.TYPE_BUILTIN_SPEAKER),
                device(AudioDeviceInfo.TYPE_BUILTIN_EARPIECE), device(AudioDeviceInfo.TYPE_BLE_SPEAKER)));
        assertFalse(aloud.readInHeadset("Mette undersøger kurset"));
        assertEquals(List.of(), told);
        assertNull("no voice was fetched", engine());
    }

    @Test
    public void danishIsReadIntoEveryKindOfHeadset() {
        ShadowVoices.speaks(null, TextToSpeech.LANG_COUNTRY_AVAILABLE);
        for (int type : new int[] {AudioDeviceInfo.TYPE_WIRED_HEADSET, AudioDeviceInfo.TYPE_WIRED_HEADPHONES,
            AudioDeviceInfo.TYPE_USB_HEADSET, AudioDeviceInfo.TYPE_BLUETOOTH_A2DP, AudioDeviceInfo.TYPE_BLUETOOTH_SCO,
            AudioDeviceInfo.TYPE_BLE_HEADSET, AudioDeviceInfo.TYPE_HEARING_AID}) {
            audio.setOutputDevices(List.of(device(AudioDeviceInfo.TYPE_BUILTIN_SPEAKER), device(type)));
            assertTrue(String.valueOf(type), aloud.readInHeadset("Spørgsmål " + type));
            if (voice().getSpokenTextList().isEmpty()) {
                starts(TextToSpeech.SUCCESS);
            }
            assertEquals("Spørgsmål " + type, voice().getLastSpokenText());
            settle();
        }
        assertEquals("da-DK", voice().getCurrentLanguage().toLanguageTag());
    }

    @Test
    public void onRequestItIsReadOnTheLoudspeaker() {
        ShadowVoices.speaks(null, TextToSpeech.LANG_AVAILABLE);
        aloud.readOnRequest("Mette undersøger\u0000 kurset");
        assertEquals(Reading.PREPARING, aloud.state());
        starts(TextToSpeech.SUCCESS);
        assertEquals("Mette undersøger kurset", voice().getLastSpokenText());
        settle();
        assertEquals(List.of(Reading.PREPARING, Reading.SPEAKING, Reading.SILENT), told);
    }

    @Test
    public void theVoiceThatIsThereIsUsedAgain() {
        ShadowVoices.speaks(null, TextToSpeech.LANG_AVAILABLE);
        aloud.readOnRequest("et");
        starts(TextToSpeech.SUCCESS);
        settle();
        TextToSpeech first = engine();
        aloud.readOnRequest("to");
        assertSame(first, engine());
        assertEquals("to", voice().getLastSpokenText());
    }

    @Test
    public void nothingIsNotRead() {
        aloud.readOnRequest(" \u0000 ");
        assertEquals(List.of(), told);
    }

    @Test
    public void stoppingIsSilenceAtOnce() {
        ShadowVoices.speaks(null, TextToSpeech.LANG_AVAILABLE);
        aloud.readOnRequest("Mette undersøger kurset");
        starts(TextToSpeech.SUCCESS);
        aloud.stop();
        assertTrue(voice().isStopped());
        assertEquals(Reading.SILENT, aloud.state());
        settle();
        assertEquals("what comes late is not told", List.of(Reading.PREPARING, Reading.SILENT), told);
    }

    @Test
    public void stoppingBeforeTheVoiceIsThereReadsNothingLater() {
        ShadowVoices.speaks(null, TextToSpeech.LANG_AVAILABLE);
        aloud.readOnRequest("Mette undersøger kurset");
        aloud.stop();
        starts(TextToSpeech.SUCCESS);
        settle();
        assertNull(voice().getLastSpokenText());
        assertEquals(Reading.SILENT, aloud.state());
    }

    @Test
    public void whenTheHeadsetGoesItIsNotReadToThoseWhoPassBy() {
        ShadowVoices.speaks(null, TextToSpeech.LANG_AVAILABLE);
        AudioDeviceInfo headset = device(AudioDeviceInfo.TYPE_BLUETOOTH_A2DP);
        putOn(headset);
        assertTrue(aloud.readInHeadset("Mette undersøger kurset"));
        starts(TextToSpeech.SUCCESS);
        audio.removeOutputDevice(headset, true);
        assertTrue(voice().isStopped());
        assertEquals(Reading.SILENT, aloud.state());
    }

    @Test
    public void aCallSilencesIt() {
        ShadowVoices.speaks(null, TextToSpeech.LANG_AVAILABLE);
        aloud.readOnRequest("Mette undersøger kurset");
        starts(TextToSpeech.SUCCESS);
        ShadowAudioManager.AudioFocusRequest focus = audio.getLastAudioFocusRequest();
        focus.listener.onAudioFocusChange(AudioManager.AUDIOFOCUS_LOSS_TRANSIENT_CAN_DUCK);
        assertFalse("others may be quieter for a moment", voice().isStopped());
        focus.listener.onAudioFocusChange(AudioManager.AUDIOFOCUS_LOSS_TRANSIENT);
        assertTrue(voice().isStopped());
    }

    @Test
    public void duringACallItDoesNotBegin() {
        ShadowVoices.speaks(null, TextToSpeech.LANG_AVAILABLE);
        audio.setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_FAILED);
        aloud.readOnRequest("Mette undersøger kurset");
        starts(TextToSpeech.SUCCESS);
        assertNull(voice().getLastSpokenText());
        isFault(Reading.FAILED);
    }

    @Test
    public void whereThePhonesVoiceLacksDanishGooglesIsTried() {
        for (int lack : new int[] {TextToSpeech.LANG_MISSING_DATA, TextToSpeech.LANG_NOT_SUPPORTED}) {
            installGoogle();
            ShadowVoices.speaks(null, lack);
            ShadowVoices.speaks(GOOGLE, TextToSpeech.LANG_COUNTRY_AVAILABLE);
            aloud.readOnRequest("Mette undersøger kurset");
            ShadowVoices first = voice();
            starts(TextToSpeech.SUCCESS);
            assertTrue(first.isShutdown());
            assertEquals(GOOGLE, ShadowVoices.engine(engine()));
            starts(TextToSpeech.SUCCESS);
            assertEquals("Mette undersøger kurset", voice().getLastSpokenText());
            aloud.close();
        }
    }

    @Test
    public void danishThatCanBeDownloadedIsOffered() {
        installGoogle();
        ShadowVoices.speaks(null, TextToSpeech.LANG_MISSING_DATA);
        aloud.readOnRequest("Mette undersøger kurset");
        starts(TextToSpeech.SUCCESS);
        starts(TextToSpeech.SUCCESS);
        isFault(Reading.DANISH_MISSING);
        assertNull("where the phone cannot download there is nothing to open", ReadAloud.download(Phone.context()));
        ComponentName installer = new ComponentName(GOOGLE, GOOGLE + ".Download");
        ShadowPackageManager packages = shadowOf(Phone.context().getPackageManager());
        packages.addActivityIfNotPresent(installer);
        IntentFilter filter = new IntentFilter(TextToSpeech.Engine.ACTION_INSTALL_TTS_DATA);
        filter.addCategory(Intent.CATEGORY_DEFAULT);
        packages.addIntentFilterForActivity(installer, filter);
        assertNotNull(ReadAloud.download(Phone.context()));
    }

    @Test
    public void afterTheDownloadTheVoiceIsAskedAnew() {
        ShadowVoices.speaks(null, TextToSpeech.LANG_MISSING_DATA);
        aloud.readOnRequest("et");
        starts(TextToSpeech.SUCCESS);
        isFault(Reading.DANISH_MISSING);
        ShadowVoices.speaks(null, TextToSpeech.LANG_AVAILABLE);
        aloud.readOnRequest("to");
        starts(TextToSpeech.SUCCESS);
        assertEquals("to", voice().getLastSpokenText());
    }

    @Test
    public void aVoiceWithoutDanishIsSaid() {
        aloud.readOnRequest("Mette undersøger kurset");
        starts(TextToSpeech.SUCCESS);
        isFault(Reading.NO_DANISH);
    }

    @Test
    public void aPhoneWithoutAVoiceIsSaid() {
        aloud.readOnRequest("Mette undersøger kurset");
        starts(TextToSpeech.ERROR);
        isFault(Reading.NO_VOICE);
    }

    @Test
    public void anEngineThatNeverStartsIsNotWaitedFor() {
        aloud.readOnRequest("Mette undersøger kurset");
        Recogniser.pass(Duration.ofSeconds(6));
        isFault(Reading.FAILED);
        assertTrue(voice().isShutdown());
    }

    @Test
    public void aVoiceThatBreaksOffIsSaid() {
        ShadowVoices.speaks(null, TextToSpeech.LANG_AVAILABLE);
        aloud.readOnRequest("Mette undersøger kurset");
        starts(TextToSpeech.SUCCESS);
        voice().getUtteranceProgressListener().onError("1", TextToSpeech.ERROR_OUTPUT);
        shadowOf(Looper.getMainLooper()).idle();
        assertTrue(told.contains(Reading.FAILED));
    }

    @Test
    public void aLongTextIsReadInPiecesAndNoWordIsLost() {
        ShadowVoices.speaks(null, TextToSpeech.LANG_AVAILABLE);
        String text = "ord ".repeat(3_000).trim() + " " + "x".repeat(9_000);
        aloud.readOnRequest(text);
        starts(TextToSpeech.SUCCESS);
        List<String> pieces = voice().getSpokenTextList();
        assertEquals(text, String.join("", pieces));
        assertTrue(pieces.stream().allMatch(piece -> piece.length() <= TextToSpeech.getMaxSpeechInputLength()));
    }

    private void isFault(Reading fault) {
        assertEquals(fault, aloud.state());
        assertTrue("it is told", Phone.context().getString(fault.words()).length() > 20);
    }
}
