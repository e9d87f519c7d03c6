package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static dk.walkntalk.pages.Reading.withText;

import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** One photo, as large as the screen. */
public final class PhotoPage extends Screen {
    public PhotoPage(Phone phone) {
        super(phone, R.id.plan_photo);
    }

    public PhotoPage looks(String name) {
        look(name);
        return this;
    }

    public PlanPage delete() {
        tap(R.id.plan_delete_photo);
        onView(withText(R.string.ui_delete)).inRoot(isDialog()).perform(click());
        return new PlanPage(phone);
    }

    public StraightenPage straighten() {
        tap(R.id.plan_photo_straighten);
        return new StraightenPage(phone);
    }

    public PlanPage back() {
        Espresso.pressBack();
        return new PlanPage(phone);
    }
}
