package dk.walkntalk.camera;

import android.Manifest;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.net.Uri;
import android.provider.Settings;
import androidx.activity.result.ActivityResultLauncher;
import androidx.activity.result.contract.ActivityResultContracts;
import androidx.core.content.ContextCompat;
import androidx.fragment.app.Fragment;
import java.util.function.Consumer;

/** Android's question whether the app may use the camera: asked by whoever taps for it, never by itself. */
final class CameraAccess {
    private final Fragment screen;
    private final ActivityResultLauncher<String> question;

    /** To be made in the screen's {@code onCreate}; {@code answered} gets whether it may. */
    CameraAccess(Fragment screen, Consumer<Boolean> answered) {
        this.screen = screen;
        question = screen.registerForActivityResult(new ActivityResultContracts.RequestPermission(), answered::accept);
    }

    /** Whether it may already. */
    boolean isGranted() {
        return ContextCompat.checkSelfPermission(screen.requireContext(), Manifest.permission.CAMERA)
                == PackageManager.PERMISSION_GRANTED;
    }

    void ask() {
        question.launch(Manifest.permission.CAMERA);
    }

    /** Opens what the phone's settings say of this app. */
    void openSettings() {
        screen.startActivity(new Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS,
                Uri.fromParts("package", screen.requireContext().getPackageName(), null)));
    }
}
