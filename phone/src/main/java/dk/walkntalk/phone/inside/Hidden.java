package dk.walkntalk.phone.inside;

import android.app.Activity;
import android.view.View;
import android.view.ViewRootImpl;
import org.robolectric.util.ReflectionHelpers;
import org.robolectric.util.ReflectionHelpers.ClassParameter;

/** The few fields and methods of Android that only the system itself can reach; a test sees whether they are there. */
final class Hidden {
    private Hidden() { }

    static void setDecor(Activity activity, View decor) {
        ReflectionHelpers.setField(Activity.class, activity, "mDecor", decor);
    }

    static void makeVisible(Activity activity) {
        ReflectionHelpers.callInstanceMethod(Activity.class, activity, "makeVisible");
    }

    /** What an activity hands to the one that takes its place. */
    static Object retained(Activity activity) {
        return ReflectionHelpers.callInstanceMethod(Activity.class, activity, "retainNonConfigurationInstances");
    }

    static void retain(Activity activity, Object retained) {
        ReflectionHelpers.setField(Activity.class, activity, "mLastNonConfigurationInstances", retained);
    }

    static void changingConfigurations(Activity activity) {
        ReflectionHelpers.setField(Activity.class, activity, "mChangingConfigurations", true);
    }

    static Object renderer(ViewRootImpl root) {
        Object attached = ReflectionHelpers.getField(root, "mAttachInfo");
        return ReflectionHelpers.getField(attached, "mThreadedRenderer");
    }


    static Object displayList(View view) {
        return ReflectionHelpers.callInstanceMethod(View.class, view, "updateDisplayListIfDirty");
    }

    static <T> T make(Class<T> type, ClassParameter<?>... arguments) {
        return ReflectionHelpers.callConstructor(type, arguments);
    }
}
