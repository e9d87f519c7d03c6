package dk.walkntalk.concept;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One edition of a municipality's concept, as {@link ConceptReader} has read and checked it. All
 * lists are immutable and in the order of the file; all ids are unique among their own kind.
 *
 * @param id             names the concept over its editions, such as {@code albertslund-mus}
 * @param edition        tells the editions of one concept apart; not necessarily a number
 * @param municipality   who issues it
 * @param kind           the short name of such a conversation, such as "MUS"
 * @param name           the full name
 * @param language       of all texts, as a BCP 47 tag such as {@code da}
 * @param addressForm    how the questions address the subject
 * @param roles          two or more, one of them host and one subject
 * @param perspectives   at least one
 * @param stikord        the words to pick from; empty when the concept has none
 * @param stikordEach    how many of them each party picks; 0 when the concept has none
 * @param agreementField the form for agreements
 * @param opening        what is introduced first, where the concept asks for it
 * @param bring          what to bring on a walk; may be empty
 * @param reminders      sentences to be shown at their moment; may be empty
 * @param texts          the whole running text
 * @param variants       the forms in which the conversation can be held, at least one; the first is the usual one
 * @param preparation    what comes before the conversation
 * @param gathering      what is special about a group; empty when the concept is about one person
 * @param talk           what the conversation has besides perspectives, questions and stikord
 */
public record Concept(
        String id,
        String edition,
        String municipality,
        String kind,
        String name,
        String language,
        AddressForm addressForm,
        List<Role> roles,
        List<Perspective> perspectives,
        List<String> stikord,
        int stikordEach,
        AgreementField agreementField,
        Optional<Opening> opening,
        List<String> bring,
        List<Reminder> reminders,
        List<ConceptText> texts,
        List<Variant> variants,
        Preparation preparation,
        Optional<Gathering> gathering,
        Talk talk) {
    public Concept {
        roles = List.copyOf(roles);
        perspectives = List.copyOf(perspectives);
        stikord = List.copyOf(stikord);
        bring = List.copyOf(bring);
        reminders = List.copyOf(reminders);
        texts = List.copyOf(texts);
        variants = List.copyOf(variants);
    }

    /** All questions in the order of the form. */
    public List<Question> questions() {
        return perspectives.stream()
                .flatMap(perspective -> perspective.questions().stream())
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::copyOf));
    }

    /** The question with this id, or empty when this edition has none such. */
    public Optional<Question> question(String questionId) {
        return questions().stream().filter(one -> one.id().equals(questionId)).findFirst();
    }

    /**
     * The perspective under which a question stands.
     *
     * @throws NoSuchElementException when this edition has no such question
     */
    public Perspective perspectiveOf(String questionId) {
        return perspectives.stream()
                .filter(one -> one.questions().stream().anyMatch(q -> q.id().equals(questionId)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(questionId));
    }

    /** The role that invites and leads. */
    public Role host() {
        return role(Role::host);
    }

    /** The role that the conversation is about. */
    public Role subject() {
        return role(Role::subject);
    }

    /** The role that introduces what {@link #opening} says; empty when nothing is to be introduced. */
    public Optional<Role> introducer() {
        return opening.flatMap(what -> role(what.by()));
    }

    /** The role with this id, or empty when this edition has none such. */
    public Optional<Role> role(String id) {
        return roles.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The texts to look up in the middle of the talk, in order; empty when there are none. */
    public List<ConceptText> lookups() {
        return texts.stream().filter(ConceptText::lookup)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::copyOf));
    }

    /** The reminders that belong to a moment, in order; empty when there are none. */
    public List<String> reminders(Moment when) {
        return reminders.stream()
                .filter(one -> one.when() == when)
                .map(Reminder::text)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::copyOf));
    }

    private Role role(Predicate<Role> wanted) {
        return roles.stream().filter(wanted).findFirst().orElseThrow(NoSuchElementException::new);
    }
}
