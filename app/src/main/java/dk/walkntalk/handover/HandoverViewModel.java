package dk.walkntalk.handover;

import android.content.ContentResolver;
import android.content.IntentSender;
import android.net.Uri;
import android.os.Handler;
import android.os.Looper;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Fault;
import dk.walkntalk.handover.HandoverState.Phase;
import dk.walkntalk.paper.PhotoStore;
import dk.walkntalk.pdf.PlanDocument;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Once;
import dk.walkntalk.ui.SaveCopy;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/** Makes the PDF of one conversation's plan and hands it over. */
public final class HandoverViewModel extends ViewModel {
    private static final String FILE = "file";
    private static final String COPY = "copy";
    private static final String PHOTOS = "photos";
    private static final String CONTENTS = "contents";

    private final SavedStateHandle kept;
    private final long id;
    private final Conversations conversations;
    private final PhotoStore photos;
    private final PlanFiles files;
    private final BiFunction<Long, Long, IntentSender> shared;
    private final Executor work;
    private final Clock clock;
    private final Handler main = new Handler(Looper.getMainLooper());
    private final LiveData<Conversation> conversation;
    private final MutableLiveData<Copy> copy;
    private final MutableLiveData<HandoverState> state = new MutableLiveData<>(HandoverState.of(Phase.IDLE));
    private final MutableLiveData<Once<Boolean>> saved = new MutableLiveData<>();
    private volatile boolean cancelled;

    /**
     * A model that does its work on {@code work}.
     *
     * @param shared for the ids of a conversation and of the participant whose copy it is (0 for everyone's), what a
     *               share sheet is to send when an app was chosen in it
     */
    public HandoverViewModel(SavedStateHandle kept, Conversations conversations, PhotoStore photos,
            PlanFiles files, BiFunction<Long, Long, IntentSender> shared, Executor work, Clock clock) {
        this.kept = kept;
        this.id = kept.<Long>get(Args.CONVERSATION);
        this.conversations = conversations;
        this.photos = photos;
        this.files = files;
        this.shared = shared;
        this.work = work;
        this.clock = clock;
        this.conversation = conversations.watch(id);
        Long participant = kept.get(COPY);
        Boolean photosToo = kept.get(PHOTOS);
        this.copy = new MutableLiveData<>(participant == null ? Copy.of(0) : new Copy(participant, photosToo));
        if (kept.contains(FILE)) {
            work.execute(() -> findAgain(pdf()));
        }
    }

    /** This process may have been ended while the share sheet or the file picker was in front. */
    private void findAgain(File file) {
        if (file.length() > 0) {
            state.postValue(HandoverState.ready(files.outgoing(file), file.length()));
        }
    }

    private File pdf() {
        return new File(kept.<String>get(FILE));
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** The copy that is to be made. */
    LiveData<Copy> copy() {
        return copy;
    }

    /** Chooses which copy is to be made; the PDF of another is put away. */
    void choose(Copy chosen) {
        if (!chosen.equals(copy.getValue()) && state.getValue().phase() != Phase.WORKING) {
            kept.set(COPY, chosen.participant());
            kept.set(PHOTOS, chosen.photos());
            kept.remove(FILE);
            copy.setValue(chosen);
            state.setValue(HandoverState.of(Phase.IDLE));
        }
    }

    LiveData<HandoverState> state() {
        return state;
    }

    /** Whether a copy could be saved; each answer is to be shown once. */
    LiveData<Once<Boolean>> saved() {
        return saved;
    }

    void make(String photoText) {
        if (state.getValue().phase() == Phase.WORKING) {
            return;
        }
        cancelled = false;
        kept.remove(FILE);
        state.setValue(HandoverState.working(0, 1));
        Copy chosen = copy.getValue();
        work.execute(() -> write(chosen, photoText));
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    protected void onCleared() {
        cancel();
    }

    private void write(Copy chosen, String photoText) {
        try {
            Conversation talk = conversations.load(id);
            PlanDocument plan = PlanMaker.plan(talk, chosen, photos, photoText);
            File file = files.write(id, plan, clock.instant(), this::step);
            conversations.pdfMade(id);
            HandoverState ready = HandoverState.ready(files.outgoing(file), file.length());
            String contents = Contents.of(talk);
            main.post(() -> ready(ready, contents));
        } catch (CancellationException e) {
            state.postValue(HandoverState.of(Phase.CANCELLED));
        } catch (NoSuchFileException e) {
            state.postValue(HandoverState.of(Phase.PHOTO_GONE));
        } catch (IOException | RuntimeException e) {
            state.postValue(HandoverState.of(
                    Fault.of(e) == Fault.STORAGE_FULL ? Phase.STORAGE_FULL : Phase.FAILED));
        }
    }

    private void ready(HandoverState ready, String contents) {
        kept.set(CONTENTS, contents);
        kept.set(FILE, ready.file().file().getPath());
        state.setValue(ready);
    }

    /** Puts a PDF away that no longer is what the plan says, such as when a photo came in while it was made. */
    void compare(Conversation now) {
        String contents = kept.get(CONTENTS);
        if (state.getValue().phase() == Phase.READY && contents != null && !contents.equals(Contents.of(now))) {
            kept.remove(FILE);
            state.setValue(HandoverState.of(Phase.CHANGED));
        }
    }

    private void step(int done, int total) {
        if (cancelled) {
            throw new CancellationException();
        }
        state.postValue(HandoverState.working(done, total));
    }

    /** What the share sheet is to send when an app was chosen in it; a sheet that is closed again has shared nothing. */
    IntentSender whenShared() {
        return shared.apply(id, copy.getValue().participant());
    }

    /** Copies the PDF to a place that the user chose. */
    void saveTo(ContentResolver resolver, Uri target) {
        if (!kept.contains(FILE)) {
            return;
        }
        File file = pdf();
        work.execute(() -> saved.postValue(new Once<>(
                SaveCopy.write(resolver, target, out -> Files.copy(file.toPath(), out)))));
    }
}
