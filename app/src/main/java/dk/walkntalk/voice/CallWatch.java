package dk.walkntalk.voice;

import android.content.Context;
import android.media.AudioManager;
import android.os.Handler;
import android.os.Looper;

/**
 * Notices that the phone rings or a call goes on. Audio focus does not tell: recognisers take it for themselves at
 * every start, and then a call takes it from them. So the mode of the sound is looked at while the microphone is open.
 */
final class CallWatch {
    private static final long EVERY = 500;

    private final AudioManager audio;
    private final Runnable onCall;
    private final Handler main = new Handler(Looper.getMainLooper());
    private final Runnable look = this::look;

    /** Runs {@code onCall} on the main thread, at most once for each {@link #begin}. */
    CallWatch(Context context, Runnable onCall) {
        audio = context.getSystemService(AudioManager.class);
        this.onCall = onCall;
    }

    boolean isCall() {
        int mode = audio.getMode();
        return mode != AudioManager.MODE_NORMAL && mode != AudioManager.MODE_INVALID;
    }

    void begin() {
        end();
        main.postDelayed(look, EVERY);
    }

    void end() {
        main.removeCallbacks(look);
    }

    private void look() {
        if (isCall()) {
            onCall.run();
        } else {
            begin();
        }
    }
}
