package dk.walkntalk.followup;

import android.os.Bundle;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Scale;
import dk.walkntalk.conversation.CheckIn;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.DayPicker;
import dk.walkntalk.ui.ScalePicker;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;

/** One look back at the plan, as in a 1:1: the day, a mark, and what was said. All is saved as it is written. */
public final class CheckInFragment extends Fragment {
    private static final String DAY = "day";

    private final ViewModelProvider.Factory models;
    private FollowUpViewModel model;
    private TypedText note;

    public CheckInFragment(ViewModelProvider.Factory models) {
        super(R.layout.followup_check_in);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(FollowUpViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        DayPicker.whenPicked(this, DAY, model::setDay);
        view.findViewById(R.id.check_in_done).setOnClickListener(v -> leave());
        view.findViewById(R.id.check_in_delete).setOnClickListener(v -> askToDelete());
        view.findViewById(R.id.check_in_clear).setOnClickListener(v -> model.setMark(null));
        note = new TypedText(view.findViewById(R.id.check_in_note), model::write,
                () -> Snackbar.make(view, R.string.ui_text_full, Snackbar.LENGTH_LONG).show());
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
    }

    private void show(View view, Conversation talk) {
        CheckIn checkIn = model.checkIn(talk);
        if (checkIn == null) {
            return;
        }
        Views.text(view, R.id.check_in_day, Dates.dayAndWeek(requireContext(), checkIn.heldOn));
        view.findViewById(R.id.check_in_day).setOnClickListener(
                v -> DayPicker.show(this, DAY, R.string.follow_up_day, checkIn.heldOn));
        Views.show(view, R.id.check_in_mark, Wheel.scaled(talk.concept()).isPresent());
        Wheel.scaled(talk.concept()).ifPresent(point -> {
            Scale scale = point.scale().get();
            ConceptText.show(view.findViewById(R.id.check_in_mark_title), point.label(),
                    talk.concept().language());
            ConceptText.show(view.findViewById(R.id.check_in_mark_text), point.text(), talk.concept().language());
            ScalePicker picker = view.findViewById(R.id.check_in_picker);
            picker.setScale(scale.from(), scale.to(), model::setMark);
            picker.show(checkIn.mark, talk.mark(point.id()).orElse(null));
            Views.show(view, R.id.check_in_clear, checkIn.mark != null);
        });
        note.show(checkIn.id, checkIn.text.text());
    }

    private void askToDelete() {
        new MaterialAlertDialogBuilder(requireContext())
                .setTitle(R.string.follow_up_delete_question)
                .setMessage(R.string.follow_up_delete_what)
                .setNegativeButton(R.string.ui_keep, null)
                .setPositiveButton(R.string.ui_delete, (dialog, which) -> {
                    model.delete();
                    leave();
                })
                .show();
    }

    private void leave() {
        NavHostFragment.findNavController(this).popBackStack();
    }
}
