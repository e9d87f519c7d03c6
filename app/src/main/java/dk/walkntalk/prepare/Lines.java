package dk.walkntalk.prepare;

import android.content.res.ColorStateList;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.PerspectiveLook;

/** Lines of text, one below the other, in lists whose length the concept decides. */
final class Lines {
    private Lines() { }

    /** Adds the view of {@code layout} to the end of {@code list}. */
    @SuppressWarnings("unchecked") // it is what stands in the layout
    static <T extends View> T add(ViewGroup list, int layout) {
        View view = LayoutInflater.from(list.getContext()).inflate(layout, list, false);
        list.addView(view);
        return (T) view;
    }

    /** Adds words that people wrote, or the app's own. */
    static TextView text(ViewGroup list, int layout, CharSequence text) {
        TextView line = add(list, layout);
        line.setText(text);
        return line;
    }

    /** Adds words of the concept. */
    static TextView concept(ViewGroup list, int layout, String text, Concept concept) {
        TextView line = add(list, layout);
        ConceptText.show(line, text, concept.language());
        return line;
    }

    /** Adds the name of the perspective at {@code index}, with its icon. */
    static void perspective(ViewGroup list, Concept concept, int index) {
        TextView heading = concept(list, R.layout.ui_heading, concept.perspectives().get(index).name(), concept);
        PerspectiveLook look = PerspectiveLook.of(index);
        heading.setCompoundDrawablesRelativeWithIntrinsicBounds(look.icon, 0, 0, 0);
        heading.setCompoundDrawableTintList(ColorStateList.valueOf(list.getContext().getColor(look.color)));
        heading.setCompoundDrawablePadding(Math.round(10 * list.getResources().getDisplayMetrics().density));
    }
}
