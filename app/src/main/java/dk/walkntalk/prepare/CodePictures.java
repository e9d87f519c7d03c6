package dk.walkntalk.prepare;

import android.content.ActivityNotFoundException;
import android.net.Uri;
import androidx.activity.result.ActivityResultLauncher;
import androidx.activity.result.PickVisualMediaRequest;
import androidx.activity.result.contract.ActivityResultContracts;
import androidx.fragment.app.Fragment;
import dk.walkntalk.paper.TakePhoto;
import java.util.function.Supplier;

/** Gets a picture of the other phone's code from the phone's camera app or from its photos. */
final class CodePictures {
    private final Fragment screen;
    private final Supplier<StikordReceiveViewModel> model;
    private final ActivityResultLauncher<Uri> camera;
    private final ActivityResultLauncher<PickVisualMediaRequest> picker;

    /** To be made in the screen's {@code onCreate}, so that a result finds its way after the process was ended. */
    CodePictures(Fragment screen, Supplier<StikordReceiveViewModel> model) {
        this.screen = screen;
        this.model = model;
        camera = screen.registerForActivityResult(new TakePhoto(), taken -> model.get().cameraDone(taken));
        picker = screen.registerForActivityResult(new ActivityResultContracts.PickVisualMedia(), picture -> {
            if (picture != null) {
                model.get().picked(picture);
            }
        });
    }

    void take() {
        model.get().cameraFile(this::openCamera);
    }

    private void openCamera(Uri output) {
        if (!screen.isAdded()) {
            return;
        }
        try {
            camera.launch(output);
        } catch (ActivityNotFoundException | SecurityException e) {
            // no camera app, or one that this app may not call
            model.get().cameraDone(false);
            model.get().say(StikordTrouble.NO_CAMERA);
        }
    }

    void pick() {
        try {
            picker.launch(new PickVisualMediaRequest.Builder()
                    .setMediaType(ActivityResultContracts.PickVisualMedia.ImageOnly.INSTANCE).build());
        } catch (ActivityNotFoundException e) {
            model.get().say(StikordTrouble.NO_PICKER);
        }
    }
}
