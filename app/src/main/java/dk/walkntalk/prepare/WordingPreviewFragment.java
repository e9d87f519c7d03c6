package dk.walkntalk.prepare;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptReader;
import dk.walkntalk.concept.WordingFile;
import dk.walkntalk.conversation.ConceptWords;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;
import java.util.Map;

/** What a file would change, question by question, before anything is changed. */
public final class WordingPreviewFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private WordingPreviewViewModel model;

    public WordingPreviewFragment(ViewModelProvider.Factory models) {
        super(R.layout.prepare_preview);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(WordingPreviewViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.wording_preview_other).setOnClickListener(
                v -> NavHostFragment.findNavController(this).popBackStack());
        view.findViewById(R.id.wording_preview_concept).setOnClickListener(v -> NavHostFragment.findNavController(this)
                .navigate(R.id.concept_import, Args.file(model.source())));
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view));
        model.reading().observe(getViewLifecycleOwner(), reading -> show(view));
        model.read(new FileCopy(requireContext().getApplicationContext()));
    }

    private void show(View view) {
        Conversation talk = model.conversation().getValue();
        WordingReading reading = model.reading().getValue();
        if (talk == null || reading == null) {
            return;
        }
        boolean concept = reading.problem() != null && reading.problem().isOf(ConceptReader.FORMAT);
        String trouble = trouble(talk, reading);
        Views.show(view, R.id.wording_preview_concept, concept && model.source() != null);
        Views.show(view, R.id.wording_preview_other, trouble != null);
        Views.show(view, R.id.wording_preview_use, trouble == null);
        Views.show(view, R.id.wording_preview_keep, trouble == null);
        if (trouble != null) {
            Views.text(view, R.id.wording_preview_title, getString(
                    concept ? R.string.wording_preview_is_concept : R.string.wording_preview_broken));
            Views.text(view, R.id.wording_preview_note, trouble);
        } else {
            show(view, talk, reading.file());
        }
    }

    /** Why the file cannot be used, and what to do; {@code null} when it can. */
    private String trouble(Conversation talk, WordingReading reading) {
        WordingFile file = reading.file();
        Concept concept = talk.concept();
        if (reading.problem() != null && reading.problem().isOf(ConceptReader.FORMAT)) {
            return getString(R.string.wording_preview_is_concept_what, model.fileName());
        } else if (reading.problem() != null) {
            return getString(R.string.wording_preview_problem,
                    ConceptWords.problem(requireContext(), reading.problem()));
        } else if (file == null) {
            return getString(R.string.wording_preview_gone);
        } else if (!file.isFor(concept)) {
            return getString(R.string.wording_preview_other_concept, model.fileName(), file.conceptId(), concept.id());
        }
        return file.wordingFor(concept).isEmpty() ? getString(R.string.wording_preview_none, model.fileName()) : null;
    }

    private void show(View view, Conversation talk, WordingFile file) {
        Concept concept = talk.concept();
        Map<String, String> wording = file.wordingFor(concept);
        String name = file.name().isEmpty() ? model.fileName() : file.name();
        Views.text(view, R.id.wording_preview_title, name);
        Views.text(view, R.id.wording_preview_note, getString(R.string.wording_preview_what, model.fileName(),
                wording.size(), concept.questions().size()));
        boolean other = !file.conceptEdition().equals(concept.edition());
        Views.show(view, R.id.wording_preview_edition, other);
        Views.text(view, R.id.wording_preview_edition, getString(R.string.wording_preview_edition,
                file.conceptEdition(), concept.edition()));
        ViewGroup list = view.findViewById(R.id.wording_preview_list);
        if (list.getChildCount() == 0) {
            pairs(list, concept, wording);
            dropped(list, concept, file);
        }
        view.findViewById(R.id.wording_preview_use).setOnClickListener(v ->
                ReplaceWording.ask(requireContext(), model.conversation().getValue(), wording, () -> {
                    model.use(talk, wording);
                    NavHostFragment.findNavController(this).popBackStack(R.id.rewording, false);
                }));
        view.findViewById(R.id.wording_preview_keep).setOnClickListener(v -> {
            model.keep(talk, name, wording);
            NavHostFragment.findNavController(this).popBackStack();
        });
    }

    private static void pairs(ViewGroup list, Concept concept, Map<String, String> wording) {
        concept.questions().stream().filter(question -> wording.containsKey(question.id())).forEach(question -> {
            View pair = Lines.add(list, R.layout.prepare_pair);
            ConceptText.show(pair.findViewById(R.id.prepare_pair_original), question.text(), concept.language());
            Views.text(pair, R.id.prepare_pair_new, wording.get(question.id()));
        });
    }

    private static void dropped(ViewGroup list, Concept concept, WordingFile file) {
        if (file.dropped(concept).isEmpty()) {
            return;
        }
        Lines.text(list, R.layout.ui_heading, list.getContext().getString(R.string.wording_dropped_heading));
        Lines.text(list, R.layout.prepare_quiet, list.getContext().getString(R.string.wording_dropped));
        for (String question : file.dropped(concept)) {
            Lines.text(list, R.layout.prepare_quiet, list.getContext().getString(R.string.wording_dropped_one,
                    question, Cards.brief(file.wording().get(question))));
        }
    }
}
