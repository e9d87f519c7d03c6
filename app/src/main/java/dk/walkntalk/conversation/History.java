package dk.walkntalk.conversation;

import dk.walkntalk.concept.ConceptException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which conversations came before one. For background threads. */
final class History {
    private final ConversationDao dao;
    private final Editions editions;

    History(ConversationDao dao, Editions editions) {
        this.dao = dao;
        this.editions = editions;
    }

    /**
     * The last one before {@code now} by the same concept that was about one of the same people. Names are all the
     * app knows people by; letters and spaces apart, they have to be the same.
     */
    Conversation before(Conversation now) {
        Set<String> subjects = subjects(now);
        for (ConversationRow row : dao.before(now.id(), now.row().heldOn)) {
            Conversation earlier = read(row.id);
            if (earlier != null && earlier.concept().id().equals(now.concept().id())
                    && subjects(earlier).stream().anyMatch(subjects::contains)) {
                return earlier;
            }
        }
        return null;
    }

    private Conversation read(long id) {
        StoredConversation stored = dao.load(id);
        try {
            return stored == null ? null : editions.open(stored);
        } catch (ConceptException unreadable) {
            return null;
        }
    }

    private static Set<String> subjects(Conversation talk) {
        return talk.parties().stream().filter(party -> talk.role(party).subject() && !party.person.name.isBlank())
                .map(party -> party.name().trim().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
