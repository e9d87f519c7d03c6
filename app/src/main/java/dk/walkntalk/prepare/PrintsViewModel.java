package dk.walkntalk.prepare;

import android.content.ContentResolver;
import android.net.Uri;
import android.os.Handler;
import android.os.Looper;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.Transformations;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Fault;
import dk.walkntalk.prepare.PrintsState.Phase;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Outgoing;
import dk.walkntalk.ui.SaveCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/** The blank sheets of one conversation's concept, made one at a time. */
public final class PrintsViewModel extends ViewModel {
    private static final String SHEET = "sheet";
    private static final String FILE = "file";
    private static final String NEWS = "news";

    private final SavedStateHandle kept;
    private final long id;
    private final Conversations conversations;
    private final PrintFiles files;
    private final Executor work;
    private final Clock clock;
    private final Handler main = new Handler(Looper.getMainLooper());
    private final LiveData<Conversation> conversation;
    private final MutableLiveData<PrintsState> state = new MutableLiveData<>(PrintsState.NONE);
    private final MutableLiveData<String> news;
    /** Counts what was begun and stopped: whatever comes of an earlier piece of work counts for nothing. */
    private volatile int turn;

    /** A model that makes and copies files on {@code work}. */
    public PrintsViewModel(SavedStateHandle kept, Conversations conversations, PrintFiles files, Executor work,
            Clock clock) {
        this.kept = kept;
        this.id = kept.<Long>get(Args.CONVERSATION);
        this.conversations = conversations;
        this.files = files;
        this.work = work;
        this.clock = clock;
        this.conversation = conversations.watch(id);
        this.news = kept.getLiveData(NEWS);
        if (kept.contains(FILE)) {
            findAgain(PrintSheet.valueOf(kept.get(SHEET)), kept.get(FILE));
        }
    }

    /** This process may have been ended while the print screen or the file picker was in front. */
    private void findAgain(PrintSheet sheet, String name) {
        int now = turn;
        work.execute(() -> {
            Outgoing file = files.find(name);
            if (file != null) {
                main.post(() -> ready(now, sheet, file));
            }
        });
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    LiveData<PrintsState> state() {
        return state;
    }

    /** What is to be said, until it is understood; {@code null} for nothing. */
    LiveData<PrintsNews> news() {
        return Transformations.map(news, name -> name == null ? null : PrintsNews.valueOf(name));
    }

    void say(PrintsNews what) {
        news.setValue(what == null ? null : what.name());
    }

    /** Where a file is read for the printer. */
    Executor background() {
        return work;
    }

    void make(PrintSheet sheet) {
        int now = ++turn;
        say(null);
        kept.remove(FILE);
        state.setValue(new PrintsState(Phase.WORKING, sheet, null));
        work.execute(() -> {
            try {
                goOn(now);
                Outgoing file = files.make(sheet, conversations.load(id), clock.instant(), (done, all) -> goOn(now));
                main.post(() -> ready(now, sheet, file));
            } catch (CancellationException e) {
                // whoever stopped it has said so already
                return;
            } catch (IOException | RuntimeException e) {
                main.post(() -> failed(now, Fault.of(e) == Fault.STORAGE_FULL ? PrintsNews.STORAGE_FULL
                        : PrintsNews.FAILED));
            }
        });
    }

    private void goOn(int began) {
        if (began != turn) {
            throw new CancellationException();
        }
    }

    private void ready(int began, PrintSheet sheet, Outgoing file) {
        if (began == turn) {
            kept.set(SHEET, sheet.name());
            kept.set(FILE, file.file().getName());
            state.setValue(new PrintsState(Phase.READY, sheet, file));
        }
    }

    private void failed(int began, PrintsNews why) {
        if (began == turn) {
            state.setValue(PrintsState.NONE);
            say(why);
        }
    }

    void cancel() {
        failed(turn, PrintsNews.CANCELLED);
        turn++;
    }

    /** The screen is gone for good: nobody waits for the sheet any more. */
    @Override
    protected void onCleared() {
        turn++;
    }

    /** Copies the sheet to a place that the user chose. */
    void saveTo(ContentResolver resolver, Uri target) {
        String name = kept.get(FILE);
        work.execute(() -> {
            PrintsNews how = save(resolver, target, name);
            main.post(() -> say(how));
        });
    }

    private PrintsNews save(ContentResolver resolver, Uri target, String name) {
        Outgoing file = name == null ? null : files.find(name);
        boolean saved = file != null
                && SaveCopy.write(resolver, target, out -> Files.copy(file.file().toPath(), out));
        return saved ? PrintsNews.SAVED : PrintsNews.NOT_SAVED;
    }
}
