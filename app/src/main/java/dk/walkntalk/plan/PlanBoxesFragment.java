package dk.walkntalk.plan;

import android.os.Bundle;
import android.view.View;
import android.widget.EditText;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import dk.walkntalk.R;
import dk.walkntalk.ui.WalkKeys;
import dk.walkntalk.voice.SpokenInput;
import java.util.List;

/** The plan's own boxes in the middle of the talk: what "Aftale!" opens where the concept has such a plan. */
public final class PlanBoxesFragment extends Fragment implements WalkKeys {
    private final ViewModelProvider.Factory models;
    private SpokenInput spoken;

    public PlanBoxesFragment(ViewModelProvider.Factory models) {
        super(R.layout.plan_boxes);
        this.models = models;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        spoken = new SpokenInput(this, models, R.string.voice_say_here, new SpokenInput.Target() {
            @Override
            public EditText field() {
                return SpokenInput.fieldIn(requireView().findViewById(R.id.plan_boxes_list));
            }

            @Override
            public List<String> names() {
                return People.names(model().conversation().getValue());
            }

            @Override
            public List<String> likely() {
                return List.of();
            }
        });
    }

    private BoxesViewModel model() {
        return new ViewModelProvider(this, models).get(BoxesViewModel.class);
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        BoxesViewModel model = model();
        spoken.show(view.findViewById(R.id.voice_panel), null, null);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.plan_done).setOnClickListener(
                v -> NavHostFragment.findNavController(this).popBackStack());
        Boxes boxes = new Boxes(view, model::write);
        model.conversation().observe(getViewLifecycleOwner(), boxes::show);
    }

    /** Keys that mean to say something mean the box that is being written in; the others go back to the talk. */
    @Override
    public boolean onWalkKey(Wish wish) {
        if (wish == Wish.AGREE || wish == Wish.NOTE) {
            spoken.press();
        } else {
            NavHostFragment.findNavController(this).popBackStack();
        }
        return true;
    }
}
