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
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Views;
import java.util.Optional;

/**
 * Notes for one's own eyes (<i>kun mig</i>). Whoever wants to see them says who it is; when the screen is left, for
 * another screen or for another app, it asks again.
 */
public final class PrivateNotesFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private PrivateNotesViewModel model;
    private PrivateFields fields;

    public PrivateNotesFragment(ViewModelProvider.Factory models) {
        super(R.layout.prepare_private);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(PrivateNotesViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        Views.longTitle(toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.private_done).setOnClickListener(
                v -> NavHostFragment.findNavController(this).popBackStack());
        fields = new PrivateFields(view.findViewById(R.id.private_fields), model::write);
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view));
        model.holder().observe(getViewLifecycleOwner(), holder -> show(view));
        model.notes().observe(getViewLifecycleOwner(), notes -> show(view));
    }

    @Override
    public void onStop() {
        super.onStop();
        if (!requireActivity().isChangingConfigurations()) {
            model.leave();
        }
    }

    private void show(View view) {
        Conversation talk = model.conversation().getValue();
        if (talk == null) {
            return;
        }
        talk.concept().talk().ownNotes().ifPresent(page ->
                Views.text(view, R.id.private_other, getString(R.string.private_other, page.title())));
        Views.show(view, R.id.private_other, talk.concept().talk().ownNotes().isPresent());
        Optional<Party> holder = talk.parties().stream()
                .filter(party -> party.person.id == model.holder().getValue()).findFirst();
        Views.show(view, R.id.private_who, !holder.isPresent());
        Views.show(view, R.id.private_notes_page, holder.isPresent());
        if (!holder.isPresent()) {
            fields.clear();
            ask(view.findViewById(R.id.private_people), talk);
        } else if (model.notes().getValue() != null) {
            Views.text(view, R.id.private_title, getString(R.string.private_title, talk.nameOrRole(holder.get())));
            fields.show(talk, holder.get(), model.notes().getValue());
        }
    }

    private void ask(ViewGroup people, Conversation talk) {
        people.removeAllViews();
        for (Party party : talk.parties()) {
            Lines.text(people, R.layout.prepare_i_am, getString(R.string.stikord_take, talk.nameOrRole(party)))
                    .setOnClickListener(v -> model.takePhone(party));
        }
    }
}
