package dk.walkntalk.ui;

import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import com.google.android.material.card.MaterialCardView;
import dk.walkntalk.R;

/** Cards that a person can tap: a title, a line below it, and what they ask for. */
public final class Cards {
    private static final int BRIEF = 160;

    private Cards() { }

    /**
     * Adds a card to {@code parent}; an empty {@code body} or {@code question} takes no room.
     *
     * @param question what the card would like to know next
     */
    public static MaterialCardView add(ViewGroup parent, CharSequence title, CharSequence body,
            CharSequence question, Runnable onTap) {
        MaterialCardView card = (MaterialCardView) LayoutInflater.from(parent.getContext())
                .inflate(R.layout.ui_card, parent, false);
        text(card, R.id.ui_card_title, title);
        text(card, R.id.ui_card_body, body);
        text(card, R.id.ui_card_question, question);
        card.setOnClickListener(view -> onTap.run());
        parent.addView(card);
        return card;
    }

    /** The beginning of a long text, cut between words. */
    public static String brief(String text) {
        String line = text.trim().replaceAll("\\s+", " ");
        if (line.length() <= BRIEF) {
            return line;
        }
        int cut = line.lastIndexOf(' ', BRIEF);
        int end = cut > BRIEF / 2 ? cut : Character.isHighSurrogate(line.charAt(BRIEF - 1)) ? BRIEF - 1 : BRIEF;
        return line.substring(0, end) + "…";
    }

    private static void text(View card, int id, CharSequence text) {
        TextView view = card.findViewById(id);
        view.setText(text);
        view.setVisibility(text.length() == 0 ? View.GONE : View.VISIBLE);
    }
}
