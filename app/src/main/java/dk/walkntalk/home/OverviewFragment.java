package dk.walkntalk.home;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import android.widget.ImageView;
import android.widget.TextView;
import androidx.activity.result.ActivityResultLauncher;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.button.MaterialButton;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.conversation.ConceptWords;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Opened;
import dk.walkntalk.conversation.Step;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.PuzzleView;
import dk.walkntalk.ui.Views;
import dk.walkntalk.ui.WalkContract;
import java.util.stream.Collectors;

/** One conversation: its four steps, how far each has come, and a button for the next. */
public final class OverviewFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private OverviewViewModel model;
    private ActivityResultLauncher<Long> walk;

    public OverviewFragment(ViewModelProvider.Factory models) {
        super(R.layout.overview);
        this.models = models;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        walk = registerForActivityResult(new WalkContract(), done -> {
            if (done) {
                go(R.id.plan);
            }
        });
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(OverviewViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.overview_details).setOnClickListener(v -> go(R.id.new_conversation));
        view.findViewById(R.id.overview_prepare).setOnClickListener(v -> go(R.id.prepare));
        view.findViewById(R.id.overview_walk).setOnClickListener(v -> walk.launch(model.id()));
        view.findViewById(R.id.overview_plan).setOnClickListener(v -> go(R.id.plan));
        view.findViewById(R.id.overview_handover).setOnClickListener(v -> go(R.id.handover));
        view.findViewById(R.id.overview_followup).setOnClickListener(v -> go(R.id.followup));
        model.opened().observe(getViewLifecycleOwner(), opened -> show(view, opened));
    }

    private void show(View view, Opened opened) {
        if (opened.gone()) {
            NavHostFragment.findNavController(this).popBackStack(R.id.home, false);
            return;
        }
        boolean readable = opened.problem() == null;
        Views.show(view, R.id.overview_steps, readable);
        Views.show(view, R.id.overview_next, readable);
        TextView problem = view.findViewById(R.id.overview_problem);
        problem.setVisibility(readable ? View.GONE : View.VISIBLE);
        if (readable) {
            show(view, opened.conversation());
        } else {
            Views.show(view, R.id.overview_puzzle, false);
            Views.show(view, R.id.overview_wheel, false);
            problem.setText(getString(R.string.overview_concept_broken,
                    ConceptWords.problem(requireContext(), opened.problem())));
        }
    }

    private void show(View view, Conversation talk) {
        Concept concept = talk.concept();
        Views.text(view, R.id.overview_title, PeopleWords.of(requireContext(),
                talk.parties().stream().map(talk::nameOrRole).collect(Collectors.toList())));
        held(view, talk.row().arrangement.seated);
        view.findViewById(R.id.overview_about).setOnClickListener(v -> NavHostFragment.findNavController(this)
                .navigate(R.id.concept, Args.edition(talk.row().editionHash)));
        precondition(view, talk);
        ConceptText.show(view.findViewById(R.id.overview_concept), concept.name(), concept.language());
        Views.text(view, R.id.overview_date, Dates.dayAndWeek(requireContext(), talk.row().heldOn));
        int questions = concept.questions().size();
        int agreements = talk.agreements().size();
        long missing = talk.agreements().stream().mapToLong(a -> a.missing().size()).sum();
        Views.text(view, R.id.overview_prepare_state, getString(concept.stikordEach() == 0
                ? R.string.overview_no_stikord : talk.prepared() ? R.string.overview_prepared
                : R.string.overview_not_prepared, concept.stikordEach()));
        Views.text(view, R.id.overview_walk_state,
                getString(R.string.overview_walked, talk.talkedCount(), questions));
        Views.text(view, R.id.overview_plan_state, missing == 0
                ? getResources().getQuantityString(R.plurals.home_agreements, agreements, agreements)
                : getString(R.string.overview_plan_missing,
                        getResources().getQuantityString(R.plurals.home_agreements, agreements, agreements),
                        getResources().getQuantityString(R.plurals.plan_missing, (int) missing, (int) missing)));
        Views.text(view, R.id.overview_handover_state, handover(talk));
        PuzzleView puzzle = view.findViewById(R.id.overview_puzzle);
        puzzle.show(concept.perspectives().stream().map(p -> p.questions().stream().map(talk::talkedAbout)
                .collect(Collectors.toList())).collect(Collectors.toList()), -1);
        WheelOverview.show(view, talk);
        next(view, talk);
    }

    private void held(View view, boolean seated) {
        Views.text(view, R.id.overview_walk_title,
                getString(seated ? R.string.overview_step_seated : R.string.overview_step_walk));
        ((ImageView) view.findViewById(R.id.overview_walk_icon))
                .setImageResource(seated ? R.drawable.ic_speech : R.drawable.ic_walk);
    }

    /** Asked for as long as the host has not said so; the walk is never barred. */
    private void precondition(View view, Conversation talk) {
        ViewGroup place = view.findViewById(R.id.overview_precondition);
        place.removeAllViews();
        talk.concept().gathering().flatMap(group -> group.precondition()).ifPresent(words -> {
            if (!talk.row().arrangement.preconditionMet) {
                View card = Cards.add(place, getString(R.string.overview_precondition, talk.concept().kind()), words,
                        getString(R.string.overview_precondition_ask), () -> go(R.id.new_conversation));
                ConceptText.show(card.findViewById(R.id.ui_card_body), words, talk.concept().language());
            }
        });
    }

    private String handover(Conversation talk) {
        if (talk.row().sharedAt != null) {
            return getString(R.string.overview_shared, Dates.day(requireContext(), talk.row().sharedAt));
        }
        return getString(talk.row().pdfMadeAt != null ? R.string.overview_pdf_made : R.string.overview_no_pdf);
    }

    private void next(View view, Conversation talk) {
        MaterialButton next = view.findViewById(R.id.overview_next);
        Step step = talk.nextStep();
        if (step == Step.PREPARE) {
            // the hub until something is prepared; then what is left, which is to pick
            boolean begun = talk.isPreparing();
            next.setText(begun ? R.string.overview_next_prepare : R.string.overview_next_hub);
            next.setOnClickListener(v -> go(begun ? R.id.stikord : R.id.prepare));
        } else if (step == Step.WALK) {
            next.setText(nextWalk(talk));
            next.setOnClickListener(v -> walk.launch(model.id()));
        } else if (step == Step.FINISH) {
            next.setText(R.string.overview_next_plan);
            next.setOnClickListener(v -> go(R.id.plan));
        } else {
            next.setText(R.string.overview_next_handover);
            next.setOnClickListener(v -> go(R.id.handover));
        }
    }

    private static int nextWalk(Conversation talk) {
        boolean begun = talk.row().walkStartedAt != null;
        if (talk.row().arrangement.seated) {
            return begun ? R.string.overview_next_seated_on : R.string.overview_next_seated;
        }
        return begun ? R.string.overview_next_walk_on : R.string.overview_next_walk;
    }

    private void go(int destination) {
        NavHostFragment.findNavController(this).navigate(destination, Args.conversation(model.id()));
    }
}
