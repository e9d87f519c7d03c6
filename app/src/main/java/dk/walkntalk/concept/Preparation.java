package dk.walkntalk.concept;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the concept asks of the parties before they meet. Every part may be left out.
 *
 * @param items      what each party does first, as a checklist; immutable
 * @param invitation how the host invites
 * @param duration   how much time is set aside
 * @param tell       the sentence that asks the parties to tell each other their stikord before they meet
 * @param rewording  who gives the questions a wording for the workplace, and why
 * @param senior     the conversation about a late career that is offered with this one
 * @param links      where to read on; immutable
 */
public record Preparation(
        List<PreparationItem> items,
        Optional<Invitation> invitation,
        Optional<SetAside> duration,
        Optional<String> tell,
        Optional<Rewording> rewording,
        Optional<SeniorOffer> senior,
        List<Link> links) {
    /** A concept that asks for nothing beforehand. */
    public static final Preparation NONE = new Preparation(List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Preparation {
        items = List.copyOf(items);
        links = List.copyOf(links);
    }

    /** What one in the role {@code roleId} does first, in order. */
    public List<PreparationItem> itemsOf(String roleId) {
        return items.stream().filter(item -> item.isFor(roleId)).collect(Collectors.toList());
    }
}
