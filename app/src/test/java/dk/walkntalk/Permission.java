package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.robolectric.Shadows.shadowOf;

import android.Manifest;
import android.app.Activity;
import android.content.pm.PackageManager;
import org.robolectric.shadows.ShadowActivity.PermissionsRequest;
import org.robolectric.util.ReflectionHelpers;

/** Android's question whether the app may use the microphone, and the answer of those who hold the phone. */
final class Permission {
    private Permission() { }

    /** Answers; {@code explain} is whether Android would ask again. */
    static void answer(Phone phone, boolean granted, boolean explain) {
        phone.settle();
        phone.front(activity -> {
            PermissionsRequest asked = shadowOf(activity).getLastRequestedPermission();
            assertEquals(Manifest.permission.RECORD_AUDIO, asked.requestedPermissions[0]);
            shadowOf(activity.getPackageManager())
                    .setShouldShowRequestPermissionRationale(Manifest.permission.RECORD_AUDIO, explain);
            if (granted) {
                Recogniser.permit();
            }
            // what the system does before it brings an answer
            ReflectionHelpers.setField(Activity.class, activity, "mHasCurrentPermissionsRequest", false);
            activity.onRequestPermissionsResult(asked.requestCode, asked.requestedPermissions,
                    new int[] {granted ? PackageManager.PERMISSION_GRANTED : PackageManager.PERMISSION_DENIED});
            return null;
        });
        phone.settle();
    }
}
