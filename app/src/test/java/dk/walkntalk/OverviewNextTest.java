package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withText;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.PreparationItem;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.PreparePage;
import dk.walkntalk.pages.StikordPage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The button below the conversation's steps leads to what comes next, and says so. */
@RunWith(AndroidJUnit4.class)
public final class OverviewNextTest {
    @Rule public final Phone phone = new Phone();

    private String words(int id) {
        return Phone.context().getString(id);
    }

    @Test
    public void whereNothingIsPreparedItLeadsToThePreparation() {
        OverviewPage overview = Readymade.begin(phone).open().next(words(R.string.overview_next_hub)).looks("first");
        overview.tapNext();
        new PreparePage(phone).back().next(words(R.string.overview_next_hub));
    }

    @Test
    public void whereSomethingIsPreparedItLeadsToWhatIsLeft() {
        Readymade mus = Readymade.begin(phone);
        Party leader = mus.now().parties().get(0);
        PreparationItem item = mus.now().concept().preparation().items().stream()
                .filter(one -> one.isFor(leader.person.roleId)).findFirst().orElseThrow();
        PreparePage hub = mus.open().prepare().tick(leader.person.id, item.id());
        hub.back().next(words(R.string.overview_next_prepare)).tapNext();
        new StikordPage(phone);
    }

    @Test
    public void whoHasPickedWaitsForTheOther() {
        Readymade mus = Readymade.begin(phone).picked(0);
        mus.open().next(words(R.string.overview_next_prepare)).tapNext();
        new StikordPage(phone).isTurnOf("Mette Hansen");
    }

    /** There is nothing to pick, but there is a list to prepare by. */
    @Test
    public void theWheelIsPreparedFirstToo() {
        ReadymadeWheel lus = ReadymadeWheel.begin(phone);
        phone.open();
        onView(withText(R.string.home_step_prepare)).check(matches(isDisplayed()));
        lus.open().next(words(R.string.overview_next_hub)).looks("wheel-first").tapNext();
        new PreparePage(phone).tick(lus.now().parties().get(1).person.id, "samtalehjul").back()
                .next(words(R.string.overview_next_walk)).looks("wheel-prepared").back();
        onView(withText(R.string.home_step_walk)).check(matches(isDisplayed()));
    }

    @Test
    public void whatOneNotesInPrivateIsAPreparation() {
        Readymade lus = Readymade.begin(phone, "norddjurs-lus").names("Anders Lund", "Mette Hansen");
        lus.privateNote(1, "trivsel", "").open().next(words(R.string.overview_next_hub));
        lus.privateNote(1, "trivsel", "Jeg er glad for mit arbejde").reopen().next(words(R.string.overview_next_walk))
                .startWalk();
    }

    @Test
    public void theWheelOnceBegunGoesOnWhetherPreparedOrNot() {
        ReadymadeWheel.begin(phone).expecting(0).open().next(words(R.string.overview_next_walk_on));
    }

    @Test
    public void whereTheConceptAsksForNothingItIsTheWalkAtOnce() {
        TestApp.setShelf(new OneFile("norddjurs-lus.json",
                text -> text.replaceFirst("(?s)\"preparation\": \\{\\s*\"items\": \\[.*?\\],\\s*\"invit",
                        "\"preparation\": { \"invit")));
        Readymade.begin(phone, "norddjurs-lus").names("Anders Lund", "Mette Hansen").open()
                .next(words(R.string.overview_next_walk));
    }

    /** A municipality's own: nothing to pick, no wheel. */
    @Test
    public void whatComesNextIsTheSameInTheListOfConversations() {
        TestApp.setShelf(new OneFile("albertslund-mus.json", OverviewNextTest::withoutStikord));
        Readymade mus = Readymade.begin(phone);
        phone.open();
        onView(withText(R.string.home_step_prepare)).check(matches(isDisplayed()));
        PreparePage hub = mus.open().next(words(R.string.overview_next_hub)).prepare();
        hub.tick(mus.now().parties().get(0).person.id, "spoergsmaal").back().next(words(R.string.overview_next_walk)).back();
        onView(withText(R.string.home_step_walk)).check(matches(isDisplayed()));
    }

    @Test
    public void whereTheConceptAsksForNothingTheListSaysWalkToo() {
        TestApp.setShelf(new OneFile("albertslund-mus.json", text -> withoutStikord(text)
                .replaceFirst("(?s)\"preparation\": \\{\\s*\"items\": \\[.*?\\],\\s*\"invit", "\"preparation\": { \"invit")));
        Readymade.begin(phone).open().next(words(R.string.overview_next_walk)).back();
        onView(withText(R.string.home_step_walk)).check(matches(isDisplayed()));
    }

    private static String withoutStikord(String text) {
        return text.replaceFirst("\"stikordEach\": 3,", "").replaceFirst("(?s)\"stikord\": \\[.*?\\],", "");
    }

    @Test
    public void whenAllHavePickedItIsTheWalk() {
        Readymade.begin(phone).picked(0).picked(1).open().next(words(R.string.overview_next_walk)).startWalk();
    }
}
