package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.NavController;
import androidx.navigation.fragment.NavHostFragment;
import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.WalkKeys;

/** What the screens of a conversation by the wheel share: the way out, the time, and "Aftale!". */
abstract class WheelScreen extends Fragment implements WalkKeys {
    private final ViewModelProvider.Factory models;
    private final Runnable tick = this::tick;
    private WheelViewModel model;

    WheelScreen(int layout, ViewModelProvider.Factory models) {
        super(layout);
        this.models = models;
    }

    /** The conversation, now or as it has changed. */
    abstract void show(View view, Conversation talk);

    /** The theme under which an agreement is made here. */
    Perspective perspective(Conversation talk) {
        return new Wheel(talk).first().orElse(talk.concept().perspectives().get(0));
    }

    final WheelViewModel model() {
        if (model == null) {
            model = new ViewModelProvider(this, models).get(WheelViewModel.class);
        }
        return model;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        view.findViewById(R.id.walk_leave).setOnClickListener(v -> requireActivity().finish());
        View agree = view.findViewById(R.id.walk_agree);
        if (agree != null) {
            agree.setOnClickListener(v -> agree(false));
        }
        model().conversation().observe(getViewLifecycleOwner(), talk -> {
            view.findViewById(R.id.walk_leave).setContentDescription(getString(WalkWords.leave(talk)));
            show(view, talk);
            tick();
        });
    }

    private void tick() {
        Conversation talk = model.conversation().getValue();
        View view = getView();
        if (talk != null && view != null) {
            TextView time = view.findViewById(R.id.walk_time);
            time.setText(getString(R.string.walk_minutes, model.minutes(talk)));
            view.removeCallbacks(tick);
            view.postDelayed(tick, 20_000);
        }
    }

    @Override
    public void onDestroyView() {
        requireView().removeCallbacks(tick);
        super.onDestroyView();
    }

    private void agree(boolean eyesFree) {
        Conversation talk = model().conversation().getValue();
        if (talk == null) {
            return;
        }
        int here = nav().getCurrentDestination() == null ? 0 : nav().getCurrentDestination().getId();
        if (talk.concept().agreementField().hasBoxes()) {
            go(R.id.plan_boxes, Args.conversation(model.id()));
        } else {
            model.agree(perspective(talk), agreement -> {
                if (isAdded() && nav().getCurrentDestination() != null
                        && nav().getCurrentDestination().getId() == here) {
                    go(R.id.agreement, Args.said(model.id(), agreement, eyesFree));
                }
            });
        }
    }

    final void go(int destination, Bundle args) {
        nav().navigate(destination, args);
    }

    final void back() {
        nav().popBackStack(R.id.walk_wheel, false);
    }

    private NavController nav() {
        return NavHostFragment.findNavController(this);
    }

    @Override
    public boolean onWalkKey(Wish wish) {
        if (wish == Wish.AGREE) {
            agree(true);
        }
        return wish == Wish.AGREE;
    }
}
