package dk.walkntalk.prepare;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.NavController;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.button.MaterialButton;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Moment;
import dk.walkntalk.concept.PreparationItem;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.Dots;
import dk.walkntalk.ui.Views;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** "Forberedelse": everything that comes before one conversation, with what was agreed last time on top. */
public final class PrepareFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private PrepareViewModel model;
    private Checklists checklists;
    private ReadingList questions;
    private Doors doors;

    public PrepareFragment(ViewModelProvider.Factory models) {
        super(R.layout.prepare_hub);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(PrepareViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        Fold last = new Fold(view.findViewById(R.id.prepare_previous), model, "previous", false);
        checklists = new Checklists(model, view.findViewById(R.id.prepare_parties),
                view.findViewById(R.id.prepare_bring));
        questions = new ReadingList(model, view.findViewById(R.id.prepare_questions));
        doors = new Doors(view.findViewById(R.id.prepare_doors), NavHostFragment.findNavController(this));
        model.previous().observe(getViewLifecycleOwner(), before -> {
            if (before != null) {
                PreviousPlan.show(before, last);
            }
        });
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
    }

    private void show(View view, Conversation talk) {
        Views.text(view, R.id.prepare_hub_title,
                talk.parties().stream().map(talk::nameOrRole).collect(Collectors.joining(Dots.BETWEEN)));
        Views.text(view, R.id.prepare_hub_date, Dates.dayAndWeek(requireContext(), talk.row().heldOn));
        boolean asked = checklists.show(talk);
        ViewGroup reminders = view.findViewById(R.id.prepare_reminders);
        Set<String> sentences = sentences(talk.concept());
        if (reminders.getChildCount() == 0) {
            sentences.forEach(one -> Lines.concept(reminders, R.layout.prepare_concept_line, one, talk.concept()));
        }
        Views.show(view, R.id.prepare_list_heading, asked || !sentences.isEmpty());
        doors.show(talk);
        bring(view, talk);
        questions.show(talk);
        Links.show(view.findViewById(R.id.prepare_links), talk.concept(), view.findViewById(R.id.prepare_bottom));
        next(view, talk);
    }

    /** What the concept reminds of now; what stands on the checklists in the same words is not said twice. */
    private static Set<String> sentences(Concept concept) {
        Set<String> all = new LinkedHashSet<>(concept.reminders(Moment.PREPARE));
        concept.preparation().duration().ifPresent(duration -> all.add(duration.text()));
        concept.preparation().tell().ifPresent(all::add);
        concept.preparation().items().stream().map(PreparationItem::text).forEach(all::remove);
        return all;
    }

    private void bring(View view, Conversation talk) {
        Party host = talk.parties(talk.concept().host()).stream().findFirst().orElse(talk.parties().get(0));
        boolean any = checklists.showBring(talk, host);
        Views.show(view, R.id.prepare_bring_heading, any);
        Views.show(view, R.id.prepare_bring_who, any);
        Views.text(view, R.id.prepare_bring_who, getString(R.string.prepare_bring_who, talk.nameOrRole(host)));
    }

    private void next(View view, Conversation talk) {
        boolean pick = !talk.prepared() && talk.concept().stikordEach() > 0;
        MaterialButton next = view.findViewById(R.id.prepare_go);
        next.setText(pick ? R.string.overview_next_prepare : R.string.prepare_to_conversation);
        next.setOnClickListener(v -> {
            NavController nav = NavHostFragment.findNavController(this);
            if (pick) {
                nav.navigate(R.id.stikord, Args.conversation(talk.id()));
            } else {
                nav.popBackStack();
            }
        });
    }
}
