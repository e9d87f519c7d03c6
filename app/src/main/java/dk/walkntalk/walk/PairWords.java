package dk.walkntalk.walk;

import android.content.Context;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Dots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pairs of a conversation, and their names. */
final class PairWords {
    private PairWords() { }

    /** Each participant's pair, in the order of those who take part; {@code null} for one in none. */
    static Map<Long, Integer> pairs(Conversation talk) {
        Map<Long, Integer> pairs = new LinkedHashMap<>();
        for (Party party : talk.parties()) {
            pairs.put(party.person.id, party.person.pair);
        }
        return pairs;
    }

    /** "Anna og Bo" in one line a pair; empty while there are no pairs. */
    static String of(Conversation talk) {
        Map<Long, Integer> pairs = pairs(talk);
        if (!Pairs.hold(pairs)) {
            return "";
        }
        return Pairs.together(pairs).values().stream().map(pair -> names(talk, pair))
                .collect(Collectors.joining("\n"));
    }

    private static String names(Conversation talk, List<Long> pair) {
        return talk.parties().stream().filter(party -> pair.contains(party.person.id)).map(talk::nameOrRole)
                .collect(Collectors.joining(Dots.BETWEEN));
    }

    /** What a pair is called: by its number, or by being three. */
    static String heading(Context context, int number, int size) {
        return size == 3 ? context.getString(R.string.walk_trio) : context.getString(R.string.walk_pair, number);
    }
}
