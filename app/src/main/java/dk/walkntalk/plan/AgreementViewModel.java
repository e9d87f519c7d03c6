package dk.walkntalk.plan;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.ui.Args;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.Party;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** One agreement, written down as it is said. */
public final class AgreementViewModel extends ViewModel {
    private static final String VALUES_SHOWN = "valuesShown";

    private final SavedStateHandle state;
    private final long agreement;
    private final Conversations conversations;
    private final LiveData<Conversation> conversation;
    private final Executor work;
    private final Clock clock;
    private final MutableLiveData<Sentence> sentence = new MutableLiveData<>();
    private String read;
    private Optional<Party> speaker = Optional.empty();
    /** What the fields follow. */
    private Sentence followed;

    /**
     * The screen's model.
     *
     * @param work where sentences are read
     */
    public AgreementViewModel(SavedStateHandle state, Conversations conversations, Executor work, Clock clock) {
        this.work = work;
        this.clock = clock;
        this.state = state;
        this.agreement = state.<Long>get(Args.AGREEMENT);
        this.conversations = conversations;
        this.conversation = conversations.watch(state.<Long>get(Args.CONVERSATION));
    }

    long agreementId() {
        return agreement;
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    void write(AgreementPart part, CharSequence text) {
        conversations.notebook().agreement(agreement, part, text);
    }

    /** The sentence that was said, and what it says. */
    LiveData<Sentence> sentence() {
        return sentence;
    }

    /** The whole sentence, as far as it has been said; it is kept before anything is made of it. */
    void say(CharSequence text) {
        conversations.notebook().sentence(state.<Long>get(Args.CONVERSATION), agreement, text);
        read(conversation.getValue(), text.toString(), true);
    }

    /**
     * Reads the sentence that the database has, which fills nothing: whatever it filled is there. Later on, reads it anew
     * when another is speaking.
     */
    void heard(Conversation talk, Agreement shown) {
        if (read == null) {
            read(talk, shown.sentence().text(), false);
        } else if (!id(Sayings.speaker(talk)).equals(id(speaker))) {
            read(talk, read, true);
        }
    }

    private static Optional<Long> id(Optional<Party> party) {
        return party.map(one -> one.person.id);
    }

    /** This one is "jeg". */
    void speaks(Conversation talk, Party speaker) {
        talk.parties().forEach(party -> conversations.talkedAbout(talk.id(), Sayings.point(party),
                party.person.id == speaker.person.id));
    }

    private void read(Conversation talk, String text, boolean typed) {
        if (talk == null) {
            return;
        }
        read = text;
        speaker = Sayings.speaker(talk);
        Optional<Party> now = speaker;
        LocalDate today = LocalDate.now(clock);
        work.execute(() -> sentence.postValue(Sayings.read(talk, text, now, today, typed)));
    }

    /** What is to be written into the fields now that the sentence says {@code now}; once for each change. */
    Map<AgreementPart, String> follow(Sentence now, Map<AgreementPart, String> shown) {
        Map<AgreementPart, String> before = followed == null ? Map.of() : followed.fields();
        boolean changed = now != followed;
        followed = now;
        return changed && now.typed() ? Filling.of(shown, before, now.fields()) : Map.of();
    }

    /** Writes down what was agreed besides; where it is not known what, the sentence goes with it. */
    void add(Conversation talk, Heard besides, String said) {
        String perspective = talk.agreement(agreement).perspectiveId();
        talk.concept().perspectives().stream().filter(one -> one.id().equals(perspective)).findFirst()
                .ifPresent(one -> conversations.notebook().newAgreement(talk.id(), one, id -> {
                    besides.fields().forEach((part, text) -> conversations.notebook().agreement(id, part, text));
                    if (!besides.fields().containsKey(AgreementPart.WHAT)) {
                        conversations.notebook().sentence(talk.id(), id, said);
                    }
                }));
    }

    /** Whether it belongs to these, by participants' ids; where nobody is named it belongs to all who take part. */
    void belongsTo(Collection<Long> people, boolean belongs) {
        people.forEach(person -> conversations.notebook().belongsTo(agreement, person, belongs));
    }

    void delete() {
        conversations.notebook().deleteAgreement(agreement);
    }

    /** True once, for an agreement that was opened to be said. */
    boolean takeListen() {
        boolean listen = Boolean.TRUE.equals(state.get(Args.LISTEN));
        state.set(Args.LISTEN, false);
        return listen;
    }

    /** Whether nobody may be looking: it was opened by a key. */
    boolean isEyesFree() {
        return Boolean.TRUE.equals(state.get(Args.EYES_FREE));
    }

    /** Somebody touches the screen, and so looks at it. */
    void seen() {
        state.set(Args.EYES_FREE, false);
    }

    boolean valuesShown() {
        return Boolean.TRUE.equals(state.get(VALUES_SHOWN));
    }

    void showValues() {
        state.set(VALUES_SHOWN, true);
    }
}
