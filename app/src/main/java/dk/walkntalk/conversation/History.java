package dk.walkntalk.conversation;

import dk.walkntalk.concept.ConceptException;
import java.util.Set;

/** Which conversations came before one. For background threads. */
final class History {
    private final ConversationDao dao;
    private final Editions editions;

    History(ConversationDao dao, Editions editions) {
        this.dao = dao;
        this.editions = editions;
    }

    /**
     * The last one before {@code now} by the same concept that was about one of the same people.
     */
    Conversation before(Conversation now) {
        Set<String> subjects = Subjects.keys(now);
        for (ConversationRow row : dao.before(now.id(), now.row().heldOn)) {
            Conversation earlier = read(row.id);
            if (earlier != null && earlier.concept().id().equals(now.concept().id())
                    && Subjects.keys(earlier).stream().anyMatch(subjects::contains)) {
                return earlier;
            }
        }
        return null;
    }

    /** {@code null} when it is gone, or when its concept cannot be read. */
    Conversation read(long id) {
        StoredConversation stored = dao.load(id);
        try {
            return stored == null ? null : editions.open(stored);
        } catch (ConceptException unreadable) {
            return null;
        }
    }
}
