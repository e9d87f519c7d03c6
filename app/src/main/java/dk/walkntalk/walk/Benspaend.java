package dk.walkntalk.walk;

import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stikord as a heap of cards: "de kan bringes i spil i løbet af jeres samtale som benspænd for jeres refleksion og
 * dialog". First those that the parties picked; when they are all in play, any of the concept's.
 */
final class Benspaend {
    private static final String TAKEN = "stikord:";

    private Benspaend() { }

    /** The name under which the conversation remembers that a stikord nobody had picked was taken up. */
    static String point(String stikord) {
        return TAKEN + stikord;
    }

    static boolean inPlay(Conversation talk, String stikord) {
        return talk.played(stikord) || talk.talkedAbout(point(stikord));
    }

    /** Picked stikord that are not in play yet. */
    static List<String> waiting(Conversation talk) {
        return talk.pickedStikord().stream().filter(word -> !inPlay(talk, word)).collect(Collectors.toList());
    }

    /** The picked stikord, and after them those that were drawn and taken up. */
    static List<String> atHand(Conversation talk) {
        Set<String> words = new LinkedHashSet<>(talk.pickedStikord());
        talk.concept().stikord().stream().filter(word -> talk.talkedAbout(point(word))).forEach(words::add);
        return List.copyOf(words);
    }

    /** The cards of which one is drawn; empty only where the concept has no stikord. */
    static List<String> heap(Conversation talk) {
        List<String> waiting = waiting(talk);
        if (!waiting.isEmpty()) {
            return waiting;
        }
        List<String> rest = talk.concept().stikord().stream().filter(word -> !inPlay(talk, word))
                .collect(Collectors.toList());
        return rest.isEmpty() ? talk.concept().stikord() : rest;
    }

    /** One card, and not one of {@code seen} again before all others of the heap have been seen. */
    static String draw(List<String> heap, Collection<String> seen, Random random) {
        List<String> fresh = new ArrayList<>(heap);
        fresh.removeAll(seen);
        List<String> from = fresh.isEmpty() ? heap : fresh;
        return from.get(random.nextInt(from.size()));
    }

    /** Those who picked {@code stikord}, by name; empty when nobody did. */
    static String pickedBy(Conversation talk, String stikord, String separator) {
        return talk.parties().stream().filter((Party party) -> party.picked(stikord)).map(talk::nameOrRole)
                .collect(Collectors.joining(separator));
    }
}
