package dk.walkntalk.phone.inside;

import android.app.Activity;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.annotation.RealObject;
import org.robolectric.shadows.ShadowActivity;

/** An activity that wants to be made anew is, by the stack it is in. */
@Implements(className = "android.app.Activity")
public final class PhoneActivity extends ShadowActivity {
    @RealObject
    private Activity activity;

    @Implementation
    @Override
    protected void recreate() {
        Phone.current().task().relaunchSoon(activity);
    }
}
