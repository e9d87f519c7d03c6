package dk.walkntalk.phone.inside;

import android.app.Activity;
import android.app.Application;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.content.pm.ResolveInfo;

/** Which of the app's activities an intent means. */
final class OwnActivities {
    private final Application app;

    OwnActivities(Application app) {
        this.app = app;
    }

    /** What a tap on the app's icon sends. */
    Intent launcher() {
        return app.getPackageManager().getLaunchIntentForPackage(app.getPackageName());
    }

    /** Null when the intent means none of them. */
    Class<? extends Activity> of(Intent intent) {
        ResolveInfo found = app.getPackageManager().resolveActivity(intent, PackageManager.MATCH_DEFAULT_ONLY);
        if (found == null || !found.activityInfo.packageName.equals(app.getPackageName())) {
            return null;
        }
        try {
            return Class.forName(found.activityInfo.name).asSubclass(Activity.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e); // its manifest names it
        }
    }
}
