package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.doesNotExist;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.hamcrest.Matchers.allOf;
import static org.junit.Assert.assertEquals;

import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.pages.HomePage;
import java.time.LocalDate;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Home offers the next conversation about a year after the last. */
@RunWith(AndroidJUnit4.class)
public final class YearlyCardTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);
    private Readymade mus;

    @Before
    public void aMusAYearAgo() {
        mus = Readymade.begin(phone).walkingAt(8);
        Conversations conversations = ApplicationProvider.<App>getApplicationContext().conversations();
        conversations.arrangements().setHeldOn(mus.id(), LocalDate.of(2025, 3, 10));
        conversations.arrangements().setVariant(mus.id(), Variant.PUSLESPIL);
        phone.settle();
        phone.open();
    }

    @Test
    public void theNextOneBeginsWithTheSamePeopleAndThenTheOfferIsGone() {
        HomePage home = new HomePage(phone).sees("Sidste MUS var 10. marts 2025.");
        home.again("Begynd en ny MUS").hasName("leder", "Anders Lund").hasName("medarbejder", "Mette Hansen")
                .hasDay("tirsdag 10. marts 2026 (uge\u00a011)").isHeld("Puslespil").next();
        phone.reopen();
        onView(withText(R.string.home_again_heading)).check(doesNotExist());
        assertEquals(2, new HomePage(phone).count());
    }

    @Test
    public void theOfferIsPutAwayForTheYearAndForAMomentThatCanBeUndone() {
        HomePage home = new HomePage(phone).looks("again").leaveAgain("Mette Hansen").looks("left").offersNothingAgain();
        home.undo().sees("Sidste MUS var 10. marts 2025.");
        home.leaveAgain("Mette Hansen").offersNothingAgain();
        assertEquals(1, home.count());
        phone.endProcess();
        home.offersNothingAgain();
        phone.reopen();
        new HomePage(phone).offersNothingAgain();
    }

    @Test
    @Category(Thorough.class)
    public void theOfferFitsWhateverTheLettersAndTheLanguage() {
        for (String how : new String[] {"+en-w320dp-h568dp-xhdpi", "+da-w891dp-h411dp-land-night"}) {
            RuntimeEnvironment.setQualifiers(how);
            RuntimeEnvironment.setFontScale(how.contains("w320dp") ? 2 : 1);
            phone.open();
            new HomePage(phone).looks(how + " again").leaveAgain("Mette Hansen").looks(how + " left").undo();
        }
    }

    @Test
    public void whenTheConceptIsGoneTheScreenSaysSoAndNothingIsBegun() {
        TestApp.setShelf(new OneFile("norddjurs-lus.json"));
        HomePage home = new HomePage(phone);
        onView(withText("Begynd en ny MUS")).perform(androidx.test.espresso.action.ViewActions.click());
        phone.settle();
        onView(allOf(withId(com.google.android.material.R.id.snackbar_text), withText(R.string.home_again_gone)))
                .check(matches(isDisplayed()));
        assertEquals(1, home.count());
    }
}
