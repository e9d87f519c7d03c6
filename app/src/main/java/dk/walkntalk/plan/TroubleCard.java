package dk.walkntalk.plan;

import android.graphics.Rect;
import android.view.View;
import android.widget.TextView;
import dk.walkntalk.R;

/** The card beside the photos that says why there is no new one. It stays until it is understood. */
final class TroubleCard {
    private final View card;
    private final TextView text;
    private final PlanViewModel model;
    private boolean hidden;

    TroubleCard(View screen, PlanViewModel model) {
        this.card = screen.findViewById(R.id.plan_photo_trouble);
        this.text = screen.findViewById(R.id.plan_photo_trouble_text);
        this.model = model;
        screen.findViewById(R.id.plan_photo_trouble_ok).setOnClickListener(v -> model.understood());
    }

    void show(PhotoTrouble trouble) {
        card.setVisibility(trouble == null ? View.GONE : View.VISIBLE);
        // after the card is there: TalkBack reads what changes in a live region that is on the screen
        text.setText(trouble == null ? "" : card.getContext().getString(trouble.message));
        hidden = trouble != null;
        reveal();
    }

    /** Scrolls to the card, once; when the plan above it is there, which pushes it down. */
    void reveal() {
        if (hidden && model.conversation().getValue() != null) {
            hidden = false;
            card.post(() -> card.requestRectangleOnScreen(new Rect(0, 0, card.getWidth(), card.getHeight()), true));
        }
    }
}
