package dk.walkntalk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.Manifest;
import android.app.Activity;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.provider.Settings;
import androidx.fragment.app.Fragment;
import androidx.fragment.app.FragmentActivity;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.voice.Microphone;
import dk.walkntalk.voice.MicrophoneAccess;
import dk.walkntalk.voice.VoiceMemory;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.shadows.ShadowActivity;
import org.robolectric.util.ReflectionHelpers;

/** The permission for the microphone as Android gives and refuses it. */
@RunWith(AndroidJUnit4.class)
public final class MicrophoneTest {
    @Rule
    public final Phone phone = new Phone();

    private final ActivityController<FragmentActivity> activity =
            Robolectric.buildActivity(FragmentActivity.class);
    private final Asking screen = new Asking();

    /** A screen that asks. */
    public static final class Asking extends Fragment {
        private final List<Boolean> answers = new ArrayList<>();
        private VoiceMemory memory;
        private Microphone microphone;

        @Override
        public void onCreate(Bundle saved) {
            super.onCreate(saved);
            memory = new VoiceMemory(requireContext(), ((App) Phone.context()).disk());
            microphone = new Microphone(this, () -> memory, answers::add);
        }
    }

    @Before
    public void openScreen() {
        shadowOf(Phone.context().getPackageManager()).setSystemFeature(PackageManager.FEATURE_MICROPHONE, true);
        activity.setup();
        activity.get().getSupportFragmentManager().beginTransaction().add(screen, "asking").commitNow();
        phone.settle();
    }

    @After
    public void closeScreen() {
        activity.close();
    }

    private MicrophoneAccess access() {
        phone.settle();
        return screen.microphone.access(screen.memory.choices().getValue());
    }

    private void answer(boolean granted, boolean explainNext) {
        screen.microphone.ask();
        ShadowActivity.PermissionsRequest asked = shadowOf(activity.get()).getLastRequestedPermission();
        assertArrayEquals(new String[] {Manifest.permission.RECORD_AUDIO}, asked.requestedPermissions);
        // what the system does before it brings an answer
        ReflectionHelpers.setField(Activity.class, activity.get(), "mHasCurrentPermissionsRequest", false);
        if (granted) {
            Recogniser.permit();
        }
        shadowOf(Phone.context().getPackageManager())
                .setShouldShowRequestPermissionRationale(Manifest.permission.RECORD_AUDIO, explainNext);
        activity.get().onRequestPermissionsResult(asked.requestCode, asked.requestedPermissions,
                new int[] {granted ? PackageManager.PERMISSION_GRANTED : PackageManager.PERMISSION_DENIED});
    }

    @Test
    public void askedAndGranted() {
        assertEquals(MicrophoneAccess.UNASKED, access());
        answer(true, false);
        assertEquals(List.of(true), screen.answers);
        assertEquals(MicrophoneAccess.GRANTED, access());
    }

    @Test
    public void deniedOnceAndThenForEverAndThenGivenInTheSettings() {
        answer(false, true);
        assertEquals(MicrophoneAccess.DENIED, access());
        answer(false, false);
        assertEquals(List.of(false, false), screen.answers);
        assertEquals(MicrophoneAccess.DENIED_FOR_EVER, access());
        Recogniser.permit();
        assertEquals(MicrophoneAccess.GRANTED, access());
    }

    @Test
    public void aYesForgetsTheRefusalsBefore() {
        answer(false, true);
        answer(true, false);
        phone.settle();
        assertEquals(0, screen.memory.choices().getValue().refusals());
    }

    /** Android refuses a question while another is on the screen, and that is nobody's no. */
    @Test
    public void aSecondPressWhileAndroidAsksIsNoRefusal() {
        screen.microphone.ask();
        answer(false, false);
        assertEquals(List.of(false), screen.answers);
        phone.settle();
        assertEquals(1, screen.memory.choices().getValue().refusals());
    }

    @Test
    public void opensTheSettingsOfThisApp() {
        assertTrue(screen.microphone.openSettings());
        Intent opened = shadowOf(activity.get()).getNextStartedActivity();
        assertEquals(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, opened.getAction());
        assertEquals("package:dk.walkntalk", opened.getDataString());
    }

    @Test
    public void aPhoneWithoutAMicrophone() {
        shadowOf(Phone.context().getPackageManager()).setSystemFeature(PackageManager.FEATURE_MICROPHONE, false);
        assertEquals(MicrophoneAccess.NO_MICROPHONE, access());
    }
}
