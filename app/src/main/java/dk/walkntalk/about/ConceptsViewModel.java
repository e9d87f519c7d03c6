package dk.walkntalk.about;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.ConceptShelf;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Fault;
import dk.walkntalk.conversation.Library;
import dk.walkntalk.ui.Once;
import java.util.List;

/** The concepts on the shelf. */
public final class ConceptsViewModel extends ViewModel {
    private final Library library;
    private final MutableLiveData<List<ConceptShelf.Entry>> concepts = new MutableLiveData<>();
    private final MutableLiveData<Once<Removal>> removed = new MutableLiveData<>();

    public ConceptsViewModel(Conversations conversations) {
        library = conversations.library();
    }

    /** Looks at the shelf again. */
    void read() {
        library.read(concepts::setValue);
    }

    LiveData<List<ConceptShelf.Entry>> concepts() {
        return concepts;
    }

    /** What came of removing one; to be told once. */
    LiveData<Once<Removal>> removed() {
        return removed;
    }

    void remove(ConceptShelf.Entry entry) {
        library.remove(entry, fault -> {
            removed.setValue(new Once<>(new Removal(fault)));
            read();
        });
    }

    /**
     * What came of removing a concept.
     *
     * @param fault what kept it from that, or {@code null}
     */
    record Removal(Fault fault) { }
}
