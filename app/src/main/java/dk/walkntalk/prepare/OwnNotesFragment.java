package dk.walkntalk.prepare;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import android.widget.EditText;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Box;
import dk.walkntalk.concept.OwnNotes;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.conversation.Words;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A party's own page of notes (<i>kun mig</i>), behind "Jeg er Mette": one page for each, never both at once. */
public final class OwnNotesFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private final Map<String, TypedText> fields = new LinkedHashMap<>();
    private OwnNotesViewModel model;

    public OwnNotesFragment(ViewModelProvider.Factory models) {
        super(R.layout.prepare_own_notes);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        fields.clear();
        model = new ViewModelProvider(this, models).get(OwnNotesViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.own_notes_close).setOnClickListener(v -> model.close());
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view));
        model.notes().observe(getViewLifecycleOwner(), notes -> show(view));
    }

    private void show(View view) {
        Conversation talk = model.conversation().getValue();
        Map<String, Words> notes = model.notes().getValue();
        OwnNotes page = talk == null ? null : talk.concept().talk().ownNotes().orElse(null);
        if (page == null || notes == null) {
            return;
        }
        ((MaterialToolbar) view.findViewById(R.id.ui_toolbar)).setTitle(page.title());
        long holder = model.holder().getValue();
        Optional<Party> party = talk.parties().stream().filter(one -> one.person.id == holder).findFirst();
        Views.show(view, R.id.own_notes_handover, !party.isPresent());
        Views.show(view, R.id.own_notes_page, party.isPresent());
        if (party.isPresent()) {
            notes(view, talk, page, party.get(), notes);
        } else {
            fields.clear();
            ((ViewGroup) view.findViewById(R.id.own_notes_boxes)).removeAllViews();
            handOver(view, talk);
        }
    }

    private void handOver(View view, Conversation talk) {
        ViewGroup list = view.findViewById(R.id.own_notes_people);
        list.removeAllViews();
        for (Party party : talk.parties()) {
            MaterialButton button = (MaterialButton) getLayoutInflater()
                    .inflate(R.layout.prepare_own_notes_person, list, false);
            button.setText(getString(R.string.stikord_take, talk.nameOrRole(party)));
            button.setOnClickListener(v -> model.takePhone(party));
            list.addView(button);
        }
    }

    private void notes(View view, Conversation talk, OwnNotes page, Party party, Map<String, Words> notes) {
        Views.text(view, R.id.own_notes_whose, talk.nameOrRole(party));
        ViewGroup list = view.findViewById(R.id.own_notes_boxes);
        for (Box box : page.boxes()) {
            TypedText field = fields.get(box.id());
            if (field == null) {
                field = field(list, box, talk.concept().language());
                fields.put(box.id(), field);
            }
            Words words = notes.get(box.id());
            field.show(party.person.id, words == null ? "" : words.text());
        }
    }

    private TypedText field(ViewGroup list, Box box, String language) {
        View row = getLayoutInflater().inflate(R.layout.prepare_own_notes_box, list, false);
        ConceptText.show(row.findViewById(R.id.own_notes_box_title), box.title(), language);
        EditText text = row.findViewById(R.id.own_notes_box_text);
        text.setTag(box.id());
        text.setId(View.generateViewId());
        row.findViewById(R.id.own_notes_box_title).setLabelFor(text.getId());
        list.addView(row);
        return new TypedText(text, typed -> model.write(box.id(), typed),
                () -> Snackbar.make(requireView(), R.string.ui_text_full, Snackbar.LENGTH_LONG).show());
    }
}
