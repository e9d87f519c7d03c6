package dk.walkntalk.ui;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.text.Layout;
import android.util.TypedValue;
import android.view.View.MeasureSpec;
import android.widget.TextView;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The concept's words, as they are set. */
@RunWith(AndroidJUnit4.class)
public final class ConceptTextTest {
    private static final String LIST = "Tag med\n•  en blok eller et andet fast skriveunderlag\n•  en kuglepen";

    private final TextView view = new TextView(ApplicationProvider.getApplicationContext());

    private Layout set(String text) {
        view.setTextSize(TypedValue.COMPLEX_UNIT_PX, 40);
        ConceptText.show(view, text, "da");
        view.measure(MeasureSpec.makeMeasureSpec(400, MeasureSpec.EXACTLY), MeasureSpec.UNSPECIFIED);
        view.layout(0, 0, view.getMeasuredWidth(), view.getMeasuredHeight());
        return view.getLayout();
    }

    @Test
    public void aPointThatTakesMoreLinesGoesOnUnderItsWords() {
        goesOnUnderItsWords(LIST);
        goesOnUnderItsWords(LIST.replace("•  ", "• "));
    }

    private void goesOnUnderItsWords(String list) {
        Layout layout = set(list);
        int first = layout.getLineForOffset(list.indexOf('•'));
        float words = layout.getPrimaryHorizontal(list.indexOf("en blok"));
        assertEquals("the lead stands at the rim", 0, layout.getPrimaryHorizontal(0), 1);
        assertEquals("the sign stands at the rim", 0, layout.getPrimaryHorizontal(list.indexOf('•')), 1);
        assertTrue("more lines than one", layout.getLineForOffset(list.indexOf("underlag")) > first);
        assertEquals(words, layout.getPrimaryHorizontal(layout.getLineStart(first + 1)), 2);
        assertEquals("the next sign stands at the rim again", 0,
                layout.getPrimaryHorizontal(list.lastIndexOf('•')), 1);
    }

    @Test
    public void theWordsStayAsTheyAre() {
        set(LIST);
        assertEquals(LIST, view.getText().toString());
    }
}
