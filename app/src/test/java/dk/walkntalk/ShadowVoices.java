package dk.walkntalk;

import static org.robolectric.Shadows.shadowOf;

import android.os.Handler;
import android.os.Looper;
import android.speech.tts.TextToSpeech;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.annotation.RealObject;
import org.robolectric.annotation.Resetter;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.ShadowTextToSpeech;
import org.robolectric.util.ReflectionHelpers;

/** Engines that differ in their Danish, as those of real phones do. */
@Implements(TextToSpeech.class)
public final class ShadowVoices extends ShadowTextToSpeech {
    private static final Map<String, Integer> DANISH = new HashMap<>();

    @RealObject
    private TextToSpeech engine;

    /** What {@code engine} says of Danish; {@code null} for the phone's chosen one. */
    static void speaks(String engine, int danish) {
        DANISH.put(engine, danish);
    }

    /**
     * The newest engine answers that it starts, and what follows from that waits. Other threads may post meanwhile, so
     * it is not one task that is run, but all up to the answer.
     */
    static void starts(int status) {
        ShadowVoices newest = Shadow.extract(getLastTextToSpeechInstance());
        newest.getOnInitListener().onInit(status);
        AtomicBoolean answered = new AtomicBoolean();
        new Handler(Looper.getMainLooper()).post(() -> answered.set(true));
        while (!answered.get()) {
            shadowOf(Looper.getMainLooper()).runOneTask();
        }
    }

    static String engine(TextToSpeech voice) {
        return ReflectionHelpers.getField(voice, "mRequestedEngine");
    }

    @Implementation
    @Override
    protected int isLanguageAvailable(Locale locale) {
        return locale.toLanguageTag().equals("da-DK")
                ? DANISH.getOrDefault(engine(engine), TextToSpeech.LANG_NOT_SUPPORTED)
                : TextToSpeech.LANG_NOT_SUPPORTED;
    }

    @Resetter
    public static void reset() {
        DANISH.clear();
        ShadowTextToSpeech.reset();
    }
}
