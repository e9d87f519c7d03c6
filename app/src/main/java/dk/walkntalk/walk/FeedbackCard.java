package dk.walkntalk.walk;

import android.view.View;
import com.google.android.material.checkbox.MaterialCheckBox;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;
import java.util.function.Consumer;

/**
 * The concept's sentence that gives the host leave to give feedback, with a tick when it has been given. For layouts that
 * include {@code walk_feedback}.
 */
final class FeedbackCard {
    private FeedbackCard() { }

    /**
     * Fills the card below {@code view}; false where the concept has no such sentence.
     *
     * @param given is told when a person says that it has been given, or takes that back
     */
    static boolean fill(View view, Conversation talk, Consumer<Boolean> given) {
        talk.concept().talk().feedback().ifPresent(text -> {
            ConceptText.show(view.findViewById(R.id.walk_feedback_text), text, talk.concept().language());
            String host = talk.parties(talk.concept().host()).stream().findFirst().map(talk::nameOrRole)
                    .orElse(talk.concept().host().title());
            Views.text(view, R.id.walk_feedback_title,
                    view.getContext().getString(R.string.walk_feedback_of, host));
            MaterialCheckBox tick = view.findViewById(R.id.walk_feedback_given);
            tick.setOnCheckedChangeListener(null);
            tick.setChecked(talk.talkedAbout(Wheel.FEEDBACK));
            tick.setOnCheckedChangeListener((box, checked) -> given.accept(checked));
        });
        return talk.concept().talk().feedback().isPresent();
    }
}
