package dk.walkntalk.prepare;

import android.content.ContentResolver;
import android.net.Uri;
import android.os.Handler;
import android.os.Looper;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MediatorLiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.Observer;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.Transformations;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Fault;
import dk.walkntalk.conversation.Result;
import dk.walkntalk.conversation.Words;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Outgoing;
import dk.walkntalk.ui.OutgoingFiles;
import dk.walkntalk.ui.SaveCopy;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executor;

/** The host's invitation, what the host has written instead of it, and the calendar file. */
public final class InvitationViewModel extends ViewModel {
    /** Where among the host's private notes the own text is kept. */
    static final String PLACE = "invitation";

    private static final String NEWS = "news";
    private static final String ROUND = "round";

    private final SavedStateHandle state;
    private final long id;
    private final Conversations conversations;
    private final OutgoingFiles files;
    private final Executor work;
    private final Clock clock;
    private final Handler main = new Handler(Looper.getMainLooper());
    private final MediatorLiveData<Letter> letter = new MediatorLiveData<>();
    private final LiveData<Conversation> conversation;
    private final LiveData<Map<String, Words>> notes;
    private final MutableLiveData<String> news;

    /** A model that writes files on {@code work}. */
    public InvitationViewModel(SavedStateHandle state, Conversations conversations, OutgoingFiles files, Executor work,
            Clock clock) {
        this.state = state;
        this.id = state.<Long>get(Args.CONVERSATION);
        this.conversations = conversations;
        this.files = files;
        this.work = work;
        this.clock = clock;
        this.news = state.getLiveData(NEWS);
        conversation = conversations.watch(id);
        notes = Transformations.switchMap(Transformations.distinctUntilChanged(
                Transformations.map(conversation, InvitationViewModel::host)), conversations.notebook()::privateNotes);
        letter.addSource(conversation, talk -> put());
        letter.addSource(notes, written -> put());
    }

    private static long host(Conversation talk) {
        return talk.parties(talk.concept().host()).get(0).person.id;
    }

    private void put() {
        Conversation talk = conversation.getValue();
        Map<String, Words> written = notes.getValue();
        if (talk != null && written != null) {
            Words own = written.get(PLACE);
            letter.setValue(Letter.of(talk, own == null ? "" : own.text()));
        }
    }

    long id() {
        return id;
    }

    LiveData<Letter> letter() {
        return letter;
    }

    /** Changes when the text was begun anew, so that the field shows the made text again. */
    int round() {
        Integer round = state.get(ROUND);
        return round == null ? 0 : round;
    }

    /** What came of a file; {@code null} when there is nothing to say. */
    LiveData<CalendarNews> news() {
        return Transformations.map(news, name -> name == null ? null : CalendarNews.valueOf(name));
    }

    void say(CalendarNews what) {
        news.setValue(what == null ? null : what.name());
    }

    void typed(CharSequence text) {
        conversations.notebook().privateNote(host(letter.getValue().talk()), PLACE, text);
    }

    /** Gives the made text back, and forgets the host's own. */
    void beginAgain() {
        state.set(ROUND, round() + 1);
        typed("");
    }

    /** Makes the calendar file; it is brought to the screen, unless that is gone, or why there is none is said. */
    void calendarFile(Result<Outgoing> ready) {
        say(null);
        Letter now = letter.getValue();
        work.execute(() -> {
            try {
                Outgoing file = files.write(CalendarFile.name(Meeting.of(now.talk())), CalendarFile.MIME_TYPE,
                        bytes(now));
                main.post(() -> ready.take(file));
            } catch (IOException | RuntimeException e) {
                main.post(() -> say(Fault.of(e) == Fault.STORAGE_FULL ? CalendarNews.STORAGE_FULL
                        : CalendarNews.FAILED));
            }
        });
    }

    /** Writes the calendar file where the user wants it; after the process was ended, when the letter is there again. */
    void saveTo(ContentResolver resolver, Uri target) {
        letter.observeForever(new Observer<>() {
            @Override
            public void onChanged(Letter now) {
                letter.removeObserver(this);
                work.execute(() -> {
                    boolean saved = SaveCopy.write(resolver, target, out -> out.write(bytes(now)));
                    main.post(() -> say(saved ? CalendarNews.SAVED : CalendarNews.NOT_SAVED));
                });
            }
        });
    }

    private byte[] bytes(Letter now) {
        return CalendarFile.write(Meeting.of(now.talk()), now.text(), id, now.talk().row().createdAt, true, clock);
    }
}
