package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.junit.Assert.assertEquals;

import android.text.Spanned;
import android.text.style.UnderlineSpan;
import android.widget.EditText;
import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The note of a question, and the words in it that are perhaps meant as others. */
public final class NotePage extends Screen {
    public NotePage(Phone phone) {
        super(phone, R.id.walk_agree);
    }

    public NotePage looks(String name) {
        look(name);
        return this;
    }

    public NotePage write(String note) {
        write(R.id.walk_note, note);
        return this;
    }

    public NotePage has(String note) {
        phone.settle();
        reads(R.id.walk_note, note);
        return this;
    }

    /** The first underlined word. */
    public NotePage underlines(String word) {
        assertEquals(word, phone.front(activity -> {
            EditText note = activity.findViewById(R.id.walk_note);
            Spanned text = note.getText();
            for (UnderlineSpan line : text.getSpans(0, text.length(), UnderlineSpan.class)) {
                return text.subSequence(text.getSpanStart(line), text.getSpanEnd(line)).toString();
            }
            return "";
        }));
        return this;
    }

    /** A tap on what {@code word} is perhaps meant as. */
    public NotePage take(String word, String instead) {
        tap(in(R.id.walk_note_suggestions, Phone.context().getString(R.string.voice_suggestion, word, instead)));
        return this;
    }

    public NotePage keepAsWritten() {
        tap(in(R.id.walk_note_suggestions, Phone.context().getString(R.string.voice_suggestion_keep)));
        return this;
    }

    public NotePage suggestsNothing() {
        onView(withId(R.id.walk_note_suggestions)).check(matches(withEffectiveVisibility(Visibility.GONE)));
        return this;
    }
}
