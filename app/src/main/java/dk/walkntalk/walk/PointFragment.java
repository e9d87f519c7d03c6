package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.concept.Point;
import dk.walkntalk.concept.Scale;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.ScalePicker;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import java.util.Optional;

/** One prompt of the hub: a note, and a mark where the concept has a scale, with last time's mark beside. */
public final class PointFragment extends WheelPage {
    private TypedText note;

    public PointFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_point, models);
    }

    @Override
    String place() {
        return WheelPlace.point(model().point());
    }

    @Override
    String point(Conversation talk) {
        return model().point();
    }

    @Override
    boolean isTouched(Conversation talk) {
        return hub(talk).filter(new Wheel(talk)::isTouched).isPresent();
    }

    private Optional<Point> hub(Conversation talk) {
        return talk.concept().talk().hub().stream().filter(one -> one.id().equals(model().point())).findFirst();
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        super.onViewCreated(view, state);
        note = field(view, R.id.walk_point_note, text -> model().note(model().point(), text));
        view.findViewById(R.id.walk_mark_clear).setOnClickListener(v -> model().mark(model().point(), null));
        model().previous().observe(getViewLifecycleOwner(), before -> {
            if (model().conversation().getValue() != null) {
                show(view, model().conversation().getValue());
            }
        });
    }

    @Override
    void show(View view, Conversation talk) {
        Point point = hub(talk).orElse(null);
        if (point == null) {
            return;
        }
        head(view, talk, point.label(), point.scale().isPresent() ? R.drawable.ic_scale : R.drawable.ic_speech,
                R.color.ui_lead);
        ConceptText.show(view.findViewById(R.id.walk_point_text), point.text(), talk.concept().language());
        Views.show(view, R.id.walk_mark, point.scale().isPresent());
        point.scale().ifPresent(scale -> mark(view, talk, scale));
        note.show(point.id(), talk.note(point.id()).text());
    }

    private void mark(View view, Conversation talk, Scale scale) {
        String point = model().point();
        Conversation before = model().previous().getValue();
        Optional<Integer> last = before == null ? Optional.empty() : before.mark(point);
        Optional<Integer> mark = talk.mark(point);
        ScalePicker picker = view.findViewById(R.id.walk_mark_picker);
        picker.setScale(scale.from(), scale.to(), chosen -> model().mark(point, chosen));
        picker.show(mark.orElse(null), last.orElse(null));
        Views.text(view, R.id.walk_mark_now, mark.isPresent()
                ? getString(R.string.walk_mark_now, mark.get(), scale.to()) : getString(R.string.walk_mark_none));
        TextView earlier = view.findViewById(R.id.walk_mark_last);
        earlier.setVisibility(last.isPresent() ? View.VISIBLE : View.GONE);
        if (last.isPresent()) {
            earlier.setText(getString(R.string.walk_mark_last, Dates.day(requireContext(), before.row().heldOn),
                    last.get()));
        }
        Views.show(view, R.id.walk_mark_clear, mark.isPresent());
    }
}
