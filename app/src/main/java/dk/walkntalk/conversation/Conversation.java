package dk.walkntalk.conversation;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import dk.walkntalk.concept.Relate;
import dk.walkntalk.concept.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One conversation, whole and unchanging: what the database held at one moment, with the concept it is held by. */
public final class Conversation {
    /** Letters from which on a word is one of the concept rather than of everybody. */
    private static final int LONG_WORD = 10;

    private final ConversationRow row;
    private final Concept concept;
    private final List<Party> parties;
    private final Map<String, Words> notes;
    private final Set<String> talked;
    private final List<Agreement> agreements;
    private final List<Photo> photos;
    private final Map<String, Words> boxes;
    private final Map<String, Integer> marks;
    private final Map<String, Words> rewordings;
    private final List<CheckIn> checkIns;
    private final boolean preparing;

    Conversation(StoredConversation stored, Concept concept) {
        this.row = stored.row;
        this.preparing = stored.preparing;
        this.concept = concept;
        this.parties = inOrder(stored.parties, concept);
        this.notes = stored.notes.stream().collect(Collectors.toMap(n -> n.questionId, n -> n.text));
        this.talked = stored.talked.stream().map(t -> t.questionId).collect(Collectors.toSet());
        this.agreements = stored.agreements.stream().map(one -> one.read(notes))
                .sorted(Comparator.comparingLong(Agreement::id)).collect(Collectors.toList());
        this.photos = stored.photos.stream()
                .sorted(Comparator.<Photo>comparingInt(photo -> place(photo, concept)).thenComparing(photo -> photo.id))
                .collect(Collectors.toList());
        this.boxes = stored.boxes.stream().collect(Collectors.toMap(box -> box.boxId, box -> box.text));
        this.marks = stored.marks.stream().collect(Collectors.toMap(mark -> mark.pointId, mark -> mark.mark));
        this.rewordings = stored.rewordings.stream().collect(Collectors.toMap(one -> one.questionId, one -> one.text));
        this.checkIns = stored.checkIns.stream()
                .sorted(Comparator.<CheckIn, LocalDate>comparing(one -> one.heldOn).thenComparing(one -> one.id))
                .collect(Collectors.toList());
    }

    private static int place(Photo photo, Concept concept) {
        List<Perspective> all = concept.perspectives();
        return IntStream.range(0, all.size()).filter(i -> all.get(i).id().equals(photo.perspectiveId)).findFirst().orElse(-1);
    }

    /** A database has no order of its own: people as they were entered, stikord as the concept prints them. */
    private static List<Party> inOrder(List<Party> parties, Concept concept) {
        for (Party party : parties) {
            party.picks.sort(Comparator.comparingInt(pick -> concept.stikord().indexOf(pick.stikord)));
        }
        return parties.stream().sorted(Comparator.<Party>comparingInt(party -> roleIndex(party, concept))
                        .thenComparingLong(party -> party.person.id))
                .collect(Collectors.toList());
    }

    private static int roleIndex(Party party, Concept concept) {
        for (int i = 0; i < concept.roles().size(); i++) {
            if (concept.roles().get(i).id().equals(party.person.roleId)) {
                return i;
            }
        }
        return concept.roles().size();
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

    /** The names of those who take part, as far as they are written. */
    public List<String> people() {
        return parties.stream().filter(party -> !party.person.name.isBlank()).map(party -> party.name().trim())
                .collect(Collectors.toList());
    }

    /** Words of its concept that are likely to be said in it: stikord, perspectives, and the long words of questions. */
    public List<String> vocabulary() {
        Set<String> words = new LinkedHashSet<>(concept.stikord());
        concept.perspectives().forEach(perspective -> words.add(perspective.name()));
        concept.questions().forEach(question -> Stream.of(question.text().split("[^\\p{L}]+"))
                .filter(word -> word.length() >= LONG_WORD).forEach(words::add));
        return new ArrayList<>(words);
    }

    /** Whom an agreement belongs to, by name; empty when it belongs to all who took part. */
    public String names(Agreement agreement) {
        return parties.stream().filter(party -> agreement.people().contains(party.person.id)).map(this::nameOrRole)
                .collect(Collectors.joining(", "));
    }

    /** The question at the place last looked at. */
    public Question currentQuestion() {
        List<Question> questions = concept.questions();
        return questions.get(Math.max(0, Math.min(row.walkPosition, questions.size() - 1)));
    }

    public Words note(Question question) {
        return note(question.id());
    }

    /** The shared note at a question or another point of the concept. */
    public Words note(String pointId) {
        return notes.getOrDefault(pointId, Words.NONE);
    }

    /** The question as the parties meet it: in the leader's wording where there is one. */
    public String wording(Question question) {
        return reworded(question) ? rewording(question).text().trim() : question.text();
    }

    /** What the leader has written as the question's wording, to the letter; nothing when there is none. */
    public Words rewording(Question question) {
        return rewordings.getOrDefault(question.id(), Words.NONE);
    }

    /** True when the leader has given the question another wording than the concept's. */
    public boolean reworded(Question question) {
        Words words = rewording(question);
        return !words.isBlank() && !words.text().trim().equals(question.text());
    }

    /** The leader's wordings by question id, none of them blank. */
    public Map<String, String> wordings() {
        return concept.questions().stream().filter(this::reworded)
                .collect(Collectors.toMap(Question::id, this::wording));
    }

    /** What is written in one of the plan's own boxes. */
    public Words box(String boxId) {
        return boxes.getOrDefault(boxId, Words.NONE);
    }

    /** The mark given at a point with a scale, if any. */
    public Optional<Integer> mark(String pointId) {
        return Optional.ofNullable(marks.get(pointId));
    }

    /** The looks back at the plan, oldest first. */
    public List<CheckIn> checkIns() {
        return checkIns;
    }

    /** Those who take part in {@code role}. */
    public List<Party> parties(Role role) {
        return parties.stream().filter(party -> party.person.roleId.equals(role.id())).collect(Collectors.toList());
    }

    public boolean talkedAbout(Question question) {
        return talkedAbout(question.id());
    }

    /** True when a question or another point of the concept has been talked about. */
    public boolean talkedAbout(String pointId) {
        return talked.contains(pointId);
    }

    /** The name under which is remembered that one of the concept's themes was touched; see {@link #talkedAbout}. */
    public static String point(Relate.Theme theme) {
        return "relate:" + theme.id();
    }

    /** True when a theme has been touched that concerns people's health, so that nobody is to be named. */
    public boolean healthInPlay() {
        return concept.talk().relate().filter(relate -> relate.themes().stream()
                .anyMatch(theme -> theme.health() && talkedAbout(point(theme)))).isPresent();
    }

    public int talkedCount() {
        return (int) concept.questions().stream().filter(this::talkedAbout).count();
    }

    /** The photos of the whole plan, then each perspective's; oldest first. */
    public List<Photo> photos() {
        return photos;
    }

    /** The perspective whose agreements are on a photo; empty when it is the whole plan's. */
    public Optional<Perspective> perspective(Photo photo) {
        return concept.perspectives().stream().filter(one -> one.id().equals(photo.perspectiveId)).findFirst();
    }

    /** Photos whose page has not been taken yet, in the order in which they were taken. */
    public List<Photo> unfinishedPhotos() {
        return photos.stream().filter(photo -> photo.original != null)
                .sorted(Comparator.comparingLong(photo -> photo.id)).collect(Collectors.toList());
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

    /** True when every party is done picking; always where there is nothing to pick. */
    public boolean prepared() {
        return parties.stream().allMatch(party -> party.person.ready);
    }

    /** True when somebody has begun to prepare: has picked, or has something done on the checklist or noted in private. */
    public boolean isPreparing() {
        return preparing || picks() && parties.stream().anyMatch(party -> party.person.ready);
    }

    /** Each party picks stikord. */
    private boolean picks() {
        return concept.stikordEach() > 0;
    }

    /** True when nobody has written, picked or said anything in it. */
    public boolean isUntouched() {
        return parties.stream().allMatch(party -> party.person.name.isBlank() && party.picks.isEmpty())
                && row.walkStartedAt == null && notes.isEmpty() && agreements.isEmpty() && photos.isEmpty()
                && boxes.isEmpty() && rewordings.isEmpty() && row.arrangement.place.isBlank()
                && row.arrangement.startsAt == null && row.arrangement.minutes == null;
    }

    public Step nextStep() {
        return Step.of(row, prepared(), isPreparing(), concept);
    }
}
