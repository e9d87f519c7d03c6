package dk.walkntalk.voice;

import androidx.annotation.StringRes;
import dk.walkntalk.R;

/** What {@link ReadAloud} is doing, or why it is silent. */
public enum Reading {
    SILENT(0),
    /** The voice is being fetched. */
    PREPARING(0),
    SPEAKING(0),
    /** The phone has no voice at all. */
    NO_VOICE(R.string.voice_read_no_voice),
    /** The voices of the phone speak no Danish. */
    NO_DANISH(R.string.voice_read_no_danish),
    /** Danish has to be downloaded first, see {@link ReadAloud#download}. */
    DANISH_MISSING(R.string.voice_read_danish_missing),
    /** It did not work this time. */
    FAILED(R.string.voice_read_failed);

    @StringRes
    private final int words;

    Reading(@StringRes int words) {
        this.words = words;
    }

    /** What to tell about it; 0 when there is nothing to tell. */
    @StringRes
    public int words() {
        return words;
    }
}
