package dk.walkntalk.voice;

/** A way to get words into the phone. Each is complete in itself; the order is that of the ladder. */
public enum Rung {
    TYPING,
    /** The keyboard's own dictation. An app is not told whether a keyboard has one. */
    KEYBOARD,
    /** The phone's own recogniser dialog, see {@link RecogniserDialog}. */
    DIALOG,
    /** The app's own push-to-talk, see {@link Dictation}. */
    PUSH_TO_TALK
}
