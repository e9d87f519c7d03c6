package dk.walkntalk.paper;

import android.content.ActivityNotFoundException;
import android.net.Uri;
import androidx.activity.result.ActivityResultLauncher;
import androidx.activity.result.PickVisualMediaRequest;
import androidx.activity.result.contract.ActivityResultContracts;
import androidx.fragment.app.Fragment;
import java.util.function.Supplier;

/** Asks a camera or the phone's photos for pictures, on behalf of a screen's {@link PictureSource}. */
public final class Pictures {
    /** Pages of one visit to the camera; a plan has fewer. */
    private static final int MANY = 20;

    private final Supplier<PictureSource> source;
    private final Camera camera;
    private final ActivityResultLauncher<PickVisualMediaRequest> picker;

    /** To be made in the screen's {@code onCreate}, so that a result finds its way after the process was ended. */
    public Pictures(Fragment screen, Supplier<PictureSource> source) {
        this.source = source;
        camera = Cameras.of(screen, source);
        picker = screen.registerForActivityResult(new ActivityResultContracts.PickVisualMedia(), this::picked);
    }

    /** Opens the camera, for as many pictures as somebody wants to take, where it can take several. */
    public void take() {
        camera.take(MANY);
    }

    /** Opens the camera for a single picture. */
    public void takeOne() {
        camera.take(1);
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
