package dk.walkntalk.walk;

import android.animation.ValueAnimator;
import android.os.Bundle;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dots;
import dk.walkntalk.ui.Views;

/** Benspænd: a stikord drawn in the middle of the talk. The card lies face down until somebody turns it. */
public final class BenspaendFragment extends Fragment {
    private static final int TURN_MILLIS = 160;

    private final ViewModelProvider.Factory models;
    private BenspaendViewModel model;

    public BenspaendFragment(ViewModelProvider.Factory models) {
        super(R.layout.benspaend);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(BenspaendViewModel.class);
        view.findViewById(R.id.benspaend_close).setOnClickListener(v -> WalkNav.back(this));
        view.findViewById(R.id.benspaend_back).setOnClickListener(v -> turn(view));
        view.findViewById(R.id.benspaend_turn).setOnClickListener(v -> turn(view));
        model.conversation().observe(getViewLifecycleOwner(), talk -> {
            view.findViewById(R.id.benspaend_take).setOnClickListener(v -> take(talk));
            view.findViewById(R.id.benspaend_other).setOnClickListener(v -> another(view, talk));
            show(view, talk);
        });
    }

    private void show(View view, Conversation talk) {
        String card = model.card(talk);
        boolean up = model.faceUp();
        Views.show(view, R.id.benspaend_back, !up);
        Views.show(view, R.id.benspaend_turn, !up);
        Views.show(view, R.id.benspaend_face, up);
        Views.show(view, R.id.benspaend_take, up);
        Views.show(view, R.id.benspaend_other, up && Benspaend.heap(talk).size() > 1);
        Views.text(view, R.id.benspaend_why, getString(why(talk)));
        ConceptText.show(view.findViewById(R.id.benspaend_word), up ? card : "", talk.concept().language());
        String by = Benspaend.pickedBy(talk, card, Dots.BETWEEN);
        Views.text(view, R.id.benspaend_by, !up ? "" : by.isEmpty() ? getString(R.string.walk_benspaend_any)
                : getString(R.string.walk_benspaend_by, by));
    }

    private static int why(Conversation talk) {
        return !Benspaend.waiting(talk).isEmpty() ? R.string.walk_benspaend_why
                : talk.pickedStikord().isEmpty() ? R.string.walk_benspaend_why_none
                : R.string.walk_benspaend_why_any;
    }

    private void turn(View view) {
        Conversation talk = model.conversation().getValue();
        if (talk != null && !model.faceUp()) {
            model.turn();
            show(view, talk);
            swing(view.findViewById(R.id.benspaend_face));
        }
    }

    private void another(View view, Conversation talk) {
        model.draw(talk);
        show(view, talk);
        swing(view.findViewById(R.id.benspaend_face));
    }

    private void take(Conversation talk) {
        model.take(talk);
        WalkNav.back(this);
    }

    /** The card comes round, as one turns a card; at once where the phone is set to no animations. */
    private static void swing(View card) {
        if (ValueAnimator.areAnimatorsEnabled()) {
            card.setCameraDistance(12_000 * card.getResources().getDisplayMetrics().density);
            card.setRotationY(-90);
            card.animate().rotationY(0).setDuration(TURN_MILLIS);
        }
    }
}
