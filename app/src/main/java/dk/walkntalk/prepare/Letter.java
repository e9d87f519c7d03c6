package dk.walkntalk.prepare;

import dk.walkntalk.conversation.Arrangement;
import dk.walkntalk.conversation.Conversation;

/**
 * The invitation as it stands.
 *
 * @param talk what is invited to
 * @param made what the concept's words and the arrangement give
 * @param own  what the host has written instead; blank for nothing
 */
record Letter(Conversation talk, String made, String own) {
    static Letter of(Conversation talk, String own) {
        return new Letter(talk, InvitationText.of(Meeting.of(talk)), own);
    }

    /** True when the host has given it words of his or her own. */
    boolean isOwn() {
        return !own.trim().isEmpty() && !own.equals(made);
    }

    /** What is sent. */
    String text() {
        return isOwn() ? own : made;
    }

    String subject() {
        return InvitationText.subject(Meeting.of(talk));
    }

    boolean timeIsMissing() {
        return arrangement().startsAt == null;
    }

    boolean placeIsMissing() {
        return arrangement().place.isBlank();
    }

    private Arrangement arrangement() {
        return talk.row().arrangement;
    }
}
