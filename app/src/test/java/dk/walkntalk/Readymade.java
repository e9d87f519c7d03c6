package dk.walkntalk;

import static org.junit.Assert.assertNotNull;

import androidx.lifecycle.LiveData;
import androidx.navigation.Navigation;
import androidx.test.core.app.ApplicationProvider;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.ConversationSummary;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.ui.Args;
import java.io.File;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/** A conversation between Anders and Mette that is there already, so that a test can begin where it has something to show. */
final class Readymade {
    static final String NAMES = "Anders Lund · Mette Hansen";
    private static final List<String> ANDERS = List.of("Arbejdsglæde", "Vores opgave", "Mod");
    private static final List<String> METTE = List.of("Feedback", "Arbejdsglæde", "Nærvær");

    private final Phone phone;
    private final Conversations conversations;
    private final long id;

    private Readymade(Phone phone, Conversations conversations, long id) {
        this.phone = phone;
        this.conversations = conversations;
        this.id = id;
    }

    /** The MUS of Albertslund with names, and nothing else yet. */
    static Readymade begin(Phone phone) {
        return begin(phone, "albertslund-mus").names("Anders Lund", "Mette Hansen");
    }

    /** A conversation by the concept with this id, and nothing else yet. */
    static Readymade begin(Phone phone, String conceptId) {
        Conversations conversations = ApplicationProvider.<App>getApplicationContext().conversations();
        Long[] id = new Long[1];
        conversations.concepts(found -> conversations.begin(
                found.stream().filter(one -> one.concept() != null
                        && one.concept().id().equals(conceptId)).findFirst().orElseThrow(), begun -> id[0] = begun));
        phone.settle();
        assertNotNull("no concept on the shelf", id[0]);
        return new Readymade(phone, conversations, id[0]);
    }

    /** The newest conversation, which a test has begun on the screens. */
    static Readymade newest(Phone phone) {
        Conversations conversations = ApplicationProvider.<App>getApplicationContext().conversations();
        LiveData<List<ConversationSummary>> all = conversations.all();
        all.observeForever(now -> { });
        phone.settle();
        return new Readymade(phone, conversations, all.getValue().stream().mapToLong(one -> one.row.id).max()
                .orElseThrow());
    }

    Readymade names(String... names) {
        List<Party> parties = now().parties();
        for (int i = 0; i < names.length; i++) {
            conversations.notebook().name(parties.get(i).person, names[i]);
        }
        phone.settle();
        return this;
    }

    /** Both have picked their stikord. */
    Readymade prepared() {
        List<Party> parties = now().parties();
        for (Party party : parties) {
            for (String stikord : party == parties.get(0) ? ANDERS : METTE) {
                conversations.arrangements().pick(party.person, stikord, 3);
            }
            conversations.arrangements().setReady(party.person, true);
        }
        return this;
    }

    /** On the walk, at question {@code position}, counted from 0; those before have been talked about. */
    Readymade walkingAt(int position) {
        prepared();
        Concept concept = now().concept();
        conversations.startWalk(id);
        concept.questions().subList(0, position).forEach(question -> conversations.talkedAbout(id, question));
        conversations.goTo(id, position);
        phone.settle();
        return this;
    }

    Readymade note(int position, String text) {
        conversations.notebook().note(id, now().concept().questions().get(position), text);
        phone.settle();
        return this;
    }

    /** What party number {@code index} notes for its own eyes. */
    Readymade privateNote(int index, String place, String text) {
        conversations.notebook().privateNote(now().parties().get(index).person.id, place, text);
        phone.settle();
        return this;
    }

    /** An agreement under the perspective with this index, of which {@code what} is said. */
    Readymade agreed(int perspective, String what) {
        conversations.notebook().newAgreement(id, now().concept().perspectives().get(perspective),
                agreement -> conversations.notebook().agreement(agreement, AgreementPart.WHAT, what));
        phone.settle();
        return this;
    }

    /** The agreement belongs to {@code party} alone. */
    Readymade belongsTo(Agreement agreement, Party party) {
        conversations.notebook().belongsTo(agreement.id(), party.person.id, true);
        phone.settle();
        return this;
    }

    /** More people in the role that the conversation is about, until there are {@code count}. */
    Readymade people(int count) {
        Conversation talk = now();
        for (int i = talk.parties(talk.concept().subject()).size(); i < count; i++) {
            conversations.arrangements().add(talk, talk.concept().subject(), added -> { });
            phone.settle();
        }
        return this;
    }

    Readymade variant(Variant variant) {
        conversations.arrangements().setVariant(id, variant);
        phone.settle();
        return this;
    }

    Readymade seated(String place) {
        conversations.arrangements().setSeated(id, true);
        conversations.arrangements().setPlace(id, place);
        phone.settle();
        return this;
    }

    Readymade minutes(int minutes) {
        conversations.arrangements().setMinutes(id, minutes);
        phone.settle();
        return this;
    }

    /** The leader's wording of question {@code position}, counted from 0. */
    Readymade reworded(int position, String wording) {
        conversations.wordings().reword(id, now().concept().questions().get(position), wording);
        phone.settle();
        return this;
    }

    /** What party number {@code index} has picked, and that it is ready. */
    Readymade picked(int index, String... stikord) {
        Party party = now().parties().get(index);
        for (String word : stikord) {
            conversations.arrangements().pick(party.person, word, 3);
        }
        conversations.arrangements().setReady(party.person, true);
        phone.settle();
        return this;
    }

    long id() {
        return id;
    }

    /** What the database has of it. */
    Conversation now() {
        FutureTask<Conversation> load = new FutureTask<>(() -> conversations.load(id));
        ApplicationProvider.<App>getApplicationContext().disk().execute(load);
        return Phone.unwatched(load::get);
    }

    /** Opens the app at this conversation. */
    OverviewPage open() {
        return open(title());
    }

    /** Opens the app at the newest conversation of this title. */
    OverviewPage open(String title) {
        phone.settle();
        phone.open();
        return new HomePage(phone).openConversation(title);
    }

    /** Closes the app and opens it at this conversation. */
    OverviewPage reopen() {
        phone.settle();
        phone.reopen();
        return new HomePage(phone).openConversation(title());
    }

    /** The list shortens the names of a large group. */
    private String title() {
        List<String> names = now().parties().stream().map(Party::name).collect(Collectors.toList());
        return names.size() <= 3 ? String.join(" · ", names)
                : Phone.context().getString(R.string.home_people, String.join(" · ", names.subList(0, 2)),
                        names.size());
    }

    /** Opens a screen of this conversation. */
    void at(int destination) {
        phone.settle();
        phone.open();
        phone.front(activity -> {
            Navigation.findNavController(activity, R.id.main_host).navigate(destination, Args.conversation(id));
            return null;
        });
        phone.settle();
    }

    /** A folder of this conversation's files, {@code photos} or {@code plans}; it is made if it is not there. */
    File folder(String kind) {
        File folder = new File(new File(Phone.context().getFilesDir(), kind), Long.toString(id));
        folder.mkdirs();
        return folder;
    }
}
