package dk.walkntalk.voice;

import android.Manifest;
import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.net.Uri;
import android.provider.Settings;
import androidx.activity.result.ActivityResultLauncher;
import androidx.activity.result.contract.ActivityResultContracts;
import androidx.core.app.ActivityCompat;
import androidx.fragment.app.Fragment;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The permission for the microphone, asked for on behalf of a screen. */
public final class Microphone {
    private final Fragment screen;
    private final Supplier<VoiceMemory> memory;
    private final Consumer<Boolean> answered;
    private final ActivityResultLauncher<String> question;
    private boolean asking;

    /**
     * To be made in the screen's {@code onCreate}, so that an answer finds its way after the process was ended.
     *
     * @param answered gets true when it was granted
     */
    public Microphone(Fragment screen, Supplier<VoiceMemory> memory, Consumer<Boolean> answered) {
        this.screen = screen;
        this.memory = memory;
        this.answered = answered;
        question = screen.registerForActivityResult(new ActivityResultContracts.RequestPermission(), this::answer);
    }

    /** Whether the microphone may be used now; to be asked again when the screen comes back from the settings. */
    public MicrophoneAccess access(VoiceChoices choices) {
        Context context = screen.requireContext();
        return MicrophoneAccess.of(
                context.getPackageManager().hasSystemFeature(PackageManager.FEATURE_MICROPHONE),
                context.checkSelfPermission(Manifest.permission.RECORD_AUDIO) == PackageManager.PERMISSION_GRANTED,
                ActivityCompat.shouldShowRequestPermissionRationale(
                        screen.requireActivity(), Manifest.permission.RECORD_AUDIO),
                choices.refusals());
    }

    /** Lets Android ask; Android refuses a second question while the first is on the screen. */
    public void ask() {
        if (asking) {
            return;
        }
        asking = true;
        question.launch(Manifest.permission.RECORD_AUDIO);
    }

    private void answer(boolean granted) {
        asking = false;
        memory.get().setPermitted(granted);
        answered.accept(granted);
    }

    /** Opens this app's page in the phone's settings; false when there is none. */
    public boolean openSettings() {
        try {
            screen.startActivity(new Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS,
                    Uri.fromParts("package", screen.requireContext().getPackageName(), null)));
            return true;
        } catch (ActivityNotFoundException | SecurityException e) {
            return false;
        }
    }
}
