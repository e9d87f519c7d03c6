package dk.walkntalk.conversation;

import androidx.room.Embedded;
import androidx.room.Relation;
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

    /** The names that are known, joined by {@code separator}. */
    public String names(String separator) {
        return people.stream().map(one -> one.name.text().trim()).filter(name -> !name.isEmpty())
                .collect(Collectors.joining(separator));
    }

    public Step nextStep() {
        return Step.of(row, people);
    }
}
