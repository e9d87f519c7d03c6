package dk.walkntalk.paper;

import android.content.ActivityNotFoundException;
import android.net.Uri;
import androidx.activity.result.ActivityResultLauncher;
import androidx.activity.result.PickVisualMediaRequest;
import androidx.activity.result.contract.ActivityResultContracts;
import androidx.fragment.app.Fragment;
import java.util.function.Supplier;

/** Asks the phone's camera app or its photos for pictures, on behalf of a screen's {@link PictureSource}. */
public final class Pictures {
    private final Fragment screen;
    private final Supplier<PictureSource> source;
    private final ActivityResultLauncher<Uri> camera;
    private final ActivityResultLauncher<PickVisualMediaRequest> picker;

    /** To be made in the screen's {@code onCreate}, so that a result finds its way after the process was ended. */
    public Pictures(Fragment screen, Supplier<PictureSource> source) {
        this.screen = screen;
        this.source = source;
        camera = screen.registerForActivityResult(new TakePhoto(), this::cameraDone);
        picker = screen.registerForActivityResult(new ActivityResultContracts.PickVisualMedia(), this::picked);
    }

    /** Opens the camera app. */
    public void take() {
        source.get().cameraFile(this::openCamera);
    }

    private void openCamera(Uri output) {
        if (!screen.isAdded()) {
            return;
        }
        try {
            camera.launch(output);
        } catch (ActivityNotFoundException | SecurityException e) {
            // no camera app, or one that this app may not call
            source.get().none(PictureTrouble.NO_CAMERA);
        }
    }

    private void cameraDone(boolean taken) {
        if (taken) {
            source.get().taken();
        } else {
            source.get().none(PictureTrouble.CANCELLED);
        }
    }

    /** Shows the phone's photos to choose from. */
    public void pick() {
        try {
            picker.launch(new PickVisualMediaRequest.Builder()
                    .setMediaType(ActivityResultContracts.PickVisualMedia.ImageOnly.INSTANCE).build());
        } catch (ActivityNotFoundException e) {
            source.get().none(PictureTrouble.NO_PICKER);
        }
    }

    private void picked(Uri picture) {
        if (picture != null) {
            source.get().chosen(picture);
        }
    }
}
