package dk.walkntalk;

import android.view.View;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.camera.CameraScene;
import dk.walkntalk.paper.Outline;
import dk.walkntalk.ui.Hand;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** The in-app camera as people set and hold their phones: nothing is cut, and nothing stands in anybody's way. */
@RunWith(AndroidJUnit4.class)
public final class CameraLooksTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();
    @Rule public final Phone phone = new Phone();

    private final CameraScene scene = new CameraScene();
    private CameraPage camera;

    private void looks() {
        camera = CameraPage.open(phone, scene, folder.getRoot(), 20).sees(Outline.Hint.WHOLE).looks("helt");
        camera.shoot().shoot().shoot().tap(R.id.camera_torch).pass(3).sees(Outline.Hint.CUT_OFF).looks("sider");
    }

    @After
    public void close() {
        camera.scenario.close();
    }

    @Test
    public void inTheLight() {
        looks();
    }

    @Test
    public void inTheDarkAndInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-night");
        looks();
    }

    @Test
    public void withLettersTwiceAsLarge() {
        RuntimeEnvironment.setFontScale(2);
        looks();
    }

    @Test
    public void heldAcross() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
        looks();
    }

    @Test
    public void heldAcrossWithLettersTwiceAsLargeInTheLeftHand() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land-night");
        RuntimeEnvironment.setFontScale(2);
        looks();
        camera.scenario.onActivity(activity -> Hand.set(activity.<View>findViewById(android.R.id.content), true));
        camera.looks("venstre");
    }

    @Test
    public void onASmallPhoneWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        looks();
    }

    @Test
    public void theQuestionForAccessOnASmallPhoneWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        camera = CameraPage.openUnasked(phone, scene, folder.getRoot(), 20).looks("adgang");
        camera.tap(R.id.camera_card_way).answer(false).looks("nej");
    }
}
