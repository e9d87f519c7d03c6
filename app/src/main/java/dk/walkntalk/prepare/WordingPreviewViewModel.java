package dk.walkntalk.prepare;

import android.net.Uri;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.ui.Args;
import java.util.Map;
import java.util.concurrent.Executor;

/** A wording that came as a file, beside the questions of one conversation. */
public final class WordingPreviewViewModel extends ViewModel {
    /** The name of the file that was taken in. */
    static final String FILE = "file";
    /** The address of the file that was chosen; may be missing. */
    static final String SOURCE = "source";

    private final Conversations conversations;
    private final Executor work;
    private final String fileName;
    private final String source;
    private final LiveData<Conversation> conversation;
    private final MutableLiveData<WordingReading> reading = new MutableLiveData<>();

    public WordingPreviewViewModel(SavedStateHandle state, Conversations conversations, Executor work) {
        this.conversations = conversations;
        this.work = work;
        String name = state.get(FILE);
        fileName = name == null ? "" : name;
        source = state.get(SOURCE);
        conversation = conversations.watch(state.<Long>get(Args.CONVERSATION));
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    String fileName() {
        return fileName;
    }

    /** The file that was chosen, to be read by somebody else; {@code null} when that is not known. */
    Uri source() {
        return source == null ? null : Uri.parse(source);
    }

    LiveData<WordingReading> reading() {
        return reading;
    }

    /** Reads the file, once. */
    void read(FileCopy incoming) {
        if (reading.getValue() == null) {
            work.execute(() -> reading.postValue(WordingReading.of(incoming, fileName)));
        }
    }

    void use(Conversation talk, Map<String, String> wording) {
        conversations.wordings().use(talk.id(), wording);
    }

    void keep(Conversation talk, String name, Map<String, String> wording) {
        conversations.wordings().keep(talk.concept().id(), name, wording, id -> { });
    }
}
