package dk.walkntalk.paper;

import androidx.fragment.app.Fragment;
import java.util.function.Supplier;

/** This build's camera: the one within the app, and the phone's camera app where that one cannot be used. */
final class Cameras {
    private Cameras() { }

    static Camera of(Fragment screen, Supplier<PictureSource> source) {
        return new InAppCamera(screen, source, new CameraApp(screen, source));
    }
}
