package dk.walkntalk.plan;

import android.graphics.Bitmap;
import android.os.Handler;
import android.os.Looper;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MediatorLiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Fault;
import dk.walkntalk.conversation.Photo;
import dk.walkntalk.paper.PagePicture;
import dk.walkntalk.paper.PhotoPages;
import dk.walkntalk.paper.PhotoStore;
import dk.walkntalk.paper.PictureTrouble;
import dk.walkntalk.paper.ScaledPhoto;
import dk.walkntalk.paper.image.Quad;
import dk.walkntalk.plan.PageState.Doing;
import dk.walkntalk.ui.Args;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/**
 * The page in a photo that has just been taken: found, corrected by hand, looked at as it will be, and taken into the
 * plan in the photo's place. Until that, the photo is in the plan as it was taken, so that whoever leaves loses nothing.
 */
public final class PageViewModel extends ViewModel {
    private static final String PHOTO = "shownPhoto";
    private static final String CORNERS = "corners";
    private static final String CUT = "cut";
    private static final String WHITE = "white";
    /** In pixels, of the longer side: what is looked at before it is taken. */
    private static final int SHOWN = 1400;

    private final SavedStateHandle state;
    private final long id;
    private final Conversations conversations;
    private final PhotoStore photos;
    private final PhotoPages pages;
    private final Executor work;
    private final Executor disk;
    private final Handler main = new Handler(Looper.getMainLooper());
    private final LiveData<Conversation> conversation;
    private final MediatorLiveData<PageState> shown = new MediatorLiveData<>();
    private final MutableLiveData<PictureTrouble> trouble = new MutableLiveData<>();
    private final MutableLiveData<Boolean> done = new MutableLiveData<>(false);
    private PagePicture picture;
    private Bitmap result;
    private Doing doing;
    /** What was begun last; whatever comes back of earlier work is too late. */
    private int turn;

    /**
     * A page's model.
     *
     * @param work for long work, such as finding a page
     * @param disk for the database, in order
     */
    public PageViewModel(SavedStateHandle state, Conversations conversations, PhotoStore photos, Executor work,
            Executor disk) {
        this.state = state;
        this.id = state.<Long>get(Args.CONVERSATION);
        this.conversations = conversations;
        this.photos = photos;
        this.pages = new PhotoPages(photos);
        this.work = work;
        this.disk = disk;
        this.conversation = conversations.watch(id);
        if (!state.contains(PHOTO)) {
            state.set(PHOTO, state.<Long>get(Args.PHOTO));
        }
        shown.addSource(conversation, talk -> load());
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    LiveData<PageState> shown() {
        return shown;
    }

    /** Why the page is not in the plan, until something else is tried; {@code null} when there is nothing to say. */
    LiveData<PictureTrouble> trouble() {
        return trouble;
    }

    /** True when no photo is left to be straightened. */
    LiveData<Boolean> done() {
        return done;
    }

    /** The photo that is shown; {@code null} when it is in the plan, or gone. */
    Photo photo() {
        long photo = state.<Long>get(PHOTO);
        return waiting().stream().filter(one -> one.id == photo).findFirst().orElse(null);
    }

    private List<Photo> waiting() {
        Conversation talk = conversation.getValue();
        return talk == null ? List.of() : talk.photos().stream().filter(photo -> photo.original != null)
                .sorted((one, other) -> Long.compare(one.id, other.id)).collect(Collectors.toList());
    }

    private void load() {
        Photo photo = photo();
        if (photo == null) {
            next();
        } else if (picture == null && doing == null) {
            find(photo);
        } else {
            show();
        }
    }

    /** The next photo that is to be straightened; without one the screen is done. */
    private void next() {
        List<Photo> waiting = waiting();
        if (conversation.getValue() == null) {
            return;
        }
        if (waiting.isEmpty()) {
            done.setValue(true);
            return;
        }
        picture = null;
        result = null;
        state.set(PHOTO, waiting.get(0).id);
        state.remove(CORNERS);
        state.set(CUT, false);
        find(waiting.get(0));
    }

    private void find(Photo photo) {
        run(Doing.FINDING, () -> {
            PagePicture found = pages.find(id, photo.original);
            return () -> {
                picture = found;
                if (!state.contains(CORNERS)) {
                    state.set(CORNERS, floats(found.corners()));
                }
                if (isCut()) {
                    cut();
                }
            };
        });
    }

    private static float[] floats(Quad quad) {
        float[] corners = new float[8];
        for (int i = 0; i < 4; i++) {
            corners[2 * i] = (float) quad.x(i);
            corners[2 * i + 1] = (float) quad.y(i);
        }
        return corners;
    }

    private Quad corners() {
        float[] c = state.get(CORNERS);
        return new Quad(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]);
    }

    boolean isCut() {
        return Boolean.TRUE.equals(state.get(CUT));
    }

    private boolean isWhite() {
        return Boolean.TRUE.equals(state.get(WHITE));
    }

    void moved(float[] corners) {
        state.set(CORNERS, corners);
        show();
    }

    /** Cuts the page out, to be looked at. */
    void straighten() {
        state.set(CUT, true);
        cut();
    }

    private void cut() {
        Photo photo = photo();
        if (photo == null || picture == null) {
            return;
        }
        Quad page = corners();
        boolean white = isWhite();
        int width = picture.picture().getWidth();
        run(Doing.CUTTING, () -> {
            Bitmap cut = pages.cut(id, photo.original, page, width, white, SHOWN);
            return () -> result = cut;
        });
    }

    /** Back to the corners. */
    void uncut() {
        turn++;
        doing = null;
        state.set(CUT, false);
        result = null;
        show();
    }

    void setWhite(boolean white) {
        if (white != isWhite()) {
            state.set(WHITE, white);
            cut();
        }
    }

    /** Turns the page by a quarter, clockwise. */
    void turn() {
        state.set(CORNERS, floats(corners().turned(1)));
        cut();
    }

    void place(String perspective) {
        conversations.notebook().placePhoto(state.<Long>get(PHOTO), perspective);
    }

    /** Stops the work that goes on: whatever it is, the photo is as it was. */
    void stop() {
        if (doing == Doing.FINDING) {
            turn++;
            doing = null;
            done.setValue(true);
        } else {
            uncut();
        }
    }

    /** The page takes the photo's place; its original goes. */
    void use() {
        Photo photo = photo();
        if (photo == null || picture == null || doing != null) {
            return;
        }
        Quad page = corners();
        boolean white = isWhite();
        int width = picture.picture().getWidth();
        run(Doing.CUTTING, () -> {
            ScaledPhoto cut = pages.keep(id, photo.original, page, width, white);
            disk.execute(() -> keep(photo, cut));
            return () -> { };
        });
    }

    /** A page that the database cannot take would be a file that nobody ever finds; the photo then stays as it is. */
    private void keep(Photo photo, ScaledPhoto page) {
        try {
            if (conversations.notebook().replacePhoto(photo.id, page.fileName(), page.width(), page.height())) {
                photos.delete(id, photo.fileName);
                photos.delete(id, photo.original);
                return;
            }
        } catch (RuntimeException e) {
            main.post(() -> trouble.setValue(Fault.of(e) == Fault.STORAGE_FULL ? PictureTrouble.STORAGE_FULL
                    : PictureTrouble.UNREADABLE));
        }
        photos.delete(id, page.fileName());
    }

    /** The photo stays as it was taken. */
    void keepWhole() {
        Photo photo = photo();
        if (photo != null) {
            conversations.notebook().keepWhole(photo.id);
            photos.delete(id, photo.original);
        }
    }

    /** The photo goes; another is going to be taken. */
    void discard() {
        Photo photo = photo();
        if (photo != null) {
            conversations.notebook().deletePhoto(photo.id);
            photos.delete(id, photo.fileName);
            photos.delete(id, photo.original);
        }
        done.setValue(true);
    }

    private void run(Doing what, Job job) {
        int mine = ++turn;
        doing = what;
        trouble.setValue(null);
        show();
        work.execute(() -> {
            try {
                Runnable then = job.run();
                main.post(() -> finish(mine, then, null));
            } catch (IOException | RuntimeException | OutOfMemoryError e) {
                main.post(() -> finish(mine, () -> { }, e instanceof Exception ? PictureTrouble.of((Exception) e)
                        : PictureTrouble.TOO_BIG));
            }
        });
    }

    private void finish(int mine, Runnable then, PictureTrouble why) {
        if (mine == turn) {
            doing = null;
            then.run();
            if (why != null) {
                trouble.setValue(why);
            }
            show();
        }
    }

    private void show() {
        List<Photo> waiting = waiting();
        Photo photo = photo();
        shown.setValue(new PageState(doing, picture, state.get(CORNERS), isCut() ? result : null, isWhite(),
                waiting.indexOf(photo) + 1, waiting.size()));
    }

    /** Long work; what it returns is done on the main thread afterwards. */
    private interface Job {
        Runnable run() throws IOException;
    }
}
