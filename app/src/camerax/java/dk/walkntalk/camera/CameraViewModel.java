package dk.walkntalk.camera;

import android.graphics.Bitmap;
import android.os.Handler;
import android.os.Looper;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.paper.CameraContract;
import dk.walkntalk.paper.Thumbnail;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The pages that were taken since the camera was opened. They outlive the process. */
final class CameraViewModel extends ViewModel {
    private static final String PAGES = "pages";

    private final SavedStateHandle state;
    private final Executor work;
    private final Handler main = new Handler(Looper.getMainLooper());

    /** {@code work} reads and deletes pictures. */
    CameraViewModel(SavedStateHandle state, Executor work) {
        this.state = state;
        this.work = work;
        if (!state.contains(PAGES)) {
            state.set(PAGES, new ArrayList<String>());
        }
    }

    /** The paths of their files, in order. */
    LiveData<ArrayList<String>> pages() {
        return state.getLiveData(PAGES);
    }

    ArrayList<String> now() {
        return state.get(PAGES);
    }

    /** How many are wanted at most. */
    int most() {
        return state.<Integer>get(CameraContract.MOST);
    }

    /** Where the next one goes; the file is not there yet. */
    File next() {
        return new File(state.<String>get(CameraContract.PATH) + UUID.randomUUID() + ".jpg");
    }

    /** One has been taken. */
    void add(File page) {
        ArrayList<String> pages = new ArrayList<>(now());
        pages.add(page.getPath());
        state.set(PAGES, pages);
    }

    /** Deletes the last, to be taken again. */
    void dropLast() {
        ArrayList<String> pages = new ArrayList<>(now());
        File last = new File(pages.remove(pages.size() - 1));
        state.set(PAGES, pages);
        work.execute(last::delete);
    }

    /** Brings small pictures of {@code pages}, one after the other, unless one cannot be read. */
    void thumbnails(List<String> pages, int edge, List<Consumer<Bitmap>> shown) {
        work.execute(() -> {
            for (int i = 0; i < pages.size(); i++) {
                Bitmap small = Thumbnail.of(new File(pages.get(i)), edge);
                Consumer<Bitmap> show = shown.get(i);
                if (small != null) {
                    main.post(() -> show.accept(small));
                }
            }
        });
    }
}
