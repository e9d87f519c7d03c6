package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static dk.walkntalk.pages.Reading.withText;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.provider.MediaStore;
import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.io.OutputStream;

/** "Hent fra den anden telefon". */
public final class StikordReceivePage extends Screen {
    public StikordReceivePage(Phone phone) {
        super(phone, R.id.stikord_take_picture);
    }

    public StikordReceivePage looks(String name) {
        look(name);
        return this;
    }

    public StikordReceivePage tapTakePicture() {
        tapCamera(R.id.stikord_take_picture);
        return this;
    }

    public StikordReceivePage tapPickPicture() {
        tap(R.id.stikord_pick_picture);
        return this;
    }

    /** Does what a camera app does: writes where it was told to, and says that it has. */
    public Phone photograph(byte[] picture) {
        tapCamera(R.id.stikord_take_picture);
        Intent asked = phone.sent().intent;
        assertEquals(MediaStore.ACTION_IMAGE_CAPTURE, asked.getAction());
        write(asked, picture);
        phone.answer(asked, Activity.RESULT_OK, null);
        return phone;
    }

    /** Writes what the camera sees into the file that it was given. */
    public static void write(Intent asked, byte[] picture) {
        Uri output = asked.getParcelableExtra(MediaStore.EXTRA_OUTPUT, Uri.class);
        Phone.unwatched(() -> {
            try (OutputStream out = Phone.context().getContentResolver().openOutputStream(output)) {
                assertNotNull(out);
                out.write(picture);
            }
            return null;
        });
    }

    public StikordReceivePage cancelCamera() {
        tapCamera(R.id.stikord_take_picture);
        phone.answer(phone.sent().intent, Activity.RESULT_CANCELED, null);
        return this;
    }

    public StikordReceivePage pick(Uri picture) {
        tap(R.id.stikord_pick_picture);
        phone.answer(phone.sent().intent, Activity.RESULT_OK, new Intent().setData(picture));
        return this;
    }

    /** Pastes a message and uses it. */
    public StikordReceivePage use(String message) {
        write(R.id.stikord_code_text, message);
        tap(R.id.stikord_use_text);
        return this;
    }

    public StikordReceivePage hasText(String message) {
        reads(R.id.stikord_code_text, message);
        return this;
    }

    public StikordReceivePage told(int message) {
        Message.told(phone, Phone.context().getString(message));
        return this;
    }

    public StikordReceivePage isReady(String name) {
        Message.told(phone, Phone.context().getString(R.string.stikord_received, name));
        return this;
    }

    public StikordReceivePage understood() {
        Message.understood(phone);
        return this;
    }

    public StikordReceivePage saysNothing() {
        Message.nothing(phone);
        return this;
    }

    public StikordReceivePage asks(int question, String name) {
        phone.settle();
        onView(withText(Phone.context().getString(question, name))).inRoot(isDialog()).check(matches(isDisplayed()));
        return this;
    }

    public StikordReceivePage answers(String answer) {
        onView(withText(answer)).inRoot(isDialog()).perform(click());
        phone.settle();
        return this;
    }

    public StikordReceivePage answers(int answer) {
        return answers(Phone.context().getString(answer));
    }

    public StikordPage back() {
        Espresso.pressBack();
        return new StikordPage(phone);
    }
}
