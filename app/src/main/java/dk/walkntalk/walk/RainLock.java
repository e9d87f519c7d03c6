package dk.walkntalk.walk;

import androidx.fragment.app.FragmentActivity;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.ViewModel;
import androidx.lifecycle.ViewModelProvider;
import androidx.lifecycle.viewmodel.ViewModelInitializer;

/** Whether the screen is closed to touch, for rain. A turn of the phone keeps it so; the end of the process does not. */
final class RainLock extends ViewModel {
    private static final ViewModelProvider.Factory MAKER = ViewModelProvider.Factory.from(
            new ViewModelInitializer<>(RainLock.class, extras -> new RainLock()));

    private final MutableLiveData<Boolean> locked = new MutableLiveData<>(false);

    /** The one of this activity. */
    static RainLock of(FragmentActivity activity) {
        return new ViewModelProvider(activity, MAKER).get(RainLock.class);
    }

    LiveData<Boolean> locked() {
        return locked;
    }

    boolean isLocked() {
        return Boolean.TRUE.equals(locked.getValue());
    }

    /** Closes the screen to touch, or opens it again. */
    void set(boolean lock) {
        if (lock != isLocked()) {
            locked.setValue(lock);
        }
    }
}
