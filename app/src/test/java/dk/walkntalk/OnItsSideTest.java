package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isCompletelyDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.graphics.Rect;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** A phone on its side has little height: buttons share a row, and what a screen is about is seen above them. */
@RunWith(AndroidJUnit4.class)
public final class OnItsSideTest {
    @Rule public final Phone phone = new Phone();

    @Before
    public void turn() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
    }

    @Test
    public void theEndOfTheWalkShowsItsWholePictureAboveOneRowOfButtons() {
        Readymade.begin(phone).walkingAt(8).open().walkOn().end().looks("slut");
        seen(R.id.walk_end_puzzle);
        shareARow(R.id.walk_to_plan, R.id.walk_end_back);
    }

    @Test
    public void thePdfThatIsReadyIsSeenAboveOneRowOfButtons() {
        Readymade.begin(phone, "albertslund-grus").names("Anders", "Mette", "Bo")
                .agreed(0, "Fælles morgenmøde").open().handover().make().saysReady().looks("pdf");
        shareARow(R.id.handover_share, R.id.handover_save);
    }

    @Test
    public void aConversationsFirstStepIsSeenBesideItsPicture() {
        Readymade.begin(phone).open().looks("samtalen");
        seen(R.id.overview_puzzle);
        seen(R.id.overview_prepare);
    }

    private static void seen(int id) {
        onView(withId(id)).check(matches(isCompletelyDisplayed()));
    }

    private static void shareARow(int first, int second) {
        Rect one = place(first);
        Rect other = place(second);
        assertEquals("equally high", one.top + " to " + one.bottom, other.top + " to " + other.bottom);
        assertTrue(one + " before " + other, one.right < other.left);
        assertEquals("equally wide", one.width(), other.width(), 2);
    }

    private static Rect place(int id) {
        Rect place = new Rect();
        onView(withId(id)).check((view, none) -> {
            int[] corner = new int[2];
            view.getLocationOnScreen(corner);
            place.set(corner[0], corner[1], corner[0] + view.getWidth(), corner[1] + view.getHeight());
        });
        return place;
    }
}
