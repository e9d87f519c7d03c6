package dk.walkntalk.followup;

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
import dk.walkntalk.R;
import dk.walkntalk.concept.Box;
import dk.walkntalk.concept.Moment;
import dk.walkntalk.concept.Point;
import dk.walkntalk.conversation.CheckIn;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.Views;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Between two conversations: the plan to look at, how one thrives over time, and the 1:1s in which it was asked. */
public final class FollowUpFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private FollowUpViewModel model;

    public FollowUpFragment(ViewModelProvider.Factory models) {
        super(R.layout.followup);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(FollowUpViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.followup_add).setOnClickListener(v -> model.add(this::open));
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view));
        model.previous().observe(getViewLifecycleOwner(), before -> show(view));
    }

    private void show(View view) {
        Conversation talk = model.conversation().getValue();
        if (talk == null) {
            return;
        }
        String language = talk.concept().language();
        ConceptText.show(view.findViewById(R.id.followup_reminder),
                String.join("\n\n", talk.concept().reminders(Moment.FOLLOW_UP)), language);
        plan(view.findViewById(R.id.followup_plan), talk, language);
        marks(view, talk);
        checkIns(view.findViewById(R.id.followup_list), talk);
        Views.show(view, R.id.followup_none, talk.checkIns().isEmpty());
    }

    private void plan(ViewGroup list, Conversation talk, String language) {
        list.removeAllViews();
        List<Box> filled = talk.concept().agreementField().boxes().stream()
                .filter(box -> !talk.box(box.id()).isBlank()).collect(Collectors.toList());
        Views.show(requireView(), R.id.followup_plan_none, filled.isEmpty());
        for (Box box : filled) {
            View card = getLayoutInflater().inflate(R.layout.followup_box, list, false);
            ConceptText.show(card.findViewById(R.id.followup_box_title), box.title(), language);
            Views.text(card, R.id.followup_box_text, talk.box(box.id()).text());
            list.addView(card);
        }
    }

    private void marks(View view, Conversation talk) {
        Optional<Point> point = Wheel.scaled(talk.concept());
        Views.show(view, R.id.followup_marks, point.isPresent());
        if (!point.isPresent()) {
            return;
        }
        List<Marks.Mark> marks = Marks.of(talk, model.previous().getValue());
        ConceptText.show(view.findViewById(R.id.followup_marks_title), point.get().label(),
                talk.concept().language());
        MarkLine line = view.findViewById(R.id.followup_line);
        line.setVisibility(marks.isEmpty() ? View.GONE : View.VISIBLE);
        line.show(marks, point.get().scale().get());
        Views.text(view, R.id.followup_marks_words, marks.isEmpty() ? getString(R.string.follow_up_no_marks)
                : marks.stream().map(mark -> getString(R.string.follow_up_mark,
                        Dates.day(requireContext(), mark.day()), mark.mark())).collect(Collectors.joining("\n")));
    }

    private void checkIns(ViewGroup list, Conversation talk) {
        list.removeAllViews();
        List<CheckIn> all = talk.checkIns();
        for (int i = all.size() - 1; i >= 0; i--) {
            CheckIn one = all.get(i);
            String mark = one.mark == null ? "" : getString(R.string.follow_up_mark_only, one.mark);
            Cards.add(list, Dates.dayAndWeek(requireContext(), one.heldOn), Cards.brief(one.text.text()), mark,
                    () -> open(one.id));
        }
    }

    private void open(long checkIn) {
        NavController nav = NavHostFragment.findNavController(this);
        if (isAdded() && nav.getCurrentDestination() != null
                && nav.getCurrentDestination().getId() == R.id.followup) {
            nav.navigate(R.id.check_in, Args.checkIn(model.id(), checkIn));
        }
    }
}
