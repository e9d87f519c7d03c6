package dk.walkntalk.plan;

import android.os.Bundle;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import dk.walkntalk.R;

/** The plan's own boxes in the middle of the talk: what "Aftale!" opens where the concept has such a plan. */
public final class PlanBoxesFragment extends Fragment {
    private final ViewModelProvider.Factory models;

    public PlanBoxesFragment(ViewModelProvider.Factory models) {
        super(R.layout.plan_boxes);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        BoxesViewModel model = new ViewModelProvider(this, models).get(BoxesViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.plan_done).setOnClickListener(
                v -> NavHostFragment.findNavController(this).popBackStack());
        Boxes boxes = new Boxes(view, model::write);
        model.conversation().observe(getViewLifecycleOwner(), boxes::show);
    }
}
