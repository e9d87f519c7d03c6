package dk.walkntalk.walk;

import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.os.Bundle;
import android.provider.Settings;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.checkbox.MaterialCheckBox;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Gathering;
import dk.walkntalk.concept.Moment;
import dk.walkntalk.concept.Role;
import dk.walkntalk.concept.SetAside;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;

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
        view.findViewById(R.id.walk_quiet_open).setOnClickListener(v -> openDoNotDisturb(view));
        view.findViewById(R.id.walk_pairs_go).setOnClickListener(v ->
                WalkNav.open(this, R.id.walk_start, R.id.walk_pairs, Args.conversation(model.id())));
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
    }

    private void show(View view, Conversation talk) {
        if (talk.row().walkStartedAt != null) {
            WalkNav.replace(this, WalkPlace.screen(talk), model.id());
            return;
        }
        view.findViewById(R.id.walk_start_content).setVisibility(View.VISIBLE);
        boolean seated = WalkWords.seated(talk);
        view.findViewById(R.id.walk_leave).setContentDescription(getString(WalkWords.leave(talk)));
        ModeButton.show(this, view, talk);
        Views.text(view, R.id.walk_start_title,
                getString(seated ? R.string.walk_start_title_seated : R.string.walk_start_title));
        String place = talk.row().arrangement.place.text().trim();
        Views.show(view, R.id.walk_start_place, !place.isEmpty());
        Views.text(view, R.id.walk_start_place, getString(R.string.walk_start_place, place));
        onFoot(view, talk);
        group(view, talk);
        introduction(view, talk);
        time(view, talk);
        ConceptText.show(view.findViewById(R.id.walk_reminder),
                String.join("\n\n", talk.concept().reminders(Moment.WALK)), talk.concept().language());
        MaterialButton begin = view.findViewById(R.id.walk_begin);
        begin.setText(seated ? R.string.walk_begin_seated : R.string.walk_begin);
        begin.setIconResource(seated ? R.drawable.ic_next : R.drawable.ic_walk);
        begin.setOnClickListener(v -> {
            model.start(talk);
            WalkNav.replace(this, WalkPlace.screen(talk), model.id());
        });
    }

    private static void onFoot(View view, Conversation talk) {
        boolean foot = !WalkWords.seated(talk);
        boolean bring = foot && !talk.concept().bring().isEmpty();
        Views.show(view, R.id.walk_start_promise, foot);
        Views.show(view, R.id.walk_bring_heading, bring);
        Views.show(view, R.id.walk_bring, bring);
        ConceptText.show(view.findViewById(R.id.walk_bring),
                "•  " + String.join("\n•  ", talk.concept().bring()), talk.concept().language());
    }

    private void group(View view, Conversation talk) {
        String precondition = talk.concept().gathering().flatMap(Gathering::precondition).orElse("");
        for (int part : new int[] {R.id.walk_precondition_heading, R.id.walk_precondition_text,
            R.id.walk_precondition_met}) {
            Views.show(view, part, !precondition.isEmpty());
        }
        ConceptText.show(view.findViewById(R.id.walk_precondition_text), precondition, talk.concept().language());
        MaterialCheckBox met = view.findViewById(R.id.walk_precondition_met);
        met.setOnCheckedChangeListener(null);
        met.setChecked(talk.row().arrangement.preconditionMet);
        met.setOnCheckedChangeListener((box, checked) -> model.preconditionMet(checked));
        boolean pairs = Route.gathers(talk) && talk.parties().size() > 3;
        String names = PairWords.of(talk);
        Views.show(view, R.id.walk_pairs_go, pairs);
        Views.show(view, R.id.walk_start_pairs, pairs && !names.isEmpty());
        Views.text(view, R.id.walk_start_pairs, names);
    }

    private void introduction(View view, Conversation talk) {
        Concept concept = talk.concept();
        Views.show(view, R.id.walk_introduce_heading, concept.opening().isPresent());
        Views.show(view, R.id.walk_introduced, concept.opening().isPresent());
        MaterialCheckBox introduced = view.findViewById(R.id.walk_introduced);
        concept.opening().ifPresent(opening -> introduced.setText(
                getString(R.string.walk_introduces, introducer(talk), opening.introduce())));
        introduced.setOnCheckedChangeListener(null);
        introduced.setChecked(talk.row().introduced);
        introduced.setOnCheckedChangeListener((box, checked) -> model.introduced(checked));
    }

    /** The concept's own sentence about time; the parties' own time where they have agreed on one. */
    private void time(View view, Conversation talk) {
        Integer agreed = talk.row().arrangement.minutes;
        String text = agreed != null ? getString(R.string.walk_start_minutes, agreed)
                : talk.concept().preparation().duration().map(SetAside::text).orElse("");
        Views.show(view, R.id.walk_time_set, !text.isEmpty());
        ConceptText.show(view.findViewById(R.id.walk_time_text), text, talk.concept().language());
    }

    /** Opens the phone's own setting; the app asks for no right to change it. */
    private void openDoNotDisturb(View view) {
        try {
            startActivity(new Intent(Settings.ACTION_ZEN_MODE_PRIORITY_SETTINGS));
        } catch (ActivityNotFoundException none) {
            Snackbar.make(view, R.string.walk_quiet_none, Snackbar.LENGTH_LONG).show();
        }
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
}
