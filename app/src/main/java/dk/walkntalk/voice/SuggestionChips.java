package dk.walkntalk.voice;

import android.content.Context;
import android.text.Editable;
import android.text.Spanned;
import android.text.TextWatcher;
import android.text.style.UnderlineSpan;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.EditText;
import com.google.android.material.button.MaterialButton;
import dk.walkntalk.R;
import dk.walkntalk.voice.text.Suggestion;
import dk.walkntalk.voice.text.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Words in a field that are perhaps meant as others: underlined there, and one tap away below it. Nothing is changed
 * without the tap, and whoever wants it as it is written is not asked again on this screen.
 */
public final class SuggestionChips {
    /** Milliseconds without a letter after which the text is looked at. */
    private static final long PAUSE = 500;
    /** The last letters of a text that are looked at: what was just said, and quickly enough for the main thread. */
    private static final int LOOKED_AT = 1_500;

    private final EditText field;
    private final ViewGroup chips;
    private final Supplier<List<String>> words;
    private final Supplier<List<String>> people;
    private final Set<String> kept = new HashSet<>();
    private final Runnable look = this::look;
    private List<List<String>> known = List.of();
    private Suggestions suggestions;

    /**
     * Watches {@code field} from now on.
     *
     * @param chips where suggestions are shown; gone while there are none
     * @param words  the words that may be meant: stikord, and the concept's own
     * @param people the names of those who take part
     */
    public SuggestionChips(EditText field, ViewGroup chips, Supplier<List<String>> words,
            Supplier<List<String>> people) {
        this.field = field;
        this.chips = chips;
        this.words = words;
        this.people = people;
        field.addTextChangedListener(new TextWatcher() {
            @Override
            public void beforeTextChanged(CharSequence s, int start, int count, int after) { }

            @Override
            public void onTextChanged(CharSequence s, int start, int before, int count) { }

            @Override
            public void afterTextChanged(Editable text) {
                field.removeCallbacks(look);
                field.postDelayed(look, PAUSE);
            }
        });
    }

    private void look() {
        List<List<String>> now = List.of(words.get(), people.get());
        if (!now.equals(known)) {
            known = now;
            suggestions = new Suggestions(now.get(0), now.get(1));
        }
        Editable text = field.getText();
        int from = Math.max(0, text.length() - LOOKED_AT);
        while (from > 0 && from < text.length() && !Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        List<Found> found = new ArrayList<>();
        if (suggestions != null) {
            String whole = text.toString();
            for (Suggestion one : suggestions.in(whole.substring(from))) {
                Found here = new Found(whole.substring(from + one.start(), from + one.end()), from + one.start(),
                        one.instead());
                // a capital alone is nothing to ask about while one walks
                if (!kept.contains(here.written) && !here.instead.equalsIgnoreCase(here.written)) {
                    found.add(here);
                }
            }
        }
        underline(text, found);
        show(found);
    }

    private static void underline(Editable text, List<Found> found) {
        for (Doubt before : text.getSpans(0, text.length(), Doubt.class)) {
            text.removeSpan(before);
        }
        for (Found one : found) {
            text.setSpan(new Doubt(), one.start, one.start + one.written.length(), Spanned.SPAN_EXCLUSIVE_EXCLUSIVE);
        }
    }

    private void show(List<Found> found) {
        chips.removeAllViews();
        chips.setVisibility(found.isEmpty() ? View.GONE : View.VISIBLE);
        Context context = chips.getContext();
        for (Found one : found) {
            MaterialButton chip = chip(context.getString(R.string.voice_suggestion, one.written, one.instead));
            chip.setContentDescription(context.getString(R.string.voice_suggestion_label, one.written, one.instead));
            chip.setOnClickListener(v -> take(one));
        }
        if (!found.isEmpty()) {
            chip(context.getString(R.string.voice_suggestion_keep)).setOnClickListener(v -> {
                kept.addAll(found.stream().map(one -> one.written).collect(Collectors.toList()));
                look();
            });
        }
    }

    private MaterialButton chip(String text) {
        MaterialButton chip = (MaterialButton) LayoutInflater.from(chips.getContext())
                .inflate(R.layout.voice_suggestion, chips, false);
        chip.setText(text);
        chips.addView(chip);
        return chip;
    }

    /** Only where the word still stands: the text may have moved on. */
    private void take(Found one) {
        Editable text = field.getText();
        int end = one.start + one.written.length();
        if (end <= text.length() && text.subSequence(one.start, end).toString().equals(one.written)) {
            text.replace(one.start, end, one.instead);
        }
        field.removeCallbacks(look);
        look();
    }

    private static final class Doubt extends UnderlineSpan { }

    /** A word as it is written, where it begins, and what is perhaps meant. */
    private static final class Found {
        private final String written;
        private final int start;
        private final String instead;

        Found(String written, int start, String instead) {
            this.written = written;
            this.start = start;
            this.instead = instead;
        }
    }
}
