package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.withContentDescription;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.junit.Assert.assertEquals;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.ExpectationsPage;
import dk.walkntalk.pages.FoundationPage;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.LookupPage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.PointPage;
import dk.walkntalk.pages.PreparePage;
import dk.walkntalk.pages.ThemePage;
import dk.walkntalk.pages.WheelPage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Who sits down together is not told of a walk on any screen. */
@RunWith(AndroidJUnit4.class)
public final class SeatedWordsTest {
    private static final Pattern WALK = Pattern.compile(
            "\\b(gå ud af turen|gå tur|gåtur\\w*|turen|på tur|vend om|til fods|walk|on foot|turn round)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Rule public final Phone phone = new Phone();
    private final List<String> told = new ArrayList<>();

    private void read(String screen) {
        phone.settle();
        TextOnScreen.visible().stream().filter(text -> !text.contains("walk’n’talk") && WALK.matcher(text).find())
                .forEach(text -> told.add(screen + ": " + text));
    }

    private void nothingOfAWalk() {
        assertEquals("", String.join("\n", told));
    }

    private void leaves(int words) {
        onView(withId(R.id.walk_leave)).check(matches(withContentDescription(words)));
        assertEquals(Phone.context().getString(R.string.overview_title),
                phone.front(activity -> activity.getTitle().toString()));
    }

    private void theWheel() {
        ReadymadeWheel.begin(phone).expecting(0).seated().open();
        read("overview");
        new OverviewPage(phone).enterWalk();
        WheelPage wheel = new WheelPage(phone);
        read("wheel");
        leaves(R.string.walk_leave_seated);
        wheel.theme("Fremtid & udvikling");
        read("theme");
        leaves(R.string.walk_leave_seated);
        wheel = new ThemePage(phone).done();
        wheel.point("Arbejdsmæssig trivsel");
        read("point");
        wheel = new PointPage(phone).done();
        wheel.expectations();
        read("expectations");
        new ExpectationsPage(phone).back().foundation("Vores fælles ledelsesfaglige grundlag");
        read("foundation");
        new FoundationPage(phone).back().lookup();
        read("lookup");
        new LookupPage(phone).backToWheel().end();
        read("end");
        leaves(R.string.walk_leave_seated);
        nothingOfAWalk();
    }

    @Test
    public void onNoScreenOfTheWheel() {
        theWheel();
    }

    @Test
    @Category(Thorough.class)
    public void norInEnglish() {
        RuntimeEnvironment.setQualifiers("+en");
        theWheel();
    }

    private void thePuzzle() {
        Readymade mus = Readymade.begin(phone).prepared().seated("Mødelokale 2");
        phone.open();
        read("home");
        new HomePage(phone).openConversation("Anders Lund · Mette Hansen");
        read("overview");
        new OverviewPage(phone).prepare();
        read("preparation");
        new PreparePage(phone).stikord();
        read("stikord");
        phone.reopen();
        mus.walkingAt(2);
        phone.settle();
        new HomePage(phone).openConversation("Anders Lund · Mette Hansen");
        read("overview, under way");
        new OverviewPage(phone).enterWalk();
        read("question");
        leaves(R.string.walk_leave_seated);
        nothingOfAWalk();
    }

    @Test
    public void norOnThoseOfAConversationInOrder() {
        thePuzzle();
    }

    @Test
    @Category(Thorough.class)
    public void norOnThoseInEnglish() {
        RuntimeEnvironment.setQualifiers("+en");
        thePuzzle();
    }

    @Test
    public void theFigureOnTheCardWalksOnlyWhereTheyDo() {
        Readymade mus = Readymade.begin(phone).prepared();
        mus.open().hasFigure(R.drawable.ic_walk);
        mus.seated("Mødelokale 2").reopen().hasFigure(R.drawable.ic_speech).looks("seated");
    }

    @Test
    public void onFootTheWalkIsCalledAWalk() {
        ReadymadeWheel.begin(phone).expecting(0).open().next("Gå videre på turen").enterWalk();
        onView(withId(R.id.walk_leave)).check(matches(withContentDescription(R.string.walk_leave)));
    }
}
