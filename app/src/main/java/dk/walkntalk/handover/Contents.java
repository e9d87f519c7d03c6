package dk.walkntalk.handover;

import dk.walkntalk.concept.Box;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Photo;
import java.util.ArrayList;

/** What of a conversation goes into its plan, to see whether it has changed since the PDF was made. */
final class Contents {
    private Contents() { }

    /** Two are equal as long as the plan is the same. */
    static ArrayList<String> of(Conversation talk) {
        ArrayList<String> all = new ArrayList<>();
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
        return all;
    }
}
