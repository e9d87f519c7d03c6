package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Point;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.PerspectiveLook;
import dk.walkntalk.ui.TypedText;
import java.util.List;

/** The round that comes first: with which theme the parties begin, and what else matters to them. */
public final class ExpectationsFragment extends WheelPage {
    private TypedText note;
    private Point point;

    public ExpectationsFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_first, models);
    }

    @Override
    String place() {
        return WheelPlace.FIRST;
    }

    @Override
    String point(Conversation talk) {
        return talk.concept().talk().expectations().map(Point::id).orElse("");
    }

    /** The wheel does not show the round, so there is nothing to take back. */
    @Override
    boolean isTouched(Conversation talk) {
        return true;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        super.onViewCreated(view, state);
        view.findViewById(R.id.walk_wheel_done).setContentDescription(getString(R.string.walk_first_done));
        note = field(view, R.id.walk_first_note, text -> {
            if (point != null) {
                model().note(point.id(), text);
            }
        });
    }

    @Override
    void show(View view, Conversation talk) {
        point = talk.concept().talk().expectations().orElse(null);
        if (point == null) {
            return;
        }
        head(view, talk, point.label(), R.drawable.ic_speech, R.color.ui_lead);
        ConceptText.show(view.findViewById(R.id.walk_first_text), point.text(), talk.concept().language());
        themes(view, talk);
        note.show(point.id(), talk.note(point.id()).text());
    }

    private void themes(View view, Conversation talk) {
        RadioGroup group = view.findViewById(R.id.walk_first_themes);
        List<Perspective> themes = talk.concept().perspectives();
        String first = new Wheel(talk).first().map(Perspective::id).orElse("");
        for (int i = 0; i < themes.size(); i++) {
            if (group.getChildCount() <= i) {
                group.addView(button(group, themes.get(i), i, talk.concept().language()));
            }
            ((RadioButton) group.getChildAt(i)).setChecked(themes.get(i).id().equals(first));
        }
    }

    private View button(ViewGroup group, Perspective theme, int index, String language) {
        RadioButton button = (RadioButton) LayoutInflater.from(group.getContext())
                .inflate(R.layout.walk_first_theme, group, false);
        button.setId(View.generateViewId());
        button.setSaveEnabled(false);
        ConceptText.show(button, theme.name(), language);
        PerspectiveLook look = PerspectiveLook.of(index);
        button.setCompoundDrawablesRelativeWithIntrinsicBounds(0, 0, look.icon, 0);
        button.setCompoundDrawableTintList(
                android.content.res.ColorStateList.valueOf(requireContext().getColor(look.color)));
        button.setOnClickListener(v -> model().note(Wheel.FIRST, theme.id()));
        return button;
    }
}
