package dk.walkntalk.phone.inside;

import android.graphics.drawable.RippleDrawable;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.annotation.RealObject;
import org.robolectric.shadows.ShadowDrawable;
import org.robolectric.util.ReflectionHelpers;
import org.robolectric.util.reflector.Direct;
import org.robolectric.util.reflector.ForType;
import org.robolectric.util.reflector.Reflector;

/**
 * What shows that a touch has arrived. Android draws it by a shader that only a graphics card runs; until Android 11 it
 * was a growing disc, and that can be drawn here, moved by the main thread as views are.
 */
@Implements(className = "android.graphics.drawable.RippleDrawable")
public final class PhoneRipple extends ShadowDrawable {
    private static final int SOLID = 0;

    @RealObject
    private RippleDrawable ripple;

    @Implementation
    protected boolean onStateChange(int[] states) {
        Object state = ReflectionHelpers.getField(ripple, "mState");
        ReflectionHelpers.setField(state, "mRippleStyle", SOLID);
        ripple.setForceSoftware(true);
        return Reflector.reflector(Original.class, ripple).onStateChange(states);
    }

    @ForType(RippleDrawable.class)
    interface Original {
        @Direct
        boolean onStateChange(int[] states);
    }
}
