package dk.walkntalk.prepare;

import android.os.Bundle;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Role;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;

/** The leader gives the questions a wording of the workplace's own, beside the concept's. */
public final class RewordingFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private RewordingViewModel model;
    private RewordingFields fields;
    private TypedText name;

    public RewordingFragment(ViewModelProvider.Factory models) {
        super(R.layout.prepare_rewording);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(RewordingViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        fields = new RewordingFields(model, view.findViewById(R.id.wording_fields),
                view.findViewById(R.id.wording_bottom));
        name = new TypedText(view.findViewById(R.id.wording_name), model::name, () -> { });
        name.show("", model.name());
        view.findViewById(R.id.wording_keep).setOnClickListener(v -> keep(view));
        view.findViewById(R.id.wording_to_sets).setOnClickListener(v -> toSets());
        view.findViewById(R.id.wording_done).setOnClickListener(
                v -> NavHostFragment.findNavController(this).popBackStack());
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
        model.kept().observe(getViewLifecycleOwner(), once -> {
            String kept = once.take();
            if (kept != null) {
                name.type("");
                message(view, getString(R.string.wording_kept, kept))
                        .setAction(R.string.wording_see_sets, v -> toSets()).show();
            }
        });
    }

    private void show(View view, Conversation talk) {
        Concept concept = talk.concept();
        concept.preparation().rewording().ifPresent(rewording -> {
            String role = concept.role(rewording.by()).map(Role::title).orElse("");
            Views.text(view, R.id.wording_title, getString(R.string.wording_title, role));
            ConceptText.show(view.findViewById(R.id.wording_text), rewording.text(), concept.language());
            ConceptText.show(view.findViewById(R.id.wording_intent), rewording.intent(), concept.language());
        });
        Views.text(view, R.id.wording_layer, getString(concept.gathering().isPresent()
                ? R.string.wording_layer_group : R.string.wording_layer_two));
        fields.show(talk);
    }

    private void keep(View view) {
        Conversation talk = model.conversation().getValue();
        if (talk == null) {
            return;
        }
        if (talk.wordings().isEmpty()) {
            message(view, getString(R.string.wording_nothing)).show();
            return;
        }
        String typed = model.name().trim();
        model.keep(talk, typed.isEmpty()
                ? getString(R.string.wording_default_name, Dates.day(requireContext(), talk.row().heldOn)) : typed);
    }

    private void toSets() {
        Conversation talk = model.conversation().getValue();
        if (talk != null) {
            NavHostFragment.findNavController(this).navigate(R.id.wording_sets, Args.conversation(talk.id()));
        }
    }

    private static Snackbar message(View view, String message) {
        return Snackbar.make(view, message, Snackbar.LENGTH_LONG).setTextMaxLines(6)
                .setAnchorView(R.id.wording_bottom);
    }
}
