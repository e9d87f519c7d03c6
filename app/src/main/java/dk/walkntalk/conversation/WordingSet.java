package dk.walkntalk.conversation;

import androidx.room.Embedded;
import androidx.room.Relation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A leader's set of wordings, whole. */
public final class WordingSet {
    @Embedded WordingSetRow row;
    @Relation(parentColumn = "id", entityColumn = "setId")
    List<WordingText> texts;

    public long id() {
        return row.id;
    }

    public String name() {
        return row.name.text();
    }

    /** The wording by question id; questions that keep the concept's own wording are not in it. */
    public Map<String, String> wording() {
        return texts.stream().filter(one -> !one.text.isBlank())
                .collect(Collectors.toMap(one -> one.questionId, one -> one.text.text()));
    }
}
