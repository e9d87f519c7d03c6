package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.actionWithAssertions;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.graphics.Rect;
import android.view.InputDevice;
import android.view.KeyEvent;
import android.view.MotionEvent;
import android.view.View;
import android.view.accessibility.AccessibilityNodeInfo;
import androidx.test.espresso.action.CoordinatesProvider;
import androidx.test.espresso.action.GeneralClickAction;
import androidx.test.espresso.action.Press;
import androidx.test.espresso.action.Tap;
import com.google.android.material.button.MaterialButton;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.util.ArrayList;
import java.util.List;
import org.robolectric.util.ReflectionHelpers;

/** The puzzle, from which the next piece is chosen. */
public final class PuzzlePage extends Screen {
    public PuzzlePage(Phone phone) {
        super(phone, R.id.walk_board);
    }

    /** Whether the button to the end is the one that stands out, as the next thing to do does on every screen. */
    public PuzzlePage leadsToTheEnd(boolean leads) {
        onView(withId(R.id.walk_puzzle_end)).check((view, none) -> assertEquals(leads,
                ((MaterialButton) view).getBackgroundTintList().getColorForState(view.getDrawableState(), 0)
                        == view.getContext().getColor(R.color.primary)));
        return this;
    }

    public PuzzlePage looks(String name) {
        look(name);
        return this;
    }

    public PuzzlePage hasPlaced(int pieces, int of) {
        reads(R.id.walk_puzzle_count, Phone.context().getString(R.string.walk_puzzle, pieces, of));
        return this;
    }

    public PuzzlePage says(int title) {
        reads(R.id.walk_puzzle_title, Phone.context().getString(title));
        return this;
    }

    /** A finger on the piece with this index, counted from 0. */
    public QuestionPage tapPiece(int piece) {
        Rect bounds = bounds(piece);
        CoordinatesProvider middle = view -> {
            int[] at = new int[2];
            view.getLocationOnScreen(at);
            return new float[] {at[0] + bounds.exactCenterX(), at[1] + bounds.exactCenterY()};
        };
        onView(withId(R.id.walk_board)).perform(scrollTo(), actionWithAssertions(new GeneralClickAction(Tap.SINGLE,
                middle, Press.FINGER, InputDevice.SOURCE_TOUCHSCREEN, MotionEvent.BUTTON_PRIMARY)));
        phone.settle();
        return new QuestionPage(phone);
    }

    /** TalkBack's double tap on the piece that it read as {@code name}. */
    public QuestionPage activate(String name) {
        int piece = names().indexOf(name);
        assertTrue(name + " in " + names(), piece >= 0);
        assertTrue(phone.<Boolean>front(activity -> board(activity.findViewById(R.id.walk_board))
                .performAction(piece, AccessibilityNodeInfo.ACTION_CLICK, null)));
        phone.settle();
        return new QuestionPage(phone);
    }

    /** Comes down to the puzzle by keyboard, which is the middle of its first row, goes right, and presses enter. */
    public QuestionPage byKeyboard(int steps) {
        phone.front(activity -> {
            View board = activity.findViewById(R.id.walk_board);
            // the first key ends the touch mode, as the system does
            ReflectionHelpers.callInstanceMethod(ReflectionHelpers.callInstanceMethod(board, "getViewRootImpl"),
                    "ensureTouchModeLocally", ReflectionHelpers.ClassParameter.from(boolean.class, false));
            assertTrue("the keyboard reaches the puzzle", board.requestFocus(View.FOCUS_DOWN));
            for (int i = 0; i < steps; i++) {
                press(board, KeyEvent.KEYCODE_DPAD_RIGHT);
            }
            press(board, KeyEvent.KEYCODE_ENTER);
            return null;
        });
        phone.settle();
        return new QuestionPage(phone);
    }

    private static void press(View view, int key) {
        view.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, key));
        view.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, key));
    }

    public QuestionPage tapCard(String question) {
        tap(in(R.id.walk_puzzle_open, question));
        return new QuestionPage(phone);
    }

    /** What TalkBack reads, piece by piece. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < pieces(); i++) {
            names.add(node(i).getContentDescription().toString());
        }
        return names;
    }

    /** No piece is smaller than a thumb on a walk, in dp. */
    public PuzzlePage fitsAThumb(int dp) {
        float density = Phone.context().getResources().getDisplayMetrics().density;
        for (int i = 0; i < pieces(); i++) {
            Rect bounds = bounds(i);
            assertTrue(bounds + " at " + density, Math.min(bounds.width(), bounds.height()) >= dp * density);
            assertEquals("android.widget.Button", node(i).getClassName());
        }
        return this;
    }

    private int pieces() {
        return phone.front(activity -> board(activity.findViewById(R.id.walk_board))
                .createAccessibilityNodeInfo(View.NO_ID).getChildCount());
    }

    private Rect bounds(int piece) {
        Rect bounds = new Rect();
        node(piece).getBoundsInParent(bounds);
        return bounds;
    }

    private AccessibilityNodeInfo node(int piece) {
        return phone.front(activity ->
                board(activity.findViewById(R.id.walk_board)).createAccessibilityNodeInfo(piece));
    }

    private static android.view.accessibility.AccessibilityNodeProvider board(View board) {
        return board.getAccessibilityNodeProvider();
    }

    public TablePage table() {
        tap(R.id.walk_puzzle_table);
        return new TablePage(phone);
    }

    public WalkEndPage end() {
        tap(R.id.walk_puzzle_end);
        return new WalkEndPage(phone);
    }

    public OverviewPage leave() {
        tap(R.id.walk_leave);
        phone.leaveWalk();
        return new OverviewPage(phone);
    }
}
