package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.NavOptions;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.checkbox.MaterialCheckBox;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Moment;
import dk.walkntalk.concept.Role;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.ConceptText;

/** Before the first step: what to bring, what the leader introduces, and the promise about the phone. */
public final class WalkStartFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private WalkViewModel model;

    public WalkStartFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_start);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(WalkViewModel.class);
        view.findViewById(R.id.walk_leave).setOnClickListener(v -> requireActivity().finish());
        view.findViewById(R.id.walk_begin).setOnClickListener(v -> {
            model.start();
            begin(model.conversation().getValue());
        });
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
    }

    private void show(View view, Conversation talk) {
        if (talk.row().walkStartedAt != null) {
            begin(talk);
            return;
        }
        Concept concept = talk.concept();
        view.findViewById(R.id.walk_start_content).setVisibility(View.VISIBLE);
        ConceptText.show(view.findViewById(R.id.walk_bring), "•  " + String.join("\n•  ", concept.bring()),
                concept.language());
        MaterialCheckBox introduced = view.findViewById(R.id.walk_introduced);
        concept.opening().ifPresent(opening -> introduced.setText(
                getString(R.string.walk_introduces, introducer(talk), opening.introduce())));
        introduced.setChecked(talk.row().introduced);
        introduced.setOnCheckedChangeListener((box, checked) -> model.introduced(checked));
        ConceptText.show(view.findViewById(R.id.walk_reminder),
                String.join("\n\n", concept.reminders(Moment.WALK)), concept.language());
    }

    private static String introducer(Conversation talk) {
        String role = talk.concept().introducer().map(Role::id).orElse("");
        for (Party party : talk.parties()) {
            if (party.person.roleId.equals(role)) {
                return talk.nameOrRole(party);
            }
        }
        return "";
    }

    private void begin(Conversation talk) {
        NavHostFragment.findNavController(this).navigate(
                talk != null && Wheel.turns(talk) ? R.id.walk_wheel : R.id.walk_question, Args.conversation(model.id()),
                new NavOptions.Builder().setPopUpTo(R.id.walk_start, true).build());
    }
}
