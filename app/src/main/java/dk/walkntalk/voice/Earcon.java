package dk.walkntalk.voice;

import android.media.AudioManager;
import android.media.ToneGenerator;

/** Two short tones by which both hear that the microphone opens, and that it is shut: not all recognisers have one. */
final class Earcon {
    private static final int VOLUME = 60;
    private static final int MILLIS = 90;

    private ToneGenerator tones;

    void opened() {
        play(ToneGenerator.TONE_PROP_BEEP);
    }

    void shut() {
        play(ToneGenerator.TONE_PROP_BEEP2);
    }

    private void play(int tone) {
        try {
            if (tones == null) {
                tones = new ToneGenerator(AudioManager.STREAM_MUSIC, VOLUME);
            }
            tones.startTone(tone, MILLIS);
        } catch (RuntimeException e) {
            // some phones have no tone left to give; the screen shows it all the same
            close();
        }
    }

    void close() {
        if (tones != null) {
            tones.release();
            tones = null;
        }
    }
}
