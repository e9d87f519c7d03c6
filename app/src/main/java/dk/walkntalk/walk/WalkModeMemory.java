package dk.walkntalk.walk;

import android.content.Context;
import android.content.SharedPreferences;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/** Remembers {@link WalkMode}. Reads and writes on the executor it is given, in order; for the main thread. */
public final class WalkModeMemory {
    static final String FILE = "walk_mode";
    static final String SUN = "sun";
    static final String LEFT_HAND = "leftHand";
    static final String VIBRATES = "vibrates";
    static final String READ_QUESTIONS = "readQuestions";

    private final Context context;
    private final Executor disk;
    private final MutableLiveData<WalkMode> mode = new MutableLiveData<>();
    /** For the executor alone. */
    private WalkMode known;

    /** Begins to read. */
    public WalkModeMemory(Context context, Executor disk) {
        this.context = context.getApplicationContext();
        this.disk = disk;
        change(same -> same);
    }

    /** What is remembered; {@code null} until it is read. */
    public LiveData<WalkMode> mode() {
        return mode;
    }

    /** Whether the walk is black on white. */
    public void setSun(boolean on) {
        change(before -> before.withSun(on));
    }

    /** Whether the rows of buttons are mirrored. */
    public void setLeftHand(boolean on) {
        change(before -> before.withLeftHand(on));
    }

    /** Whether the time is felt. */
    public void setVibrates(boolean on) {
        change(before -> before.withVibrates(on));
    }

    /** Whether questions are read aloud in a headset. */
    public void setReadQuestions(boolean on) {
        change(before -> before.withReadQuestions(on));
    }

    private void change(UnaryOperator<WalkMode> change) {
        disk.execute(() -> {
            SharedPreferences file = context.getSharedPreferences(FILE, Context.MODE_PRIVATE);
            WalkMode before = known == null ? read(file) : known;
            known = change.apply(before);
            mode.postValue(known);
            if (!known.equals(before)) {
                // a full disk loses the choice with the app's end, and then it is as before
                file.edit().putBoolean(SUN, known.sun()).putBoolean(LEFT_HAND, known.leftHand())
                        .putBoolean(VIBRATES, known.vibrates()).putBoolean(READ_QUESTIONS, known.readQuestions())
                        .commit();
            }
        });
    }

    /** What cannot be read is as usual. */
    private static WalkMode read(SharedPreferences file) {
        try {
            return new WalkMode(file.getBoolean(SUN, WalkMode.USUAL.sun()),
                    file.getBoolean(LEFT_HAND, WalkMode.USUAL.leftHand()),
                    file.getBoolean(VIBRATES, WalkMode.USUAL.vibrates()),
                    file.getBoolean(READ_QUESTIONS, WalkMode.USUAL.readQuestions()));
        } catch (ClassCastException e) {
            return WalkMode.USUAL;
        }
    }
}
