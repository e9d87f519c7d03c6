package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isDescendantOfA;
import static androidx.test.espresso.matcher.ViewMatchers.withClassName;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.endsWith;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.NewConversationPage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A day is picked in the system's calendar and written as Danes write it. */
@RunWith(AndroidJUnit4.class)
public final class DayPickerTest {
    @Rule public final Phone phone = new Phone();

    @Test
    public void theDayOfTheConversationIsPickedInTheCalendar() {
        NewConversationPage form = calendar();
        pick("24");
        form.hasDay("tirsdag 24. marts 2026 (uge\u00a013)");
    }

    @Test
    public void aDayPickedAfterThePhoneWasTurnedArrivesToo() {
        NewConversationPage form = calendar();
        phone.recreate();
        pick("12");
        form.hasDay("torsdag 12. marts 2026 (uge\u00a011)");
    }

    private NewConversationPage calendar() {
        phone.open();
        return new HomePage(phone).newConversation().name("leder", "Anders")
                .hasDay("tirsdag 10. marts 2026 (uge\u00a011)").openCalendar();
    }

    private void pick(String day) {
        phone.look("kalender");
        onView(allOf(withText(day), isDescendantOfA(withClassName(endsWith("MaterialCalendarGridView")))))
                .inRoot(isDialog()).perform(click());
        onView(withId(com.google.android.material.R.id.confirm_button)).inRoot(isDialog()).perform(click());
        phone.settle();
    }
}
