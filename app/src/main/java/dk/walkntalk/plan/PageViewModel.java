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

/**
 * The page in a photo that has just been taken: found, corrected by hand, looked at as it will be, and taken into the
 * plan in the photo's place. Until that, the photo is in the plan as it was taken, so that whoever leaves loses nothing.
 */
public final class PageViewModel extends ViewModel {
    /** In pixels, of the longer side: what is looked at before it is taken. */
    private static final int SHOWN = 1400;

    private final PageDraft draft;
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
        this.draft = new PageDraft(state);
        this.id = state.<Long>get(Args.CONVERSATION);
        this.conversations = conversations;
        this.photos = photos;
        this.pages = new PhotoPages(photos);
        this.work = work;
        this.disk = disk;
        this.conversation = conversations.watch(id);
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
        return waiting().stream().filter(one -> one.id == draft.photo()).findFirst().orElse(null);
    }

    private List<Photo> waiting() {
        Conversation talk = conversation.getValue();
        return talk == null ? List.of() : talk.unfinishedPhotos();
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
        if (waiting.isEmpty()) {
            done.setValue(conversation.getValue() != null);
            return;
        }
        picture = null;
        result = null;
        draft.begin(waiting.get(0).id);
        find(waiting.get(0));
    }

    private void find(Photo photo) {
        run(Doing.FINDING, () -> {
            PagePicture found = pages.find(id, photo.original);
            return () -> {
                picture = found;
                if (!draft.hasCorners()) {
                    draft.setCorners(found.corners());
                    land(photo, FormPage.of(found, conversation.getValue()));
                }
                if (draft.isCut()) {
                    cut();
                }
            };
        });
    }

    /** A form that names its perspective is at its place by itself; a place that was chosen stays. */
    private void land(Photo photo, FormPage form) {
        if (form.perspective() != null && photo.perspectiveId == null) {
            place(form.perspective());
        }
    }

    boolean isCut() {
        return draft.isCut();
    }

    void moved(float[] corners) {
        draft.setCorners(corners);
        show();
    }

    /** Cuts the page out, to be looked at. */
    void straighten() {
        draft.setCut(true);
        cut();
    }

    private void cut() {
        Photo photo = photo();
        if (photo == null || picture == null) {
            return;
        }
        Quad page = draft.quad();
        boolean white = draft.isWhite();
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
        draft.setCut(false);
        result = null;
        show();
    }

    void setWhite(boolean white) {
        if (white != draft.isWhite()) {
            draft.setWhite(white);
            cut();
        }
    }

    /** Turns the page by a quarter, clockwise. */
    void turn() {
        draft.setCorners(draft.quad().turned(1));
        cut();
    }

    void place(String perspective) {
        conversations.notebook().placePhoto(draft.photo(), perspective);
    }

    /** Stops the work that goes on: whatever it is, the photo is as it was. */
    void stop() {
        if (doing == Doing.FINDING) {
            turn++;
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
        Quad page = draft.quad();
        boolean white = draft.isWhite();
        int width = picture.picture().getWidth();
        run(Doing.KEEPING, () -> {
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
        shown.setValue(new PageState(doing, picture, FormPage.of(picture, conversation.getValue()), draft.corners(),
                draft.isCut() ? result : null, draft.isWhite(), waiting.indexOf(photo()) + 1, waiting.size()));
    }

    /** Long work; what it returns is done on the main thread afterwards. */
    private interface Job {
        Runnable run() throws IOException;
    }
}
