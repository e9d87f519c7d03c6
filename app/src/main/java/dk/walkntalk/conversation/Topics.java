package dk.walkntalk.conversation;

import dk.walkntalk.concept.Question;
import java.time.Clock;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Ticks and notes in the topics of conversations by the wheel. What is ticked or noted in a topic says that it has been
 * talked about; when the last of it is taken back, so is that. What the parties said without ticking anything stands.
 */
public final class Topics {
    private final WalkDatabase database;
    private final Pen pen;
    private final Clock clock;
    private final LongFunction<Conversation> load;

    /** Topics of the conversations that {@code load} reads on the disk thread. */
    Topics(WalkDatabase database, Pen pen, Clock clock, LongFunction<Conversation> load) {
        this.database = database;
        this.pen = pen;
        this.clock = clock;
        this.load = load;
    }

    /** Whether a question of {@code topic} has been talked about. */
    public void tick(long id, Topic topic, Question question, boolean talked) {
        pen.write(List.of("talked", id, question.id()), () -> Transactions.of(database, () -> {
            if (talked) {
                database.conversations().insert(new TalkedQuestion(id, question.id(), clock.instant()));
                touched(id, topic);
            } else {
                database.conversations().deleteTalked(id, question.id());
                takenBack(id, topic);
            }
        }));
    }

    /** The shared note at a question of {@code topic}, or at its own mark. */
    public void note(long id, Topic topic, String pointId, CharSequence text) {
        Words words = Words.of(text);
        pen.write(List.of("note", id, pointId), () -> Transactions.of(database, () -> {
            boolean emptied = words.isBlank() && isNoted(id, pointId);
            database.texts().put(new SharedNote(id, pointId, words, clock.instant()));
            if (emptied) {
                takenBack(id, topic);
            } else if (!words.isBlank()) {
                touched(id, topic);
            }
        }));
    }

    private boolean isNoted(long id, String pointId) {
        Conversation talk = load.apply(id);
        return talk != null && !talk.note(pointId).isBlank();
    }

    private void touched(long id, Topic topic) {
        database.conversations().insert(new TalkedQuestion(id, topic.mark(), clock.instant()));
    }

    private void takenBack(long id, Topic topic) {
        Conversation talk = load.apply(id);
        if (talk != null && !topic.isTouched(talk)) {
            database.conversations().deleteTalked(id, topic.mark());
        }
    }
}
