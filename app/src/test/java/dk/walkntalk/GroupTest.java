package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.doesNotExist;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.NewConversationPage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.PreparePage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A group grows and shrinks, confirms its precondition, and lets go of one who wishes for a conversation of one's own. */
@RunWith(AndroidJUnit4.class)
public final class GroupTest {
    private static final String GRUS = "Gruppeudviklingssamtale (GRUS) i Albertslund Kommune";
    private static final String PRECONDITION = "Forudsætningen for at holde GRUS er, at der er åbenhed og tillid mellem"
            + " medarbejderne, og mellem medarbejdere og ledelse.";

    @Rule public final Phone phone = new Phone();

    private NewConversationPage group() {
        phone.open();
        return new HomePage(phone).newOfAnyKind().choose(GRUS).name("leder", "Anders Lund")
                .name("medarbejder-1", "Mette Hansen").name("medarbejder-2", "Ali Kaya");
    }

    @Test
    public void aGroupGrowsAndShrinksAndNobodyIsMixedUp() {
        NewConversationPage form = group().cannotRemove("Mette Hansen").cannotRemove("Ali Kaya")
                .addPerson("Tilføj medarbejder").name("medarbejder-3", "Bo Holm").addPerson("Tilføj medarbejder")
                .remove("Mette Hansen").hasName("medarbejder-1", "Ali Kaya").hasName("medarbejder-2", "Bo Holm")
                .hasName("medarbejder-3", "");
        phone.endProcess();
        form.hasName("medarbejder-1", "Ali Kaya").name("medarbejder-3", "Eva Dam").remove("Ali Kaya")
                .hasName("medarbejder-1", "Bo Holm").hasName("medarbejder-2", "Eva Dam").hasNobody("medarbejder-3");
        form.back().sees("Anders Lund · Bo Holm · Eva Dam");
    }

    @Test
    public void anUnnamedOneIsRemovedByNumber() {
        group().addPerson("Tilføj medarbejder").remove("Medarbejder 3").hasNobody("medarbejder-3");
    }

    @Test
    public void noMoreThanTheConceptHasRoomFor() {
        Readymade grus = Readymade.begin(phone, "albertslund-grus").names("Anders Lund", "Mette Hansen", "Ali Kaya");
        for (int i = 3; i <= 30; i++) {
            conversations().arrangements().add(grus.now(), grus.now().concept().subject(), id -> { });
            phone.settle();
        }
        phone.open();
        NewConversationPage form = new HomePage(phone).openConversation("Anders Lund · Mette Hansen · Ali Kaya").edit()
                .isFull("Alle 30 pladser er brugt.");
        form.name("medarbejder-30", "Zoe").remove("Zoe").addPerson("Tilføj medarbejder");
        assertEquals(31, grus.now().parties().size());
    }

    @Test
    public void whoHasPickedOrNotedIsRemovedOnlyWhenThatIsConfirmed() {
        Readymade grus = Readymade.begin(phone, "albertslund-grus")
                .names("Anders Lund", "Mette Hansen", "Ali Kaya");
        conversations().arrangements().add(grus.now(), grus.now().concept().subject(), id -> { });
        conversations().arrangements().add(grus.now(), grus.now().concept().subject(), id -> { });
        phone.settle();
        List<Party> parties = grus.now().parties();
        conversations().arrangements().pick(parties.get(1).person, "Mod", 3);
        conversations().notebook().privateNote(parties.get(2).person.id, "note", "Kun for mig");
        phone.open();
        NewConversationPage form = new HomePage(phone).openConversation("Anders Lund · Mette Hansen · Ali Kaya").edit();
        form.remove("Mette Hansen");
        phone.look("fjern");
        form.answer(R.string.ui_keep).hasName("medarbejder-1", "Mette Hansen")
                .remove("Mette Hansen").answer(R.string.prepare_remove_yes).hasName("medarbejder-1", "Ali Kaya")
                .remove("Ali Kaya").answer(R.string.prepare_remove_yes).hasName("medarbejder-1", "");
        assertEquals(List.of("Anders Lund", "", ""),
                grus.now().parties().stream().map(Party::name).collect(Collectors.toList()));
    }

    @Test
    public void whoWishesForAMusInsteadGetsOneWithTheLeader() {
        NewConversationPage form = group().wants("Ali Kaya", "MUS")
                .tellsOfWish("Så holder Anders Lund og Ali Kaya en MUS for sig selv. Fjern navnet fra gruppen, hvis"
                        + " Ali Kaya ikke skal med her.");
        phone.endProcess();
        form.hasWish("Ali Kaya", "MUS", true).hasWish("Mette Hansen", "MUS", false).begin("Begynd MUS med Ali Kaya");
        NewConversationPage mus = new NewConversationPage(phone).hasName("leder", "Anders Lund")
                .hasName("medarbejder", "Ali Kaya");
        mus.next();
        phone.reopen();
        HomePage home = new HomePage(phone).sees("Anders Lund · Ali Kaya").sees("Anders Lund · Mette Hansen · Ali Kaya");
        home.openConversation("Anders Lund · Mette Hansen · Ali Kaya").edit().hasWish("Ali Kaya", "MUS", true)
                .wants("Ali Kaya", "MUS").hasWish("Ali Kaya", "MUS", false);
    }

    @Test
    public void theConversationInsteadIsBegunOnceAndThenOpened() {
        NewConversationPage form = group().wants("Ali Kaya", "MUS").wants("Mette Hansen", "MUS");
        form.beginTwice("Begynd MUS med Ali Kaya");
        new NewConversationPage(phone).hasName("leder", "Anders Lund").hasName("medarbejder", "Ali Kaya");
        androidx.test.espresso.Espresso.pressBack();
        phone.settle();
        form.hasWish("Ali Kaya", "MUS", true).begin("Åbn MUS med Ali Kaya");
        new OverviewPage(phone);
        androidx.test.espresso.Espresso.pressBack();
        phone.settle();
        phone.endProcess();
        form.begin("Begynd MUS med Mette Hansen");
        new NewConversationPage(phone).hasName("medarbejder", "Mette Hansen").next();
        phone.reopen();
        HomePage home = new HomePage(phone);
        assertEquals(3, home.count());
        home.delete("Anders Lund · Ali Kaya").confirm();
        home.openConversation("Anders Lund · Mette Hansen · Ali Kaya").edit().begin("Begynd MUS med Ali Kaya");
        new NewConversationPage(phone).hasName("medarbejder", "Ali Kaya");
    }

    @Test
    public void withoutAConceptForItTheWishIsKeptAndTheScreenSaysWhatToDo() {
        TestApp.setShelf(new OneFile("albertslund-grus.json"));
        phone.open();
        new HomePage(phone).newOfAnyKind().name("medarbejder-1", "Mette Hansen").wants("Mette Hansen", "MUS")
                .tellsOfWish("Albertslund Kommune har ikke noget koncept for MUS i appen. Det kan hentes fra en fil"
                        + " under Koncepter.");
    }

    @Test
    public void thePreconditionIsAskedForUntilTheLeaderConfirmsItAndBarsNothing() {
        Readymade grus = Readymade.begin(phone, "albertslund-grus").names("Anders Lund", "Mette Hansen", "Ali Kaya");
        phone.open();
        HomePage home = new HomePage(phone);
        home.openConversation("Anders Lund · Mette Hansen · Ali Kaya").looks("forudsætning").stikord();
        androidx.test.espresso.Espresso.pressBack();
        phone.settle();
        new PreparePage(phone).back();
        onView(withText(PRECONDITION)).perform(scrollTo(), click());
        phone.settle();
        NewConversationPage form = new NewConversationPage(phone).hasPrecondition(PRECONDITION, false)
                .confirmPrecondition();
        phone.endProcess();
        form.hasPrecondition(PRECONDITION, true).done();
        onView(withText(PRECONDITION)).check(doesNotExist());
        assertTrue(grus.now().row().arrangement.preconditionMet);
    }

    private static Conversations conversations() {
        return ApplicationProvider.<App>getApplicationContext().conversations();
    }
}
