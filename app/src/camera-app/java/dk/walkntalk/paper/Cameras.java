package dk.walkntalk.paper;

import androidx.fragment.app.Fragment;
import java.util.function.Supplier;

/** This build's camera: the phone's camera app. */
final class Cameras {
    private Cameras() { }

    static Camera of(Fragment screen, Supplier<PictureSource> source) {
        return new CameraApp(screen, source);
    }
}
