package dk.walkntalk.walk;

import android.view.View;
import com.google.android.material.checkbox.MaterialCheckBox;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;

/** The concept's sentence that gives the host leave to give feedback, with a tick when it has been given. */
final class Feedback {
    private Feedback() { }

    /** Fills the card below {@code view}, or takes it away where the concept has no such sentence. */
    static void show(View view, Conversation talk, WheelViewModel model) {
        Views.show(view, R.id.walk_feedback, talk.concept().talk().feedback().isPresent());
        talk.concept().talk().feedback().ifPresent(text -> {
            ConceptText.show(view.findViewById(R.id.walk_feedback_text), text, talk.concept().language());
            String host = talk.parties(talk.concept().host()).stream().findFirst().map(talk::nameOrRole)
                    .orElse(talk.concept().host().title());
            Views.text(view, R.id.walk_feedback_title,
                    view.getContext().getString(R.string.walk_feedback_of, host));
            MaterialCheckBox given = view.findViewById(R.id.walk_feedback_given);
            given.setOnCheckedChangeListener(null);
            given.setChecked(talk.talkedAbout(Wheel.FEEDBACK));
            given.setOnCheckedChangeListener((box, checked) -> model.talked(Wheel.FEEDBACK, checked));
        });
    }
}
