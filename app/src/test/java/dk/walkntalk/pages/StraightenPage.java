package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isDescendantOfA;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertTrue;

import android.app.Activity;
import android.graphics.Rect;
import android.view.KeyEvent;
import android.view.MotionEvent;
import android.view.View;
import android.view.accessibility.AccessibilityNodeInfo;
import android.view.accessibility.AccessibilityNodeInfo.AccessibilityAction;
import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.robolectric.util.ReflectionHelpers;

/** "Ret siden op": the corners of a photo's page, and the page as it will be. */
public final class StraightenPage extends Screen {
    public StraightenPage(Phone phone) {
        super(phone, R.id.plan_page_main);
    }

    public StraightenPage looks(String name) {
        look(name);
        return this;
    }

    public StraightenPage tells(int message) {
        reads(R.id.plan_page_told, Phone.context().getString(message));
        return this;
    }

    public PlanPage keepWhole() {
        tap(R.id.plan_page_other);
        return new PlanPage(phone);
    }

    /** Cuts the page out, to look at it. */
    public StraightenPage straighten() {
        tap(R.id.plan_page_main);
        onView(withId(R.id.plan_page_result)).check(matches(isDisplayed()));
        return this;
    }

    public StraightenPage makeWhite() {
        tap(R.id.plan_page_white);
        onView(withId(R.id.plan_page_white)).check(matches(isChecked()));
        return this;
    }

    public StraightenPage isWhite() {
        onView(withId(R.id.plan_page_white)).check(matches(isChecked()));
        return this;
    }

    public StraightenPage turn() {
        tap(R.id.plan_page_third);
        return this;
    }

    public StraightenPage backToCorners() {
        tap(R.id.plan_page_other);
        onView(withId(R.id.plan_page_corners)).check(matches(isDisplayed()));
        return this;
    }

    public StraightenPage belongsTo(String perspective) {
        tap(in(R.id.plan_page_place, perspective));
        isPlacedAt(perspective);
        return this;
    }

    public StraightenPage isPlacedAt(String perspective) {
        onView(allOf(withText(perspective), isDescendantOfA(withId(R.id.plan_page_place)))).check(matches(isChecked()));
        return this;
    }

    /** Drags a corner, 0 to 3, by so many pixels of the screen; the picture is looked at while it is held. */
    public StraightenPage drag(int corner, float dx, float dy, String looks) {
        phone.front(activity -> {
            Rect box = node(activity, corner);
            touch(activity, MotionEvent.ACTION_DOWN, box.exactCenterX(), box.exactCenterY());
            touch(activity, MotionEvent.ACTION_MOVE, box.exactCenterX() + dx / 2, box.exactCenterY() + dy / 2);
            touch(activity, MotionEvent.ACTION_MOVE, box.exactCenterX() + dx, box.exactCenterY() + dy);
            return null;
        });
        phone.settle();
        look(looks);
        phone.front(activity -> {
            touch(activity, MotionEvent.ACTION_UP, 0, 0);
            return null;
        });
        phone.settle();
        return this;
    }

    /** A corner's handle: its place in the picture's view, in pixels of the screen. */
    public Rect handle(int corner) {
        return phone.front(activity -> node(activity, corner));
    }

    @SuppressWarnings("deprecation") // of a point drawn within a view, in that view
    private static Rect node(Activity activity, int corner) {
        Rect box = new Rect();
        info(activity, corner).getBoundsInParent(box);
        return box;
    }

    private static AccessibilityNodeInfo info(Activity activity, int corner) {
        return activity.findViewById(R.id.plan_page_corners).getAccessibilityNodeProvider().createAccessibilityNodeInfo(corner);
    }

    /** What TalkBack says of a corner. */
    public String spoken(int corner) {
        return phone.front(activity -> info(activity, corner).getContentDescription() + ", "
                + info(activity, corner).getStateDescription());
    }

    /** What TalkBack and switches can do with a corner, by name. */
    public List<String> actions(int corner) {
        return phone.front(activity -> info(activity, corner).getActionList().stream().map(AccessibilityAction::getLabel)
                .filter(Objects::nonNull).map(CharSequence::toString).collect(Collectors.toList()));
    }

    /** Does one of these. */
    public StraightenPage act(int corner, String name) {
        phone.front(activity -> {
            AccessibilityAction action = info(activity, corner).getActionList().stream()
                    .filter(one -> name.contentEquals(String.valueOf(one.getLabel()))).findFirst().get();
            return activity.findViewById(R.id.plan_page_corners).getAccessibilityNodeProvider()
                    .performAction(corner, action.getId(), null);
        });
        phone.settle();
        return this;
    }

    /** Presses keys of a keyboard while the picture has the focus, which it gets when it has none. */
    public StraightenPage keys(int... keys) {
        phone.front(activity -> {
            View picture = activity.findViewById(R.id.plan_page_corners);
            // the first key ends the touch mode, as the system does
            ReflectionHelpers.callInstanceMethod(ReflectionHelpers.callInstanceMethod(picture, "getViewRootImpl"),
                    "ensureTouchModeLocally", ReflectionHelpers.ClassParameter.from(boolean.class, false));
            assertTrue("the keyboard reaches the corners", picture.isFocused() || picture.requestFocus(View.FOCUS_FORWARD));
            for (int key : keys) {
                picture.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, key));
                picture.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, key));
            }
            return null;
        });
        phone.settle();
        return this;
    }

    private static void touch(Activity activity, int action, float x, float y) {
        MotionEvent event = MotionEvent.obtain(0, 0, action, x, y, 0);
        activity.findViewById(R.id.plan_page_corners).dispatchTouchEvent(event);
        event.recycle();
    }

    /** Leaves the photo as it is, for later. */
    public PlanPage leave() {
        Espresso.pressBack();
        phone.settle();
        return new PlanPage(phone);
    }

    /** Deletes a page that does not belong in the plan. */
    public PlanPage delete() {
        tap(R.id.plan_page_main);
        return new PlanPage(phone);
    }

    /** Goes on with such a page all the same. */
    public StraightenPage useAnyway() {
        tap(R.id.plan_page_other);
        onView(withId(R.id.plan_page_result)).check(matches(isDisplayed()));
        return this;
    }

    /** Nothing is said beneath the picture. */
    public StraightenPage saysNothing() {
        onView(withId(R.id.plan_page_told)).check(matches(not(isDisplayed())));
        return this;
    }

    /** Taps "Brug siden" and stays. */
    public StraightenPage tapUse() {
        tap(R.id.plan_page_main);
        return this;
    }

    public PlanPage use() {
        tap(R.id.plan_page_main);
        return new PlanPage(phone);
    }

    /** The photo goes, and the camera app is asked for another. */
    public PlanPage takeAgain() {
        onView(withId(R.id.plan_page_third)).perform(click());
        phone.settle();
        return new PlanPage(phone);
    }
}
