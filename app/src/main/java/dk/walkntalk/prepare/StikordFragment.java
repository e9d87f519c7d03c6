package dk.walkntalk.prepare;

import android.os.Bundle;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import androidx.recyclerview.widget.GridLayoutManager;
import androidx.recyclerview.widget.RecyclerView;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Views;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Each party picks its stikord, here or on a phone of its own, unseen by the other; when all are done, the picks are
 * shown side by side.
 */
public final class StikordFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private StikordViewModel model;
    private StikordAdapter cards;
    private Snackbar full;

    public StikordFragment(ViewModelProvider.Factory models) {
        super(R.layout.prepare_stikord);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(StikordViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        RecyclerView grid = view.findViewById(R.id.stikord_grid);
        grid.setLayoutManager(new GridLayoutManager(requireContext(),
                getResources().getInteger(R.integer.stikord_columns)));
        cards = new StikordAdapter();
        grid.setAdapter(cards);
        view.findViewById(R.id.stikord_next).setOnClickListener(
                v -> NavHostFragment.findNavController(this).popBackStack());
        view.findViewById(R.id.stikord_fetch).setOnClickListener(v -> NavHostFragment.findNavController(this)
                .navigate(R.id.stikord_receive, Args.conversation(model.id())));
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
        model.holder().observe(getViewLifecycleOwner(), holder -> {
            if (model.conversation().getValue() != null) {
                show(view, model.conversation().getValue());
            }
        });
    }

    private void show(View view, Conversation talk) {
        long holder = model.holder().getValue();
        Optional<Party> picking = talk.parties().stream()
                .filter(party -> party.person.id == holder && !party.person.ready).findFirst();
        Optional<Party> waiting = talk.parties().stream().filter(party -> !party.person.ready).findFirst();
        only(view, picking.isPresent() ? R.id.stikord_pick
                : waiting.isPresent() ? R.id.stikord_handover : R.id.stikord_reveal);
        if (picking.isPresent()) {
            pick(view, talk, picking.get());
        } else if (waiting.isPresent()) {
            new StikordWaiting(view, model::takePhone, this::showCode).show(talk, waiting.get());
        } else {
            new StikordReveal(view, model::again).show(talk);
            view.findViewById(R.id.stikord_show_code).setOnClickListener(v -> showCode(talk));
        }
    }

    private static void only(View view, int shown) {
        for (int id : new int[] {R.id.stikord_pick, R.id.stikord_handover, R.id.stikord_reveal}) {
            view.findViewById(id).setVisibility(id == shown ? View.VISIBLE : View.GONE);
        }
    }

    private void pick(View view, Conversation talk, Party party) {
        int each = talk.concept().stikordEach();
        Views.text(view, R.id.stikord_title, getString(R.string.stikord_title, talk.nameOrRole(party)));
        Views.text(view, R.id.stikord_count, getString(R.string.stikord_count, party.picks.size(), each));
        cards.show(talk.concept().stikord(),
                party.picks.stream().map(pick -> pick.stikord).collect(Collectors.toSet()), stikord -> {
                    if (!model.toggle(talk, party, stikord)) {
                        full = Snackbar.make(view, getString(R.string.stikord_full, each), Snackbar.LENGTH_LONG)
                                .setAnchorView(R.id.stikord_done);
                        full.show();
                    }
                });
        view.findViewById(R.id.stikord_done).setOnClickListener(v -> {
            if (full != null) {
                // said to the one who picked; it must not lie over the next one's buttons
                full.dismiss();
            }
            if (party.picks.size() == each) {
                model.done(party);
            } else {
                askForMore(party, each);
            }
        });
    }

    private void askForMore(Party party, int each) {
        new MaterialAlertDialogBuilder(requireContext())
                .setTitle(getString(R.string.stikord_few, party.picks.size(), each))
                .setMessage(R.string.stikord_few_what)
                .setPositiveButton(R.string.stikord_pick_more, null)
                .setNegativeButton(R.string.stikord_go_on, (dialog, which) -> model.done(party))
                .show();
    }

    private void showCode(Party party) {
        NavHostFragment.findNavController(this).navigate(R.id.stikord_code,
                Args.participant(party.person.conversationId, party.person.id));
    }

    /** Of two or more, whose code? */
    private void showCode(Conversation talk) {
        List<Party> all = talk.parties();
        new MaterialAlertDialogBuilder(requireContext())
                .setTitle(R.string.stikord_whose_code)
                .setItems(all.stream().map(talk::nameOrRole).toArray(String[]::new),
                        (dialog, which) -> showCode(all.get(which)))
                .setNegativeButton(R.string.ui_close, null)
                .show();
    }
}
