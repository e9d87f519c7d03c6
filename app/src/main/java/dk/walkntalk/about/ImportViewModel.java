package dk.walkntalk.about;

import android.content.ContentResolver;
import android.net.Uri;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.concept.ConceptDifference;
import dk.walkntalk.concept.ConceptException;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Fault;
import dk.walkntalk.conversation.Library;
import dk.walkntalk.conversation.Proposal;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.FileName;
import dk.walkntalk.ui.Once;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Executor;

/** A concept from a file: read, shown, and added only when that is confirmed. */
public final class ImportViewModel extends ViewModel {
    private final Library library;
    private final Executor work;
    private final Uri file;
    private final MutableLiveData<Found> found = new MutableLiveData<>();
    private final MutableLiveData<Once<Outcome>> added = new MutableLiveData<>();
    private boolean reading;
    private boolean adding;

    /** A model that reads on {@code work}. */
    public ImportViewModel(SavedStateHandle state, Conversations conversations, Executor work) {
        this.library = conversations.library();
        this.work = work;
        this.file = Uri.parse(state.<String>get(Args.FILE));
    }

    /** Reads the file, once. After the process was ended it is read anew: the leave to read it lasts as long as the screen. */
    void read(ContentResolver resolver) {
        if (!reading) {
            reading = true;
            work.execute(() -> found.postValue(find(resolver)));
        }
    }

    private Found find(ContentResolver resolver) {
        String name = FileName.of(resolver, file);
        try (InputStream in = resolver.openInputStream(file)) {
            if (in == null) {
                return Found.unreadable(name);
            }
            Proposal proposal = library.propose(in, name);
            return new Found(name, proposal, proposal.nearest() == null ? List.of()
                    : ConceptDifference.between(proposal.nearest(), proposal.concept()), null);
        } catch (ConceptException e) {
            return new Found(name, null, List.of(), e);
        } catch (IOException | RuntimeException e) {
            // another app's provider may throw anything
            return Found.unreadable(name);
        }
    }

    Uri file() {
        return file;
    }

    /** What is in the file. */
    LiveData<Found> found() {
        return found;
    }

    /** What came of adding it; to be told once. */
    LiveData<Once<Outcome>> added() {
        return added;
    }

    void add() {
        Proposal proposal = found.getValue() == null ? null : found.getValue().proposal();
        if (proposal != null && proposal.canBeAdded() && !adding) {
            adding = true;
            library.add(proposal, fault -> {
                adding = false;
                added.setValue(new Once<>(new Outcome(proposal.hash(), fault)));
            });
        }
    }

    /**
     * What is in a file.
     *
     * @param name        of the file
     * @param proposal    the concept, or {@code null} when there is none
     * @param differences from the edition on the shelf that is nearest
     * @param problem     why there is no concept; {@code null} when the file could not be read to its end
     */
    record Found(String name, Proposal proposal, List<ConceptDifference> differences, ConceptException problem) {
        static Found unreadable(String name) {
            return new Found(name, null, List.of(), null);
        }
    }

    /**
     * What came of adding a concept.
     *
     * @param edition its hash
     * @param fault   what kept it from being added, or {@code null}
     */
    record Outcome(String edition, Fault fault) { }
}
