package dk.walkntalk.prepare;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.NavController;
import androidx.navigation.NavOptions;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.WordingFile;
import dk.walkntalk.conversation.ConceptWords;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.Dots;
import dk.walkntalk.ui.Views;
import java.util.stream.Collectors;

/** A wording that another app opened with this one: for which conversation it is, and then on to its preview. */
public final class WordingIncomingFragment extends Fragment {
    private final ViewModelProvider.Factory models;

    public WordingIncomingFragment(ViewModelProvider.Factory models) {
        super(R.layout.prepare_incoming);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        WordingIncomingViewModel model = new ViewModelProvider(this, models).get(WordingIncomingViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.wording_incoming_new).setOnClickListener(
                v -> NavHostFragment.findNavController(this).navigate(R.id.new_conversation, null, instead()));
        model.read(new FileCopy(requireContext().getApplicationContext()));
        model.offer().observe(getViewLifecycleOwner(), offer -> show(view, offer));
    }

    private void show(View view, WordingOffer offer) {
        WordingFile file = offer.reading().file();
        ViewGroup list = view.findViewById(R.id.wording_incoming_list);
        list.removeAllViews();
        boolean none = file != null && offer.fitting().isEmpty();
        Views.show(view, R.id.wording_incoming_new, none);
        if (file == null) {
            tell(view, R.string.wording_preview_broken, trouble(offer.reading()));
        } else if (none) {
            tell(view, R.string.wording_incoming_none,
                    getString(R.string.wording_incoming_none_what, offer.fileName(), file.conceptId()));
        } else {
            tell(view, R.string.wording_incoming_which, getString(R.string.wording_incoming_which_what,
                    offer.fileName(), offer.fitting().get(0).concept().name()));
        }
        for (Conversation talk : offer.fitting()) {
            String names = talk.parties().stream().map(talk::nameOrRole).collect(Collectors.joining(Dots.BETWEEN));
            Cards.add(list, names, getString(R.string.home_card_body, talk.concept().kind(),
                    Dates.day(requireContext(), talk.row().heldOn)), "", () -> preview(talk, offer.fileName()));
        }
    }

    private void tell(View view, int title, String note) {
        Views.text(view, R.id.wording_incoming_title, getString(title));
        Views.text(view, R.id.wording_incoming_note, note);
    }

    private String trouble(WordingReading reading) {
        return reading.problem() == null ? getString(R.string.wording_file_unreadable)
                : getString(R.string.wording_preview_problem, ConceptWords.problem(requireContext(), reading.problem()));
    }

    /** With the screens below it by which one comes to the preview from the conversation: its ways out lead there. */
    private void preview(Conversation talk, String fileName) {
        NavController nav = NavHostFragment.findNavController(this);
        nav.navigate(R.id.overview, Args.conversation(talk.id()), instead());
        nav.navigate(R.id.rewording, Args.conversation(talk.id()));
        nav.navigate(R.id.wording_sets, Args.conversation(talk.id()));
        Bundle file = Args.conversation(talk.id());
        file.putString(WordingPreviewViewModel.FILE, fileName);
        nav.navigate(R.id.wording_preview, file);
    }

    private static NavOptions instead() {
        return new NavOptions.Builder().setPopUpTo(R.id.wording_incoming, true).build();
    }
}
