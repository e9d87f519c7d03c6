package dk.walkntalk.paper;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.Manifest;
import android.app.Activity;
import android.app.Application;
import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.content.pm.ActivityInfo;
import android.os.Looper;
import android.provider.MediaStore;
import androidx.core.content.FileProvider;
import androidx.test.core.app.ActivityScenario;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.R;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.shadows.ShadowActivity.IntentForResult;
import org.robolectric.shadows.ShadowPackageManager;
import org.robolectric.util.ReflectionHelpers;

/** Both cameras as a screen sees them: where pictures go, and what is said when there is none. */
@RunWith(AndroidJUnit4.class)
public final class CamerasTest {
    private final Context context = ApplicationProvider.getApplicationContext();
    private ActivityScenario<AskingHost> scenario;
    private String[] declared;

    @Before
    public void theInAppCamera() {
        ReflectionHelpers.<Map<?, ?>>getStaticField(FileProvider.class, "sCache").clear(); // of the test before
        AskingHost.no = null;
        AskingHost.cameras = (screen, source) -> new InAppCamera(screen, source, new CameraApp(screen, source));
        ActivityInfo info = new ActivityInfo();
        info.packageName = context.getPackageName();
        info.name = AskingHost.class.getName();
        info.theme = R.style.Theme_WalkNTalk;
        packages().addOrUpdateActivity(info);
        declared = packages().getInternalMutablePackageInfo(context.getPackageName()).requestedPermissions;
    }

    @After
    public void close() {
        declare(declared);
        scenario.close();
    }

    private ShadowPackageManager packages() {
        return shadowOf(context.getPackageManager());
    }

    /** What the manifest asks for. */
    private void declare(String... permissions) {
        packages().getInternalMutablePackageInfo(context.getPackageName()).requestedPermissions = permissions;
    }

    private Intent take(int most) {
        scenario = ActivityScenario.launch(new Intent(context, AskingHost.class));
        scenario.onActivity(activity -> activity.take(most));
        return next();
    }

    /** The intent that was sent off, or {@code null}. */
    private Intent next() {
        shadowOf(Looper.getMainLooper()).idle();
        IntentForResult[] sent = new IntentForResult[1];
        scenario.onActivity(activity -> sent[0] = shadowOf(activity).getNextStartedActivityForResult());
        return sent[0] == null ? null : sent[0].intent;
    }

    private void answer(Intent question, int code, String... pages) {
        Intent data = new Intent().putStringArrayListExtra(CameraContract.PAGES, new ArrayList<>(List.of(pages)));
        scenario.onActivity(activity -> shadowOf(activity).receiveResult(question, code, data));
        shadowOf(Looper.getMainLooper()).idle();
    }

    private void got(String... what) {
        scenario.onActivity(activity -> assertEquals(List.of(what), activity.got));
    }

    @Test
    public void theInAppCameraIsToldWhereToWriteAndItsPagesComeInTheirOrder() {
        Intent asked = take(20);
        assertEquals(CameraContract.ACTION, asked.getAction());
        assertEquals("within this app only", context.getPackageName(), asked.getPackage());
        assertEquals(20, asked.getIntExtra(CameraContract.MOST, 0));
        String path = asked.getStringExtra(CameraContract.PATH);
        assertTrue(path, path.endsWith("/camera/7-") && path.startsWith(context.getCacheDir().getPath()));
        answer(asked, Activity.RESULT_OK, path + "a.jpg", path + "b.jpg");
        got("null", "7-a.jpg", "7-b.jpg");
    }

    @Test
    public void closingTheInAppCameraSaysNothing() {
        answer(take(20), Activity.RESULT_CANCELED);
        got("null");
    }

    @Test
    public void whereTheInAppCameraCannotBeUsedTheCameraAppComesAndWhatWasTakenIsKept() {
        answer(take(20), CameraContract.UNUSABLE, "/x/7-a.jpg");
        assertEquals(MediaStore.ACTION_IMAGE_CAPTURE, next().getAction());
        got("null", "7-a.jpg", "null");
    }

    @Test
    public void refusedTheCameraTheAppSaysSoAndAsksNoOther() {
        answer(take(1), CameraContract.REFUSED);
        got("null", "NO_PERMISSION");
        assertNull(next());
    }

    /** Android throws it when an app declares the permission and was refused it. */
    @Test
    public void aCameraAppThatMayNotBeAskedIsNoMissingOne() {
        AskingHost.cameras = CameraApp::new;
        AskingHost.no = new SecurityException("Permission Denial");
        declare(Manifest.permission.CAMERA);
        take(1);
        got("null", "NO_PERMISSION");
    }

    /** The same exception from a phone on which another app forbids it: not for want of a permission. */
    @Test
    public void aCameraAppThatIsClosedToOthersIsAMissingOne() {
        AskingHost.cameras = CameraApp::new;
        AskingHost.no = new SecurityException("not exported");
        declare(Manifest.permission.RECORD_AUDIO);
        take(1);
        got("null", "NO_CAMERA");
    }

    @Test
    public void norIsOneForWhichThePermissionIsThere() {
        AskingHost.cameras = CameraApp::new;
        AskingHost.no = new SecurityException("not exported");
        declare(Manifest.permission.CAMERA);
        shadowOf((Application) context).grantPermissions(Manifest.permission.CAMERA);
        take(1);
        got("null", "NO_CAMERA");
    }

    @Test
    public void withoutACameraAppItIsMissing() {
        AskingHost.cameras = CameraApp::new;
        AskingHost.no = new ActivityNotFoundException();
        take(1);
        got("null", "NO_CAMERA");
    }
}
