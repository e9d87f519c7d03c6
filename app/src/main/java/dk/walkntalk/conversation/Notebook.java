package dk.walkntalk.conversation;

import android.os.Handler;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Takes down what people write, as they write it. All methods may be called on the main thread, at every key stroke. */
public final class Notebook {
    private final TextDao texts;
    private final ConversationDao conversations;
    private final Disk disk;
    private final Pen pen;
    private final Clock clock;
    private final Handler main;

    Notebook(TextDao texts, ConversationDao conversations, Disk disk, Clock clock, Handler main) {
        this.texts = texts;
        this.conversations = conversations;
        this.disk = disk;
        this.pen = new Pen(disk);
        this.clock = clock;
        this.main = main;
    }

    /** A participant's name. */
    public void name(Participant person, CharSequence name) {
        Words words = Words.of(name);
        pen.write(List.of("name", person.id), () -> conversations.setName(person.id, words));
    }

    /** The parties' shared note at a question. */
    public void note(long conversationId, Question question, CharSequence text) {
        Words words = Words.of(text);
        pen.write(List.of("note", conversationId, question.id()),
                () -> texts.put(new SharedNote(conversationId, question.id(), words, clock.instant())));
    }

    /** Opens a new, empty agreement under a perspective; brings its id. */
    public void newAgreement(long conversationId, Perspective perspective, Result<Long> result) {
        disk.execute(() -> {
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

    public void deleteAgreement(long agreementId) {
        disk.execute(() -> texts.deleteAgreement(agreementId));
    }

    /** Clears away agreements that were opened and left without a word, but none that may still be open. */
    public void tidy(long conversationId) {
        disk.execute(() -> texts.deleteEmptyAgreements(conversationId, clock.instant().minus(Duration.ofHours(1))));
    }

    /** Keeps a photo whose file is in its place already; to be called on the disk thread. */
    public void keepPhoto(long conversationId, String fileName, int width, int height) {
        texts.insert(new Photo(0, conversationId, fileName, width, height, clock.instant()));
    }

    /** Forgets a photo; its file is {@code paper}'s to delete. */
    public void deletePhoto(long photoId) {
        disk.execute(() -> texts.deletePhoto(photoId));
    }
}
