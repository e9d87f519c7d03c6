package dk.walkntalk;

import android.graphics.Rect;
import android.text.Layout;
import android.view.View;
import android.view.ViewGroup;
import android.widget.AbsListView;
import android.widget.EditText;
import android.widget.HorizontalScrollView;
import android.widget.ScrollView;
import android.widget.TextView;
import androidx.core.widget.NestedScrollView;
import androidx.recyclerview.widget.RecyclerView;
import com.google.android.material.textfield.TextInputLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.robolectric.util.ReflectionHelpers;
import org.robolectric.util.ReflectionHelpers.ClassParameter;

/**
 * Texts on the screen of which a part cannot be read: cut off, left out, or beyond the rim with no way to scroll there;
 * and lines that begin where none should.
 */
final class ClippedText {
    /** Pixels that rounding may take. */
    private static final int SLACK = 2;

    /** Codes and addresses, which have no syllables. */
    private static final Pattern NO_WORD = Pattern.compile("\\d|://");

    private final List<String> findings = new ArrayList<>();

    private ClippedText() { }

    /** What is cut on the window in front. */
    static List<String> findings() {
        ClippedText look = new ClippedText();
        List<View> windows = Screenshot.shown();
        look.at(windows.get(windows.size() - 1));
        return look.findings;
    }

    private void at(View view) {
        if (!view.isShown() || view.getWidth() == 0) {
            return;
        }
        if (view instanceof TextView && ((TextView) view).length() > 0) {
            text((TextView) view);
        }
        if (view instanceof TextInputLayout) {
            hint((TextInputLayout) view);
        }
        if (view instanceof ViewGroup) {
            for (int i = 0; i < ((ViewGroup) view).getChildCount(); i++) {
                at(((ViewGroup) view).getChildAt(i));
            }
        }
    }

    private void text(TextView view) {
        Layout layout = view.getLayout();
        if (layout == null) {
            return;
        }
        int width = view.getWidth() - view.getCompoundPaddingLeft() - view.getCompoundPaddingRight();
        int height = view.getHeight() - view.getCompoundPaddingTop() - view.getCompoundPaddingBottom();
        for (int line = 0; line < layout.getLineCount(); line++) {
            if (layout.getEllipsisCount(line) > 0) {
                add(view, "ends in …");
            } else if (!(view instanceof EditText) && layout.getLineMax(line) > width + SLACK) {
                // a field scrolls by itself
                add(view, "line " + line + " is " + layout.getLineMax(line) + " wide in " + width);
            }
            beginning(view, layout, line);
        }
        if (layout.getHeight() > height + SLACK) {
            add(view, "is " + layout.getHeight() + " high in " + height);
        }
        if (layout.getText().length() < view.length()) {
            add(view, "shows " + layout.getText().length() + " of " + view.length() + " characters");
        }
        beyond(view);
    }

    /** What divides a list stands after a word, not before the next one; and a word that is divided has a hyphen. */
    private void beginning(TextView view, Layout layout, int line) {
        CharSequence text = layout.getText();
        int start = layout.getLineStart(line);
        if (line == 0 || start >= text.length()) {
            return;
        }
        if (text.charAt(start) == '·') {
            add(view, "line " + line + " begins with a dot");
        }
        boolean within = Character.isLetter(text.charAt(start)) && Character.isLetter(text.charAt(start - 1));
        if (within && !hyphen(layout, line - 1) && !NO_WORD.matcher(word(text, start)).find()) {
            add(view, "line " + line + " begins within a word");
        }
    }

    private static boolean hyphen(Layout layout, int line) {
        return ReflectionHelpers.<Integer>callInstanceMethod(layout, "getEndHyphenEdit",
                ClassParameter.from(int.class, line)) != 0;
    }

    private static String word(CharSequence text, int within) {
        int start = within;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = within;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.subSequence(start, end).toString();
    }

    /** Each of its parents holds the next one whole, up to one that scrolls. */
    private void beyond(TextView view) {
        View child = view;
        while (child.getParent() instanceof ViewGroup) {
            ViewGroup parent = (ViewGroup) child.getParent();
            boolean sideways = parent instanceof HorizontalScrollView;
            boolean downwards = parent instanceof ScrollView || parent instanceof NestedScrollView
                    || parent instanceof RecyclerView || parent instanceof AbsListView;
            Rect place = new Rect(0, 0, child.getWidth(), child.getHeight());
            place.offset((int) child.getX() - parent.getScrollX(), (int) child.getY() - parent.getScrollY());
            if (!sideways && (place.left < -SLACK || place.right > parent.getWidth() + SLACK)
                    || !sideways && !downwards && (place.top < -SLACK || place.bottom > parent.getHeight() + SLACK)) {
                add(view, "is in what reaches beyond " + name(parent) + ": " + place.toShortString() + " in "
                        + parent.getWidth() + " × " + parent.getHeight());
                return;
            }
            if (sideways || downwards) {
                return;
            }
            child = parent;
        }
    }

    /** A field's label draws itself, and cuts itself when it is too long for its line. */
    private void hint(TextInputLayout field) {
        if (field.getHint() == null) {
            return;
        }
        Object helper = ReflectionHelpers.getField(field, "collapsingTextHelper");
        CharSequence drawn = ReflectionHelpers.getField(helper, "textToDraw");
        if (drawn != null && !drawn.toString().contentEquals(field.getHint())) {
            findings.add("label \"" + field.getHint() + "\" is drawn as \"" + drawn + "\"");
        }
    }

    private void add(TextView view, String what) {
        findings.add(name(view) + " \"" + view.getText() + "\" " + what);
    }

    private static String name(View view) {
        // ids that a program made have no name
        return view.getId() == View.NO_ID || view.getId() >>> 24 == 0 ? view.getClass().getSimpleName()
                : view.getResources().getResourceEntryName(view.getId());
    }
}
