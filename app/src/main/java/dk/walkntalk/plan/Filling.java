package dk.walkntalk.plan;

import dk.walkntalk.conversation.AgreementPart;
import java.util.EnumMap;
import java.util.Map;

/** Which fields follow a sentence that goes on: those that are empty or as the sentence had filled them, no others. */
final class Filling {
    private Filling() { }

    /**
     * What is to be written, by part; "" where the sentence does not say it any more.
     *
     * @param shown  what stands in the fields
     * @param before what the sentence said for them until now
     * @param now    what it says
     */
    static Map<AgreementPart, String> of(Map<AgreementPart, String> shown, Map<AgreementPart, String> before,
            Map<AgreementPart, String> now) {
        Map<AgreementPart, String> changes = new EnumMap<>(AgreementPart.class);
        for (AgreementPart part : AgreementPart.ASKED_FOR) {
            String text = shown.getOrDefault(part, "");
            String said = now.getOrDefault(part, "");
            boolean free = text.trim().isEmpty() || text.equals(before.get(part));
            if (free && !text.equals(said)) {
                changes.put(part, said);
            }
        }
        return changes;
    }
}
