package dk.walkntalk.conversation;

import android.content.Context;
import android.os.Handler;
import android.os.Looper;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MediatorLiveData;
import dk.walkntalk.concept.ConceptException;
import dk.walkntalk.concept.Question;
import java.time.Clock;
import java.util.List;

/**
 * All conversations on this phone. Everything can be called on the main thread: reading gives {@link LiveData}, and
 * writing is queued on the {@link Disk} and shows itself through the same {@code LiveData}.
 */
public final class Conversations {
    private final Disk disk;
    private final WalkDatabase database;
    private final ConversationDao dao;
    private final Clock clock;
    private final Editions editions = new Editions();
    private final Handler main = new Handler(Looper.getMainLooper());
    private final Pen pen;
    private final Notebook notebook;
    private final Topics topics;
    private final Arrangements arrangements;
    private final Wordings wordings;
    private final History history;
    private final Beginnings beginnings;
    private final Library library;

    /** Opens the database of {@code context}'s app; the file itself is touched on the disk thread only. */
    public Conversations(Context context, Disk disk, ConceptShelf shelf, Clock clock) {
        this.disk = disk;
        this.database = WalkDatabase.open(context, disk);
        this.dao = database.conversations();
        this.clock = clock;
        this.pen = new Pen(disk);
        this.notebook = new Notebook(database, pen, disk, clock, main);
        this.topics = new Topics(database, pen, clock, this::load);
        this.arrangements = new Arrangements(database, pen, clock, main);
        this.wordings = new Wordings(database, pen, disk, clock, main);
        this.history = new History(dao, editions);
        this.library = new Library(shelf, dao, editions, disk, main);
        this.beginnings = new Beginnings(database, shelf, history, disk, clock, main);
    }

    /** The concepts on this phone. */
    public Library library() {
        return library;
    }

    /** How conversations begin. */
    public Beginnings beginnings() {
        return beginnings;
    }

    /** How conversations are to be held, and who takes part. */
    public Arrangements arrangements() {
        return arrangements;
    }

    /** The leader's wording of questions. */
    public Wordings wordings() {
        return wordings;
    }

    /** What people write in conversations. */
    public Notebook notebook() {
        return notebook;
    }

    /** Ticks and notes in the topics of conversations by the wheel. */
    public Topics topics() {
        return topics;
    }

    /** Reads the concepts that there are. */
    public void concepts(Result<List<ConceptShelf.Entry>> result) {
        library.read(result);
    }

    /** All conversations, newest first. */
    public LiveData<List<ConversationSummary>> all() {
        MediatorLiveData<List<ConversationSummary>> all = new MediatorLiveData<>();
        all.addSource(dao.watchAll(), stored -> disk.execute(() -> {
            stored.forEach(one -> one.concept = editions.find(one.row.editionHash, dao));
            all.postValue(stored);
        }));
        return all;
    }

    /** The conversation and whatever changes in it, with word of a concept that cannot be read. */
    public LiveData<Opened> open(long id) {
        MediatorLiveData<Opened> opened = new MediatorLiveData<>();
        opened.addSource(dao.watch(id), stored -> disk.execute(() -> opened.postValue(assemble(stored))));
        return opened;
    }

    /** The conversation and whatever changes in it; silent while it is not there. */
    public LiveData<Conversation> watch(long id) {
        MediatorLiveData<Conversation> conversation = new MediatorLiveData<>();
        conversation.addSource(open(id), opened -> {
            if (opened.conversation() != null) {
                conversation.setValue(opened.conversation());
            }
        });
        return conversation;
    }

    /**
     * The conversation as it is now, for work that is in the background already; {@code null} when it is gone, or when
     * its concept cannot be read.
     */
    public Conversation load(long id) {
        return assemble(dao.load(id)).conversation();
    }

    /**
     * The conversation that the same people last held by the same concept before this one, with its plan and its
     * marks; brings {@code null} when there is none.
     */
    public void previous(long id, Result<Conversation> result) {
        disk.execute(() -> {
            Conversation now = load(id);
            Conversation before = now == null ? null : history.before(now);
            main.post(() -> result.take(before));
        });
    }

    /** Closes the database; on the disk thread, and last. */
    public void close() {
        database.close();
    }

    private Opened assemble(StoredConversation stored) {
        if (stored == null) {
            return new Opened(null, null);
        }
        try {
            return new Opened(editions.open(stored), null);
        } catch (ConceptException e) {
            return new Opened(null, e);
        }
    }

    /** Begins a conversation held today with the concept of {@code entry}; brings its id. */
    public void begin(ConceptShelf.Entry entry, Result<Long> result) {
        beginnings.begin(entry, result);
    }

    /** Deletes the conversation with all its words; its photo files are {@code paper}'s to delete. */
    public void delete(long id) {
        disk.execute(() -> Transactions.of(database, () -> {
            dao.delete(id);
            database.arrangements().untickForAll(Party.INSTEAD + id);
        }));
    }

    public void setIntroduced(long id, boolean introduced) {
        pen.write(List.of("introduced", id), () -> dao.setIntroduced(id, introduced));
    }

    public void startWalk(long id) {
        pen.write(List.of("start", id), () -> dao.startWalk(id, clock.instant()));
    }

    public void endWalk(long id) {
        pen.write(List.of("end", id), () -> dao.endWalk(id, clock.instant()));
    }

    /** Remembers at which question the parties are. */
    public void goTo(long id, int position) {
        pen.write(List.of("walkPlace", id), () -> dao.setWalkPosition(id, position));
    }

    /** Remembers where in the walk the parties are, when it is not at a question; {@code null} for at a question. */
    public void goTo(long id, String place) {
        pen.write(List.of("walkPlace", id), () -> dao.setWalkPlace(id, place));
    }

    /** Whether a question, or another point of the concept, has been talked about; its piece falls into place. */
    public void talkedAbout(long id, String pointId, boolean talked) {
        pen.write(List.of("talked", id, pointId), () -> {
            if (talked) {
                dao.insert(new TalkedQuestion(id, pointId, clock.instant()));
            } else {
                dao.deleteTalked(id, pointId);
            }
        });
    }

    /** A question has been talked about; its piece falls into place. */
    public void talkedAbout(long id, Question question) {
        talkedAbout(id, question.id(), true);
    }

    /** The mark given at a point with a scale; {@code null} takes it back. */
    public void mark(long id, String pointId, Integer mark) {
        pen.write(List.of("mark", id, pointId), () -> {
            if (mark != null) {
                dao.put(new ScaleMark(id, pointId, mark, clock.instant()));
            } else {
                dao.deleteMark(id, pointId);
            }
        });
    }

    /** Marks whether {@code stikord} has come into play. */
    public void setPlayed(long id, String stikord, boolean played) {
        pen.write(List.of("played", id, stikord),
                () -> dao.setPlayed(id, stikord, played ? clock.instant() : null));
    }

    public void pdfMade(long id) {
        disk.execute(() -> dao.setPdfMade(id, clock.instant()));
    }

    /**
     * The plan was passed on.
     *
     * @param participant whose copy it was, or 0 for the whole plan
     */
    public void shared(long id, long participant) {
        pen.write(List.of("shared", id), () -> dao.setShared(id, clock.instant()));
        if (participant != 0) {
            arrangements.tick(participant, Party.COPY_PASSED_ON, true);
        }
    }
}
