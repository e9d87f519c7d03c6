package dk.walkntalk.ui;

import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.RadioButton;
import androidx.annotation.NonNull;
import androidx.core.view.AccessibilityDelegateCompat;
import androidx.core.view.ViewCompat;
import androidx.core.view.accessibility.AccessibilityNodeInfoCompat;
import com.google.android.material.card.MaterialCardView;
import dk.walkntalk.R;

/** Cards of which one is chosen, each with a line that says what it means. */
public final class ChoiceCards {
    private ChoiceCards() { }

    /** Adds a card to {@code parent}; {@code tag} finds it again. */
    public static void add(ViewGroup parent, Object tag, int title, int what, Runnable onChosen) {
        MaterialCardView card = (MaterialCardView) LayoutInflater.from(parent.getContext())
                .inflate(R.layout.ui_choice, parent, false);
        card.setTag(tag);
        Views.text(card, R.id.ui_choice_title, parent.getContext().getText(title));
        Views.text(card, R.id.ui_choice_what, parent.getContext().getText(what));
        card.setOnClickListener(view -> onChosen.run());
        ViewCompat.setAccessibilityDelegate(card, new Radio());
        parent.addView(card);
    }

    /** Shows which of the cards in {@code parent} is chosen. */
    public static void choose(ViewGroup parent, Object tag) {
        for (int i = 0; i < parent.getChildCount(); i++) {
            View card = parent.getChildAt(i);
            boolean chosen = tag.equals(card.getTag());
            ((MaterialCardView) card).setChecked(chosen);
            ViewCompat.setStateDescription(card, card.getContext()
                    .getString(chosen ? R.string.ui_choice_chosen : R.string.ui_choice_not_chosen));
        }
    }

    /** A card would be read as a card; what it does is what a radio button does. */
    private static final class Radio extends AccessibilityDelegateCompat {
        @Override
        public void onInitializeAccessibilityNodeInfo(@NonNull View host, @NonNull AccessibilityNodeInfoCompat info) {
            super.onInitializeAccessibilityNodeInfo(host, info);
            info.setClassName(RadioButton.class.getName());
        }
    }
}
