package dk.walkntalk.followup;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.CheckIn;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Result;
import dk.walkntalk.ui.Args;
import java.time.LocalDate;

/** The looks back at a plan between two conversations. */
public final class FollowUpViewModel extends ViewModel {
    private final long id;
    private final Long checkIn;
    private final Conversations conversations;
    private final LiveData<Conversation> conversation;
    private final MutableLiveData<Conversation> previous = new MutableLiveData<>();

    public FollowUpViewModel(SavedStateHandle state, Conversations conversations) {
        this.id = state.<Long>get(Args.CONVERSATION);
        this.checkIn = state.get(Args.CHECK_IN);
        this.conversations = conversations;
        this.conversation = conversations.watch(id);
        conversations.previous(id, previous::setValue);
    }

    long id() {
        return id;
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** The conversation before this one, or {@code null}. */
    LiveData<Conversation> previous() {
        return previous;
    }

    /** The look back that the screen shows, out of {@code talk}; {@code null} when it is gone. */
    CheckIn checkIn(Conversation talk) {
        return talk.checkIns().stream().filter(one -> checkIn != null && one.id == checkIn).findFirst().orElse(null);
    }

    void add(Result<Long> added) {
        conversations.notebook().newCheckIn(id, added);
    }

    void setDay(LocalDate day) {
        conversations.notebook().checkInDay(checkIn, day);
    }

    void setMark(Integer mark) {
        conversations.notebook().checkInMark(checkIn, mark);
    }

    void write(CharSequence text) {
        conversations.notebook().checkIn(checkIn, text);
    }

    void delete() {
        conversations.notebook().deleteCheckIn(checkIn);
    }
}
