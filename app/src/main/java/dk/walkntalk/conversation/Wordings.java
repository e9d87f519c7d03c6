package dk.walkntalk.conversation;

import android.os.Handler;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.Transformations;
import dk.walkntalk.concept.Question;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The leader's wording of questions, in one conversation and as sets to keep, and the names of strategic areas. */
public final class Wordings {
    private final WordingDao dao;
    private final WalkDatabase database;
    private final Pen pen;
    private final Disk disk;
    private final Clock clock;
    private final Handler main;

    Wordings(WalkDatabase database, Pen pen, Disk disk, Clock clock, Handler main) {
        this.database = database;
        this.dao = database.wordings();
        this.pen = pen;
        this.disk = disk;
        this.clock = clock;
        this.main = main;
    }

    /** Words a question anew for one conversation; blank gives the concept's own wording back. */
    public void reword(long conversationId, Question question, CharSequence text) {
        Words words = Words.of(text);
        pen.write(List.of("wording", conversationId, question.id()),
                () -> dao.put(new RewordedQuestion(conversationId, question.id(), words)));
    }

    /** Takes over a whole wording by question id; questions that are not in it get the concept's own. */
    public void use(long conversationId, Map<String, String> wording) {
        disk.execute(() -> Transactions.of(database, () -> {
            dao.clear(conversationId);
            wording.forEach((question, text) ->
                    dao.put(new RewordedQuestion(conversationId, question, Words.of(text))));
        }));
    }

    /** The sets that were kept for a concept, newest first. */
    public LiveData<List<WordingSet>> sets(String conceptId) {
        return dao.watchSets(conceptId);
    }

    /** Keeps a wording by question id as a set; brings the set's id. */
    public void keep(String conceptId, CharSequence name, Map<String, String> wording, Result<Long> result) {
        Words words = Words.of(name);
        disk.execute(() -> {
            long id = Transactions.of(database, () -> {
                long set = dao.insert(new WordingSetRow(0, conceptId, words, clock.instant()));
                wording.forEach((question, text) -> dao.insert(new WordingText(set, question, Words.of(text))));
                return set;
            });
            main.post(() -> result.take(id));
        });
    }

    public void rename(long setId, CharSequence name) {
        Words words = Words.of(name);
        pen.write(List.of("set", setId), () -> dao.setName(setId, words));
    }

    public void delete(long setId) {
        disk.execute(() -> dao.deleteSet(setId));
    }

    /** The names of a concept's strategic areas by place; see {@link #area}. */
    public LiveData<Map<Integer, Words>> areas(String conceptId) {
        return Transformations.map(dao.watchAreas(conceptId),
                names -> names.stream().collect(Collectors.toMap(one -> one.place, one -> one.text)));
    }

    /**
     * Names one of a concept's strategic areas.
     *
     * @param group the main area, counted from 1
     * @param place 0 for the main area itself, 1, 2, … for those below it
     */
    public void area(String conceptId, int group, int place, CharSequence name) {
        Words words = Words.of(name);
        pen.write(List.of("area", conceptId, group, place),
                () -> dao.put(new AreaName(conceptId, group * 100 + place, words)));
    }
}
