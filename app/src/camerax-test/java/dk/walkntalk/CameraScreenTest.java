package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.provider.Settings;
import android.view.View;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.camera.CameraScene;
import dk.walkntalk.paper.CameraContract;
import dk.walkntalk.paper.Outline;
import java.io.File;
import java.util.List;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** The in-app camera's screen, with a stand-in for the camera. */
@RunWith(AndroidJUnit4.class)
public final class CameraScreenTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();
    @Rule public final Phone phone = new Phone();

    private final CameraScene scene = new CameraScene();
    private CameraPage camera;

    private CameraPage open() {
        camera = CameraPage.open(phone, scene, folder.getRoot(), 20);
        return camera;
    }

    private CameraPage openUnasked() {
        camera = CameraPage.openUnasked(phone, scene, folder.getRoot(), 20);
        return camera;
    }

    @After
    public void close() {
        camera.scenario.close();
    }

    private int files() {
        return Phone.unwatched(() -> folder.getRoot().list().length);
    }

    @Test
    public void severalPagesComeBackInTheirOrder() {
        open().has(0).tap(R.id.camera_shutter);
        File first = camera.saves();
        camera.tells(R.string.camera_taken, 1).has(1).tap(R.id.camera_shutter);
        File second = camera.saves();
        camera.tells(R.string.camera_taken, 2).has(2).tap(R.id.camera_done);
        assertEquals(Activity.RESULT_OK, camera.code());
        assertEquals(List.of(first.getPath(), second.getPath()), camera.pages());
        assertTrue(first.getName(), first.getName().startsWith("7-"));
    }

    @Test
    public void theLastPageCanBeTakenAgain() {
        open().shoot().shoot().tap(R.id.camera_again).tells(R.string.camera_dropped, 2).has(1);
        assertEquals(1, files());
        camera.shoot().tells(R.string.camera_taken, 2).has(2).tap(R.id.camera_done);
        assertEquals(2, camera.pages().size());
    }

    @Test
    public void whereOneIsWantedTheCameraClosesByItself() {
        camera = CameraPage.open(phone, scene, folder.getRoot(), 1);
        camera.shoot();
        assertEquals(Activity.RESULT_OK, camera.code());
        assertEquals(1, camera.pages().size());
    }

    @Test
    public void goingBackKeepsWhatWasTaken() {
        open().shoot();
        camera.scenario.onActivity(activity -> activity.getOnBackPressedDispatcher().onBackPressed());
        assertEquals(Activity.RESULT_OK, camera.code());
        assertEquals(1, camera.pages().size());
    }

    @Test
    public void goingBackWithoutAPageChangesNothing() {
        open().tap(R.id.camera_close);
        assertEquals(Activity.RESULT_CANCELED, camera.code());
        assertEquals(List.of(), camera.pages());
    }

    @Test
    public void thePagesOutliveTheProcessAndTheTurnOfThePhone() {
        open().shoot().shoot();
        ProcessDeath.in(camera.scenario, CameraHost.class, null);
        phone.settle();
        camera.has(2);
        camera.scenario.recreate();
        phone.settle();
        camera.has(2).shoot().tells(R.string.camera_taken, 3).has(3);
    }

    @Test
    public void howTheSheetLiesIsToldInWordsWhenItHasBeenSoForAMoment() {
        open().tells(R.string.camera_hint_place).sees(Outline.Hint.CUT_OFF).tells(R.string.camera_hint_cut_off)
                .sees(Outline.Hint.WHOLE).tells(R.string.camera_hint_whole).sees(Outline.Hint.BLURRED)
                .tells(R.string.camera_hint_blurred).shoot().tells(R.string.camera_taken, 1)
                .sees(Outline.Hint.WHOLE).tells(R.string.camera_taken, 1).pass(3).tells(R.string.camera_hint_whole);
    }

    @Test
    public void thePictureKeepsItsSizeWhateverIsTold() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        open().tells(R.string.camera_hint_place);
        int height = stageHeight();
        camera.sees(Outline.Hint.WHOLE).tells(R.string.camera_hint_whole);
        assertEquals(height, stageHeight());
    }

    private int stageHeight() {
        int[] height = new int[1];
        camera.scenario.onActivity(activity -> height[0] = activity.findViewById(R.id.camera_stage).getHeight());
        return height[0];
    }

    @Test
    public void aPictureThatFailsIsToldAndTheNextOneComes() {
        open().tap(R.id.camera_shutter);
        scene.fails();
        phone.settle();
        camera.tells(R.string.camera_not_taken).has(0).shoot().has(1);
    }

    @Test
    public void aTapFocusesThereAndTalkBackFocusesInTheMiddle() {
        open();
        scene.asked();
        camera.tap(R.id.camera_stage);
        camera.scenario.onActivity(activity -> {
            View stage = activity.findViewById(R.id.camera_stage);
            String middle = "focus " + stage.getWidth() / 2f + " " + stage.getHeight() / 2f;
            assertTrue(scene.asked().startsWith("focus "));
            stage.performClick();
            assertEquals(middle, scene.asked());
        });
    }

    @Test
    public void theTorchSaysWhetherItIsOn() {
        open().tap(R.id.camera_torch);
        camera.scenario.onActivity(activity -> assertEquals(activity.getString(R.string.camera_torch_on),
                activity.findViewById(R.id.camera_torch).getStateDescription()));
        camera.tap(R.id.camera_torch);
        camera.scenario.onActivity(activity -> assertEquals(activity.getString(R.string.camera_torch_off),
                activity.findViewById(R.id.camera_torch).getStateDescription()));
    }

    @Test
    public void accessIsAskedForWithItsReasonAndByATap() {
        openUnasked().explains(R.string.camera_ask).looks("adgang");
        camera.scenario.onActivity(activity -> assertEquals(null, shadowOf(activity).getLastRequestedPermission()));
        camera.tap(R.id.camera_card_way).answer(true).shoot().has(1);
    }

    @Test
    public void whoRefusesIsToldOnceWhatIsLeftAndNothingIsLost() {
        openUnasked().tap(R.id.camera_card_way).answer(false).explains(R.string.camera_refused).looks("nej");
        camera.tap(R.id.camera_card_way);
        camera.scenario.onActivity(activity -> {
            Intent settings = shadowOf(activity).getNextStartedActivity();
            while (!Settings.ACTION_APPLICATION_DETAILS_SETTINGS.equals(settings.getAction())) {
                settings = shadowOf(activity).getNextStartedActivity();
            }
        });
        camera.tap(R.id.camera_close);
        assertEquals(CameraContract.REFUSED, camera.code());
    }

    @Test
    public void accessThatIsGivenInTheSettingsOpensTheCamera() {
        openUnasked().tap(R.id.camera_card_way).answer(false);
        camera.scenario.moveToState(androidx.lifecycle.Lifecycle.State.CREATED);
        CameraPage.permit();
        camera.scenario.moveToState(androidx.lifecycle.Lifecycle.State.RESUMED);
        camera.shoot().has(1);
    }

    @Test
    public void aCameraThatDoesNotWorkLeavesTheCameraApp() {
        scene.isBroken();
        open().explains(R.string.camera_unusable).looks("virker-ikke").tap(R.id.camera_card_way);
        assertEquals(CameraContract.UNUSABLE, camera.code());
    }

    @Test
    public void whileAnotherAppHasTheCameraThatIsSaid() {
        open();
        camera.scenario.onActivity(activity -> scene.occupied(true));
        camera.looks("optaget");
        camera.scenario.onActivity(activity -> {
            assertEquals(View.VISIBLE, activity.findViewById(R.id.camera_occupied).getVisibility());
            scene.occupied(false);
            assertEquals(View.GONE, activity.findViewById(R.id.camera_occupied).getVisibility());
        });
    }
}
