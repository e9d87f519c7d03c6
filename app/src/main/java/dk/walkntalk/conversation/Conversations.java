package dk.walkntalk.conversation;

import android.content.Context;
import android.os.Handler;
import android.os.Looper;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MediatorLiveData;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptException;
import dk.walkntalk.concept.Question;
import dk.walkntalk.concept.Role;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * All conversations on this phone. Everything can be called on the main thread: reading gives {@link LiveData}, and
 * writing is queued on the {@link Disk} and shows itself through the same {@code LiveData}.
 */
public final class Conversations {
    private final Disk disk;
    private final WalkDatabase database;
    private final ConversationDao dao;
    private final ConceptShelf shelf;
    private final Clock clock;
    private final Editions editions = new Editions();
    private final Handler main = new Handler(Looper.getMainLooper());
    private final Notebook notebook;

    /** Opens the database of {@code context}'s app; the file itself is touched on the disk thread only. */
    public Conversations(Context context, Disk disk, ConceptShelf shelf, Clock clock) {
        this.disk = disk;
        this.database = WalkDatabase.open(context, disk);
        this.dao = database.conversations();
        this.shelf = shelf;
        this.clock = clock;
        this.notebook = new Notebook(database.texts(), dao, disk, clock, main);
    }

    /** What people write in conversations. */
    public Notebook notebook() {
        return notebook;
    }

    /** Reads the concepts that there are. */
    public void concepts(Result<List<ConceptShelf.Entry>> result) {
        disk.execute(() -> {
            try {
                List<ConceptShelf.Entry> entries = shelf.read();
                main.post(() -> result.take(entries));
            } catch (IOException e) {
                disk.report(e);
            }
        });
    }

    /** All conversations, newest first. */
    public LiveData<List<ConversationSummary>> all() {
        return dao.watchAll();
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

    /** Closes the database; on the disk thread, and last. */
    public void close() {
        database.close();
    }

    private Opened assemble(StoredConversation stored) {
        if (stored == null) {
            return new Opened(null, null);
        }
        try {
            return new Opened(new Conversation(stored, editions.concept(stored.edition)), null);
        } catch (ConceptException e) {
            return new Opened(null, e);
        }
    }

    /** Begins a conversation held today with the concept of {@code entry}; brings its id. */
    public void begin(ConceptShelf.Entry entry, Result<Long> result) {
        disk.execute(() -> {
            long id = database.runInTransaction(() -> insert(entry));
            main.post(() -> result.take(id));
        });
    }

    private long insert(ConceptShelf.Entry entry) {
        Concept concept = entry.concept();
        EditionRow edition = Editions.row(entry.json());
        dao.keep(edition);
        long id = dao.insert(ConversationRow.begin(edition.hash, concept.kind(), LocalDate.now(clock),
                clock.instant()));
        for (Role role : concept.roles()) {
            for (int i = 0; i < Math.max(1, role.min()); i++) {
                dao.insert(new Participant(0, id, role.id(), Words.NONE, false));
            }
        }
        return id;
    }

    /** Deletes the conversation with all its words; its photo files are {@code paper}'s to delete. */
    public void delete(long id) {
        disk.execute(() -> dao.delete(id));
    }

    public void setHeldOn(long id, LocalDate day) {
        disk.execute(() -> dao.setHeldOn(id, day));
    }

    public void setIntroduced(long id, boolean introduced) {
        disk.execute(() -> dao.setIntroduced(id, introduced));
    }

    public void startWalk(long id) {
        disk.execute(() -> dao.startWalk(id, clock.instant()));
    }

    public void endWalk(long id) {
        disk.execute(() -> dao.endWalk(id, clock.instant()));
    }

    /** Remembers where in the walk the parties are. */
    public void goTo(long id, int position) {
        disk.execute(() -> dao.setWalkPosition(id, position));
    }

    /** A question has been talked about; its piece falls into place. */
    public void talkedAbout(long id, Question question) {
        disk.execute(() -> dao.insert(new TalkedQuestion(id, question.id(), clock.instant())));
    }

    /** Picks {@code stikord} for the party, unless {@code most} are picked already. */
    public void pick(Participant person, String stikord, int most) {
        disk.execute(() -> database.runInTransaction(() -> {
            if (dao.countPicks(person.id) < most) {
                dao.insert(new StikordPick(person.id, stikord, null));
            }
        }));
    }

    public void unpick(Participant person, String stikord) {
        disk.execute(() -> dao.deletePick(person.id, stikord));
    }

    public void setReady(Participant person, boolean ready) {
        disk.execute(() -> dao.setReady(person.id, ready));
    }

    /** Marks whether {@code stikord} has come into play. */
    public void setPlayed(long id, String stikord, boolean played) {
        disk.execute(() -> dao.setPlayed(id, stikord, played ? clock.instant() : null));
    }

    public void pdfMade(long id) {
        disk.execute(() -> dao.setPdfMade(id, clock.instant()));
    }

    public void shared(long id) {
        disk.execute(() -> dao.setShared(id, clock.instant()));
    }
}
