package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.action.ViewActions.replaceText;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.hasChildCount;
import static androidx.test.espresso.matcher.ViewMatchers.isCompletelyDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.isDescendantOfA;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withTagValue;
import static dk.walkntalk.pages.Reading.withContentDescription;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.provider.MediaStore;
import android.view.View;
import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.io.OutputStream;

/** "Planen". */
public final class PlanPage extends Screen {
    public PlanPage(Phone phone) {
        super(phone, R.id.plan_next);
    }

    public PlanPage looks(String name) {
        look(name);
        return this;
    }

    public PlanPage sums(String summary) {
        reads(R.id.plan_summary, summary);
        return this;
    }

    /** A line on one of the agreements' cards. */
    public PlanPage shows(String line) {
        onView(allOf(withText(containsString(line)), isDescendantOfA(withId(R.id.plan_perspectives))))
                .check(matches(withEffectiveVisibility(Visibility.VISIBLE)));
        return this;
    }

    /** Writes into one of the plan's own boxes. */
    public PlanPage writeBox(String box, String text) {
        onView(withTagValue(is((Object) box))).perform(scrollTo(), replaceText(text));
        phone.settle();
        return this;
    }

    public PlanPage hasBox(String box, String text) {
        onView(withTagValue(is((Object) box))).check(matches(withText(text)));
        return this;
    }

    public AgreementPage add(String perspective) {
        tap(withContentDescription(Phone.context().getString(R.string.plan_add_under, perspective)));
        return new AgreementPage(phone);
    }

    public AgreementPage open(String what) {
        tap(in(R.id.plan_perspectives, what));
        return new AgreementPage(phone);
    }

    public PlanPage tapTakePhoto() {
        tapCamera(R.id.plan_take_photo);
        return this;
    }

    public PlanPage tapPickPhoto() {
        tap(R.id.plan_pick_photo);
        return this;
    }

    /** Asks for the camera app; what it was asked is the answer. */
    public Intent openCamera() {
        tapCamera(R.id.plan_take_photo);
        Intent intent = phone.sent().intent;
        assertEquals(MediaStore.ACTION_IMAGE_CAPTURE, intent.getAction());
        return intent;
    }

    /** Takes a photo and keeps it as it was taken, when there is one. */
    public PlanPage photograph(byte[] picture) {
        shoot(picture);
        return whole();
    }

    /** Takes a photo; its page is looked for. */
    public StraightenPage photographPage(byte[] picture) {
        shoot(picture);
        return new StraightenPage(phone);
    }

    private PlanPage whole() {
        phone.settle();
        while (phone.front(activity -> activity.findViewById(R.id.plan_page_main) != null)) {
            new StraightenPage(phone).keepWhole();
        }
        return this;
    }

    /** Does what a camera app does: writes where it was told to, and says that it has. */
    private void shoot(byte[] picture) {
        Intent intent = openCamera();
        Uri output = intent.getParcelableExtra(MediaStore.EXTRA_OUTPUT, Uri.class);
        Phone.unwatched(() -> {
            try (OutputStream out = Phone.context().getContentResolver().openOutputStream(output)) {
                assertNotNull(out);
                out.write(picture);
            }
            return null;
        });
        phone.answer(intent, Activity.RESULT_OK, null);
    }

    public PlanPage cancelCamera() {
        Intent intent = openCamera();
        phone.answer(intent, Activity.RESULT_CANCELED, null);
        return this;
    }

    public PlanPage pick(Uri picture) {
        tap(R.id.plan_pick_photo);
        Intent intent = phone.sent().intent;
        phone.answer(intent, Activity.RESULT_OK, new Intent().setData(picture));
        return whole();
    }

    public PlanPage hasPhotos(int count) {
        onView(withId(R.id.plan_photos)).check(matches(hasChildCount(count)));
        return this;
    }

    public PhotoPage openPhoto(int number, int of) {
        onView(withContentDescription(Phone.context().getString(R.string.plan_photo_number, number, of)))
                .perform(scrollTo(), click());
        return new PhotoPage(phone);
    }

    /** Opens a photo whose page has not been straightened yet. */
    public PhotoPage openUnfinished(int number, int of) {
        onView(withContentDescription(Phone.context().getString(R.string.plan_photo_spoken,
                Phone.context().getString(R.string.plan_photo_number, number, of)))).perform(scrollTo(), click());
        return new PhotoPage(phone);
    }

    public PlanPage scrollToPhotos() {
        onView(withId(R.id.plan_pick_photo)).perform(scrollTo());
        return this;
    }

    /** Says it in the card beside the photos, whole and without a hand that scrolls there, and TalkBack reads it out. */
    public PlanPage told(int message) {
        phone.settle();
        onView(withId(R.id.plan_photo_trouble)).check(matches(isCompletelyDisplayed()));
        onView(withId(R.id.plan_photo_trouble_text)).check(matches(withText(message))).check((view, missing) ->
                assertEquals(View.ACCESSIBILITY_LIVE_REGION_POLITE, view.getAccessibilityLiveRegion()));
        return this;
    }

    public PlanPage saysNothing() {
        phone.settle();
        onView(withId(R.id.plan_photo_trouble)).check(matches(not(isDisplayed())));
        return this;
    }

    /** Takes the message away. */
    public PlanPage understood() {
        onView(withId(R.id.plan_photo_trouble_ok)).perform(click());
        return saysNothing();
    }

    public HandoverPage next() {
        tap(R.id.plan_next);
        return new HandoverPage(phone);
    }
}
