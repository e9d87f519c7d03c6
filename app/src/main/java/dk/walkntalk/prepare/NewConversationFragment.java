package dk.walkntalk.prepare;

import android.os.Bundle;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.view.inputmethod.EditorInfo;
import android.widget.TextView;
import androidx.activity.OnBackPressedCallback;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.NavController;
import androidx.navigation.NavOptions;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.textfield.TextInputEditText;
import com.google.android.material.textfield.TextInputLayout;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.conversation.ConceptShelf;
import dk.walkntalk.conversation.ConceptWords;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.DayPicker;
import dk.walkntalk.ui.TypedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** "Ny samtale": by which concept, with whom, and when. */
public final class NewConversationFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private final Map<Long, TypedText> names = new HashMap<>();
    private NewConversationViewModel model;

    public NewConversationFragment(ViewModelProvider.Factory models) {
        super(R.layout.prepare_new);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        names.clear();
        model = new ViewModelProvider(this, models).get(NewConversationViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        requireActivity().getOnBackPressedDispatcher().addCallback(getViewLifecycleOwner(),
                new OnBackPressedCallback(true) {
                    @Override
                    public void handleOnBackPressed() {
                        model.leave();
                        NavHostFragment.findNavController(NewConversationFragment.this).popBackStack();
                    }
                });
        DayPicker.whenPicked(this, "heldOn", model::heldOn);
        model.concepts().observe(getViewLifecycleOwner(), found -> offer(view, found));
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
    }

    private void offer(View view, List<ConceptShelf.Entry> found) {
        ViewGroup list = view.findViewById(R.id.prepare_concepts);
        list.removeAllViews();
        for (ConceptShelf.Entry entry : found) {
            if (entry.concept() == null) {
                Cards.add(list, getString(R.string.prepare_concept_broken),
                        ConceptWords.problem(requireContext(), entry.problem()), "", () -> { }).setClickable(false);
            } else if (model.conversation().getValue() == null) {
                Cards.add(list, entry.concept().name(), entry.concept().municipality(), "",
                        () -> model.choose(entry));
            }
        }
    }

    private void show(View view, Conversation talk) {
        Concept concept = talk.concept();
        view.findViewById(R.id.prepare_form).setVisibility(View.VISIBLE);
        view.findViewById(R.id.prepare_next).setEnabled(true);
        ConceptText.show(view.findViewById(R.id.prepare_concept), concept.name(), concept.language());
        offer(view, model.concepts().getValue() == null ? List.of() : model.concepts().getValue());
        ViewGroup people = view.findViewById(R.id.prepare_people);
        for (Party party : talk.parties()) {
            TypedText field = names.computeIfAbsent(party.person.id, id -> nameField(people, talk, party));
            field.show(party.person.id, party.name());
        }
        TextView day = view.findViewById(R.id.prepare_day);
        day.setText(Dates.dayAndWeek(requireContext(), talk.row().heldOn));
        day.setOnClickListener(v -> DayPicker.show(this, "heldOn", R.string.prepare_day_label, talk.row().heldOn));
        view.findViewById(R.id.prepare_next).setOnClickListener(v -> next(talk));
    }

    private TypedText nameField(ViewGroup people, Conversation talk, Party party) {
        View row = LayoutInflater.from(people.getContext()).inflate(R.layout.prepare_person, people, false);
        TextInputLayout layout = row.findViewById(R.id.prepare_name_layout);
        layout.setHint(talk.role(party).title());
        TextInputEditText edit = row.findViewById(R.id.prepare_name);
        boolean last = people.getChildCount() == talk.parties().size() - 1;
        edit.setImeOptions(last ? EditorInfo.IME_ACTION_DONE : EditorInfo.IME_ACTION_NEXT);
        edit.setTag(party.person.roleId);
        people.addView(row);
        return new TypedText(edit, text -> model.name(party.person, text), () -> { });
    }

    private void next(Conversation talk) {
        NavController nav = NavHostFragment.findNavController(this);
        Bundle args = Args.conversation(talk.id());
        nav.navigate(R.id.overview, args, new NavOptions.Builder().setPopUpTo(R.id.home, false).build());
        if (!talk.prepared()) {
            nav.navigate(R.id.prepare, args);
        }
    }
}
