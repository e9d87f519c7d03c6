package dk.walkntalk.conversation;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import dk.walkntalk.concept.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One conversation, whole and unchanging: what the database held at one moment, with the concept it is held by. */
public final class Conversation {
    private final ConversationRow row;
    private final Concept concept;
    private final List<Party> parties;
    private final Map<String, Words> notes;
    private final Set<String> talked;
    private final List<Agreement> agreements;
    private final List<Photo> photos;

    Conversation(StoredConversation stored, Concept concept) {
        this.row = stored.row;
        this.concept = concept;
        this.parties = inOrder(stored.parties, concept);
        this.notes = stored.notes.stream().collect(Collectors.toMap(n -> n.questionId, n -> n.text));
        this.talked = stored.talked.stream().map(t -> t.questionId).collect(Collectors.toSet());
        this.agreements = stored.agreements.stream().map(Agreement.Stored::read)
                .sorted(Comparator.comparingLong(Agreement::id)).collect(Collectors.toList());
        this.photos = stored.photos.stream().sorted(Comparator.comparingLong(photo -> photo.id))
                .collect(Collectors.toList());
    }

    /** A database has no order of its own: people as they were entered, stikord as the concept prints them. */
    private static List<Party> inOrder(List<Party> parties, Concept concept) {
        for (Party party : parties) {
            party.picks.sort(Comparator.comparingInt(pick -> concept.stikord().indexOf(pick.stikord)));
        }
        return parties.stream().sorted(Comparator.comparingLong(party -> party.person.id))
                .collect(Collectors.toList());
    }

    public ConversationRow row() {
        return row;
    }

    public long id() {
        return row.id;
    }

    public Concept concept() {
        return concept;
    }

    /** Those who take part, in the order of the concept's roles. */
    public List<Party> parties() {
        return parties;
    }

    public Role role(Party party) {
        return concept.roles().stream().filter(role -> role.id().equals(party.person.roleId)).findFirst()
                .orElse(concept.subject());
    }

    /** The party's name, or the role's title while no name is written. */
    public String nameOrRole(Party party) {
        return party.person.name.isBlank() ? role(party).title() : party.name().trim();
    }

    /** The question at the place last looked at. */
    public Question currentQuestion() {
        List<Question> questions = concept.questions();
        return questions.get(Math.max(0, Math.min(row.walkPosition, questions.size() - 1)));
    }

    public Words note(Question question) {
        return notes.getOrDefault(question.id(), Words.NONE);
    }

    public boolean talkedAbout(Question question) {
        return talked.contains(question.id());
    }

    public int talkedCount() {
        return (int) concept.questions().stream().filter(this::talkedAbout).count();
    }

    /** The photos of the aftalefelt, oldest first. */
    public List<Photo> photos() {
        return photos;
    }

    /** Agreements in which something was said, in the order of the perspectives, oldest first. */
    public List<Agreement> agreements() {
        return concept.perspectives().stream().flatMap(p -> agreements(p).stream())
                .collect(Collectors.toList());
    }

    /** Agreements under {@code perspective} in which something was said. */
    public List<Agreement> agreements(Perspective perspective) {
        return agreements.stream().filter(a -> a.perspectiveId().equals(perspective.id()) && !a.isEmpty())
                .collect(Collectors.toList());
    }

    /** The agreement with this id, said or not; {@code null} when there is none. */
    public Agreement agreement(long id) {
        return agreements.stream().filter(a -> a.id() == id).findFirst().orElse(null);
    }

    /** The picked stikord, each once, in the order of the parties. */
    public List<String> pickedStikord() {
        return parties.stream().flatMap(party -> party.picks.stream()).map(pick -> pick.stikord).distinct()
                .collect(Collectors.toList());
    }

    /** True when {@code stikord} has come into play in the talk. */
    public boolean played(String stikord) {
        return parties.stream().flatMap(party -> party.picks.stream())
                .anyMatch(pick -> pick.stikord.equals(stikord) && pick.playedAt != null);
    }

    /** True when every party is done picking. */
    public boolean prepared() {
        return parties.stream().allMatch(party -> party.person.ready);
    }

    /** True when nobody has written, picked or said anything in it. */
    public boolean isUntouched() {
        return parties.stream().allMatch(party -> party.person.name.isBlank() && party.picks.isEmpty())
                && row.walkStartedAt == null && notes.isEmpty() && agreements.isEmpty() && photos.isEmpty();
    }

    public Step nextStep() {
        List<Participant> people = new ArrayList<>();
        parties.forEach(party -> people.add(party.person));
        return Step.of(row, people);
    }
}
