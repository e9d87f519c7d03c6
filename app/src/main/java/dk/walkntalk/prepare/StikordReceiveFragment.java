package dk.walkntalk.prepare;

import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.appcompat.app.AlertDialog;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.NavController;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.paper.Pictures;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import java.util.List;

/** "Hent fra den anden telefon": takes over the stikord that a party picked on a phone of its own. */
public final class StikordReceiveFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private StikordReceiveViewModel model;
    private Pictures pictures;
    private AlertDialog question;

    public StikordReceiveFragment(ViewModelProvider.Factory models) {
        super(R.layout.stikord_receive);
        this.models = models;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        model = new ViewModelProvider(this, models).get(StikordReceiveViewModel.class);
        pictures = new Pictures(this, () -> model.pictures());
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.stikord_take_picture).setOnClickListener(v -> pictures.takeOne());
        view.findViewById(R.id.stikord_pick_picture).setOnClickListener(v -> pictures.pick());
        new TypedText(view.findViewById(R.id.stikord_code_text), model::write,
                () -> model.say(StikordTrouble.TEXT_TOO_LONG)).show("", model.text());
        view.findViewById(R.id.stikord_use_text).setOnClickListener(v -> model.use());
        MessageCard card = new MessageCard(view, model::understood);
        model.busy().observe(getViewLifecycleOwner(), busy -> Views.show(view, R.id.stikord_reading, busy));
        model.trouble().observe(getViewLifecycleOwner(), why -> tell(card));
        model.taken().observe(getViewLifecycleOwner(), who -> tell(card));
        model.conversation().observe(getViewLifecycleOwner(), talk -> {
            tell(card);
            backWhenAllAreReady(talk);
        });
        model.received().observe(getViewLifecycleOwner(), this::ask);
    }

    @Override
    public void onDestroyView() {
        close();
        super.onDestroyView();
    }

    private void tell(MessageCard card) {
        StikordTrouble why = model.trouble().getValue();
        Conversation talk = model.conversation().getValue();
        Long taken = model.taken().getValue();
        if (why != null) {
            card.show(getString(why.message));
        } else if (talk != null && taken != null) {
            card.show(talk.parties().stream().filter(party -> party.person.id == taken && party.person.ready)
                    .findFirst().map(party -> getString(R.string.stikord_received, talk.nameOrRole(party))).orElse(""));
        } else {
            card.show("");
        }
    }

    private void backWhenAllAreReady(Conversation talk) {
        NavController nav = NavHostFragment.findNavController(this);
        if (model.taken().getValue() != null && talk.prepared() && nav.getCurrentDestination() != null
                && nav.getCurrentDestination().getId() == R.id.stikord_receive) {
            nav.popBackStack();
        }
    }

    private void ask(Received received) {
        close();
        if (received == null) {
            return;
        }
        question = received.sender() == null ? askWho(received) : askToReplace(received);
        question.show();
    }

    private AlertDialog askWho(Received received) {
        Conversation talk = received.talk();
        List<Party> all = received.candidates();
        String name = Meeting.oneLine(received.code().name());
        // a title of its own: the dialog's cuts a long name
        TextView title = (TextView) getLayoutInflater().inflate(R.layout.share_dialog_title, null);
        title.setText(name.isEmpty() ? getString(R.string.stikord_whose)
                : getString(R.string.stikord_whose_named, name));
        return new MaterialAlertDialogBuilder(requireContext())
                .setCustomTitle(title)
                .setItems(all.stream().map(talk::nameOrRole).toArray(String[]::new),
                        (dialog, which) -> model.isFrom(all.get(which)))
                .setNegativeButton(R.string.stikord_nobodys, (dialog, which) -> model.leave())
                .setOnCancelListener(dialog -> model.leave())
                .create();
    }

    private AlertDialog askToReplace(Received received) {
        String name = received.talk().nameOrRole(received.sender());
        return new MaterialAlertDialogBuilder(requireContext())
                .setTitle(R.string.stikord_replace)
                .setMessage(getString(R.string.stikord_replace_what, name))
                .setPositiveButton(R.string.stikord_replace_yes, (dialog, which) -> model.take(received))
                .setNegativeButton(R.string.ui_keep, (dialog, which) -> model.leave())
                .setOnCancelListener(dialog -> model.leave())
                .create();
    }

    private void close() {
        if (question != null) {
            question.dismiss();
            question = null;
        }
    }
}
