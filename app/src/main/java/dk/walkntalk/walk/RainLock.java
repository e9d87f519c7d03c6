package dk.walkntalk.walk;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.ViewModel;

/** Whether the screen is closed to touch, for rain. A turn of the phone keeps it so; the end of the process does not. */
public final class RainLock extends ViewModel {
    private final MutableLiveData<Boolean> locked = new MutableLiveData<>(false);

    public LiveData<Boolean> locked() {
        return locked;
    }

    public boolean isLocked() {
        return Boolean.TRUE.equals(locked.getValue());
    }

    /** Closes the screen to touch, or opens it again. */
    public void set(boolean lock) {
        if (lock != isLocked()) {
            locked.setValue(lock);
        }
    }
}
