package dk.walkntalk.conversation;

import androidx.room.Embedded;
import androidx.room.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One agreement with all that was said about it. */
public final class Agreement {
    static final String POINT = "agreement:";

    private final AgreementRow row;
    private final Map<AgreementPart, Words> words;
    private final Set<Long> people;
    private final Words sentence;

    Agreement(AgreementRow row, List<AgreementText> texts, List<AgreementPerson> people, Words sentence) {
        this.row = row;
        this.sentence = sentence;
        Map<AgreementPart, Words> byPart = new EnumMap<>(AgreementPart.class);
        for (AgreementText text : texts) {
            byPart.put(text.part, text.text);
        }
        this.words = Collections.unmodifiableMap(byPart);
        this.people = people.stream().map(one -> one.participantId).collect(Collectors.toSet());
    }

    public long id() {
        return row.id;
    }

    public String perspectiveId() {
        return row.perspectiveId;
    }

    /** What was said for {@code part}; {@link Words#NONE} when nothing was. */
    public Words words(AgreementPart part) {
        return words.getOrDefault(part, Words.NONE);
    }

    /** Ids of those whom it belongs to; empty when it belongs to all who took part. */
    public Set<Long> people() {
        return people;
    }

    /**
     * The sentence in which it was said (<i>os to</i>), from which its parts were filled: it helps to write the plan, and
     * is never in one. {@link Words#NONE} when there was none.
     */
    public Words sentence() {
        return sentence;
    }

    /** True when a part of it is filled: a sentence alone is not in the plan yet. */
    public boolean isInPlan() {
        return !words.values().stream().allMatch(Words::isBlank);
    }

    /** The name under which the sentence of an agreement is kept among the shared notes. */
    static String point(long agreementId) {
        return POINT + agreementId;
    }

    /** The parts that are asked for and not said yet, in the form's order. */
    public List<AgreementPart> missing() {
        List<AgreementPart> missing = new ArrayList<>();
        for (AgreementPart part : AgreementPart.ASKED_FOR) {
            if (words(part).isBlank()) {
                missing.add(part);
            }
        }
        return missing;
    }

    /** True when nothing at all was said: opened and left again. */
    boolean isEmpty() {
        return !isInPlan() && sentence.isBlank();
    }

    /** Room's reading of an agreement and its texts. */
    static final class Stored {
        @Embedded AgreementRow row;

        @Relation(parentColumn = "id", entityColumn = "agreementId")
        List<AgreementText> texts;
        @Relation(parentColumn = "id", entityColumn = "agreementId")
        List<AgreementPerson> people;

        Agreement read(Map<String, Words> notes) {
            return new Agreement(row, texts, people, notes.getOrDefault(point(row.id), Words.NONE));
        }
    }
}
