package dk.walkntalk;

import android.speech.tts.TextToSpeech;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.annotation.RealObject;
import org.robolectric.annotation.Resetter;
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
