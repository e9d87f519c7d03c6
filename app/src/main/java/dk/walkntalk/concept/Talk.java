package dk.walkntalk.concept;

import java.util.List;
import java.util.Optional;

/**
 * What a concept has for the conversation itself besides perspectives, questions and stikord. Every part may be left
 * out. The ids of all {@link Point}s and questions of a concept differ.
 *
 * @param expectations the round that comes first: where to begin, and what else matters
 * @param hub          what stands in the middle of the wheel; immutable
 * @param foundation   what all conversations rest on, with questions of its own
 * @param areas        the strategic areas, whose names the municipality fills in
 * @param relate       what the questions are to be related to
 * @param helpers      questions that make the talk concrete
 * @param feedback     the sentence that gives the host leave to give feedback
 * @param ownNotes     the page of notes that is one's own
 * @param evaluation   the question that ends the conversation
 */
public record Talk(
        Optional<Point> expectations,
        List<Point> hub,
        Optional<Foundation> foundation,
        Optional<Areas> areas,
        Optional<Relate> relate,
        Optional<Helpers> helpers,
        Optional<String> feedback,
        Optional<OwnNotes> ownNotes,
        Optional<Point> evaluation) {
    /** A concept that is nothing but perspectives, questions and stikord. */
    public static final Talk PLAIN = new Talk(Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Talk {
        hub = List.copyOf(hub);
    }
}
