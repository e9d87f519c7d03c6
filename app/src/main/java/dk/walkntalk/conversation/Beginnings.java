package dk.walkntalk.conversation;

import android.os.Handler;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MediatorLiveData;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.EditionOrder;
import dk.walkntalk.concept.Role;
import dk.walkntalk.concept.Variant;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How conversations begin: from a concept on the shelf, after an earlier one, or instead of a group's. */
public final class Beginnings {
    private final WalkDatabase database;
    private final ConversationDao dao;
    private final ConceptShelf shelf;
    private final History history;
    private final Disk disk;
    private final Clock clock;
    private final Handler main;

    Beginnings(WalkDatabase database, ConceptShelf shelf, History history, Disk disk, Clock clock, Handler main) {
        this.database = database;
        this.dao = database.conversations();
        this.shelf = shelf;
        this.history = history;
        this.disk = disk;
        this.clock = clock;
        this.main = main;
    }

    /** The conversations that are due again about now, as the year goes. */
    public LiveData<List<DueAgain>> due() {
        Yearly yearly = new Yearly(dao, history);
        MediatorLiveData<List<DueAgain>> due = new MediatorLiveData<>();
        Runnable look = () -> disk.execute(() -> due.postValue(yearly.due(LocalDate.now(clock))));
        due.addSource(dao.watchAll(), changed -> look.run());
        due.addSource(database.arrangements().watchTicks(Party.NOT_AGAIN), changed -> look.run());
        return due;
    }

    /** Begins a conversation held today with the concept of {@code entry}; brings its id. */
    void begin(ConceptShelf.Entry entry, Result<Long> result) {
        run(() -> insert(entry, entry.concept().variants().get(0), false, Map.of()), result);
    }

    /**
     * Begins the next conversation with the same people in the same form, by the newest edition of the concept on the
     * shelf. Brings its id, or {@code null} when the earlier one or the concept is not there any more.
     */
    public void again(long earlierId, Result<Long> result) {
        run(() -> {
            Conversation earlier = history.read(earlierId);
            ConceptShelf.Entry entry = earlier == null ? null
                    : newest(one -> one.id().equals(earlier.concept().id())).orElse(null);
            if (entry == null) {
                return null;
            }
            Arrangement how = earlier.row().arrangement;
            Variant variant = entry.concept().variants().contains(how.variant)
                    ? how.variant : entry.concept().variants().get(0);
            return insert(entry, variant, how.seated, earlier.parties().stream().collect(Collectors.groupingBy(
                    party -> party.person.roleId, Collectors.mapping(party -> party.person.name, Collectors.toList()))));
        }, result);
    }

    /** Whether the next conversation after this one is no longer to be offered; that one is of one year. */
    public void leave(DueAgain earlier, boolean left) {
        disk.execute(() -> Transactions.of(database, () -> {
            Conversation talk = history.read(earlier.id());
            List<Party> about = talk == null ? List.of() : Subjects.named(talk);
            for (Party party : about) {
                if (left) {
                    database.arrangements().tick(new TickedItem(party.person.id, Party.NOT_AGAIN, clock.instant()));
                } else {
                    database.arrangements().untick(party.person.id, Party.NOT_AGAIN);
                }
            }
        }));
    }

    /**
     * Begins the conversation that {@code person} wishes for instead of the group's, with the group's host; the one that
     * was begun before, where there is one. Brings its id, or {@code null} when the municipality has no such concept on
     * the shelf.
     */
    public void instead(Conversation group, Party person, Result<Long> result) {
        run(() -> {
            Long begun = begunInstead(group.id(), person.person.id);
            if (begun != null) {
                return begun;
            }
            ConceptShelf.Entry entry = individual(group).orElse(null);
            if (entry == null) {
                return null;
            }
            Concept concept = entry.concept();
            Map<String, List<Words>> names = new HashMap<>();
            names.put(concept.host().id(), group.parties(group.concept().host()).stream()
                    .map(party -> party.person.name).collect(Collectors.toList()));
            names.put(concept.subject().id(), List.of(person.person.name));
            return Transactions.of(database, () -> {
                Long id = insert(entry, concept.variants().get(0), group.row().arrangement.seated, names);
                database.arrangements().tick(new TickedItem(person.person.id, Party.INSTEAD + id, clock.instant()));
                return id;
            });
        }, result);
    }

    /** As it is now: what the screen shows may be older than the tap before. */
    private Long begunInstead(long group, long person) {
        Conversation now = history.read(group);
        Long begun = now == null ? null : now.parties().stream().filter(party -> party.person.id == person)
                .map(Party::insteadOfGroup).filter(Objects::nonNull).findFirst().orElse(null);
        return begun == null || dao.load(begun) == null ? null : begun;
    }

    /** The newest concept of the kind that {@code group} names for those who wish for a conversation of their own. */
    private Optional<ConceptShelf.Entry> individual(Conversation group) {
        String kind = group.concept().gathering().flatMap(gathering -> gathering.instead()).orElse("");
        return newest(one -> one.kind().equals(kind) && one.municipality().equals(group.concept().municipality())
                && !one.subject().isGroup());
    }

    private Optional<ConceptShelf.Entry> newest(Predicate<Concept> wanted) {
        try {
            return shelf.read().stream().filter(entry -> entry.concept() != null && wanted.test(entry.concept()))
                    .max(Comparator.comparing(entry -> entry.concept().edition(), new EditionOrder()));
        } catch (IOException e) {
            disk.report(e);
            return Optional.empty();
        }
    }

    private Long insert(ConceptShelf.Entry entry, Variant variant, boolean seated, Map<String, List<Words>> names) {
        return Transactions.of(database, () -> {
            Concept concept = entry.concept();
            EditionRow edition = Editions.row(entry.json());
            dao.keep(edition);
            long id = dao.insert(ConversationRow.begin(edition.hash, concept, LocalDate.now(clock), clock.instant()));
            database.arrangements().setVariant(id, variant);
            database.arrangements().setSeated(id, seated);
            for (Role role : concept.roles()) {
                List<Words> known = names.getOrDefault(role.id(), List.of());
                int people = Math.max(Math.max(1, role.min()), Math.min(role.max(), known.size()));
                for (int i = 0; i < people; i++) {
                    long person = database.arrangements().insert(
                            Participant.begin(id, role.id(), concept.stikordEach() == 0));
                    if (i < known.size()) {
                        database.arrangements().setName(person, known.get(i));
                    }
                }
            }
            return id;
        });
    }

    private void run(Work work, Result<Long> result) {
        disk.execute(() -> {
            Long id = work.begin();
            main.post(() -> result.take(id));
        });
    }

    /** Begins a conversation and gives its id. */
    private interface Work {
        Long begin();
    }
}
