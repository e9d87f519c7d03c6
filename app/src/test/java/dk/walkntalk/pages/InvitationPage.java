package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.not;

import android.content.Intent;
import android.widget.TextView;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** "Invitation". */
public final class InvitationPage extends Screen {
    public InvitationPage(Phone phone) {
        super(phone, R.id.invitation_send);
    }

    public InvitationPage looks(String name) {
        look(name);
        return this;
    }

    /** The whole letter. */
    public String text() {
        String[] text = new String[1];
        onView(withId(R.id.invitation_text)).check((view, missing) -> text[0] = ((TextView) view).getText().toString());
        return text[0];
    }

    public InvitationPage isFromTo(String host, String guests) {
        reads(R.id.invitation_people, Phone.context().getString(R.string.invitation_people, host, guests));
        return this;
    }

    public InvitationPage type(String text) {
        write(R.id.invitation_text, text);
        return this;
    }

    /** Asks quietly for what is missing; 0 when it must not ask. */
    public InvitationPage asks(int question) {
        phone.settle();
        if (question == 0) {
            onView(withId(R.id.invitation_missing)).check(matches(not(isDisplayed())));
        } else {
            reads(R.id.invitation_missing_what, Phone.context().getString(question));
        }
        return this;
    }

    public NewConversationPage editWhen() {
        tap(R.id.invitation_edit_when);
        return new NewConversationPage(phone);
    }

    public InvitationPage beginAgain(int answer) {
        tap(R.id.invitation_again);
        onView(withText(answer)).inRoot(isDialog()).perform(click());
        phone.settle();
        return this;
    }

    public Intent send() {
        tap(R.id.invitation_send);
        return phone.started();
    }

    public InvitationPage tapSend() {
        tap(R.id.invitation_send);
        return this;
    }

    public InvitationPage copy() {
        tap(R.id.invitation_copy);
        return this;
    }

    public Intent calendar() {
        tap(R.id.invitation_calendar);
        return phone.started();
    }

    public InvitationPage tapCalendar() {
        tap(R.id.invitation_calendar);
        return this;
    }

    public InvitationPage tapSave() {
        tap(R.id.invitation_save_file);
        return this;
    }

    public InvitationPage told(int message) {
        Message.told(phone, Phone.context().getString(message));
        return this;
    }

    public InvitationPage understood() {
        Message.understood(phone);
        return this;
    }
}
