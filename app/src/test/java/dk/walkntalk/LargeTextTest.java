package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.text.Layout;
import android.view.View;
import android.widget.TextView;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Text at twice its size takes more lines, and breaks where people would break it. */
@RunWith(AndroidJUnit4.class)
public final class LargeTextTest {
    @Rule public final Phone phone = new Phone();

    @Before
    public void enlarge() {
        RuntimeEnvironment.setFontScale(2);
    }

    @Test
    public void thePlaceOnTheWalkKeepsItsNumbersTogether() {
        Readymade.begin(phone, "albertslund-grus").names("Anders", "Mette", "Bo").minutes(120).walkingAt(3).open()
                .walkOn().looks("struktur");
        List<String> lines = lines(R.id.walk_perspective);
        assertTrue(lines.toString(), lines.get(lines.size() - 1).endsWith("4\u00a0af\u00a09"));
        assertTrue("no line begins with the dot: " + lines, lines.stream().noneMatch(line -> line.startsWith("·")));
    }

    @Test
    public void theTimeOfTheWalkHasALineOfItsOwn() {
        Readymade.begin(phone).minutes(60).walkingAt(7).open().walkOn();
        onView(withId(R.id.walk_time)).check((time, none) -> {
            View place = ((View) time.getParent()).findViewById(R.id.walk_perspective);
            assertTrue("below \"7 af 9\"", time.getTop() >= place.getBottom());
            assertEquals(place.getLeft(), time.getLeft());
        });
    }

    @Test
    public void whereTheTimeStandsBesideThePlaceOnTheWalkItKeepsAway() {
        RuntimeEnvironment.setFontScale(1.7f);
        Readymade.begin(phone).minutes(60).walkingAt(7).open().walkOn();
        float dp = Phone.context().getResources().getDisplayMetrics().density;
        onView(withId(R.id.walk_time)).check((time, none) -> {
            View place = ((View) time.getParent()).findViewById(R.id.walk_perspective);
            float gap = (time.getLeft() - place.getRight()) / dp;
            assertTrue("\"7 af 9\" and \"34 min\" are read as one: " + gap + " dp", gap >= 12);
        });
    }

    @Test
    public void theNumberOfAWeekStaysWithItsWord() {
        Readymade.begin(phone).open();
        List<String> lines = lines(R.id.overview_date);
        assertEquals(lines.toString(), 2, lines.size());
        assertTrue(lines.toString(), lines.get(1).startsWith("(uge"));
    }

    private static List<String> lines(int id) {
        List<String> lines = new ArrayList<>();
        onView(withId(id)).check((view, none) -> {
            Layout layout = ((TextView) view).getLayout();
            for (int line = 0; line < layout.getLineCount(); line++) {
                lines.add(layout.getText().subSequence(layout.getLineStart(line), layout.getLineEnd(line)).toString()
                        .trim());
            }
        });
        return lines;
    }
}
