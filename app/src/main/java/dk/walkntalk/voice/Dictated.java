package dk.walkntalk.voice;

import android.content.Context;
import androidx.annotation.NonNull;
import dk.walkntalk.R;

/**
 * How far a {@link Dictation} has come.
 *
 * @param phase    what goes on now
 * @param text     all that was said since the dictation began, as far as it is understood
 * @param level    how loud it is at the microphone, 0 to 1
 * @param onDevice true when the sound stays on the phone
 * @param fault    why it stopped, or {@code null}
 */
public record Dictated(Phase phase, String text, float level, boolean onDevice, SpeechFault fault) {
    static final Dictated NOTHING = new Dictated(Phase.READY, "", 0, false, null);

    /** What a dictation is doing. */
    public enum Phase {
        /** Nobody has pressed yet. */
        READY,
        /** The microphone is being opened. */
        OPENING,
        /** The microphone is open. */
        LISTENING,
        /** The microphone is shut; the last words are still being worked out. */
        WORKING,
        /** The recogniser stopped by itself, as it does at a pause; more can be said. */
        PAUSED,
        /** All is said. */
        FINISHED,
        /** It stopped for a reason that is to be told. */
        FAULT
    }

    /** True while the phone hears what is said, which both are to see. */
    public boolean isMicrophoneOpen() {
        return phase == Phase.OPENING || phase == Phase.LISTENING;
    }

    /** True from the press until the last words are worked out. */
    public boolean isBusy() {
        return isMicrophoneOpen() || phase == Phase.WORKING;
    }

    /** Why it stopped, what to do, and that what was said is kept; empty when there is no fault. */
    public String message(Context context) {
        if (fault == null) {
            return "";
        }
        String what = context.getString(fault.words());
        return text.isEmpty() ? what : what + " " + context.getString(R.string.voice_fault_kept);
    }

    /** Without the words, which must not reach a log through a careless message. */
    @NonNull
    @Override
    public String toString() {
        return "Dictated(" + phase + ", " + text.length() + ", " + fault + ")";
    }
}
