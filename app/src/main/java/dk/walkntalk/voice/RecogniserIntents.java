package dk.walkntalk.voice;

import android.content.Intent;
import android.os.Build;
import android.speech.RecognizerIntent;
import java.util.ArrayList;
import java.util.List;

/** What a recogniser is asked for: Danish, as it is said, with all that is understood on the way. */
final class RecogniserIntents {
    private static final int READINGS = 3;

    private RecogniserIntents() { }

    /** Danish, and nothing more: to be asked whether a recogniser knows it. */
    static Intent danish() {
        return new Intent(RecognizerIntent.ACTION_RECOGNIZE_SPEECH)
                .putExtra(RecognizerIntent.EXTRA_LANGUAGE_MODEL, RecognizerIntent.LANGUAGE_MODEL_FREE_FORM)
                .putExtra(RecognizerIntent.EXTRA_LANGUAGE, Danish.TAG);
    }

    /**
     * One utterance.
     *
     * @param hints words that are likely to be said; recognisers before Android 13 take none
     */
    static Intent utterance(boolean onDevice, List<String> hints) {
        // capitals and full stops are not asked for: few recognisers give them, and the app sets its own
        Intent intent = danish().putExtra(RecognizerIntent.EXTRA_PARTIAL_RESULTS, true)
                .putExtra(RecognizerIntent.EXTRA_MAX_RESULTS, READINGS)
                .putExtra(RecognizerIntent.EXTRA_PREFER_OFFLINE, onDevice);
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            // what was said, to the letter
            intent.putExtra(RecognizerIntent.EXTRA_MASK_OFFENSIVE_WORDS, false);
            if (!hints.isEmpty()) {
                intent.putStringArrayListExtra(RecognizerIntent.EXTRA_BIASING_STRINGS, new ArrayList<>(hints));
            }
        }
        return intent;
    }
}
