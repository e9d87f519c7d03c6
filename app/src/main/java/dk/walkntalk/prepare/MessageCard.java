package dk.walkntalk.prepare;

import android.graphics.Rect;
import android.view.View;
import android.widget.TextView;
import dk.walkntalk.R;

/** What happened, said in its place on the screen and read out by TalkBack. It stays until it is understood. */
final class MessageCard {
    private final View card;
    private final TextView text;

    /** The card in {@code screen}; {@code understood} is run when it is put away. */
    MessageCard(View screen, Runnable understood) {
        card = screen.findViewById(R.id.share_message);
        text = card.findViewById(R.id.share_message_text);
        card.findViewById(R.id.share_message_ok).setOnClickListener(v -> understood.run());
    }

    /** Shows {@code message} and scrolls to it; an empty one takes no room. */
    void show(CharSequence message) {
        boolean any = message.length() > 0;
        card.setVisibility(any ? View.VISIBLE : View.GONE);
        if (message.toString().contentEquals(text.getText())) {
            return;
        }
        // after the card is there: TalkBack reads what changes in a live region that is on the screen
        text.setText(message);
        if (any) {
            card.post(() -> card.requestRectangleOnScreen(new Rect(0, 0, card.getWidth(), card.getHeight()), true));
        }
    }
}
