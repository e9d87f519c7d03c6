package dk.walkntalk.voice;

import androidx.annotation.NonNull;

/**
 * What came back from the phone's own recogniser dialog.
 *
 * @param text  the likeliest of what it understood; empty when it understood nothing
 * @param fault why there is nothing, or {@code null}: somebody who closes the dialog has no fault to be told
 */
public record DialogAnswer(String text, SpeechFault fault) {

    /** Without the words, which must not reach a log through a careless message. */
    @NonNull
    @Override
    public String toString() {
        return "DialogAnswer(" + text.length() + ", " + fault + ")";
    }
}
