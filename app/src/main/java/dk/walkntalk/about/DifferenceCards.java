package dk.walkntalk.about;

import android.content.Context;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.ImageView;
import android.widget.TextView;
import dk.walkntalk.R;
import dk.walkntalk.concept.ConceptDifference;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;
import java.util.List;

/** What differs between two editions, one card for each difference. */
final class DifferenceCards {
    /** Two documents that have nothing in common differ in thousands of things, of which nobody reads that many. */
    private static final int MOST = 200;

    private DifferenceCards() { }

    static void show(ViewGroup list, List<ConceptDifference> differences, String language) {
        list.removeAllViews();
        differences.stream().limit(MOST).forEach(one -> list.addView(card(list, one, language)));
        if (differences.size() > MOST) {
            TextView more = (TextView) LayoutInflater.from(list.getContext())
                    .inflate(R.layout.ui_heading, list, false);
            more.setText(list.getContext().getString(R.string.concept_more_differences, differences.size() - MOST));
            list.addView(more);
        }
    }

    private static View card(ViewGroup list, ConceptDifference one, String language) {
        View card = LayoutInflater.from(list.getContext()).inflate(R.layout.concept_difference, list, false);
        Context context = list.getContext();
        ((ImageView) card.findViewById(R.id.concept_difference_icon)).setImageResource(
                DifferenceWords.icon(one.kind()));
        Views.text(card, R.id.concept_difference_kind, context.getString(R.string.concept_difference,
                context.getString(DifferenceWords.kind(one.kind())), context.getString(DifferenceWords.part(one.part()))));
        text(card, R.id.concept_difference_label, one.label().equals(one.now()) || one.label().equals(one.was())
                ? "" : one.label(), language);
        boolean both = one.kind() == ConceptDifference.Kind.CHANGED;
        Views.show(card, R.id.concept_difference_was_label, both);
        Views.show(card, R.id.concept_difference_now_label, both);
        text(card, R.id.concept_difference_was, one.was(), language);
        text(card, R.id.concept_difference_now, one.now(), language);
        return card;
    }

    private static void text(View card, int id, String text, String language) {
        Views.show(card, id, !text.isEmpty());
        ConceptText.show(card.findViewById(id), text, language);
    }
}
