package dk.walkntalk.paper;

import androidx.activity.result.ActivityResultLauncher;
import androidx.fragment.app.Fragment;
import java.io.File;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The camera within the app, which takes several pages in one go. */
final class InAppCamera implements Camera {
    private final Fragment screen;
    private final Supplier<PictureSource> source;
    private final Camera instead;
    private final ActivityResultLauncher<CameraContract.Wish> camera;

    /**
     * To be made in the screen's {@code onCreate}, see {@link Pictures}.
     *
     * @param instead takes the picture where the phone's camera does not work from within the app
     */
    InAppCamera(Fragment screen, Supplier<PictureSource> source, Camera instead) {
        this.screen = screen;
        this.source = source;
        this.instead = instead;
        camera = screen.registerForActivityResult(new CameraContract(), this::done);
    }

    @Override
    public void take(int most) {
        source.get().pages(path -> {
            if (screen.isAdded()) {
                camera.launch(new CameraContract.Wish(path, most));
            }
        });
    }

    private void done(CameraContract.Answer answer) {
        source.get().taken(answer.pages().stream().map(File::new).collect(Collectors.toList()));
        if (answer.code() == CameraContract.UNUSABLE) {
            instead.take(1);
        } else if (answer.code() == CameraContract.REFUSED && answer.pages().isEmpty()) {
            source.get().none(PictureTrouble.NO_PERMISSION);
        }
    }
}
