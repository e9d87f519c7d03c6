package dk.walkntalk.walk;

import android.app.Activity;
import android.os.Build;
import android.window.OnBackInvokedCallback;
import android.window.OnBackInvokedDispatcher;
import androidx.annotation.RequiresApi;

/** The back gesture, which since Android 13 is no key: while it is held it does nothing, whatever screen comes. */
@RequiresApi(Build.VERSION_CODES.TIRAMISU)
final class RainBack implements OnBackInvokedCallback {
    private final Activity activity;
    private boolean holds;

    RainBack(Activity activity) {
        this.activity = activity;
    }

    void hold(boolean hold) {
        OnBackInvokedDispatcher gestures = activity.getOnBackInvokedDispatcher();
        if (hold && !holds) {
            gestures.registerOnBackInvokedCallback(OnBackInvokedDispatcher.PRIORITY_OVERLAY, this);
        } else if (!hold && holds) {
            gestures.unregisterOnBackInvokedCallback(this);
        }
        holds = hold;
    }

    @Override
    public void onBackInvoked() {
        // drops on the rim of the screen
    }
}
