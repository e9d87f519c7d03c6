package dk.walkntalk;

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

    @Test
    public void whenAllHavePickedItIsTheWalk() {
        Readymade.begin(phone).picked(0).picked(1).open().next(words(R.string.overview_next_walk)).startWalk();
    }
}
