package dk.walkntalk.about;

import android.content.ActivityNotFoundException;
import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.activity.result.ActivityResultLauncher;
import androidx.activity.result.contract.ActivityResultContracts;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.conversation.ConceptShelf;
import dk.walkntalk.conversation.ConceptWords;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** "Koncepter": those that come with the app and those that were brought in, and the way in for another. */
public final class ConceptsFragment extends Fragment {
    private static final String[] TYPES = {"application/json", "*/*"};

    private final ViewModelProvider.Factory models;
    private ConceptsViewModel model;
    private ActivityResultLauncher<String[]> pick;

    public ConceptsFragment(ViewModelProvider.Factory models) {
        super(R.layout.concept_list);
        this.models = models;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        pick = registerForActivityResult(new ActivityResultContracts.OpenDocument(), file -> {
            if (file != null) {
                NavHostFragment.findNavController(this).navigate(R.id.concept_import, Args.file(file));
            }
        });
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(ConceptsViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.concept_add).setOnClickListener(v -> pick(view));
        model.read();
        model.concepts().observe(getViewLifecycleOwner(), found -> show(view, found));
        model.removed().observe(getViewLifecycleOwner(), once -> {
            ConceptsViewModel.Removal removal = once.take();
            if (removal != null) {
                Told.at(view, R.id.concept_add,
                        removal.fault() == null ? R.string.concept_removed : R.string.concept_not_removed);
            }
        });
    }

    private void pick(View view) {
        try {
            pick.launch(TYPES);
        } catch (ActivityNotFoundException e) {
            Told.at(view, R.id.concept_add, R.string.concept_no_picker);
        }
    }

    private void show(View view, List<ConceptShelf.Entry> found) {
        ViewGroup list = view.findViewById(R.id.concept_list);
        list.removeAllViews();
        for (ConceptShelf.Entry entry : found) {
            if (entry.concept() == null) {
                broken(list, entry);
            }
        }
        Comparator<String> alphabet = Collator.getInstance(new Locale("da"))::compare;
        String municipality = "";
        for (ConceptShelf.Entry entry : found.stream().filter(one -> one.concept() != null)
                .sorted(Comparator.comparing((ConceptShelf.Entry one) -> one.concept().municipality(), alphabet)
                        .thenComparing(one -> one.concept().kind(), alphabet)
                        .thenComparing(one -> one.concept().name(), alphabet))
                .collect(Collectors.toList())) {
            if (!entry.concept().municipality().equals(municipality)) {
                municipality = entry.concept().municipality();
                TextView heading = (TextView) getLayoutInflater().inflate(R.layout.ui_heading, list, false);
                heading.setText(municipality);
                list.addView(heading);
            }
            card(list, entry);
        }
    }

    private void card(ViewGroup list, ConceptShelf.Entry entry) {
        View card = getLayoutInflater().inflate(R.layout.concept_card, list, false);
        Concept concept = entry.concept();
        Views.text(card, R.id.concept_card_kind, getString(R.string.concept_kind_edition, concept.kind(),
                concept.edition()));
        ConceptText.show(card.findViewById(R.id.concept_card_name), concept.name(), concept.language());
        Views.text(card, R.id.concept_card_source,
                getString(entry.imported() ? R.string.concept_imported : R.string.concept_shipped));
        card.setOnClickListener(v -> NavHostFragment.findNavController(this)
                .navigate(R.id.concept, Args.edition(entry.hash())));
        removable(card, entry, concept.name());
        list.addView(card);
    }

    private void broken(ViewGroup list, ConceptShelf.Entry entry) {
        View card = getLayoutInflater().inflate(R.layout.concept_card, list, false);
        Views.text(card, R.id.concept_card_kind, getString(R.string.prepare_concept_broken));
        Views.text(card, R.id.concept_card_name, entry.fileName());
        Views.text(card, R.id.concept_card_source, ConceptWords.problem(requireContext(), entry.problem()));
        card.setClickable(false);
        card.setFocusable(false);
        removable(card, entry, entry.fileName());
        list.addView(card);
    }

    private void removable(View card, ConceptShelf.Entry entry, String name) {
        View remove = card.findViewById(R.id.concept_card_remove);
        remove.setVisibility(entry.imported() ? View.VISIBLE : View.GONE);
        remove.setContentDescription(getString(R.string.concept_remove, name));
        remove.setOnClickListener(v -> new MaterialAlertDialogBuilder(requireContext())
                .setTitle(R.string.concept_remove_question)
                .setMessage(getString(R.string.concept_remove_what, name))
                .setNegativeButton(R.string.ui_keep, null)
                .setPositiveButton(R.string.concept_remove_yes, (dialog, which) -> model.remove(entry))
                .show());
    }
}
