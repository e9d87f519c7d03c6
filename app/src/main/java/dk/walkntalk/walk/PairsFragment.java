package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.core.view.ViewCompat;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.button.MaterialButton;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Views;
import java.util.List;
import java.util.Map;

/** "Gå i par": who of a group walks with whom. A suggestion to begin with; to be shuffled, and swapped by tapping. */
public final class PairsFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private PairsViewModel model;

    public PairsFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_pairs);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(PairsViewModel.class);
        view.findViewById(R.id.walk_leave).setOnClickListener(v -> WalkNav.back(this));
        model.conversation().observe(getViewLifecycleOwner(), talk -> {
            view.findViewById(R.id.walk_pairs_shuffle).setOnClickListener(v -> {
                model.shuffle(talk);
                show(view, talk);
            });
            view.findViewById(R.id.walk_pairs_done).setOnClickListener(v -> {
                model.agree(talk);
                WalkNav.back(this);
            });
            show(view, talk);
        });
    }

    private void show(View view, Conversation talk) {
        Long chosen = model.chosen();
        Views.text(view, R.id.walk_pairs_why, talk.parties().stream()
                .filter(party -> chosen != null && party.person.id == chosen).findFirst()
                .map(party -> getString(R.string.walk_pairs_swap, talk.nameOrRole(party)))
                .orElse(getString(R.string.walk_pairs_why)));
        ViewGroup list = view.findViewById(R.id.walk_pairs);
        list.removeAllViews();
        Map<Integer, List<Long>> together = Pairs.together(model.pairs(talk));
        together.forEach((number, pair) -> {
            View card = getLayoutInflater().inflate(R.layout.walk_pair, list, false);
            ((TextView) card.findViewById(R.id.walk_pair_heading))
                    .setText(PairWords.heading(requireContext(), number, pair.size()));
            ViewGroup people = card.findViewById(R.id.walk_pair_people);
            talk.parties().stream().filter(party -> pair.contains(party.person.id))
                    .forEach(party -> person(view, people, talk, party));
            list.addView(card);
        });
    }

    private void person(View view, ViewGroup people, Conversation talk, Party party) {
        MaterialButton button = (MaterialButton) getLayoutInflater().inflate(R.layout.walk_person, people, false);
        button.setText(talk.nameOrRole(party));
        Long chosen = model.chosen();
        boolean here = chosen != null && chosen == party.person.id;
        button.setIconResource(here ? R.drawable.ic_swap : R.drawable.ic_person);
        button.setChecked(here);
        ViewCompat.setStateDescription(button, here ? getString(R.string.walk_pairs_chosen) : "");
        button.setOnClickListener(v -> {
            model.tap(talk, party.person.id);
            show(view, talk);
        });
        people.addView(button);
    }
}
