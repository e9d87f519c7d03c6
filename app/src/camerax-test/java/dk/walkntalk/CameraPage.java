package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.hasChildCount;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertEquals;
import static org.robolectric.Shadows.shadowOf;

import android.Manifest;
import android.app.Activity;
import android.app.Application;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.view.View;
import androidx.test.core.app.ActivityScenario;
import androidx.test.core.app.ApplicationProvider;
import dk.walkntalk.camera.CameraScene;
import dk.walkntalk.paper.CameraContract;
import dk.walkntalk.paper.Outline;
import java.io.File;
import java.time.Duration;
import java.util.List;
import org.robolectric.shadows.ShadowActivity.PermissionsRequest;
import org.robolectric.util.ReflectionHelpers;

/** The camera within the app. */
final class CameraPage {
    final CameraScene scene;
    final ActivityScenario<CameraHost> scenario;
    private final Phone phone;

    private CameraPage(Phone phone, CameraScene scene, ActivityScenario<CameraHost> scenario) {
        this.phone = phone;
        this.scene = scene;
        this.scenario = scenario;
        phone.settle();
    }

    /** Opens it where access was given before. */
    static CameraPage open(Phone phone, CameraScene scene, File folder, int most) {
        permit();
        return openUnasked(phone, scene, folder, most);
    }

    /** Opens it where nobody has been asked for access yet. */
    static CameraPage openUnasked(Phone phone, CameraScene scene, File folder, int most) {
        App app = ApplicationProvider.getApplicationContext();
        return new CameraPage(phone, scene, ActivityScenario.launchActivityForResult(
                CameraHost.intent(scene.parts(app.work()), folder.getPath() + "/7-", most)));
    }

    static void permit() {
        shadowOf(ApplicationProvider.<Application>getApplicationContext()).grantPermissions(Manifest.permission.CAMERA);
    }

    CameraPage tap(int id) {
        phone.settle();
        onView(withId(id)).perform(click());
        phone.settle();
        return this;
    }

    /** Presses the shutter, and the camera writes its picture. */
    CameraPage shoot() {
        tap(R.id.camera_shutter);
        saves();
        return this;
    }

    File saves() {
        File file = Phone.unwatched(scene::saves);
        phone.settle();
        return file;
    }

    /** For as long as the line below the picture needs to change. */
    CameraPage sees(Outline.Hint hint) {
        scenario.onActivity(activity -> Phone.unwatched(() -> {
            scene.sees(hint);
            return null;
        }));
        pass(1);
        return this;
    }

    CameraPage pass(int seconds) {
        shadowOf(android.os.Looper.getMainLooper()).idleFor(Duration.ofSeconds(seconds));
        phone.settle();
        return this;
    }

    CameraPage has(int pages) {
        onView(withId(R.id.camera_thumbs)).check(matches(hasChildCount(pages)));
        onView(withId(R.id.camera_pages)).check(matches(pages > 0 ? isDisplayed() : not(isDisplayed())));
        return this;
    }

    CameraPage tells(int text, Object... places) {
        onView(withId(R.id.camera_hint)).check(matches(withText(Phone.context().getString(text, places))))
                .check((view, missing) -> assertEquals("TalkBack reads it", View.ACCESSIBILITY_LIVE_REGION_POLITE,
                        view.getAccessibilityLiveRegion()));
        return this;
    }

    CameraPage explains(int text) {
        onView(withId(R.id.camera_card_text)).check(matches(isDisplayed())).check(matches(withText(text)));
        return this;
    }

    /** Answers Android's question. */
    CameraPage answer(boolean granted) {
        scenario.onActivity(activity -> {
            PermissionsRequest asked = shadowOf(activity).getLastRequestedPermission();
            assertEquals(Manifest.permission.CAMERA, asked.requestedPermissions[0]);
            if (granted) {
                permit();
            }
            ReflectionHelpers.setField(Activity.class, activity, "mHasCurrentPermissionsRequest", false);
            activity.onRequestPermissionsResult(asked.requestCode, asked.requestedPermissions,
                    new int[] {granted ? PackageManager.PERMISSION_GRANTED : PackageManager.PERMISSION_DENIED});
        });
        phone.settle();
        return this;
    }

    CameraPage looks(String name) {
        phone.look(name);
        assertEquals(name, List.of(), ClippedText.findings());
        return this;
    }

    int code() {
        phone.settle();
        return scenario.getResult().getResultCode();
    }

    /** The names of the files that it comes back with. */
    List<String> pages() {
        Intent data = scenario.getResult().getResultData();
        return data.getStringArrayListExtra(CameraContract.PAGES);
    }
}
