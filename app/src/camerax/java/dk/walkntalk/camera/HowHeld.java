package dk.walkntalk.camera;

import android.content.Context;
import android.view.OrientationEventListener;
import androidx.annotation.NonNull;
import androidx.lifecycle.DefaultLifecycleObserver;
import androidx.lifecycle.LifecycleOwner;
import java.util.function.IntConsumer;

/** How the phone is held, in degrees; lying flat it is held as before. Senses while its owner is in front. */
final class HowHeld extends OrientationEventListener implements DefaultLifecycleObserver {
    private final IntConsumer turned;

    HowHeld(Context context, IntConsumer turned) {
        super(context);
        this.turned = turned;
    }

    @Override
    public void onOrientationChanged(int degrees) {
        if (degrees != ORIENTATION_UNKNOWN) {
            turned.accept(degrees);
        }
    }

    @Override
    public void onResume(@NonNull LifecycleOwner owner) {
        enable();
    }

    @Override
    public void onPause(@NonNull LifecycleOwner owner) {
        disable();
    }
}
