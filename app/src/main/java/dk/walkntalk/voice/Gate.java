package dk.walkntalk.voice;

import androidx.annotation.StringRes;
import dk.walkntalk.R;

/** What stands before a {@link Rung}, and so what to do next to get there. */
public enum Gate {
    OPEN(0),
    /** It is there, for those who turn it on. */
    TURN_ON(R.string.voice_gate_turn_on),
    /** Sound would leave the phone, and nobody was asked about that. */
    ASK_CONSENT(R.string.voice_gate_consent),
    /** Somebody said no to sound leaving the phone; that can be changed. */
    DECLINED(R.string.voice_gate_declined),
    /** The same, but Danish can be had on the phone itself. */
    DOWNLOAD(R.string.voice_gate_download),
    /** Danish is on its way to the phone. */
    DOWNLOADING(R.string.voice_gate_downloading),
    ASK_PERMISSION(R.string.voice_gate_permission),
    /** Somebody said no to the permission once: say why before asking again. */
    EXPLAIN_PERMISSION(R.string.voice_gate_explain),
    /** Only the phone's settings can give the permission. */
    OPEN_SETTINGS(R.string.voice_gate_settings),
    /** The phone has no microphone. */
    NO_MICROPHONE(R.string.voice_gate_no_microphone),
    /** The phone has no recogniser for it. */
    NO_RECOGNISER(R.string.voice_gate_no_recogniser);

    @StringRes
    private final int words;

    Gate(@StringRes int words) {
        this.words = words;
    }

    /** What to tell before it is opened; 0 for {@link #OPEN}. */
    @StringRes
    public int words() {
        return words;
    }

    /** True when nothing that a person does in this app or its settings opens it. */
    public boolean isShutForGood() {
        return this == NO_MICROPHONE || this == NO_RECOGNISER;
    }
}
