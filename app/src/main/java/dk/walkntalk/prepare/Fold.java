package dk.walkntalk.prepare;

import android.view.View;
import android.view.ViewGroup;
import androidx.core.view.ViewCompat;
import dk.walkntalk.R;
import dk.walkntalk.ui.Views;

/** A card that unfolds at a tap on its first line. */
final class Fold {
    private final View card;
    private final ViewGroup content;

    /** Binds {@code card}, a {@code prepare_fold}; whether it is open is remembered in {@code model} under {@code key}. */
    Fold(View card, PrepareViewModel model, String key, boolean openAtFirst) {
        this.card = card;
        this.content = card.findViewById(R.id.prepare_fold_content);
        show(model.isOpen(key, openAtFirst));
        card.findViewById(R.id.prepare_fold_head).setOnClickListener(v -> {
            boolean open = !model.isOpen(key, openAtFirst);
            model.setOpen(key, open);
            show(open);
        });
    }

    private void show(boolean open) {
        content.setVisibility(open ? View.VISIBLE : View.GONE);
        card.findViewById(R.id.prepare_fold_arrow).setRotation(open ? 180 : 0);
        ViewCompat.setStateDescription(card.findViewById(R.id.prepare_fold_head),
                card.getContext().getString(open ? R.string.prepare_unfolded : R.string.prepare_folded));
    }

    /** What the first line says; the card is there from now on. */
    void say(CharSequence title, CharSequence state) {
        card.setVisibility(View.VISIBLE);
        Views.text(card, R.id.prepare_fold_title, title);
        Views.text(card, R.id.prepare_fold_state, state);
        Views.show(card, R.id.prepare_fold_state, state.length() > 0);
    }

    /** What is shown while it is open. */
    ViewGroup content() {
        return content;
    }
}
