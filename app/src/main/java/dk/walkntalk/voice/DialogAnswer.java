package dk.walkntalk.voice;

import androidx.annotation.NonNull;
import java.util.List;

/**
 * What came back from the phone's own recogniser dialog.
 *
 * @param readings what it understood, the likeliest first; empty when it did not
 * @param fault    why there is nothing, or {@code null}: somebody who closes the dialog has no fault to be told
 */
public record DialogAnswer(List<String> readings, SpeechFault fault) {

    /** The likeliest reading; empty when there is none. */
    public String text() {
        return readings.isEmpty() ? "" : readings.get(0);
    }

    /** Without the words, which must not reach a log through a careless message. */
    @NonNull
    @Override
    public String toString() {
        return "DialogAnswer(" + readings.size() + ", " + fault + ")";
    }
}
