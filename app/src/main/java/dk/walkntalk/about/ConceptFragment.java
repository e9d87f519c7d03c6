package dk.walkntalk.about;

import android.content.ActivityNotFoundException;
import android.os.Bundle;
import android.text.Layout;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptText;
import dk.walkntalk.conversation.KnownEdition;
import dk.walkntalk.ui.Once;
import dk.walkntalk.ui.SaveCopy;
import dk.walkntalk.ui.ShareSheet;
import dk.walkntalk.ui.Views;
import java.util.List;
import java.util.stream.Collectors;

/** One edition of a concept: its background and whole text, where to read on, what is new in it, and its file. */
public final class ConceptFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private ConceptViewModel model;
    private SaveCopy save;

    public ConceptFragment(ViewModelProvider.Factory models) {
        super(R.layout.concept);
        this.models = models;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        model = new ViewModelProvider(this, models).get(ConceptViewModel.class);
        save = new SaveCopy(this, "application/json", model::saveTo);
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.concept_share).setOnClickListener(v -> model.share());
        view.findViewById(R.id.concept_save).setOnClickListener(v -> save(view));
        model.editions().observe(getViewLifecycleOwner(), found -> show(view, found));
        model.changes().observe(getViewLifecycleOwner(), changes -> show(view, changes));
        model.shared().observe(getViewLifecycleOwner(), once -> share(view, once));
        model.saved().observe(getViewLifecycleOwner(), once -> {
            Boolean well = once.take();
            if (well != null) {
                Told.at(view, well ? R.string.concept_saved : R.string.concept_not_saved);
            }
        });
    }

    private void show(View view, List<KnownEdition> found) {
        Views.show(view, R.id.concept_page, !found.isEmpty());
        Views.show(view, R.id.concept_gone, found.isEmpty());
        if (found.isEmpty()) {
            return;
        }
        Concept concept = found.get(0).concept();
        dk.walkntalk.ui.ConceptText.show(view.findViewById(R.id.concept_name), concept.name(), concept.language());
        Views.text(view, R.id.concept_who, ConceptFacts.who(requireContext(), concept));
        Views.text(view, R.id.concept_numbers, ConceptFacts.numbers(requireContext(), concept));
        Views.text(view, R.id.concept_source, getString(source(found.get(0).source())));
        texts(view.findViewById(R.id.concept_texts), concept);
        boolean links = !concept.preparation().links().isEmpty();
        Views.show(view, R.id.concept_links_heading, links);
        LinkCards.show(view.findViewById(R.id.concept_links), concept, (link, url) -> LinkCards.open(this, link, url));
        Views.show(view, R.id.concept_new, found.size() > 1);
        Views.show(view, R.id.concept_compare, found.size() > 2);
        view.findViewById(R.id.concept_compare).setOnClickListener(v -> choose(found.subList(1, found.size())));
    }

    private static int source(KnownEdition.Source source) {
        switch (source) {
            case SHIPPED: return R.string.concept_shipped;
            case IMPORTED: return R.string.concept_imported;
            default: return R.string.concept_kept;
        }
    }

    private void texts(ViewGroup list, Concept concept) {
        list.removeAllViews();
        for (ConceptText text : concept.texts()) {
            TextView heading = (TextView) getLayoutInflater().inflate(R.layout.ui_heading, list, false);
            heading.setHyphenationFrequency(Layout.HYPHENATION_FREQUENCY_FULL);
            dk.walkntalk.ui.ConceptText.show(heading, text.title(), concept.language());
            list.addView(heading);
            for (String paragraph : text.paragraphs()) {
                TextView words = (TextView) getLayoutInflater().inflate(R.layout.concept_paragraph, list, false);
                dk.walkntalk.ui.ConceptText.show(words, paragraph, concept.language());
                list.addView(words);
            }
        }
    }

    private void show(View view, ConceptViewModel.Changes changes) {
        int count = changes.differences().size();
        Views.text(view, R.id.concept_new_heading,
                getString(R.string.concept_new_since, changes.since().concept().edition()));
        MaterialButton toggle = view.findViewById(R.id.concept_new_toggle);
        toggle.setOnClickListener(v -> {
            model.setOpen(!model.isOpen());
            show(view, changes);
        });
        boolean open = model.isOpen();
        toggle.setText(open ? getString(R.string.concept_hide)
                : getResources().getQuantityString(R.plurals.concept_show, count, count));
        ViewGroup list = view.findViewById(R.id.concept_new_list);
        DifferenceCards.show(list, open ? changes.differences() : List.of(),
                changes.since().concept().language());
    }

    private void choose(List<KnownEdition> others) {
        List<String> words = others.stream().map(one -> getString(R.string.concept_compare_edition,
                one.concept().edition(), getString(source(one.source())))).collect(Collectors.toList());
        new MaterialAlertDialogBuilder(requireContext())
                .setTitle(R.string.concept_compare)
                .setItems(words.toArray(new String[0]), (dialog, which) -> model.compare(others.get(which)))
                .show();
    }

    private void share(View view, Once<ConceptViewModel.Shared> once) {
        ConceptViewModel.Shared shared = once.take();
        if (shared == null) {
            return;
        }
        if (shared.file() == null) {
            Told.at(view, R.string.concept_share_full);
            return;
        }
        try {
            startActivity(ShareSheet.file(shared.file(), null, getString(R.string.concept_share)));
        } catch (ActivityNotFoundException e) {
            Told.at(view, R.string.concept_no_app);
        }
    }

    private void save(View view) {
        if (!save.ask(model.fileName())) {
            Told.at(view, R.string.concept_no_saver);
        }
    }
}
