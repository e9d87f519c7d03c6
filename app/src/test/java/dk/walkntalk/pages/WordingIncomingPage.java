package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.hasChildCount;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.hamcrest.Matchers.not;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** A wording that came from another app: for which conversation. */
public final class WordingIncomingPage extends Screen {
    public WordingIncomingPage(Phone phone) {
        super(phone, R.id.wording_incoming_title);
    }

    public WordingIncomingPage looks(String name) {
        look(name);
        return this;
    }

    public WordingIncomingPage isTitled(int title) {
        reads(R.id.wording_incoming_title, Phone.context().getString(title));
        return this;
    }

    public WordingIncomingPage saysPart(String part) {
        readsPart(R.id.wording_incoming_note, part);
        return this;
    }

    /** How many conversations there are to choose from; where there is none a new one is offered. */
    public WordingIncomingPage offers(int conversations, boolean fresh) {
        onView(withId(R.id.wording_incoming_list)).check(matches(hasChildCount(conversations)));
        onView(withId(R.id.wording_incoming_new)).check(matches(fresh ? isDisplayed() : not(isDisplayed())));
        return this;
    }

    public WordingPreviewPage choose(String names) {
        tap(in(R.id.wording_incoming_list, names));
        return new WordingPreviewPage(phone);
    }

    public NewConversationPage newConversation() {
        tap(R.id.wording_incoming_new);
        return new NewConversationPage(phone);
    }
}
