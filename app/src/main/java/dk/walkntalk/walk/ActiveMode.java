package dk.walkntalk.walk;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MediatorLiveData;
import androidx.lifecycle.Transformations;
import dk.walkntalk.conversation.Conversation;

/** Walk mode as it holds for one conversation. */
public final class ActiveMode {
    private ActiveMode() { }

    /**
     * What holds: what is remembered, and nothing of it where the parties are seated.
     *
     * @return silent until both are known
     */
    public static LiveData<WalkMode> of(LiveData<WalkMode> remembered, LiveData<Conversation> talk) {
        MediatorLiveData<WalkMode> mode = new MediatorLiveData<>();
        Runnable both = () -> {
            if (remembered.getValue() != null && talk.getValue() != null) {
                mode.setValue(WalkWords.seated(talk.getValue()) ? WalkMode.SEATED : remembered.getValue());
            }
        };
        mode.addSource(remembered, changed -> both.run());
        mode.addSource(talk, changed -> both.run());
        return Transformations.distinctUntilChanged(mode);
    }
}
