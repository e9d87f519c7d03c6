package dk.walkntalk.walk;

import android.content.Context;
import android.media.AudioAttributes;
import android.os.Build;
import android.os.VibrationAttributes;
import android.os.VibrationEffect;
import android.os.Vibrator;
import androidx.annotation.RequiresApi;

/** The phone's vibration, as an alarm's: any other is silenced for an app whose screen is off. */
final class Buzz {
    private final Vibrator vibrator;

    Buzz(Context context) {
        vibrator = (Vibrator) context.getSystemService(Context.VIBRATOR_SERVICE);
    }

    /** False on a phone that cannot vibrate. */
    boolean isThere() {
        return vibrator != null && vibrator.hasVibrator();
    }

    /** Vibrates once through {@code millis}: pauses and vibrations in turn, beginning with a pause. */
    void buzz(long[] millis) {
        VibrationEffect effect = VibrationEffect.createWaveform(millis, -1);
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            Since13.vibrate(vibrator, effect);
        } else {
            vibrator.vibrate(effect, new AudioAttributes.Builder().setUsage(AudioAttributes.USAGE_ALARM)
                    .setContentType(AudioAttributes.CONTENT_TYPE_SONIFICATION).build());
        }
    }

    /** Android 13 asks what a vibration is for in words of its own. */
    @RequiresApi(Build.VERSION_CODES.TIRAMISU)
    private static final class Since13 {
        static void vibrate(Vibrator vibrator, VibrationEffect effect) {
            vibrator.vibrate(effect, VibrationAttributes.createForUsage(VibrationAttributes.USAGE_ALARM));
        }
    }
}
