package dk.walkntalk.prepare;

import android.net.Uri;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MediatorLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.ConversationSummary;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.ui.Args;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** A wording that another app opened with this one, and the conversations that it may be for. */
public final class WordingIncomingViewModel extends ViewModel {
    private final Conversations conversations;
    private final Executor work;
    private final Uri file;
    private final MediatorLiveData<WordingOffer> offer = new MediatorLiveData<>();
    private boolean reading;
    private String name;

    /** A model that reads on {@code work}. */
    public WordingIncomingViewModel(SavedStateHandle state, Conversations conversations, Executor work) {
        this.conversations = conversations;
        this.work = work;
        this.file = Uri.parse(state.<String>get(Args.FILE));
    }

    /** Takes the file in, once; after the process was ended anew, as long as the other app lends it. */
    void read(FileCopy copy) {
        if (!reading) {
            reading = true;
            offer.addSource(conversations.all(), all -> work.execute(() -> offer.postValue(find(copy, all))));
        }
    }

    private WordingOffer find(FileCopy copy, List<ConversationSummary> all) {
        try {
            if (name == null) {
                name = copy.keep(file);
            }
            WordingReading read = WordingReading.of(copy, name);
            List<Conversation> fitting = new ArrayList<>();
            for (ConversationSummary one : all) {
                Conversation talk = conversations.load(one.row.id);
                if (talk != null && WordingOffer.fits(read, talk)) {
                    fitting.add(talk);
                }
            }
            return new WordingOffer(name, read, fitting);
        } catch (IOException e) {
            return WordingOffer.UNREADABLE;
        }
    }

    /** What is in the file, and which conversations it may be for. */
    LiveData<WordingOffer> offer() {
        return offer;
    }
}
