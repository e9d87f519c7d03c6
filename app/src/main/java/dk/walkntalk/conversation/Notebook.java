package dk.walkntalk.conversation;

import android.os.Handler;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.Transformations;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes down what people write, as they write it. All methods may be called on the main thread, at every key stroke. */
public final class Notebook {
    private final WalkDatabase database;
    private final TextDao texts;
    private final Disk disk;
    private final Pen pen;
    private final Clock clock;
    private final Handler main;

    Notebook(WalkDatabase database, Pen pen, Disk disk, Clock clock, Handler main) {
        this.database = database;
        this.texts = database.texts();
        this.disk = disk;
        this.pen = pen;
        this.clock = clock;
        this.main = main;
    }

    /** A participant's name. */
    public void name(Participant person, CharSequence name) {
        Words words = Words.of(name);
        pen.write(List.of("name", person.id), () -> database.arrangements().setName(person.id, words));
    }

    /** The parties' shared note at a question. */
    public void note(long conversationId, Question question, CharSequence text) {
        note(conversationId, question.id(), text);
    }

    /** The parties' shared note (<i>os to</i>) at a question or another point of the concept. */
    public void note(long conversationId, String pointId, CharSequence text) {
        Words words = Words.of(text);
        pen.write(List.of("note", conversationId, pointId),
                () -> texts.put(new SharedNote(conversationId, pointId, words, clock.instant())));
    }

    /** A party's private note (<i>kun mig</i>) at {@code place}. */
    public void privateNote(long participantId, String place, CharSequence text) {
        Words words = Words.of(text);
        pen.write(List.of("private", participantId, place),
                () -> texts.put(new PrivateNote(participantId, place, words, clock.instant())));
    }

    /** A party's private notes by place. For the screens of that party alone. */
    public LiveData<Map<String, Words>> privateNotes(long participantId) {
        return Transformations.map(texts.watchPrivate(participantId),
                notes -> notes.stream().collect(Collectors.toMap(note -> note.place, note -> note.text)));
    }

    /** What is written in one of the plan's own boxes (<i>i planen</i>). */
    public void planBox(long conversationId, String boxId, CharSequence text) {
        Words words = Words.of(text);
        pen.write(List.of("box", conversationId, boxId),
                () -> texts.put(new PlanBox(conversationId, boxId, words)));
    }

    /**
     * Whether an agreement belongs to a participant by name; where nobody is named it belongs to all who take part. Told
     * of each alone, so that what is said of one never undoes what was just said of another.
     */
    public void belongsTo(long agreementId, long participantId, boolean belongs) {
        pen.write(List.of("belongs", agreementId, participantId), () -> {
            if (belongs) {
                texts.insert(new AgreementPerson(agreementId, participantId));
            } else {
                texts.deletePerson(agreementId, participantId);
            }
        });
    }

    /** Opens a new look back at the plan, today; brings its id. */
    public void newCheckIn(long conversationId, Result<Long> result) {
        pen.write(new Object(), () -> {
            long id = texts.insert(new CheckIn(0, conversationId, LocalDate.now(clock), null, Words.NONE));
            main.post(() -> result.take(id));
        });
    }

    /** What was said at a look back. */
    public void checkIn(long checkInId, CharSequence text) {
        Words words = Words.of(text);
        pen.write(List.of("checkIn", checkInId), () -> texts.setCheckInText(checkInId, words));
    }

    /** How one thrives at a look back; {@code null} takes the mark away. */
    public void checkInMark(long checkInId, Integer mark) {
        pen.write(List.of("checkInMark", checkInId), () -> texts.setCheckInMark(checkInId, mark));
    }

    public void checkInDay(long checkInId, LocalDate day) {
        pen.write(List.of("checkInDay", checkInId), () -> texts.setCheckInDay(checkInId, day));
    }

    public void deleteCheckIn(long checkInId) {
        disk.execute(() -> texts.deleteCheckIn(checkInId));
    }

    /** Opens a new, empty agreement under a perspective; brings its id. */
    public void newAgreement(long conversationId, Perspective perspective, Result<Long> result) {
        pen.write(new Object(), () -> {
            long id = texts.insert(new AgreementRow(0, conversationId, perspective.id(), clock.instant()));
            main.post(() -> result.take(id));
        });
    }

    /** What is said for one part of an agreement. White space alone says nothing, and so is not counted as said. */
    public void agreement(long agreementId, AgreementPart part, CharSequence text) {
        Words typed = Words.of(text);
        Words words = typed.isBlank() ? Words.NONE : typed;
        pen.write(List.of("agreement", agreementId, part),
                () -> texts.put(new AgreementText(agreementId, part, words)));
    }

    /** The sentence in which an agreement is said (<i>os to</i>), as far as it has been said. */
    public void sentence(long conversationId, long agreementId, CharSequence text) {
        note(conversationId, Agreement.point(agreementId), text);
    }

    public void deleteAgreement(long agreementId) {
        disk.execute(() -> Transactions.of(database, () -> {
            texts.deleteAgreement(agreementId);
            texts.deleteSentence(agreementId);
        }));
    }

    /** Clears away agreements that were opened and left without a word, but none that may still be open. */
    public void tidy(long conversationId) {
        disk.execute(() -> texts.deleteEmptyAgreements(conversationId, clock.instant().minus(Duration.ofHours(1))));
    }

    /** Keeps a photo whose file is in its place already; to be called on the disk thread. */
    public long keepPhoto(long conversationId, String fileName, int width, int height, String original) {
        return texts.insert(new Photo(0, conversationId, fileName, width, height, clock.instant(), null, original));
    }

    /**
     * The page that was cut out of a photo takes its place, and its original is forgotten; to be called on the disk
     * thread. The files are {@code paper}'s to delete.
     *
     * @return false when the photo was deleted meanwhile
     */
    public boolean replacePhoto(long photoId, String fileName, int width, int height) {
        return texts.replacePhoto(photoId, fileName, width, height) > 0;
    }

    /** The photo stays as it was taken, and its original is forgotten. */
    public void keepWhole(long photoId) {
        disk.execute(() -> texts.forgetOriginal(photoId));
    }

    /** Whose agreements are on a photo: a perspective's, or with {@code null} the whole plan's. */
    public void placePhoto(long photoId, String perspectiveId) {
        disk.execute(() -> texts.setPlace(photoId, perspectiveId));
    }

    /** Forgets a photo; its file is {@code paper}'s to delete. */
    public void deletePhoto(long photoId) {
        disk.execute(() -> texts.deletePhoto(photoId));
    }
}
