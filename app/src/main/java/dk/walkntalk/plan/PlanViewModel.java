package dk.walkntalk.plan;

import android.graphics.Bitmap;
import android.os.Handler;
import android.os.Looper;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.Transformations;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Fault;
import dk.walkntalk.conversation.Photo;
import dk.walkntalk.conversation.Result;
import dk.walkntalk.paper.PhotoStore;
import dk.walkntalk.paper.PictureSource;
import dk.walkntalk.paper.PictureTrouble;
import dk.walkntalk.paper.ScaledPhoto;
import dk.walkntalk.ui.Args;
import java.io.IOException;
import java.util.concurrent.Executor;

/** The plan of one conversation, and its photos. */
public final class PlanViewModel extends ViewModel {
    private static final String TROUBLE = "trouble";
    private static final String TAKEN = "taken";

    private final SavedStateHandle state;
    private final long id;
    private final Conversations conversations;
    private final PhotoStore photos;
    private final Executor work;
    private final Executor disk;
    private final Handler main = new Handler(Looper.getMainLooper());
    private final LiveData<Conversation> conversation;
    private final MutableLiveData<Boolean> busy = new MutableLiveData<>(false);
    private final MutableLiveData<String> trouble;
    private final PictureSource pictures;

    /**
     * A plan's model.
     *
     * @param work for long work, such as scaling a photo
     * @param disk for the database, in order
     */
    public PlanViewModel(SavedStateHandle state, Conversations conversations, PhotoStore photos, Executor work,
            Executor disk) {
        this.state = state;
        this.id = state.<Long>get(Args.CONVERSATION);
        this.conversations = conversations;
        this.photos = photos;
        this.work = work;
        this.disk = disk;
        this.conversation = conversations.watch(id);
        this.trouble = state.getLiveData(TROUBLE);
        this.pictures = new PictureSource(state, id, photos, work, this::say,
                picture -> take(() -> photos.takeFromCamera(id, picture)),
                picture -> take(() -> photos.take(id, picture)));
        conversations.notebook().tidy(id);
    }

    long id() {
        return id;
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** True while a photo is being made ready. */
    LiveData<Boolean> busy() {
        return busy;
    }

    /** The photo that was taken last and whose page is to be straightened, until that {@link #begun}, or {@code null}. */
    LiveData<Long> taken() {
        return state.getLiveData(TAKEN);
    }

    void begun() {
        state.set(TAKEN, null);
    }

    /** Why there is no new picture, until that is {@link #understood}; {@code null} when there is nothing to say. */
    LiveData<PhotoTrouble> trouble() {
        return Transformations.map(trouble, name -> name == null ? null : PhotoTrouble.of(PictureTrouble.valueOf(name)));
    }

    private void say(PictureTrouble why) {
        trouble.setValue(why == null ? null : why.name());
    }

    void understood() {
        trouble.setValue(null);
    }

    void agree(Perspective perspective, Result<Long> opened) {
        conversations.notebook().newAgreement(id, perspective, opened);
    }

    void writeBox(String boxId, CharSequence text) {
        conversations.notebook().planBox(id, boxId, text);
    }

    /** Where new pictures come from. */
    PictureSource pictures() {
        return pictures;
    }

    private void take(Taking taking) {
        busy.setValue(true);
        work.execute(() -> {
            try {
                ScaledPhoto photo = taking.take();
                disk.execute(() -> keep(photo));
                main.post(() -> busy.setValue(false));
            } catch (IOException | RuntimeException e) {
                main.post(() -> {
                    busy.setValue(false);
                    say(PictureTrouble.of(e));
                });
            }
        });
    }

    /** A photo that the database cannot take would be a file that nobody ever finds, and so never deletes. */
    private void keep(ScaledPhoto photo) {
        try {
            long kept = conversations.notebook().keepPhoto(id, photo.fileName(), photo.width(), photo.height(),
                    photo.original());
            main.post(() -> state.set(TAKEN, kept));
        } catch (RuntimeException e) {
            photos.delete(id, photo.fileName());
            photos.delete(id, photo.original());
            PictureTrouble why = Fault.of(e) == Fault.STORAGE_FULL ? PictureTrouble.STORAGE_FULL
                    : PictureTrouble.UNREADABLE;
            main.post(() -> say(why));
        }
    }

    /** Brings the picture of a photo in about {@code longEdge} pixels, unless its file cannot be read. */
    void picture(Photo photo, int longEdge, Result<Bitmap> result) {
        work.execute(() -> {
            Bitmap bitmap = photos.picture(id, photo.fileName, longEdge);
            if (bitmap != null) {
                main.post(() -> result.take(bitmap));
            }
        });
    }

    void delete(Photo photo) {
        conversations.notebook().deletePhoto(photo.id);
        photos.delete(id, photo.fileName);
        if (photo.original != null) {
            photos.delete(id, photo.original);
        }
    }

    private interface Taking {
        ScaledPhoto take() throws IOException;
    }
}
