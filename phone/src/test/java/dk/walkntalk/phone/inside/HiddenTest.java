package dk.walkntalk.phone.inside;

import static org.junit.Assert.assertNotNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** What is reached by its name in Android and in Robolectric is there, in the versions that the POM pins. */
public final class HiddenTest {
    private static final List<String> FIELDS = List.of(
            "android.app.Activity mDecor", "android.app.Activity mLastNonConfigurationInstances",
            "android.app.Activity mChangingConfigurations", "android.app.Activity$NonConfigurationInstances activity",
            "android.view.ViewRootImpl mAttachInfo", "android.view.View$AttachInfo mThreadedRenderer",
            "android.graphics.drawable.RippleDrawable mState",
            "android.graphics.drawable.RippleDrawable$RippleState mRippleStyle",
            "org.robolectric.shadows.ShadowToast text");
    private static final List<String> METHODS = List.of(
            "android.app.Activity makeVisible", "android.app.Activity retainNonConfigurationInstances",
            "android.view.View updateDisplayListIfDirty", "android.graphics.drawable.RippleDrawable setForceSoftware",
            "android.graphics.drawable.RippleDrawable onStateChange");

    @Test
    public void fieldsAreThere() throws Exception {
        for (String field : FIELDS) {
            String[] parts = field.split(" ");
            assertNotNull(field, type(parts[0]).getDeclaredField(parts[1]));
        }
    }

    @Test
    public void methodsAreThere() throws Exception {
        for (String method : METHODS) {
            String[] parts = method.split(" ");
            Stream<String> names = Arrays.stream(type(parts[0]).getDeclaredMethods()).map(each -> each.getName());
            assertNotNull(method, names.filter(parts[1]::equals).findAny().orElse(null));
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, false, HiddenTest.class.getClassLoader());
    }
}
