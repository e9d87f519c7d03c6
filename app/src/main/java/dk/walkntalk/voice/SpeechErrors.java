package dk.walkntalk.voice;

import android.speech.SpeechRecognizer;

/** What the numbers mean that recognisers give. */
final class SpeechErrors {
    private SpeechErrors() { }

    /**
     * The fault that {@code error} stands for.
     *
     * @param permitted true when this app may use the microphone, so that it is not this app that is refused
     * @param call      true when the phone rings or a call goes on, which takes the microphone away
     */
    static SpeechFault fault(int error, boolean permitted, boolean call) {
        return switch (error) {
            case SpeechRecognizer.ERROR_NETWORK_TIMEOUT, SpeechRecognizer.ERROR_NETWORK -> SpeechFault.NETWORK;
            case SpeechRecognizer.ERROR_SPEECH_TIMEOUT, SpeechRecognizer.ERROR_NO_MATCH ->
                    call ? SpeechFault.CALL : SpeechFault.NOTHING_HEARD;
            case SpeechRecognizer.ERROR_RECOGNIZER_BUSY -> SpeechFault.BUSY;
            case SpeechRecognizer.ERROR_INSUFFICIENT_PERMISSIONS ->
                    permitted ? SpeechFault.SERVICE_REFUSES : SpeechFault.PERMISSION;
            case SpeechRecognizer.ERROR_LANGUAGE_NOT_SUPPORTED, SpeechRecognizer.ERROR_LANGUAGE_UNAVAILABLE ->
                    SpeechFault.LANGUAGE;
            case SpeechRecognizer.ERROR_AUDIO -> call ? SpeechFault.CALL : SpeechFault.MICROPHONE;
            default -> call ? SpeechFault.CALL : SpeechFault.SERVICE;
        };
    }

    /**
     * True when a recogniser that has understood something means no more than that it stops here: several answer so
     * when they are stopped, or at a pause, and give no result.
     */
    static boolean isEnd(int error) {
        return error == SpeechRecognizer.ERROR_CLIENT || error == SpeechRecognizer.ERROR_SPEECH_TIMEOUT
                || error == SpeechRecognizer.ERROR_NO_MATCH;
    }
}
