package dk.walkntalk.prepare;

import android.os.Bundle;
import android.view.View;
import androidx.activity.OnBackPressedCallback;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.NavController;
import androidx.navigation.NavOptions;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.button.MaterialButton;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.conversation.ConceptShelf;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Views;
import java.util.List;

/** "Ny samtale": by which concept, with whom, when, where and how; also where that is put right later. */
public final class NewConversationFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private NewConversationViewModel model;
    private NewConcepts concepts;
    private NewPeople people;
    private NewWhen when;
    private NewHow how;

    public NewConversationFragment(ViewModelProvider.Factory models) {
        super(R.layout.prepare_new);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(NewConversationViewModel.class);
        concepts = new NewConcepts(view.findViewById(R.id.prepare_concepts), model::choose, this::about);
        people = new NewPeople(view, model);
        when = new NewWhen(this, view, model);
        how = new NewHow(view, model);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setTitle(model.isNew() ? R.string.prepare_new_title : R.string.prepare_edit_title);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        requireActivity().getOnBackPressedDispatcher().addCallback(getViewLifecycleOwner(),
                new OnBackPressedCallback(true) {
                    @Override
                    public void handleOnBackPressed() {
                        model.leave();
                        NavHostFragment.findNavController(NewConversationFragment.this).popBackStack();
                    }
                });
        view.findViewById(R.id.prepare_other).setOnClickListener(v -> model.chooseAnother());
        model.readConcepts();
        model.concepts().observe(getViewLifecycleOwner(), found -> show(view));
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view));
        model.begun().observe(getViewLifecycleOwner(), once -> {
            NewConversationViewModel.Begun begun = once.take();
            if (begun != null) {
                NavHostFragment.findNavController(this).navigate(begun.fresh() ? R.id.new_conversation : R.id.overview,
                        begun.fresh() ? Args.fresh(begun.id()) : Args.conversation(begun.id()));
            }
        });
    }

    private void show(View view) {
        Conversation talk = model.conversation().getValue();
        List<ConceptShelf.Entry> found = model.concepts().getValue() == null ? List.of() : model.concepts().getValue();
        concepts.show(model.isNew() ? found : List.of(), talk == null && !model.isBegun());
        Views.show(view, R.id.prepare_form, talk != null);
        Views.show(view, R.id.prepare_bottom, talk != null);
        if (talk == null) {
            return;
        }
        Concept concept = talk.concept();
        View card = view.findViewById(R.id.prepare_card);
        card.setClickable(false);
        card.setFocusable(false);
        NewConcepts.show(card, concept, true, talk.row().editionHash, this::about);
        showAnother(view.findViewById(R.id.prepare_other), model.mayChooseAnother(talk));
        people.show(talk, model.hasIndividual(talk));
        when.show(talk);
        how.show(talk);
        MaterialButton next = view.findViewById(R.id.prepare_next);
        next.setText(model.isNew() ? R.string.prepare_next : R.string.prepare_done);
        next.setOnClickListener(v -> next(talk));
    }

    /** What goes while somebody writes leaves its room, so that the next field is where it was. */
    private static void showAnother(View another, boolean may) {
        if (may) {
            another.setVisibility(View.VISIBLE);
        } else if (another.getVisibility() == View.VISIBLE) {
            another.setVisibility(View.INVISIBLE);
        }
    }

    private void about(String edition) {
        NavHostFragment.findNavController(this).navigate(R.id.concept, Args.edition(edition));
    }

    private void next(Conversation talk) {
        NavController nav = NavHostFragment.findNavController(this);
        if (!model.isNew()) {
            nav.popBackStack();
            return;
        }
        Bundle args = Args.conversation(talk.id());
        nav.navigate(R.id.overview, args, new NavOptions.Builder().setPopUpTo(R.id.home, false).build());
        // without stikord to pick nobody is ever unprepared, and yet there is something to prepare
        if (!talk.prepared() || talk.concept().stikordEach() == 0) {
            nav.navigate(R.id.prepare, args);
        }
    }
}
