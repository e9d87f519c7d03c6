package dk.walkntalk.prepare;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.Transformations;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Role;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.conversation.Arrangements;
import dk.walkntalk.conversation.ConceptShelf;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Participant;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.conversation.Result;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Once;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;

/**
 * Who, what and when. The conversation is in the database from the first tap on its concept, so that a name half
 * written is there after the battery died.
 */
public final class NewConversationViewModel extends ViewModel {
    /** The conversation was begun on this screen, and goes when nothing is written in it. */
    private static final String BEGUN_HERE = "begunHere";

    private final Conversations conversations;
    private final SavedStateHandle state;
    private final MutableLiveData<List<ConceptShelf.Entry>> concepts = new MutableLiveData<>();
    private final MutableLiveData<Once<Begun>> begun = new MutableLiveData<>();
    private final LiveData<Conversation> conversation;
    private boolean choosing;
    private boolean beginning;

    public NewConversationViewModel(SavedStateHandle state, Conversations conversations) {
        this.state = state;
        this.conversations = conversations;
        conversation = Transformations.switchMap(state.<Long>getLiveData(Args.CONVERSATION),
                id -> id == null ? new MutableLiveData<>(null) : conversations.watch(id));
    }

    /** Looks at the shelf again: something may have been imported meanwhile. */
    void readConcepts() {
        conversations.concepts(this::offer);
    }

    private void offer(List<ConceptShelf.Entry> found) {
        concepts.setValue(found);
        if (readable(found).size() == 1) {
            choose(readable(found).get(0));
        }
    }

    private static List<ConceptShelf.Entry> readable(List<ConceptShelf.Entry> found) {
        return found.stream().filter(entry -> entry.concept() != null).collect(Collectors.toList());
    }

    /** The concepts to choose from. */
    LiveData<List<ConceptShelf.Entry>> concepts() {
        return concepts;
    }

    /** The conversation; {@code null} while its concept is being chosen. */
    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** Another conversation, begun from this one, that is to be opened. */
    LiveData<Once<Begun>> begun() {
        return begun;
    }

    /** False where an existing conversation is put right. */
    boolean isNew() {
        return isBegunHere() || !isBegun() || Boolean.TRUE.equals(state.get(Args.FRESH));
    }

    boolean isBegun() {
        return state.<Long>get(Args.CONVERSATION) != null;
    }

    private boolean isBegunHere() {
        return Boolean.TRUE.equals(state.get(BEGUN_HERE));
    }

    void choose(ConceptShelf.Entry entry) {
        if (isBegun() || choosing) {
            return;
        }
        choosing = true;
        conversations.begin(entry, id -> {
            choosing = false;
            state.set(BEGUN_HERE, true);
            state.set(Args.CONVERSATION, id);
        });
    }

    /** True while nothing would be lost by it, and there is another. */
    boolean mayChooseAnother(Conversation talk) {
        return isBegunHere() && talk.isUntouched() && concepts.getValue() != null
                && readable(concepts.getValue()).size() > 1;
    }

    void chooseAnother() {
        leave();
        state.set(BEGUN_HERE, false);
        state.set(Args.CONVERSATION, null);
    }

    /** Leaves no empty conversation behind when nothing was written. */
    void leave() {
        Conversation now = conversation.getValue();
        if (now != null && isBegunHere() && now.isUntouched()) {
            conversations.delete(now.id());
        }
    }

    /** True when the concept for those who wish for a conversation of their own is on the shelf. */
    boolean hasIndividual(Conversation talk) {
        String kind = talk.concept().gathering().flatMap(gathering -> gathering.instead()).orElse("");
        return concepts.getValue() != null && readable(concepts.getValue()).stream().map(ConceptShelf.Entry::concept)
                .anyMatch(one -> isIndividual(one, kind, talk.concept().municipality()));
    }

    private static boolean isIndividual(Concept concept, String kind, String municipality) {
        return concept.kind().equals(kind) && concept.municipality().equals(municipality)
                && !concept.subject().isGroup();
    }

    /** Begins the conversation that the party wishes for, or opens it when it was begun. A second tap meanwhile is none. */
    void beginInstead(Conversation talk, Party party) {
        if (!beginning) {
            beginning = true;
            boolean fresh = party.insteadOfGroup() == null;
            conversations.beginnings().instead(talk, party, id -> {
                beginning = false;
                begun.setValue(new Once<>(id == null ? null : new Begun(id, fresh)));
            });
        }
    }

    /**
     * A conversation instead of the group's.
     *
     * @param id    of it
     * @param fresh whether it was begun just now
     */
    record Begun(long id, boolean fresh) { }

    void name(Participant person, CharSequence name) {
        conversations.notebook().name(person, name);
    }

    void add(Conversation talk, Role role) {
        conversations.arrangements().add(talk, role, id -> { });
    }

    void hasWritten(Party party, Result<Boolean> result) {
        conversations.arrangements().hasWritten(party.person, result);
    }

    void remove(Conversation talk, Party party) {
        conversations.arrangements().remove(party.person, talk.role(party));
    }

    void setWants(Party party, boolean wants) {
        conversations.arrangements().setWantsIndividual(party.person, wants);
    }

    void heldOn(LocalDate day) {
        arrange((arrangements, id) -> arrangements.setHeldOn(id, day));
    }

    void startsAt(LocalTime time) {
        arrange((arrangements, id) -> arrangements.setStartsAt(id, time));
    }

    void minutes(Integer minutes) {
        arrange((arrangements, id) -> arrangements.setMinutes(id, minutes));
    }

    void place(CharSequence place) {
        arrange((arrangements, id) -> arrangements.setPlace(id, place));
    }

    void seated(boolean seated) {
        arrange((arrangements, id) -> arrangements.setSeated(id, seated));
    }

    void variant(Variant variant) {
        arrange((arrangements, id) -> arrangements.setVariant(id, variant));
    }

    void preconditionMet(boolean met) {
        arrange((arrangements, id) -> arrangements.setPreconditionMet(id, met));
    }

    private void arrange(ObjLongConsumer<Arrangements> change) {
        Long id = state.get(Args.CONVERSATION);
        if (id != null) {
            change.accept(conversations.arrangements(), id);
        }
    }
}
