package dk.walkntalk.voice;

import android.content.Context;
import android.content.SharedPreferences;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import dk.walkntalk.voice.VoiceChoices.Answer;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/** Remembers {@link VoiceChoices}. Reads and writes on the executor it is given, in order; for the main thread. */
public final class VoiceMemory {
    static final String FILE = "voice";
    static final String PUSH_TO_TALK = "pushToTalk";
    static final String MAY_LEAVE_PHONE = "mayLeavePhone";
    static final String REFUSALS = "refusals";

    private final Context context;
    private final Executor disk;
    private final MutableLiveData<VoiceChoices> choices = new MutableLiveData<>();
    /** For the executor alone. */
    private VoiceChoices known;

    /** Begins to read. */
    public VoiceMemory(Context context, Executor disk) {
        this.context = context.getApplicationContext();
        this.disk = disk;
        change(same -> same);
    }

    /** What is remembered; {@code null} until it is read. */
    public LiveData<VoiceChoices> choices() {
        return choices;
    }

    /** Whether the app's own microphone button is wanted. */
    public void setPushToTalk(boolean wanted) {
        change(before -> before.withPushToTalk(wanted));
    }

    /** Whether sound may leave the phone. */
    public void setMayLeavePhone(boolean may) {
        change(before -> before.withMayLeavePhone(may));
    }

    /** What came of asking for the permission for the microphone. */
    void setPermitted(boolean permitted) {
        change(before -> before.withRefusals(permitted ? 0 : before.refusals() + 1));
    }

    private void change(UnaryOperator<VoiceChoices> change) {
        disk.execute(() -> {
            SharedPreferences file = context.getSharedPreferences(FILE, Context.MODE_PRIVATE);
            VoiceChoices before = known == null ? read(file) : known;
            known = change.apply(before);
            choices.postValue(known);
            if (!known.equals(before)) {
                // a full disk loses the choice with the app's end, and then it is asked for again
                file.edit().putString(PUSH_TO_TALK, known.pushToTalk().name())
                        .putString(MAY_LEAVE_PHONE, known.mayLeavePhone().name())
                        .putInt(REFUSALS, known.refusals()).commit();
            }
        });
    }

    /** What cannot be read counts as not asked, so that it is asked again rather than assumed. */
    private static VoiceChoices read(SharedPreferences file) {
        try {
            return new VoiceChoices(Answer.valueOf(file.getString(PUSH_TO_TALK, Answer.UNASKED.name())),
                    Answer.valueOf(file.getString(MAY_LEAVE_PHONE, Answer.UNASKED.name())), file.getInt(REFUSALS, 0));
        } catch (ClassCastException | IllegalArgumentException e) {
            return VoiceChoices.NONE;
        }
    }
}
