package dk.walkntalk.plan;

import android.content.ActivityNotFoundException;
import android.net.Uri;
import android.view.View;
import androidx.activity.result.ActivityResultLauncher;
import androidx.activity.result.PickVisualMediaRequest;
import androidx.activity.result.contract.ActivityResultContracts;
import androidx.fragment.app.Fragment;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.paper.PhotoException;
import dk.walkntalk.paper.TakePhoto;
import java.util.function.Supplier;

/** Gets pictures of the aftalefelt from the phone's camera app or from its photos. */
final class Pictures {
    private final Fragment screen;
    private final Supplier<PlanViewModel> model;
    private final ActivityResultLauncher<Uri> camera;
    private final ActivityResultLauncher<PickVisualMediaRequest> picker;

    /** To be made in the screen's {@code onCreate}, so that a result finds its way after the process was ended. */
    Pictures(Fragment screen, Supplier<PlanViewModel> model) {
        this.screen = screen;
        this.model = model;
        camera = screen.registerForActivityResult(new TakePhoto(), this::cameraDone);
        picker = screen.registerForActivityResult(new ActivityResultContracts.PickVisualMedia(), this::picked);
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
            say(R.string.plan_no_camera);
        }
    }

    private void cameraDone(boolean taken) {
        model.get().cameraDone(taken);
        if (!taken) {
            say(R.string.plan_camera_cancelled);
        }
    }

    void pick() {
        try {
            picker.launch(new PickVisualMediaRequest.Builder()
                    .setMediaType(ActivityResultContracts.PickVisualMedia.ImageOnly.INSTANCE).build());
        } catch (ActivityNotFoundException e) {
            say(R.string.plan_no_picker);
        }
    }

    private void picked(Uri picture) {
        if (picture != null) {
            model.get().picked(picture);
        }
    }

    void refused(PhotoException.Reason reason) {
        switch (reason) {
            case EMPTY: say(R.string.plan_photo_empty); break;
            case NO_PICTURE: say(R.string.plan_photo_none); break;
            case BROKEN: say(R.string.plan_photo_broken); break;
            case TOO_BIG: say(R.string.plan_photo_too_big); break;
            case STORAGE_FULL: say(R.string.plan_photo_storage); break;
            default: say(R.string.plan_photo_unreadable); break;
        }
    }

    private void say(int message) {
        View view = screen.getView();
        if (view != null) {
            Snackbar snackbar = Snackbar.make(view, message, Snackbar.LENGTH_INDEFINITE)
                    .setAnchorView(R.id.plan_bottom);
            snackbar.setTextMaxLines(8);
            snackbar.setAction(R.string.ui_ok, v -> snackbar.dismiss());
            snackbar.show();
        }
    }
}
