package dk.walkntalk.prepare;

import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whose stikord a code holds, as far as role and name tell. */
final class Sender {
    private Sender() { }

    /** All who may have sent the code: those in its role. */
    static List<Party> candidates(Conversation talk, StikordCode code) {
        return talk.parties().stream().filter(party -> party.person.roleId.equals(code.roleId()))
                .collect(Collectors.toList());
    }

    /** The one who sent it, when there is no doubt; a name that only one of the phones knows raises none. */
    static Optional<Party> of(Conversation talk, StikordCode code) {
        List<Party> all = candidates(talk, code);
        List<Party> same = all.stream().filter(party -> words(party.name()).equals(words(code.name())))
                .collect(Collectors.toList());
        List<Party> fitting = same.isEmpty() || words(code.name()).isEmpty()
                ? all.stream().filter(party -> fits(words(party.name()), words(code.name())))
                        .collect(Collectors.toList())
                : same;
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** "Mette" and "Mette Hansen" are one, and so are a name and none. */
    private static boolean fits(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    /** As far as a code carries a name, without regard to case and space. */
    private static Set<String> words(String name) {
        String line = CodeBody.shortened(name).trim().toLowerCase(new Locale("da"));
        return line.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(line.split("\\s+")));
    }
}
