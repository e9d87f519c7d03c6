package dk.walkntalk.walk;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Point;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;

/** The end of a conversation by the wheel: what has not come into play yet, the evaluation, and on to the plan. */
public final class WheelEndFragment extends WheelScreen {
    private TypedText note;

    public WheelEndFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_wheel_end, models);
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        super.onViewCreated(view, state);
        model().goTo(WheelPlace.END);
        view.findViewById(R.id.walk_wheel_back).setOnClickListener(v -> back());
        view.findViewById(R.id.walk_to_plan).setOnClickListener(v -> {
            model().end();
            requireActivity().setResult(Activity.RESULT_OK);
            requireActivity().finish();
        });
        note = new TypedText(view.findViewById(R.id.walk_evaluation_note), this::typed,
                () -> Snackbar.make(view, R.string.ui_text_full, Snackbar.LENGTH_LONG).show());
    }

    private void typed(CharSequence text) {
        Conversation talk = model().conversation().getValue();
        if (talk != null) {
            talk.concept().talk().evaluation().map(Point::id).ifPresent(point -> model().note(point, text));
        }
    }

    @Override
    void show(View view, Conversation talk) {
        WheelParts parts = new WheelParts(requireContext(), talk);
        parts.show(view.findViewById(R.id.walk_wheel));
        Wheel wheel = new Wheel(talk);
        Views.text(view, R.id.walk_end_summary, getString(R.string.walk_wheel_summary,
                wheel.talkedThemes().size(), talk.concept().perspectives().size()));
        ViewGroup open = view.findViewById(R.id.walk_end_open);
        WheelList.show(open, parts, talk.concept().language(), part -> !part.done(), part -> {
            back();
            go(parts.screen(part), parts.args(part));
        });
        Views.show(view, R.id.walk_end_open_heading, open.getChildCount() > 0);
        Views.show(view, R.id.walk_feedback,
                FeedbackCard.fill(view, talk, given -> model().talked(Wheel.FEEDBACK, given)));
        Views.show(view, R.id.walk_evaluation, talk.concept().talk().evaluation().isPresent());
        talk.concept().talk().evaluation().ifPresent(point -> {
            ConceptText.show(view.findViewById(R.id.walk_evaluation_title), point.label(), talk.concept().language());
            ConceptText.show(view.findViewById(R.id.walk_evaluation_text), point.text(), talk.concept().language());
            note.show(point.id(), talk.note(point.id()).text());
        });
        Views.text(view, R.id.walk_layer,
                getString(talk.parties().size() > 2 ? R.string.walk_layer_group : R.string.walk_layer_us));
    }
}
