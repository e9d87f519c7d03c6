package dk.walkntalk.conversation;

import android.os.Handler;
import dk.walkntalk.concept.Role;
import dk.walkntalk.concept.Variant;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;

/**
 * How a conversation is to be held and who takes part. Everything is queued, and tried again while the disk is full;
 * of several changes of one thing only the newest is written.
 */
public final class Arrangements {
    private final ArrangementDao dao;
    private final WalkDatabase database;
    private final Pen pen;
    private final Clock clock;
    private final Handler main;

    Arrangements(WalkDatabase database, Pen pen, Clock clock, Handler main) {
        this.database = database;
        this.dao = database.arrangements();
        this.pen = pen;
        this.clock = clock;
        this.main = main;
    }

    public void setHeldOn(long id, LocalDate day) {
        pen.write(List.of("heldOn", id), () -> dao.setHeldOn(id, day));
    }

    public void setVariant(long id, Variant variant) {
        pen.write(List.of("variant", id), () -> dao.setVariant(id, variant));
    }

    public void setSeated(long id, boolean seated) {
        pen.write(List.of("seated", id), () -> dao.setSeated(id, seated));
    }

    /** When it begins; {@code null} for open. */
    public void setStartsAt(long id, LocalTime time) {
        pen.write(List.of("startsAt", id), () -> dao.setStartsAt(id, time));
    }

    /** How many minutes it is to last; {@code null} for what the concept recommends. */
    public void setMinutes(long id, Integer minutes) {
        pen.write(List.of("minutes", id), () -> dao.setMinutes(id, minutes));
    }

    /** Where the parties meet, as it is being typed. */
    public void setPlace(long id, CharSequence place) {
        Words words = Words.of(place);
        pen.write(List.of("place", id), () -> dao.setPlace(id, words));
    }

    public void setPreconditionMet(long id, boolean met) {
        pen.write(List.of("precondition", id), () -> dao.setPreconditionMet(id, met));
    }

    /** Whether a conversation about a late career is wished for; {@code null} for not answered. */
    public void setSenior(long id, Boolean wished) {
        pen.write(List.of("senior", id), () -> dao.setSenior(id, wished));
    }

    /** One more in {@code role} of the conversation, unless it is full; brings the new participant's id. */
    public void add(Conversation talk, Role role, Result<Long> result) {
        long id = talk.id();
        boolean ready = talk.concept().stikordEach() == 0;
        pen.write(new Object(), () -> {
            Long added = Transactions.of(database, () -> dao.countInRole(id, role.id()) < role.max()
                    ? dao.insert(Participant.begin(id, role.id(), ready)) : null);
            if (added != null) {
                main.post(() -> result.take(added));
            }
        });
    }

    /** Takes a participant away with all that was picked, ticked and privately noted, unless the role would be short. */
    public void remove(Participant person, Role role) {
        pen.write(List.of("remove", person.id), () -> Transactions.of(database, () -> {
            if (dao.countInRole(person.conversationId, role.id()) > role.min()) {
                dao.deleteParticipant(person.id);
            }
        }));
    }

    /** Whether something would be lost with the participant: stikord, private notes, or a part in an agreement. */
    public void hasWritten(Participant person, Result<Boolean> result) {
        pen.write(new Object(), () -> {
            boolean written = dao.countWritten(person.id) > 0;
            main.post(() -> result.take(written));
        });
    }

    public void setWantsIndividual(Participant person, boolean wants) {
        pen.write(List.of("wants", person.id), () -> dao.setWantsIndividual(person.id, wants));
    }

    /** The number of the pair in which one walks, from 1; {@code null} for none. */
    public void setPair(Participant person, Integer pair) {
        pen.write(List.of("pair", person.id), () -> dao.setPair(person.id, pair));
    }

    /** Whether an item of the party's checklist is done. */
    public void tick(Participant person, String itemId, boolean done) {
        tick(person.id, itemId, done);
    }

    void tick(long participantId, String itemId, boolean done) {
        pen.write(List.of("tick", participantId, itemId), () -> {
            if (done) {
                dao.tick(new TickedItem(participantId, itemId, clock.instant()));
            } else {
                dao.untick(participantId, itemId);
            }
        });
    }

    /** Picks {@code stikord} for the party, unless {@code most} are picked already. */
    public void pick(Participant person, String stikord, int most) {
        pen.write(List.of("pick", person.id, stikord), () -> Transactions.of(database, () -> {
            if (dao.countPicks(person.id) < most) {
                dao.insert(new StikordPick(person.id, stikord, null));
            }
        }));
    }

    public void unpick(Participant person, String stikord) {
        pen.write(List.of("pick", person.id, stikord), () -> dao.deletePick(person.id, stikord));
    }

    public void setReady(Participant person, boolean ready) {
        pen.write(List.of("ready", person.id), () -> dao.setReady(person.id, ready));
    }

    /** Takes over what a party picked on another phone: these stikord and no others, and the party is ready. */
    public void receive(Participant person, Collection<String> picked) {
        List<String> stikord = List.copyOf(picked);
        pen.write(List.of("receive", person.id), () -> Transactions.of(database, () -> {
            dao.deletePicks(person.id);
            stikord.forEach(word -> dao.insert(new StikordPick(person.id, word, null)));
            dao.setReady(person.id, true);
        }));
    }
}
