package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.app.Activity;
import android.view.View;
import android.view.ViewGroup;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.WalkModePage;
import dk.walkntalk.pages.WalkStartPage;
import dk.walkntalk.pages.WheelPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** In the left hand the rows of buttons go the other way; arrows and the order of reading stay. */
@RunWith(AndroidJUnit4.class)
public final class LeftHandTest {
    @Rule public final Phone phone = new Phone();

    static int left(View view) {
        int[] place = new int[2];
        view.getLocationOnScreen(place);
        return place[0];
    }

    /** These stand on the screen in this order, from the left. */
    private void stand(int... ids) {
        phone.settle();
        phone.front(activity -> {
            for (int i = 1; i < ids.length; i++) {
                View before = activity.findViewById(ids[i - 1]);
                View after = activity.findViewById(ids[i]);
                assertTrue(activity.getResources().getResourceEntryName(ids[i - 1]) + " before "
                        + activity.getResources().getResourceEntryName(ids[i]),
                        left(before) + before.getWidth() <= left(after));
            }
            return null;
        });
    }

    private void takeLeft() {
        WalkModePage.open(phone).turn(R.id.walk_mode_left).close();
    }

    @Test
    public void theQuestionsRowsAreMirroredAndTurnBackAgain() {
        Readymade.begin(phone).walkingAt(3).open().walkOn();
        stand(R.id.walk_back, R.id.walk_agree, R.id.walk_next);
        stand(R.id.walk_whole, R.id.walk_benspaend);
        takeLeft();
        stand(R.id.walk_next, R.id.walk_agree, R.id.walk_back);
        stand(R.id.walk_benspaend, R.id.walk_whole);
        takeLeft();
        stand(R.id.walk_back, R.id.walk_agree, R.id.walk_next);
    }

    @Test
    public void theGapsBetweenButtonsStayTheSame() {
        Readymade.begin(phone).walkingAt(3).open().walkOn();
        int right = phone.front(activity -> gap(activity, R.id.walk_whole, R.id.walk_benspaend));
        takeLeft();
        assertEquals(right, (int) phone.front(activity -> gap(activity, R.id.walk_benspaend, R.id.walk_whole)));
        assertTrue(right > 0);
    }

    private static int gap(Activity activity, int one, int other) {
        View before = activity.findViewById(one);
        return left(activity.findViewById(other)) - left(before) - before.getWidth();
    }

    @Test
    public void anArrowAndTheOrderOfReadingStay() {
        Readymade.begin(phone).walkingAt(3).open().walkOn();
        List<Integer> read = reading();
        takeLeft();
        assertEquals(read, reading());
        assertEquals(List.of(R.id.walk_back, R.id.walk_agree, R.id.walk_next), reading());
        phone.front(activity -> {
            assertEquals(View.LAYOUT_DIRECTION_LTR, activity.findViewById(R.id.walk_next).getLayoutDirection());
            assertEquals(View.LAYOUT_DIRECTION_LTR, activity.findViewById(R.id.walk_back).getLayoutDirection());
            return null;
        });
    }

    /** The order in which a screen reader comes to the buttons. */
    private List<Integer> reading() {
        return phone.front(activity -> {
            ViewGroup row = (ViewGroup) activity.findViewById(R.id.walk_agree).getParent();
            ArrayList<View> read = new ArrayList<>();
            row.addChildrenForAccessibility(read);
            List<Integer> ids = new ArrayList<>();
            read.forEach(view -> ids.add(view.getId()));
            return ids;
        });
    }

    @Test
    public void heldAcrossTheButtonsAreAtTheLeft() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
        QuestionPage question = Readymade.begin(phone).walkingAt(3).open().walkOn();
        stand(R.id.walk_scroll, R.id.walk_back, R.id.walk_next);
        takeLeft();
        stand(R.id.walk_next, R.id.walk_back, R.id.walk_scroll);
        stand(R.id.walk_agree, R.id.walk_scroll);
        question.looks("venstre");
    }

    @Test
    public void benspaendTheTableAndThePuzzleAreMirrored() {
        WalkStartPage start = Readymade.begin(phone).prepared().variant(Variant.PUSLESPIL).open().startWalk();
        takeLeft();
        QuestionPage question = start.beginPuzzle().looks("puslespil").tapPiece(1);
        stand(R.id.walk_next, R.id.walk_agree, R.id.walk_back);
        question.benspaend().turn().looks("kort");
        stand(R.id.benspaend_take, R.id.benspaend_other);
        phone.front(activity -> activity.findViewById(R.id.benspaend_take).performClick());
        phone.settle();
        new QuestionPage(phone).backToPuzzle();
        stand(R.id.walk_puzzle_end, R.id.walk_puzzle_table);
        phone.front(activity -> activity.findViewById(R.id.walk_puzzle_table).performClick());
        stand(R.id.walk_table_end, R.id.walk_table_back);
    }

    @Test
    public void theWheelAndItsPagesAreMirrored() {
        WheelPage wheel = ReadymadeWheel.begin(phone).expecting(0).walk();
        stand(R.id.walk_agree, R.id.walk_wheel_end);
        takeLeft();
        stand(R.id.walk_wheel_end, R.id.walk_agree);
        wheel.theme("Kompetencer & trivsel").looks("tema");
        stand(R.id.walk_wheel_done, R.id.walk_agree, R.id.walk_wheel_back);
        phone.recreate();
        stand(R.id.walk_wheel_done, R.id.walk_agree, R.id.walk_wheel_back);
    }
}
