package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.Observer;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.conversation.Words;
import dk.walkntalk.pages.PreparePage;
import dk.walkntalk.pages.PrivateNotesPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Notes for one's own eyes: saved as they are typed, shown to the one who asked for them, and nowhere else. */
@RunWith(AndroidJUnit4.class)
public final class PrivateNotesTest {
    private static final String SECRET = "hemmelighed";
    @Rule public final Phone phone = new Phone();

    @Test
    public void eachPartyHasNotesOfItsOwn() {
        PrivateNotesPage notes = Readymade.begin(phone).prepared().open().prepare().privateNotes().asksWho();
        notes.iAm("Mette Hansen").saysLayer().write("adfaerd-1", "Jeg vil gerne ned i tid")
                .write("stikord:Nærvær", "Husk sommerfesten").hasNoFieldFor("stikord:Mod").done();
        new PreparePage(phone).privateNotes().asksWho().iAm("Anders Lund").has("adfaerd-1", "")
                .hasNoFieldFor("stikord:Nærvær").done();
        new PreparePage(phone).privateNotes().iAm("Mette Hansen").has("adfaerd-1", "Jeg vil gerne ned i tid")
                .has("stikord:Nærvær", "Husk sommerfesten");
    }

    @Test
    public void aNoteHalfWrittenIsThereAfterTheSystemEndedTheAppWhichAsksAgainWhoItIs() {
        PrivateNotesPage notes = Readymade.begin(phone).open().prepare().privateNotes().iAm("Mette Hansen")
                .write("struktur-2", "Mere ro om tirs");
        phone.recreate();
        notes.has("struktur-2", "Mere ro om tirs");
        phone.endProcess();
        notes.asksWho().iAm("Mette Hansen").has("struktur-2", "Mere ro om tirs");
    }

    @Test
    public void anotherAppInFrontMeansThatItIsAskedAgain() {
        PrivateNotesPage notes = Readymade.begin(phone).open().prepare().privateNotes().iAm("Mette Hansen")
                .write("adfaerd-1", SECRET);
        phone.away().back();
        notes.asksWho();
    }

    @Test
    public void onlyTheOneWhoHasAPlanAIsAskedAboutIt() {
        PrivateNotesPage notes = Readymade.begin(phone, "albertslund-lus").names("Anders Lund", "Mette Hansen").open()
                .prepare().privateNotes().iAm("Anders Lund").hasNoFieldFor("plan-a").done().privateNotes();
        notes.iAm("Mette Hansen").sees(Phone.context().getString(R.string.private_plan_a)).write("plan-a", "Nærhed")
                .done().privateNotes().iAm("Mette Hansen").has("plan-a", "Nærhed");
    }

    @Test
    public void aNoteToAStikordThatWasPutBackIsStillWithinReach() {
        Readymade mus = Readymade.begin(phone).prepared();
        PrivateNotesPage notes = mus.open().prepare().privateNotes().iAm("Mette Hansen").write("stikord:Nærvær", SECRET);
        conversations().arrangements().unpick(mus.now().parties().get(1).person, "Nærvær");
        phone.settle();
        notes.has("stikord:Nærvær", SECRET);
    }

    @Test
    public void noScreenOfBothShowsAnyOfIt() {
        Readymade mus = Readymade.begin(phone).prepared();
        mus.open().prepare().privateNotes().iAm("Mette Hansen").write("adfaerd-1", SECRET)
                .write("stikord:Nærvær", SECRET).done();
        List<String> shown = new ArrayList<>();
        Runnable read = () -> shown.addAll(TextOnScreen.all());
        PreparePage hub = new PreparePage(phone);
        read.run();
        hub.rewording();
        read.run();
        new dk.walkntalk.pages.RewordingPage(phone).done().privateNotes();
        read.run();
        new PrivateNotesPage(phone).back().toConversation();
        read.run();
        new dk.walkntalk.pages.OverviewPage(phone).startWalk();
        read.run();
        assertEquals("hidden", "", String.join("\n", found(shown)));
        assertEquals("the text on the screens is read at all", true, shown.contains("Anders Lund · Mette Hansen"));
        assertEquals("it is in the database", SECRET, privateNotes(mus.now().parties().get(1)).get("adfaerd-1").text());
    }

    private static List<String> found(List<String> shown) {
        List<String> found = new ArrayList<>(shown);
        found.removeIf(text -> !text.contains(SECRET));
        return found;
    }

    private Map<String, Words> privateNotes(Party party) {
        LiveData<Map<String, Words>> notes = conversations().notebook().privateNotes(party.person.id);
        List<Map<String, Words>> got = new ArrayList<>();
        Observer<Map<String, Words>> take = got::add;
        notes.observeForever(take);
        phone.settle();
        notes.removeObserver(take);
        return got.get(got.size() - 1);
    }

    private static Conversations conversations() {
        return ApplicationProvider.<App>getApplicationContext().conversations();
    }
}
