package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isCompletelyDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withContentDescription;

import android.content.Intent;
import android.graphics.Bitmap;
import android.graphics.Canvas;
import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** "Vis kode". */
public final class StikordCodePage extends Screen {
    public StikordCodePage(Phone phone) {
        super(phone, R.id.stikord_qr);
    }

    public StikordCodePage looks(String name) {
        look(name);
        return this;
    }

    /** The code is whole on the screen, without scrolling, and TalkBack says whose it is. */
    public StikordCodePage isOf(String name) {
        reads(R.id.stikord_code_title, Phone.context().getString(R.string.stikord_code_title, name));
        onView(withId(R.id.stikord_qr)).check(matches(isCompletelyDisplayed())).check(matches(withContentDescription(
                Phone.context().getString(R.string.stikord_code_picture, name))));
        return this;
    }

    /** What the other phone's camera sees. */
    public Bitmap shown() {
        Bitmap[] seen = new Bitmap[1];
        onView(withId(R.id.stikord_qr)).check((view, missing) -> {
            seen[0] = Bitmap.createBitmap(view.getWidth(), view.getHeight(), Bitmap.Config.ARGB_8888);
            view.draw(new Canvas(seen[0]));
        });
        return seen[0];
    }

    /** Sends it; the share sheet is the answer. */
    public Intent send() {
        tap(R.id.stikord_code_send);
        return phone.started();
    }

    public StikordCodePage tapSend() {
        tap(R.id.stikord_code_send);
        return this;
    }

    public StikordCodePage told(int message) {
        Message.told(phone, Phone.context().getString(message));
        return this;
    }

    public StikordPage back() {
        Espresso.pressBack();
        return new StikordPage(phone);
    }
}
