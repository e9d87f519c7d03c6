package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isCompletelyDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.isNotChecked;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.hamcrest.Matchers.not;

import android.content.Intent;
import androidx.test.espresso.Espresso;
import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** "Overdragelse". */
public final class HandoverPage extends Screen {
    public HandoverPage(Phone phone) {
        super(phone, R.id.handover_bottom);
    }

    public HandoverPage looks(String name) {
        look(name);
        return this;
    }

    public HandoverPage make() {
        tap(R.id.handover_make);
        return this;
    }

    /** Starts, and does not wait for the end as {@link #make} does. */
    public HandoverPage startMaking() {
        onView(withId(R.id.handover_make)).perform(click());
        return this;
    }

    public HandoverPage stop() {
        onView(withId(R.id.handover_cancel)).perform(click());
        return this;
    }

    public HandoverPage told(int message) {
        isTold(message);
        return this;
    }

    public HandoverPage tapShare() {
        tap(R.id.handover_share);
        return this;
    }

    /** Asks where to save a copy; the question to the system's file picker is the answer. */
    public Intent save() {
        tap(R.id.handover_save);
        return phone.sent().intent;
    }

    public HandoverPage tapSave() {
        tap(R.id.handover_save);
        return this;
    }

    public PlanPage backToPlan() {
        Espresso.pressBack();
        return new PlanPage(phone);
    }

    public OverviewPage backToOverview() {
        Espresso.pressBack();
        return new OverviewPage(phone);
    }

    public HandoverPage isReady(String fileName) {
        saysReady();
        reads(R.id.handover_file, fileName);
        return this;
    }

    /** The PDF that was made is named where one looks, without scrolling. */
    public HandoverPage saysReady() {
        phone.sees(R.id.handover_share);
        onView(withId(R.id.handover_file)).check(matches(isCompletelyDisplayed()));
        return this;
    }

    public HandoverPage saysProblem(int message) {
        phone.settle();
        reads(R.id.handover_problem, Phone.context().getString(message));
        return this;
    }

    /** Says that the plan was passed on, and when; {@code null} when it must not say so. */
    public HandoverPage saysShared(String when) {
        phone.settle();
        if (when == null) {
            onView(withId(R.id.handover_shared)).check(matches(not(isDisplayed())));
        } else {
            reads(R.id.handover_shared, Phone.context().getString(R.string.overview_shared, when));
        }
        return this;
    }

    /** Chooses whose copy is made. */
    public HandoverPage copy(String chip) {
        tap(in(R.id.handover_copies, chip));
        return this;
    }

    /** The photos of the paper: whether they are asked about, and what is chosen; {@code null} when not asked. */
    public HandoverPage asksForPhotos(Boolean chosen) {
        phone.settle();
        onView(withId(R.id.handover_copy_photos)).check(matches(chosen == null ? not(isDisplayed())
                : chosen ? isChecked() : isNotChecked()));
        onView(withId(R.id.handover_copy_photos_why)).check(matches(withEffectiveVisibility(
                chosen == null ? Visibility.GONE : Visibility.VISIBLE)));
        return this;
    }

    public HandoverPage tapPhotos() {
        tap(R.id.handover_copy_photos);
        return this;
    }

    /** What it says of what will be in the PDF. */
    public HandoverPage promises(String part) {
        readsPart(R.id.handover_contents, part);
        return this;
    }

    /** The PDF that was there is put away, since something else was chosen. */
    public HandoverPage hasNone() {
        phone.settle();
        onView(withId(R.id.handover_make)).check(matches(isDisplayed()));
        return this;
    }

    /** There is one plan for both. */
    public HandoverPage asksForNoCopy() {
        onView(withId(R.id.handover_copies)).check(matches(not(isDisplayed())));
        return this;
    }

    /** Shares; what was sent off is the answer. */
    public Intent share() {
        tap(R.id.handover_share);
        return phone.started();
    }
}
