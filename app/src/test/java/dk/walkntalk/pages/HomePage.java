package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.doesNotExist;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static dk.walkntalk.pages.Reading.withContentDescription;
import static dk.walkntalk.pages.Reading.withText;

import android.view.ViewGroup;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** Home. */
public final class HomePage extends Screen {
    public HomePage(Phone phone) {
        super(phone, R.id.home_new);
    }

    public HomePage looks(String name) {
        look(name);
        return this;
    }

    /** A new conversation, of a kind still to be chosen where there are several. */
    public NewConversationPage newOfAnyKind() {
        tap(R.id.home_new);
        return new NewConversationPage(phone);
    }

    /** A new MUS in Albertslund. */
    public NewConversationPage newConversation() {
        return newOfAnyKind().choose("Medarbejderudviklingssamtale (MUS) i Albertslund Kommune");
    }

    public OverviewPage openConversation(String title) {
        tap(in(R.id.home_list, title));
        return new OverviewPage(phone);
    }

    public AboutPage about() {
        tap(R.id.home_about);
        return new AboutPage(phone);
    }

    public ConceptsPage concepts() {
        tap(R.id.home_concepts);
        return new ConceptsPage(phone);
    }

    /** Begins what is due again, by its question. */
    public NewConversationPage again(String question) {
        tap(in(R.id.home_again, question));
        return new NewConversationPage(phone);
    }

    /** Puts away what is due again, by the names that it is about. */
    public HomePage leaveAgain(String who) {
        tap(withContentDescription(Phone.context().getString(R.string.home_again_leave, who)));
        return this;
    }

    public HomePage undo() {
        onView(withText(R.string.home_again_undo)).perform(click());
        phone.settle();
        return this;
    }

    public HomePage offersNothingAgain() {
        onView(withText(R.string.home_again_heading)).check(doesNotExist());
        return this;
    }

    public HomePage sees(String text) {
        onView(withText(text)).check(matches(isDisplayed()));
        return this;
    }

    public HomePage isEmpty() {
        onView(withText(R.string.home_empty_title)).check(matches(isDisplayed()));
        return this;
    }

    /** How many conversations there are. */
    public int count() {
        return phone.front(activity -> {
            ViewGroup list = activity.findViewById(R.id.home_list);
            int cards = 0;
            for (int i = 0; i < list.getChildCount(); i++) {
                cards += list.getChildAt(i).findViewById(R.id.home_card_title) == null ? 0 : 1;
            }
            return cards;
        });
    }

    public HomePage delete(String title) {
        tap(withContentDescription(Phone.context().getString(R.string.home_delete_named, title)));
        return this;
    }

    public HomePage keep() {
        onView(withText(R.string.ui_keep)).inRoot(isDialog()).perform(androidx.test.espresso.action.ViewActions.click());
        phone.settle();
        return this;
    }

    public HomePage confirm() {
        onView(withText(R.string.ui_delete)).inRoot(isDialog()).perform(androidx.test.espresso.action.ViewActions.click());
        phone.settle();
        return this;
    }
}
