package dk.walkntalk.plan;

import dk.walkntalk.conversation.AgreementPart;
import java.util.List;
import java.util.Map;

/**
 * A sentence that was said, and what it says.
 *
 * @param text          the sentence itself
 * @param agreements    this one, and others that were said in the same breath
 * @param hangsOnSpeaker whether somebody in it is "jeg" or "du"
 * @param typed         whether a person has just changed it: then the fields follow
 */
record Sentence(String text, List<Heard> agreements, boolean hangsOnSpeaker, boolean typed) {
    /** What it says for the fields of this agreement. */
    Map<AgreementPart, String> fields() {
        return agreements.isEmpty() ? Map.of() : agreements.get(0).fields();
    }

    /** How else a field may be read; "" where there is no other way. */
    String other(AgreementPart part) {
        return agreements.isEmpty() ? "" : agreements.get(0).others().getOrDefault(part, "");
    }

    /** What was agreed besides. */
    List<Heard> more() {
        return agreements.size() < 2 ? List.of() : agreements.subList(1, agreements.size());
    }
}
