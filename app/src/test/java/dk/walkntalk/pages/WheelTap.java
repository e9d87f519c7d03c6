package dk.walkntalk.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import android.graphics.Rect;
import android.view.View;
import android.view.accessibility.AccessibilityNodeInfo;
import android.view.accessibility.AccessibilityNodeProvider;
import androidx.test.espresso.UiController;
import androidx.test.espresso.ViewAction;
import androidx.test.espresso.ViewAssertion;
import androidx.test.espresso.action.GeneralClickAction;
import androidx.test.espresso.action.Press;
import androidx.test.espresso.action.Tap;
import androidx.test.espresso.matcher.ViewMatchers;
import org.hamcrest.Matcher;

/** A finger and TalkBack on the wheel, which both know its parts by their names. */
final class WheelTap {
    private static final int MOST_PARTS = 20;

    private WheelTap() { }

    private static AccessibilityNodeInfo node(View wheel, String name) {
        AccessibilityNodeProvider parts = wheel.getAccessibilityNodeProvider();
        assertNotNull("the wheel has no parts for TalkBack", parts);
        for (int i = 0; i < MOST_PARTS; i++) {
            AccessibilityNodeInfo node = i < count(wheel) ? parts.createAccessibilityNodeInfo(i) : null;
            if (node != null && name.contentEquals(node.getContentDescription())) {
                return node;
            }
        }
        throw new AssertionError("no part of the wheel is called " + name);
    }

    private static int count(View wheel) {
        return wheel.getAccessibilityNodeProvider().createAccessibilityNodeInfo(View.NO_ID).getChildCount();
    }

    /** A tap by finger: on a spot of the part's own box that belongs to the part. */
    static ViewAction on(String name) {
        return new ViewAction() {
            @Override
            public Matcher<View> getConstraints() {
                return ViewMatchers.isDisplayed();
            }

            @Override
            public String getDescription() {
                return "tap " + name;
            }

            @Override
            @SuppressWarnings("deprecation") // what the view itself knows is where its parts are in it
            public void perform(UiController controller, View wheel) {
                Rect box = new Rect();
                node(wheel, name).getBoundsInParent(box);
                float[] at = WheelSpot.of(wheel, box);
                int[] screen = new int[2];
                wheel.getLocationOnScreen(screen);
                new GeneralClickAction(Tap.SINGLE, view -> new float[] {screen[0] + at[0], screen[1] + at[1]},
                        Press.PINPOINT, 0, 0).perform(controller, wheel);
            }
        };
    }

    static ViewAssertion says(String name, String state) {
        return (wheel, missing) -> {
            assertNotNull(wheel);
            assertEquals(state, String.valueOf(node(wheel, name).getStateDescription()));
        };
    }
}
