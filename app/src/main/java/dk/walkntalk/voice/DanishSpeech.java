package dk.walkntalk.voice;

/**
 * What the phone's recognisers make of Danish.
 *
 * @param onDevice whether Danish is understood without the sound leaving the phone
 * @param online   true when there is a recogniser that may send the sound away, and so may know Danish
 */
public record DanishSpeech(OnDevice onDevice, boolean online) {

    /** Danish on the phone itself. */
    public enum OnDevice {
        INSTALLED,
        /** Being downloaded. */
        PENDING,
        DOWNLOADABLE,
        /** The phone has no such recogniser, or it has no Danish. */
        NO,
        /** Android before 13 cannot tell, and some recognisers give no answer. */
        UNKNOWN
    }

    /** True when there is anybody at all to listen. */
    boolean isAnybodyThere() {
        return online || onDevice == OnDevice.INSTALLED;
    }

    /** True when Danish can be had on the phone, or is on its way there. */
    boolean isToCome() {
        return onDevice == OnDevice.PENDING || onDevice == OnDevice.DOWNLOADABLE;
    }
}
