package dk.walkntalk.phone.inside;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.os.IBinder;
import android.os.UserHandle;
import org.robolectric.android.internal.RoboMonitoringInstrumentation;

/** Where every intent passes that starts an activity, of this app or another. */
final class PhoneInstrumentation extends RoboMonitoringInstrumentation {

    @Override
    public ActivityResult execStartActivity(Context who, IBinder contextThread, IBinder token, Activity target,
            Intent intent, int requestCode, Bundle options) {
        Phone.current().start(intent, target, null, requestCode);
        return null;
    }

    @Override
    public ActivityResult execStartActivity(Context who, IBinder contextThread, IBinder token, String target,
            Intent intent, int requestCode, Bundle options) {
        Phone.current().start(intent, who instanceof Activity activity ? activity : null, target, requestCode);
        return null;
    }

    @Override
    public ActivityResult execStartActivity(Context who, IBinder contextThread, IBinder token, String target,
            Intent intent, int requestCode, Bundle options, UserHandle user) {
        return execStartActivity(who, contextThread, token, target, intent, requestCode, options);
    }
}
