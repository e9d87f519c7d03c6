package dk.walkntalk;

import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import dk.walkntalk.pages.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Every text in the windows that are there, whether it is in sight, scrolled away or hidden. */
final class TextOnScreen {
    private TextOnScreen() { }

    static List<String> all() {
        List<String> texts = new ArrayList<>();
        Screenshot.shown().forEach(window -> read(window, texts, view -> true));
        return texts;
    }

    /** What a person sees or hears: not what is hidden. */
    static List<String> visible() {
        List<String> texts = new ArrayList<>();
        Screenshot.shown().forEach(window -> read(window, texts, View::isShown));
        return texts;
    }

    private static void read(View view, List<String> texts, Predicate<View> wanted) {
        if (!wanted.test(view)) {
            return;
        }
        if (view instanceof TextView) {
            texts.add(Reading.plain(((TextView) view).getText()));
        }
        if (view.getContentDescription() != null) {
            texts.add(Reading.plain(view.getContentDescription()));
        }
        if (view instanceof ViewGroup) {
            for (int i = 0; i < ((ViewGroup) view).getChildCount(); i++) {
                read(((ViewGroup) view).getChildAt(i), texts, wanted);
            }
        }
    }
}
