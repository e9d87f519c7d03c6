package dk.walkntalk.handover;

import dk.walkntalk.concept.Box;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Photo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What of a conversation goes into its plan, to see whether it has changed since the PDF was made. */
final class Contents {
    private Contents() { }

    /** The same as long as the plan is. A short name, as what a screen keeps for its return is no place for words. */
    static String of(Conversation talk) {
        List<String> all = new ArrayList<>();
        for (Agreement agreement : talk.agreements()) {
            if (agreement.isInPlan()) {
                all.add("agreement " + agreement.id());
                for (AgreementPart part : AgreementPart.values()) {
                    all.add(agreement.words(part).text());
                }
            }
        }
        for (Box box : talk.concept().agreementField().boxes()) {
            all.add(talk.box(box.id()).text());
        }
        for (Photo photo : talk.photos()) {
            all.add("photo " + photo.fileName);
        }
        // apart, so that words that move from one field to the next are a change too
        return UUID.nameUUIDFromBytes(String.join("\0", all).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
