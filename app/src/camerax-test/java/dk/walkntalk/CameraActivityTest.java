package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.app.Activity;
import android.app.Application;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.KeyEvent;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.fragment.app.Fragment;
import androidx.fragment.app.FragmentActivity;
import androidx.fragment.app.FragmentFactory;
import androidx.test.core.app.ActivityScenario;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.camera.CameraFragment;
import dk.walkntalk.camera.CameraScene;
import dk.walkntalk.paper.CameraContract;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;

/** The activity around the in-app camera: keys, and the hand that holds the phone. */
@RunWith(AndroidJUnit4.class)
public final class CameraActivityTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();
    @Rule public final Phone phone = new Phone();

    private final CameraScene scene = new CameraScene();
    private final App app = ApplicationProvider.getApplicationContext();
    private final Application.ActivityLifecycleCallbacks swap = new StandIns();
    private ActivityScenario<CameraActivity> scenario;

    /** Gives the activity a screen with a stand-in for the camera, before it makes its own. */
    private final class StandIns implements Application.ActivityLifecycleCallbacks {
        @Override
        public void onActivityCreated(@NonNull Activity activity, Bundle state) {
            ((FragmentActivity) activity).getSupportFragmentManager().setFragmentFactory(new FragmentFactory() {
                @NonNull
                @Override
                public Fragment instantiate(@NonNull ClassLoader loader, @NonNull String name) {
                    return new CameraFragment(scene.parts(app.work()));
                }
            });
        }

        @Override
        public void onActivityStarted(@NonNull Activity activity) { }

        @Override
        public void onActivityResumed(@NonNull Activity activity) { }

        @Override
        public void onActivityPaused(@NonNull Activity activity) { }

        @Override
        public void onActivityStopped(@NonNull Activity activity) { }

        @Override
        public void onActivitySaveInstanceState(@NonNull Activity activity, @NonNull Bundle state) { }

        @Override
        public void onActivityDestroyed(@NonNull Activity activity) { }
    }

    @Before
    public void theCamera() {
        app.registerActivityLifecycleCallbacks(swap);
        Context context = app;
        CameraPage.permit();
        CameraHost.declare(context, CameraActivity.class);
        scenario = ActivityScenario.launch(new Intent(context, CameraActivity.class)
                .putExtra(CameraContract.PATH, folder.getRoot().getPath() + "/7-").putExtra(CameraContract.MOST, 20));
        phone.settle();
        scene.asked();
    }

    @After
    public void close() {
        scenario.close();
        app.unregisterActivityLifecycleCallbacks(swap);
    }

    private boolean press(int key) {
        boolean[] taken = new boolean[1];
        scenario.onActivity(activity -> {
            taken[0] = activity.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, key));
            activity.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, key));
        });
        return taken[0];
    }

    @Test
    public void eachOfTheKeysPressesTheShutterOnce() {
        for (int key : new int[] {KeyEvent.KEYCODE_VOLUME_UP, KeyEvent.KEYCODE_VOLUME_DOWN, KeyEvent.KEYCODE_CAMERA,
                KeyEvent.KEYCODE_HEADSETHOOK, KeyEvent.KEYCODE_ENTER, KeyEvent.KEYCODE_SPACE}) {
            assertTrue(press(key));
            assertEquals(KeyEvent.keyCodeToString(key), "take", scene.asked());
            Phone.unwatched(scene::saves);
            phone.settle();
        }
    }

    @Test
    public void aKeyThatIsHeldTakesOnePicture() {
        scenario.onActivity(activity -> {
            for (int repeat = 0; repeat < 5; repeat++) {
                activity.dispatchKeyEvent(new KeyEvent(0, 0, KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_VOLUME_UP, repeat));
            }
        });
        assertEquals("take", scene.asked());
    }

    @Test
    public void enterBelongsToTheButtonThatHasTheFocus() {
        scenario.onActivity(activity -> {
            View torch = activity.findViewById(R.id.camera_torch);
            torch.setFocusableInTouchMode(true);
            assertTrue(torch.requestFocus());
        });
        press(KeyEvent.KEYCODE_ENTER);
        phone.settle();
        assertEquals("torch true", scene.asked());
    }

    @Test
    public void otherKeysStayTheSystems() {
        assertFalse(press(KeyEvent.KEYCODE_VOLUME_MUTE));
        assertEquals("", scene.asked());
    }

    @Test
    public void inTheLeftHandTheRowOfButtonsIsMirrored() {
        scenario.onActivity(activity -> assertTrue("before",
                left(activity, R.id.camera_torch) < left(activity, R.id.camera_done)));
        app.walkMode().setLeftHand(true);
        phone.settle();
        scenario.onActivity(activity -> assertTrue("afterwards",
                left(activity, R.id.camera_done) < left(activity, R.id.camera_torch)));
        app.walkMode().setLeftHand(false);
    }

    private static int left(Activity activity, int id) {
        return LeftHandTest.left(activity.findViewById(id));
    }
}
