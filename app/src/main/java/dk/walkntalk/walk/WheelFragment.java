package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Views;
import dk.walkntalk.ui.WheelView;
import java.util.Optional;

/** The wheel: the home of the conversation. Themes in free order; the end can be reached at any time. */
public final class WheelFragment extends WheelScreen {
    private static final int SMALL_DP = 240;

    private WheelParts parts;

    public WheelFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_wheel, models);
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        WheelView wheel = view.findViewById(R.id.walk_wheel);
        wheel.setOnPart(this::open);
        wheel.setOnFitted(() -> list(view));
        link(view, R.id.walk_wheel_expectations, R.id.walk_first);
        link(view, R.id.walk_wheel_notes, R.id.own_notes);
        link(view, R.id.walk_wheel_lookup, R.id.lookup);
        view.findViewById(R.id.walk_wheel_end).setOnClickListener(
                v -> go(R.id.walk_wheel_end, Args.conversation(model().id())));
        if (model().returned()) {
            model().goTo(WheelPlace.WHEEL);
        }
        super.onViewCreated(view, state);
    }

    private void link(View view, int chip, int destination) {
        view.findViewById(chip).setOnClickListener(v -> go(destination, Args.conversation(model().id())));
    }

    private void open(int part) {
        if (parts != null) {
            go(parts.screen(part), parts.args(part));
        }
    }

    @Override
    void show(View view, Conversation talk) {
        if (!model().returned()) {
            model().setReturned();
            WheelPlace place = WheelPlace.of(talk);
            if (!place.isHome()) {
                go(place.screen(), place.args(talk.id()));
                return;
            }
            model().goTo(WheelPlace.WHEEL);
        }
        ModeButton.show(this, view, talk);
        parts = new WheelParts(requireContext(), talk);
        WheelView picture = view.findViewById(R.id.walk_wheel);
        parts.show(picture);
        picture.setContentDescription(getString(R.string.walk_wheel_about, parts.all().size()));
        Views.text(view, R.id.walk_wheel_hint, hint(talk));
        Views.show(view, R.id.walk_wheel_expectations, talk.concept().talk().expectations().isPresent());
        Views.show(view, R.id.walk_wheel_notes, talk.concept().talk().ownNotes().isPresent());
        talk.concept().talk().ownNotes().ifPresent(page ->
                Views.text(view, R.id.walk_wheel_notes, getString(R.string.walk_wheel_notes, page.title())));
        Views.show(view, R.id.walk_wheel_lookup, !talk.concept().lookups().isEmpty());
        Views.show(view, R.id.walk_feedback,
                FeedbackCard.fill(view, talk, given -> model().talked(Wheel.FEEDBACK, given)));
        list(view);
    }

    private String hint(Conversation talk) {
        Wheel wheel = new Wheel(talk);
        Optional<Perspective> first = wheel.first();
        if (first.isPresent() && !wheel.talked(first.get())) {
            return getString(R.string.walk_wheel_begin_with, first.get().name());
        }
        return getString(wheel.talkedThemes().size() == talk.concept().perspectives().size()
                ? R.string.walk_wheel_all : R.string.walk_wheel_choose);
    }

    /** The same choices as cards where the wheel has no room for names. */
    private void list(View view) {
        Conversation talk = model().conversation().getValue();
        if (getView() == null || parts == null || talk == null) {
            return;
        }
        WheelView wheel = view.findViewById(R.id.walk_wheel);
        boolean listed = wheel.getWidth() > 0 && !wheel.isNamed();
        Views.show(view, R.id.walk_wheel_list, listed);
        if (listed) {
            wheel.setMost(Math.round(SMALL_DP * getResources().getDisplayMetrics().density));
            WheelList.show(view.findViewById(R.id.walk_wheel_list), parts, talk.concept().language(), part -> true,
                    this::open);
        }
    }
}
