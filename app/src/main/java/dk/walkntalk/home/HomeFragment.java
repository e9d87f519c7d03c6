package dk.walkntalk.home;

import android.os.Bundle;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import com.google.android.material.snackbar.BaseTransientBottomBar;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.conversation.ConversationSummary;
import dk.walkntalk.conversation.DueAgain;
import dk.walkntalk.conversation.Step;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.Once;
import dk.walkntalk.ui.Views;
import java.util.List;
import java.util.stream.Collectors;

/** Home: the conversations by what they need next, and one big "Ny samtale". */
public final class HomeFragment extends Fragment {
    /** Long enough to read and to reach; where somebody needs more time, the system gives it. */
    private static final int UNDO_MILLIS = 8_000;

    private final ViewModelProvider.Factory models;
    private HomeViewModel model;

    public HomeFragment(ViewModelProvider.Factory models) {
        super(R.layout.home);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(HomeViewModel.class);
        view.findViewById(R.id.home_new).setOnClickListener(v -> go(R.id.new_conversation, null));
        view.findViewById(R.id.home_about).setOnClickListener(v -> go(R.id.about, null));
        view.findViewById(R.id.home_concepts).setOnClickListener(v -> go(R.id.concepts, null));
        model.all().observe(getViewLifecycleOwner(), all -> show(view, all));
        model.due().observe(getViewLifecycleOwner(), due -> again(view, due));
        model.begun().observe(getViewLifecycleOwner(), once -> begun(view, once));
    }

    /** What is due as the year goes; a quiet offer, which goes away by itself or when somebody says so. */
    private void again(View view, List<DueAgain> due) {
        ViewGroup list = view.findViewById(R.id.home_again);
        list.removeAllViews();
        if (!due.isEmpty()) {
            heading(list, R.string.home_again_heading);
        }
        for (DueAgain one : due) {
            String who = PeopleWords.of(requireContext(),
                    one.about().stream().map(name -> name.text().trim()).collect(Collectors.toList()));
            View card = getLayoutInflater().inflate(R.layout.home_again, list, false);
            Views.text(card, R.id.home_again_title, who);
            Views.text(card, R.id.home_again_body,
                    getString(R.string.home_again, one.kind(), Dates.day(requireContext(), one.heldOn())));
            Views.text(card, R.id.home_again_question, getString(R.string.home_again_begin, one.kind()));
            card.setOnClickListener(v -> model.again(one));
            View leave = card.findViewById(R.id.home_again_leave);
            leave.setContentDescription(getString(R.string.home_again_leave, who));
            leave.setOnClickListener(v -> leave(view, one));
            list.addView(card);
        }
    }

    private void leave(View view, DueAgain one) {
        model.leave(one, true);
        Snackbar.make(view, R.string.home_again_left, UNDO_MILLIS).setAnchorView(R.id.home_new)
                .setAction(R.string.home_again_undo, v -> model.leave(one, false)).show();
    }

    private void begun(View view, Once<HomeViewModel.Begun> once) {
        HomeViewModel.Begun begun = once.take();
        if (begun != null && begun.id() != null) {
            go(R.id.new_conversation, Args.fresh(begun.id()));
        } else if (begun != null) {
            Snackbar.make(view, R.string.home_again_gone, BaseTransientBottomBar.LENGTH_INDEFINITE)
                    .setAction(R.string.ui_ok, v -> { }).show();
        }
    }

    private void show(View view, List<ConversationSummary> all) {
        Views.show(view, R.id.home_empty, all.isEmpty());
        ViewGroup list = view.findViewById(R.id.home_list);
        list.removeAllViews();
        for (Step step : Step.values()) {
            List<ConversationSummary> here = all.stream().filter(one -> one.nextStep() == step)
                    .collect(Collectors.toList());
            if (!here.isEmpty()) {
                heading(list, StepWords.heading(step, here.stream().anyMatch(one -> one.row.arrangement.seated)));
                here.forEach(one -> list.addView(card(list, one)));
            }
        }
    }

    private void heading(ViewGroup list, int words) {
        TextView heading = (TextView) getLayoutInflater().inflate(R.layout.ui_heading, list, false);
        heading.setText(words);
        list.addView(heading);
    }

    private View card(ViewGroup list, ConversationSummary one) {
        View card = LayoutInflater.from(list.getContext()).inflate(R.layout.home_card, list, false);
        String names = PeopleWords.of(requireContext(), one.names());
        String title = names.isEmpty() ? getString(R.string.home_no_names) : names;
        Views.text(card, R.id.home_card_title, title);
        Views.text(card, R.id.home_card_body, getString(R.string.home_card_body, one.row.kind,
                Dates.day(requireContext(), one.row.heldOn)));
        Views.text(card, R.id.home_card_progress, getString(R.string.home_card_progress,
                talked(one), planned(one)));
        card.setOnClickListener(v -> go(R.id.overview, Args.conversation(one.row.id)));
        View delete = card.findViewById(R.id.home_card_delete);
        delete.setContentDescription(getString(R.string.home_delete_named, title));
        delete.setOnClickListener(v -> askToDelete(one.row.id, title));
        return card;
    }

    private String talked(ConversationSummary one) {
        return one.byWheel() ? getResources().getQuantityString(R.plurals.home_themes, one.themes, one.themes)
                : getResources().getQuantityString(R.plurals.home_questions, one.talked, one.talked);
    }

    private String planned(ConversationSummary one) {
        return one.boxes > 0 || one.byWheel() && one.agreements == 0
                ? getResources().getQuantityString(R.plurals.home_boxes, one.boxes, one.boxes)
                : getResources().getQuantityString(R.plurals.home_agreements, one.agreements, one.agreements);
    }

    private void askToDelete(long id, String title) {
        new MaterialAlertDialogBuilder(requireContext())
                .setTitle(getString(R.string.home_delete_question, title))
                .setMessage(R.string.home_delete_what)
                .setNegativeButton(R.string.ui_keep, null)
                .setPositiveButton(R.string.ui_delete, (dialog, which) -> model.delete(id))
                .show();
    }

    private void go(int destination, Bundle args) {
        NavHostFragment.findNavController(this).navigate(destination, args);
    }
}
