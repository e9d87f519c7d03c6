package dk.walkntalk.voice;

/** Whether this app may use a microphone. */
public enum MicrophoneAccess {
    GRANTED,
    /** Nobody has been asked yet. */
    UNASKED,
    /** Somebody said no, and may be asked again after a word of explanation. */
    DENIED,
    /** Android asks no more, or the employer has decided: only the phone's settings can change it. */
    DENIED_FOR_EVER,
    /** The phone has no microphone. */
    NO_MICROPHONE;

    private static final int ENOUGH = 2;

    /**
     * Android does not say whether it will still ask, so it is concluded.
     *
     * @param explain  true when Android says that an explanation is due, as it does between the first no and the second
     * @param refusals how often it was asked in vain since it was granted last
     */
    static MicrophoneAccess of(boolean microphone, boolean granted, boolean explain, int refusals) {
        if (!microphone) {
            return NO_MICROPHONE;
        } else if (granted) {
            return GRANTED;
        } else if (explain) {
            return DENIED;
        } else if (refusals >= ENOUGH) {
            return DENIED_FOR_EVER;
        }
        // a question that was wiped away, or one that an employer's rules answer, is no last word the first time
        return refusals == 0 ? UNASKED : DENIED;
    }
}
