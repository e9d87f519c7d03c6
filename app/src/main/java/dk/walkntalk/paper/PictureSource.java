package dk.walkntalk.paper;

import android.net.Uri;
import android.os.Handler;
import android.os.Looper;
import androidx.lifecycle.SavedStateHandle;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Where a screen's model gets pictures from: the phone's camera app or its photos. {@link Pictures} is its other half,
 * on the screen. For the main thread, where it answers too.
 */
public final class PictureSource {
    private static final String CAMERA_FILE = "cameraFile";

    private final SavedStateHandle state;
    private final long conversation;
    private final PhotoStore photos;
    private final Executor work;
    private final Consumer<PictureTrouble> trouble;
    private final Consumer<File> taken;
    private final Consumer<Uri> chosen;
    private final Handler main = new Handler(Looper.getMainLooper());

    /**
     * A source of pictures for one conversation.
     *
     * @param state   outlives the process, which the system may end while the camera app is in front
     * @param trouble gets why there is no picture, and {@code null} when somebody tries anew
     * @param taken   gets the file that the camera app has written into, to read it and to delete it
     * @param chosen  gets the picture that was chosen
     */
    public PictureSource(SavedStateHandle state, long conversation, PhotoStore photos, Executor work,
            Consumer<PictureTrouble> trouble, Consumer<File> taken, Consumer<Uri> chosen) {
        this.state = state;
        this.conversation = conversation;
        this.photos = photos;
        this.work = work;
        this.trouble = trouble;
        this.taken = taken;
        this.chosen = chosen;
    }

    /** Brings a file for the camera app; its path is remembered before that comes to the front. */
    void cameraFile(Consumer<Uri> ready) {
        prepare(awaited -> photos.cameraOutput(conversation, awaited), output -> {
            state.set(CAMERA_FILE, output.file().getPath());
            ready.accept(output.uri());
        });
    }

    /** Brings what the paths of the files begin with that a camera within the app is to write. */
    void pages(Consumer<String> ready) {
        prepare(awaited -> photos.pagePath(conversation, awaited), ready);
    }

    private <T> void prepare(Preparing<T> preparing, Consumer<T> ready) {
        trouble.accept(null);
        String path = state.get(CAMERA_FILE);
        work.execute(() -> {
            try {
                T prepared = preparing.with(path == null ? null : new File(path));
                main.post(() -> ready.accept(prepared));
            } catch (IOException e) {
                main.post(() -> trouble.accept(PictureTrouble.of(e)));
            }
        });
    }

    /** The camera app has come back and says that there is a picture. */
    void taken() {
        String path = state.remove(CAMERA_FILE);
        if (path != null) {
            taken.accept(new File(path));
        }
    }

    /** A camera within the app has written these, in this order. */
    void taken(List<File> pages) {
        pages.forEach(taken);
    }

    /** There is no picture; a file that the camera app was to write into goes. */
    void none(PictureTrouble why) {
        String path = state.remove(CAMERA_FILE);
        if (path != null) {
            work.execute(new File(path)::delete);
        }
        trouble.accept(why);
    }

    void chosen(Uri picture) {
        trouble.accept(null);
        chosen.accept(picture);
    }

    private interface Preparing<T> {
        T with(File awaited) throws IOException;
    }
}
