package dk.walkntalk.ui;

import android.text.SpannableString;
import android.text.Spanned;
import android.text.TextPaint;
import android.text.style.LeadingMarginSpan;
import android.text.style.LocaleSpan;
import android.widget.TextView;
import java.util.Locale;

/**
 * The concept's own words keep their own language, whatever the screen's: they are hyphenated and read aloud in it
 * (EN 301 549, 11.3.1.2, language of parts).
 */
public final class ConceptText {
    private static final String BULLET = "•";

    private ConceptText() { }

    /** Shows {@code text}; {@code language} is a BCP 47 tag. The same text again changes nothing. */
    public static void show(TextView view, String text, String language) {
        if (text.contentEquals(view.getText())) {
            return;
        }
        Locale locale = Locale.forLanguageTag(language);
        SpannableString spoken = new SpannableString(text);
        spoken.setSpan(new LocaleSpan(locale), 0, spoken.length(), Spanned.SPAN_INCLUSIVE_INCLUSIVE);
        indent(spoken, view.getPaint());
        view.setTextLocale(locale);
        view.setText(spoken);
    }

    /** A point of a list that takes more lines than one goes on under its words, not under its sign. */
    private static void indent(SpannableString text, TextPaint paint) {
        String words = text.toString();
        for (int start = 0; start < words.length();) {
            int next = words.indexOf('\n', start) + 1;
            int end = next == 0 ? words.length() : next;
            if (words.startsWith(BULLET, start)) {
                int first = start + BULLET.length();
                while (first < end && words.charAt(first) == ' ') {
                    first++;
                }
                int depth = Math.round(paint.measureText(words, start, first));
                text.setSpan(new LeadingMarginSpan.Standard(0, depth), start, end,
                        Spanned.SPAN_INCLUSIVE_INCLUSIVE);
            }
            start = end;
        }
    }
}
