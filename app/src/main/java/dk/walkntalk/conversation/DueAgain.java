package dk.walkntalk.conversation;

import java.time.LocalDate;
import java.util.List;

/**
 * A conversation that was held about a year ago, with nobody of whom a newer one is known.
 *
 * @param id     the earlier conversation
 * @param kind   such as MUS
 * @param about  the names of those it was about, at least one; immutable
 * @param heldOn when it was held
 */
public record DueAgain(long id, String kind, List<Words> about, LocalDate heldOn) {
    public DueAgain {
        about = List.copyOf(about);
    }
}
