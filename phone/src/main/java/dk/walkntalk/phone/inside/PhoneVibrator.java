package dk.walkntalk.phone.inside;

import android.os.VibrationEffect;
import android.os.vibrator.StepSegment;
import android.os.vibrator.VibrationEffectSegment;
import dk.walkntalk.phone.link.Request.Kind;
import java.util.ArrayList;
import java.util.List;
import org.robolectric.annotation.ClassName;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.shadows.ShadowSystemVibrator;

/** A browser on a phone vibrates; others show it. */
@Implements(className = "android.os.SystemVibrator")
public final class PhoneVibrator extends ShadowSystemVibrator {

    @Implementation
    @Override
    protected void vibrate(int uid, String owner, @ClassName("android.os.VibrationEffect") Object effect,
            String reason, @ClassName("android.os.VibrationAttributes") Object attributes) {
        if (effect instanceof VibrationEffect.Composed composed) {
            Phone.asked().tell(Kind.VIBRATE, pattern(composed.getSegments()));
        }
    }

    /** Off and on in turns, beginning with off. */
    private static List<String> pattern(List<VibrationEffectSegment> segments) {
        List<Long> turns = new ArrayList<>(List.of(0L));
        for (VibrationEffectSegment segment : segments) {
            boolean on = !(segment instanceof StepSegment step) || step.getAmplitude() != 0;
            boolean lastOn = turns.size() % 2 == 0;
            if (on == lastOn) {
                turns.set(turns.size() - 1, turns.get(turns.size() - 1) + segment.getDuration());
            } else {
                turns.add(segment.getDuration());
            }
        }
        return turns.stream().map(String::valueOf).toList();
    }
}
