package dk.walkntalk.walk;

import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;

/** Words that differ between two people and a group, and between a walk and a seated conversation. */
final class WalkWords {
    private WalkWords() { }

    /** Whom a note belongs to. */
    static int note(Conversation talk) {
        return talk.concept().subject().isGroup() ? R.string.walk_note_group : R.string.walk_note;
    }

    static int leave(Conversation talk) {
        return seated(talk) ? R.string.walk_leave_seated : R.string.walk_leave;
    }

    static int toEnd(Conversation talk) {
        return seated(talk) ? R.string.walk_to_end_seated : R.string.walk_to_end;
    }

    static boolean seated(Conversation talk) {
        return talk.row().arrangement.seated;
    }
}
