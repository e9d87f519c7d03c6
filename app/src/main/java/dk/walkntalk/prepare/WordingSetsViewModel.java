package dk.walkntalk.prepare;

import android.net.Uri;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.Transformations;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.concept.WordingFile;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.WordingSet;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Once;
import dk.walkntalk.ui.Outgoing;
import dk.walkntalk.ui.OutgoingFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** The sets of wording that are kept for the concept of one conversation. */
public final class WordingSetsViewModel extends ViewModel {
    private static final String SOURCE = "source";

    private final SavedStateHandle state;
    private final Conversations conversations;
    private final Executor work;
    private final LiveData<Conversation> conversation;
    private final LiveData<List<WordingSet>> sets;
    private final MutableLiveData<Once<Optional<Outgoing>>> outgoing = new MutableLiveData<>();
    private final MutableLiveData<Once<Optional<String>>> incoming = new MutableLiveData<>();

    public WordingSetsViewModel(SavedStateHandle state, Conversations conversations, Executor work) {
        this.state = state;
        this.conversations = conversations;
        this.work = work;
        conversation = conversations.watch(state.<Long>get(Args.CONVERSATION));
        sets = Transformations.switchMap(Transformations.distinctUntilChanged(
                Transformations.map(conversation, talk -> talk.concept().id())), conversations.wordings()::sets);
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    LiveData<List<WordingSet>> sets() {
        return sets;
    }

    void rename(WordingSet set, CharSequence name) {
        conversations.wordings().rename(set.id(), name);
    }

    void use(Conversation talk, WordingSet set) {
        conversations.wordings().use(talk.id(), set.wording());
    }

    void delete(WordingSet set) {
        conversations.wordings().delete(set.id());
    }

    /** Writes the set as a file; {@link #outgoing} tells when it is ready. */
    void share(Conversation talk, WordingSet set, String fileName, OutgoingFiles files) {
        WordingFile wording = new WordingFile(talk.concept().id(), talk.concept().edition(), set.name(), set.wording());
        work.execute(() -> {
            try {
                outgoing.postValue(new Once<>(Optional.of(files.write(fileName, "application/json",
                        wording.json().getBytes(StandardCharsets.UTF_8)))));
            } catch (IOException e) {
                outgoing.postValue(new Once<>(Optional.empty()));
            }
        });
    }

    /** A file to be shared; empty when there was no room for it. */
    LiveData<Once<Optional<Outgoing>>> outgoing() {
        return outgoing;
    }

    /** Takes in a file that was chosen; {@link #incoming} tells when it is here. */
    void take(Uri source, FileCopy file) {
        state.set(SOURCE, source.toString());
        work.execute(() -> {
            try {
                incoming.postValue(new Once<>(Optional.of(file.keep(source))));
            } catch (IOException e) {
                incoming.postValue(new Once<>(Optional.empty()));
            }
        });
    }

    /** Where the file that was taken in came from. */
    String source() {
        return state.get(SOURCE);
    }

    /** The name of the file that was taken in; empty when it could not be read. */
    LiveData<Once<Optional<String>>> incoming() {
        return incoming;
    }
}
