package dk.walkntalk.ui;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import android.content.Context;
import android.view.ContextThemeWrapper;
import android.view.View;
import android.view.ViewGroup;
import android.view.accessibility.AccessibilityNodeInfo;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.R;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** What TalkBack is told of the marks: that they are one list of which one is chosen, and the place of each. */
@RunWith(AndroidJUnit4.class)
public final class ScalePickerTest {
    private static ScalePicker picker(int from, int to) {
        Context context = new ContextThemeWrapper(ApplicationProvider.getApplicationContext(),
                R.style.Theme_WalkNTalk);
        ScalePicker picker = new ScalePicker(context, null);
        picker.setScale(from, to, mark -> { });
        picker.show(null, null);
        return picker;
    }

    private static List<View> marks(ScalePicker picker) {
        List<View> marks = new ArrayList<>();
        for (int row = 0; row < picker.getChildCount(); row++) {
            ViewGroup line = (ViewGroup) picker.getChildAt(row);
            for (int i = 0; i < line.getChildCount(); i++) {
                marks.add(line.getChildAt(i));
            }
        }
        return marks;
    }

    private static String place(View mark) {
        AccessibilityNodeInfo.CollectionItemInfo item = mark.createAccessibilityNodeInfo().getCollectionItemInfo();
        assertNotNull(item);
        return item.getRowIndex() + "/" + item.getColumnIndex() + (item.isSelected() ? " chosen" : "");
    }

    private static String shape(ScalePicker picker) {
        AccessibilityNodeInfo.CollectionInfo list = picker.createAccessibilityNodeInfo().getCollectionInfo();
        assertNotNull(list);
        assertEquals(AccessibilityNodeInfo.CollectionInfo.SELECTION_MODE_SINGLE, list.getSelectionMode());
        return list.getRowCount() + " x " + list.getColumnCount();
    }

    @Test
    public void tenMarksInTwoRowsAreOneListOfWhichOneIsChosen() {
        RuntimeEnvironment.setQualifiers("w360dp-h800dp");
        ScalePicker picker = picker(1, 10);
        assertEquals("2 x 5", shape(picker));
        assertEquals("0/0", place(marks(picker).get(0)));
        assertEquals("1/1", place(marks(picker).get(6)));
        assertEquals("1/4", place(marks(picker).get(9)));
    }

    @Test
    public void acrossTheyStandInOneRow() {
        RuntimeEnvironment.setQualifiers("w891dp-h411dp-land");
        ScalePicker picker = picker(0, 10);
        assertEquals("2 x 10", shape(picker));
        assertEquals("0/9", place(marks(picker).get(9)));
        assertEquals("1/0", place(marks(picker).get(10)));
    }

    @Test
    public void theChosenOneSaysSoAndTheEarlierOneNoLonger() {
        RuntimeEnvironment.setQualifiers("w360dp-h800dp");
        ScalePicker picker = picker(1, 10);
        picker.show(7, 3);
        assertEquals("1/1 chosen", place(marks(picker).get(6)));
        marks(picker).get(1).performClick();
        assertEquals("0/1 chosen", place(marks(picker).get(1)));
        assertEquals("1/1", place(marks(picker).get(6)));
        picker.show(null, null);
        for (View mark : marks(picker)) {
            assertEquals(false, mark.createAccessibilityNodeInfo().getCollectionItemInfo().isSelected());
        }
    }

    @Test
    public void aScaleThatFitsInOneRowHasNoMoreColumnsThanMarks() {
        assertEquals("1 x 3", shape(picker(1, 3)));
    }

    @Test
    public void theRowsAreNoListsOfTheirOwn() {
        assertNull(picker(1, 10).getChildAt(0).createAccessibilityNodeInfo().getCollectionInfo());
    }
}
