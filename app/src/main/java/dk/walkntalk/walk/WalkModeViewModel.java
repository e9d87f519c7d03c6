package dk.walkntalk.walk;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.ViewModel;

/** What the sheet of walk mode shows and changes. */
public final class WalkModeViewModel extends ViewModel {
    private final WalkModeMemory memory;

    public WalkModeViewModel(WalkModeMemory memory) {
        this.memory = memory;
    }

    LiveData<WalkMode> mode() {
        return memory.mode();
    }

    void setSun(boolean on) {
        memory.setSun(on);
    }

    void setLeftHand(boolean on) {
        memory.setLeftHand(on);
    }

    void setVibrates(boolean on) {
        memory.setVibrates(on);
    }

    void setReadQuestions(boolean on) {
        memory.setReadQuestions(on);
    }
}
