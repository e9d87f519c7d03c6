package dk.walkntalk.phone.inside;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.view.WindowManager.LayoutParams;
import org.robolectric.Robolectric;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.ShadowActivity;
import org.robolectric.util.ReflectionHelpers;

/** One activity of the stack, through its life. */
final class Entry {
    final Intent intent;
    /** Who gets its result; null for nobody. */
    final Entry caller;
    final int requestCode;
    private ActivityController<? extends Activity> controller;
    private boolean resumed;
    private boolean started;
    /** Made for another look of the phone than it has now. */
    boolean stale;

    Entry(Class<? extends Activity> type, Intent intent, Entry caller, int requestCode) {
        this.intent = intent;
        this.caller = caller;
        this.requestCode = requestCode;
        controller = Robolectric.buildActivity(type, intent);
    }

    Activity activity() {
        return controller.get();
    }

    private ShadowActivity shadow() {
        return Shadow.extract(activity());
    }

    int resultCode() {
        return shadow().getResultCode();
    }

    Intent result() {
        return shadow().getResultIntent();
    }

    /** @param who part of the activity that asked; null for the activity itself */
    void deliver(String who, int requestCode, int code, Intent data) {
        shadow().internalCallDispatchActivityResult(who, requestCode, code, data);
    }

    /** From nothing to its first picture; an activity may finish on the way. */
    void create() {
        controller.create();
        if (!activity().isFinishing()) {
            begin(null);
        }
    }

    private void begin(Bundle state) {
        controller.start();
        if (state != null) {
            controller.restoreInstanceState(state);
        }
        controller.postCreate(state);
        started = true;
        resume();
        show();
    }

    void resume() {
        if (!resumed) {
            controller.resume().postResume().topActivityResumed(true);
            resumed = true;
        }
    }

    void pause() {
        if (resumed) {
            controller.topActivityResumed(false).pause();
            resumed = false;
        }
    }

    /** Out of sight. */
    void stop() {
        if (started) {
            controller.stop().saveInstanceState(new Bundle());
            started = false;
            if (activity().getWindow().peekDecorView() != null) {
                activity().getWindow().getDecorView().setVisibility(View.INVISIBLE);
            }
        }
    }

    /** In sight again, not in front yet. */
    void restart() {
        if (!started) {
            controller.restart().start();
            started = true;
            show();
        }
    }

    private void show() {
        View decor = activity().getWindow().getDecorView();
        activity().getWindow().getAttributes().type = LayoutParams.TYPE_BASE_APPLICATION;
        Hidden.setDecor(activity(), decor);
        Hidden.makeVisible(activity());
    }

    void destroy() {
        pause();
        stop();
        controller.destroy();
    }

    /** Made anew, with what it had on the screen and what it holds on to, as after a turn of the phone. */
    void relaunch() {
        Activity old = activity();
        Hidden.changingConfigurations(old);
        pause();
        if (started) {
            controller.stop();
        }
        Bundle state = new Bundle();
        controller.saveInstanceState(state);
        Object retained = Hidden.retained(old);
        controller.destroy();
        // libraries keep colours by context, weakly; here all activities have the same one, so that old colours must go
        System.gc();
        controller = Robolectric.buildActivity(old.getClass(), intent);
        if (retained != null) {
            Hidden.retain(activity(), retained);
            shadow().setLastNonConfigurationInstance(ReflectionHelpers.getField(retained, "activity"));
        }
        stale = false;
        controller.create(state);
        begin(state);
    }
}
