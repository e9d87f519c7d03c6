package dk.walkntalk.paper;

import android.Manifest;
import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import android.net.Uri;
import androidx.activity.result.ActivityResultLauncher;
import androidx.fragment.app.Fragment;
import java.util.Arrays;
import java.util.function.Supplier;

/** The phone's own camera app, asked for one picture at a time. */
final class CameraApp implements Camera {
    private final Fragment screen;
    private final Supplier<PictureSource> source;
    private final ActivityResultLauncher<Uri> app;

    /** To be made in the screen's {@code onCreate}, see {@link Pictures}. */
    CameraApp(Fragment screen, Supplier<PictureSource> source) {
        this.screen = screen;
        this.source = source;
        app = screen.registerForActivityResult(new TakePhoto(), this::done);
    }

    @Override
    public void take(int most) {
        source.get().cameraFile(this::open);
    }

    private void open(Uri output) {
        if (!screen.isAdded()) {
            return;
        }
        try {
            app.launch(output);
        } catch (ActivityNotFoundException e) {
            source.get().none(PictureTrouble.NO_CAMERA);
        } catch (SecurityException e) {
            source.get().none(isRefused(screen.requireContext()) ? PictureTrouble.NO_PERMISSION
                    : PictureTrouble.NO_CAMERA);
        }
    }

    /** An app that declares the camera and may not use it may not even ask another app for a picture: so Android has it. */
    private static boolean isRefused(Context context) {
        try {
            PackageInfo app = context.getPackageManager().getPackageInfo(context.getPackageName(),
                    PackageManager.GET_PERMISSIONS);
            return app.requestedPermissions != null
                    && Arrays.asList(app.requestedPermissions).contains(Manifest.permission.CAMERA)
                    && context.checkSelfPermission(Manifest.permission.CAMERA) != PackageManager.PERMISSION_GRANTED;
        } catch (PackageManager.NameNotFoundException e) {
            throw new IllegalStateException(e); // it is this app's own name
        }
    }

    private void done(boolean taken) {
        if (taken) {
            source.get().taken();
        } else {
            source.get().none(PictureTrouble.CANCELLED);
        }
    }
}
