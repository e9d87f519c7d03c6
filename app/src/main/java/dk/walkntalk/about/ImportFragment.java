package dk.walkntalk.about;

import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.NavOptions;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.WordingFile;
import dk.walkntalk.conversation.ConceptWords;
import dk.walkntalk.conversation.Fault;
import dk.walkntalk.conversation.Proposal;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;

/** What a file holds, before anything is done with it: what is wrong with it, or what it would add. */
public final class ImportFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private ImportViewModel model;

    public ImportFragment(ViewModelProvider.Factory models) {
        super(R.layout.concept_import);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(ImportViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> leave());
        view.findViewById(R.id.concept_import_cancel).setOnClickListener(v -> leave());
        model.read(requireContext().getApplicationContext().getContentResolver());
        model.found().observe(getViewLifecycleOwner(), found -> {
            if (found.problem() != null && found.problem().isOf(WordingFile.FORMAT)) {
                NavHostFragment.findNavController(this).navigate(R.id.wording_incoming, Args.file(model.file()),
                        new NavOptions.Builder().setPopUpTo(R.id.concept_import, true).build());
            } else {
                show(view, found);
            }
        });
        model.added().observe(getViewLifecycleOwner(), once -> {
            ImportViewModel.Outcome outcome = once.take();
            if (outcome != null && outcome.fault() != null) {
                Told.at(view, R.id.concept_import_bottom, outcome.fault() == Fault.STORAGE_FULL
                        ? R.string.concept_import_full : R.string.concept_import_not_saved);
            } else if (outcome != null) {
                NavHostFragment.findNavController(this).navigate(R.id.concept, Args.edition(outcome.edition()),
                        new NavOptions.Builder().setPopUpTo(R.id.concept_import, true).build());
            }
        });
    }

    private void leave() {
        requireActivity().getOnBackPressedDispatcher().onBackPressed();
    }

    private void show(View view, ImportViewModel.Found found) {
        Proposal proposal = found.proposal();
        Views.show(view, R.id.concept_import_reading, false);
        Views.show(view, R.id.concept_import_problem, proposal == null);
        Views.show(view, R.id.concept_import_preview, proposal != null);
        boolean add = proposal != null && proposal.canBeAdded();
        Views.show(view, R.id.concept_import_add, add);
        MaterialButton cancel = view.findViewById(R.id.concept_import_cancel);
        cancel.setText(add ? R.string.concept_import_cancel : R.string.ui_close);
        if (proposal == null) {
            Views.text(view, R.id.concept_import_why, found.problem() == null
                    ? getString(R.string.concept_import_unreadable, found.name())
                    : ConceptWords.problem(requireContext(), found.problem()));
        } else {
            preview(view, found, proposal);
        }
    }

    private void preview(View view, ImportViewModel.Found found, Proposal proposal) {
        Concept concept = proposal.concept();
        ConceptText.show(view.findViewById(R.id.concept_import_name), concept.name(), concept.language());
        Views.text(view, R.id.concept_import_who, ConceptFacts.who(requireContext(), concept));
        Views.text(view, R.id.concept_import_numbers, ConceptFacts.numbers(requireContext(), concept));
        Views.text(view, R.id.concept_import_file, getString(R.string.concept_import_file, found.name()));
        Views.text(view, R.id.concept_import_relation, relation(proposal));
        TextView heading = view.findViewById(R.id.concept_import_differences_heading);
        boolean compared = proposal.nearest() != null && proposal.relation() != Proposal.Relation.SAME;
        heading.setVisibility(compared ? View.VISIBLE : View.GONE);
        if (compared) {
            int count = found.differences().size();
            heading.setText(getResources().getQuantityString(R.plurals.concept_differences_from, count, count,
                    proposal.nearest().edition()));
        }
        DifferenceCards.show(view.findViewById(R.id.concept_import_differences), found.differences(),
                concept.language());
        MaterialButton add = view.findViewById(R.id.concept_import_add);
        boolean replaces = proposal.relation() == Proposal.Relation.REPLACES;
        add.setText(replaces ? R.string.concept_import_replace : R.string.concept_import_add);
        add.setOnClickListener(v -> {
            if (replaces) {
                askToReplace(concept);
            } else {
                model.add();
            }
        });
    }

    private String relation(Proposal proposal) {
        String edition = proposal.concept().edition();
        switch (proposal.relation()) {
            case NEW: return getString(R.string.concept_import_new);
            case NEW_EDITION: return getString(R.string.concept_import_beside, edition, proposal.nearest().edition());
            case REPLACES: return getString(R.string.concept_import_replaces, edition);
            case SAME: return getString(R.string.concept_import_same);
            default: return getString(R.string.concept_import_taken, edition);
        }
    }

    private void askToReplace(Concept concept) {
        new MaterialAlertDialogBuilder(requireContext())
                .setTitle(getString(R.string.concept_import_replace_question, concept.edition()))
                .setMessage(R.string.concept_import_replace_what)
                .setNegativeButton(R.string.ui_keep, null)
                .setPositiveButton(R.string.concept_import_replace, (dialog, which) -> model.add())
                .show();
    }
}
