package dk.walkntalk.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a conversation is about. Names are all the app knows people by; letters and spaces apart, they have to be the same. */
final class Subjects {
    private Subjects() { }

    /** Those whose name is written. */
    static List<Party> named(Conversation talk) {
        return talk.parties().stream().filter(party -> talk.role(party).subject() && !party.person.name.isBlank())
                .collect(Collectors.toList());
    }

    static Set<String> keys(Conversation talk) {
        return named(talk).stream().map(party -> key(party.name())).collect(Collectors.toSet());
    }

    static String key(String name) {
        return name.trim().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
