package dk.walkntalk.voice;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.ViewModel;

/** What a screen has to know before it can listen: what people have chosen, and what the phone makes of Danish. */
public final class VoiceViewModel extends ViewModel {
    private final VoiceMemory memory;
    private final DanishCheck check;

    /** The model of one screen. */
    public VoiceViewModel(VoiceMemory memory, DanishCheck check) {
        this.memory = memory;
        this.check = check;
    }

    VoiceMemory memory() {
        return memory;
    }

    /** What the phone can; nothing until it has answered. */
    LiveData<DanishSpeech> danish() {
        return check.known();
    }

    /** Asks the phone anew, as when somebody comes back from its settings or a download. */
    void ask() {
        check.refresh();
    }

    /** Asks for Danish on the phone itself; false when that cannot be had. */
    boolean download() {
        return check.download();
    }
}
