package dk.walkntalk.about;

import android.content.ContentResolver;
import android.net.Uri;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.concept.ConceptDifference;
import dk.walkntalk.concept.EditionOrder;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.KnownEdition;
import dk.walkntalk.conversation.Library;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Once;
import dk.walkntalk.ui.Outgoing;
import dk.walkntalk.ui.OutgoingFiles;
import dk.walkntalk.ui.SaveCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executor;

/** One edition of a concept, and what sets it apart from another. */
public final class ConceptViewModel extends ViewModel {
    private static final String COMPARED = "compared";
    private static final String OPEN = "open";
    private static final String TYPE = "application/json";

    private final SavedStateHandle state;
    private final Library library;
    private final OutgoingFiles outgoing;
    private final Executor work;
    private final MutableLiveData<List<KnownEdition>> editions = new MutableLiveData<>();
    private final MutableLiveData<Changes> changes = new MutableLiveData<>();
    private final MutableLiveData<Once<Shared>> shared = new MutableLiveData<>();
    private final MutableLiveData<Once<Boolean>> saved = new MutableLiveData<>();

    /** A model that does its work on {@code work}. */
    public ConceptViewModel(SavedStateHandle state, Conversations conversations, OutgoingFiles outgoing,
            Executor work) {
        this.state = state;
        this.library = conversations.library();
        this.outgoing = outgoing;
        this.work = work;
        library.editions(state.get(Args.EDITION), this::show);
    }

    private void show(List<KnownEdition> found) {
        editions.setValue(found);
        if (found.size() > 1) {
            String chosen = state.get(COMPARED);
            compare(found.stream().skip(1).filter(one -> one.hash().equals(chosen)).findFirst()
                    .orElse(before(found)));
        }
    }

    /** The last edition before this one; where there is none, the one after it. */
    private static KnownEdition before(List<KnownEdition> found) {
        EditionOrder order = new EditionOrder();
        String edition = found.get(0).concept().edition();
        return found.stream().skip(1).filter(one -> order.compare(one.concept().edition(), edition) < 0).findFirst()
                .orElse(found.get(found.size() - 1));
    }

    /** This edition, and after it the others, the newest first; none when it is not on this phone any more. */
    LiveData<List<KnownEdition>> editions() {
        return editions;
    }

    /** What is new since another edition. */
    LiveData<Changes> changes() {
        return changes;
    }

    void compare(KnownEdition other) {
        state.set(COMPARED, other.hash());
        KnownEdition now = editions.getValue().get(0);
        work.execute(() -> changes.postValue(
                new Changes(other, ConceptDifference.between(other.concept(), now.concept()))));
    }

    boolean isOpen() {
        return Boolean.TRUE.equals(state.get(OPEN));
    }

    void setOpen(boolean open) {
        state.set(OPEN, open);
    }

    /** The file that is to be shared; to be sent off once. */
    LiveData<Once<Shared>> shared() {
        return shared;
    }

    /** Whether a copy could be saved; to be told once. */
    LiveData<Once<Boolean>> saved() {
        return saved;
    }

    /** What the file is called outside of the app. */
    String fileName() {
        KnownEdition now = editions.getValue().get(0);
        return now.concept().id() + "-" + now.concept().edition() + ".json";
    }

    void share() {
        byte[] content = content();
        String name = fileName();
        work.execute(() -> {
            try {
                shared.postValue(new Once<>(new Shared(outgoing.write(name, TYPE, content))));
            } catch (IOException | RuntimeException e) {
                shared.postValue(new Once<>(new Shared(null)));
            }
        });
    }

    /** Writes the file to a place that the user chose. */
    void saveTo(ContentResolver resolver, Uri target) {
        String hash = state.get(Args.EDITION);
        // the process may have been ended while the picker was in front: the file is looked up again
        library.editions(hash, found -> work.execute(() -> saved.postValue(new Once<>(
                !found.isEmpty() && SaveCopy.write(resolver, target, out -> out.write(bytes(found.get(0))))))));
    }

    private byte[] content() {
        return bytes(editions.getValue().get(0));
    }

    private static byte[] bytes(KnownEdition edition) {
        return edition.json().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What is new.
     *
     * @param since       the edition compared with
     * @param differences from it
     */
    record Changes(KnownEdition since, List<ConceptDifference> differences) { }

    /**
     * A file on its way out.
     *
     * @param file the file, or {@code null} when there was no room for it
     */
    record Shared(Outgoing file) { }
}
