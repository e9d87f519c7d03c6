package dk.walkntalk.prepare;

import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be asked about a code that was read, before it is taken over.
 *
 * @param talk   the conversation that it is for
 * @param code   what was read
 * @param sender who sent it, or {@code null} while that is not known
 */
record Received(Conversation talk, StikordCode code, Party sender) {
    /** Those who may have sent it. */
    List<Party> candidates() {
        return Sender.candidates(talk, code);
    }

    /** True when the sender has picked otherwise on this phone: what one has picked is not replaced unasked. */
    boolean replaces() {
        Set<String> here = sender.picks.stream().map(pick -> pick.stikord).collect(Collectors.toSet());
        return !here.isEmpty() && !here.equals(new HashSet<>(code.stikord()));
    }
}
