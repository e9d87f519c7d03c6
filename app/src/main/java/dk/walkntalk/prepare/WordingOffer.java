package dk.walkntalk.prepare;

import dk.walkntalk.conversation.Conversation;
import java.util.List;

/**
 * A wording that came from another app.
 *
 * @param fileName as people know the file
 * @param reading  what is in it
 * @param fitting  the conversations whose questions it can word, newest first
 */
record WordingOffer(String fileName, WordingReading reading, List<Conversation> fitting) {
    static final WordingOffer UNREADABLE = new WordingOffer("", new WordingReading(null, null), List.of());

    /** True when the questions of {@code talk} may be worded anew, and the file has words for some of them. */
    static boolean fits(WordingReading reading, Conversation talk) {
        return reading.file() != null && reading.file().isFor(talk.concept())
                && talk.concept().preparation().rewording().isPresent()
                && !reading.file().wordingFor(talk.concept()).isEmpty();
    }
}
