package dk.walkntalk.voice;

import androidx.annotation.StringRes;
import dk.walkntalk.R;

/** Why the phone does not listen, or stopped. Whatever was said before is kept in each case. */
public enum SpeechFault {
    /** Nobody spoke, or it could not be understood. */
    NOTHING_HEARD(R.string.voice_fault_nothing_heard),
    /** The recogniser has no way to its server. */
    NETWORK(R.string.voice_fault_network),
    /** The recogniser said nothing for so long that the app gave up: most often a network that is dead. */
    NO_ANSWER(R.string.voice_fault_no_answer),
    /** The microphone does not give any sound; another app may hold it. */
    MICROPHONE(R.string.voice_fault_microphone),
    /** The phone rings, or a call is going on. */
    CALL(R.string.voice_fault_call),
    /** The recogniser is busy with something else. */
    BUSY(R.string.voice_fault_busy),
    /** The recogniser failed or is gone. */
    SERVICE(R.string.voice_fault_service),
    /** This app may not use the microphone. */
    PERMISSION(R.string.voice_fault_permission),
    /** This app may, but the phone's recogniser may not, or does not serve other apps. */
    SERVICE_REFUSES(R.string.voice_fault_service_refuses),
    /** The recogniser has no Danish. */
    LANGUAGE(R.string.voice_fault_language),
    /** There is no recogniser on this phone. */
    NO_RECOGNISER(R.string.voice_fault_no_recogniser),
    /** The sound would leave the phone, and nobody has said yes to that. */
    CONSENT(R.string.voice_fault_consent);

    @StringRes
    private final int words;

    SpeechFault(@StringRes int words) {
        this.words = words;
    }

    /** What happened and what to do, to be shown to those who walk. */
    @StringRes
    public int words() {
        return words;
    }
}
