package dk.walkntalk.conversation;

import androidx.room.Embedded;
import androidx.room.Ignore;
import androidx.room.Relation;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Variant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a list shows of a conversation. */
public final class ConversationSummary {
    @Embedded public ConversationRow row;

    @Relation(parentColumn = "id", entityColumn = "conversationId")
    List<Participant> people;

    /** Questions talked about. */
    public int talked;

    /** Agreements noted. */
    public int agreements;

    /** Themes of the wheel talked about. */
    public int themes;

    /** Boxes of the plan in which something stands. */
    public int boxes;

    /** What it is held by, or {@code null} where that cannot be read; no column: put there by who reads the list. */
    @Ignore Concept concept;

    /** Somebody has begun to prepare; see {@link ConversationDao#PREPARING}. */
    boolean preparing;

    /** The names that are known, in the order in which they were entered. */
    public List<String> names() {
        return people.stream().sorted(Comparator.comparingLong(one -> one.id)).map(one -> one.name.text().trim())
                .filter(name -> !name.isEmpty()).collect(Collectors.toList());
    }

    /** True when it is held by the wheel. */
    public boolean byWheel() {
        return row.arrangement.variant == Variant.SAMTALEHJUL;
    }

    public Step nextStep() {
        return Step.of(row, people.stream().allMatch(person -> person.ready), preparing, concept);
    }
}
