package dk.walkntalk.walk;

import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import java.util.Optional;

/** Where in the walk the parties are when they are not at a question, as the database remembers it. */
final class WalkPlace {
    /** At the puzzle, choosing the next piece. */
    static final String PUZZLE = "puzzle";

    private static final String GATHER = "gather:";

    private WalkPlace() { }

    /** Gathered after {@code perspective}. */
    static String gatherAfter(Perspective perspective) {
        return GATHER + perspective.id();
    }

    /** The perspective after which the parties are gathered; empty when they are somewhere else. */
    static Optional<Perspective> gatheredAfter(Conversation talk) {
        return talk.concept().perspectives().stream()
                .filter(one -> gatherAfter(one).equals(talk.row().walkPlace)).findFirst();
    }

    static boolean isPuzzle(Conversation talk) {
        return talk.row().arrangement.variant == Variant.PUSLESPIL;
    }

    /** The screen at which a walk begins or goes on: a destination of the walk's graph. */
    static int screen(Conversation talk) {
        if (Wheel.turns(talk)) {
            return R.id.walk_wheel;
        }
        if (gatheredAfter(talk).isPresent()) {
            return R.id.walk_gather;
        }
        boolean choosing = PUZZLE.equals(talk.row().walkPlace) || talk.row().walkStartedAt == null;
        return isPuzzle(talk) && choosing ? R.id.walk_puzzle : R.id.walk_question;
    }
}
