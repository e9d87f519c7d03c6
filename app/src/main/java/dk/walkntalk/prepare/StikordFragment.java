package dk.walkntalk.prepare;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import androidx.recyclerview.widget.GridLayoutManager;
import androidx.recyclerview.widget.RecyclerView;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Moment;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each party picks its stikord, unseen by the other; when all are done, the picks are shown side by side. */
public final class StikordFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private StikordViewModel model;
    private StikordAdapter cards;

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
            handOver(view, talk, waiting.get());
        } else {
            reveal(view, talk);
        }
    }

    private static void only(View view, int shown) {
        for (int id : new int[] {R.id.stikord_pick, R.id.stikord_handover, R.id.stikord_reveal}) {
            view.findViewById(id).setVisibility(id == shown ? View.VISIBLE : View.GONE);
        }
    }

    private void handOver(View view, Conversation talk, Party party) {
        String name = talk.nameOrRole(party);
        Views.text(view, R.id.stikord_turn, getString(R.string.stikord_turn, name));
        Views.text(view, R.id.stikord_turn_why,
                getString(R.string.stikord_turn_why, talk.concept().stikordEach(), talk.concept().stikord().size()));
        MaterialButton take = view.findViewById(R.id.stikord_take);
        take.setText(getString(R.string.stikord_take, name));
        take.setOnClickListener(v -> model.takePhone(party));
    }

    private void pick(View view, Conversation talk, Party party) {
        int each = talk.concept().stikordEach();
        Views.text(view, R.id.stikord_title, getString(R.string.stikord_title, talk.nameOrRole(party)));
        Views.text(view, R.id.stikord_count, getString(R.string.stikord_count, party.picks.size(), each));
        cards.show(talk.concept().stikord(),
                party.picks.stream().map(pick -> pick.stikord).collect(Collectors.toSet()), stikord -> {
                    if (!model.toggle(talk, party, stikord)) {
                        Snackbar.make(view, getString(R.string.stikord_full, each), Snackbar.LENGTH_LONG)
                                .setAnchorView(R.id.stikord_done).show();
                    }
                });
        view.findViewById(R.id.stikord_done).setOnClickListener(v -> {
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

    private void reveal(View view, Conversation talk) {
        ViewGroup list = view.findViewById(R.id.stikord_reveal_list);
        list.removeAllViews();
        for (Party party : talk.parties()) {
            String picks = party.picks.stream().map(pick -> shared(talk, pick.stikord)
                    ? getString(R.string.stikord_shared, pick.stikord) : pick.stikord)
                    .collect(Collectors.joining("\n"));
            Cards.add(list, talk.nameOrRole(party),
                    picks.isEmpty() ? getString(R.string.stikord_none) : picks,
                    getString(R.string.stikord_again), () -> model.again(party));
        }
        ConceptText.show(view.findViewById(R.id.stikord_reminder),
                String.join("\n\n", talk.concept().reminders(Moment.PREPARE)), talk.concept().language());
        view.findViewById(R.id.stikord_next).setOnClickListener(
                v -> NavHostFragment.findNavController(this).popBackStack());
    }

    private static boolean shared(Conversation talk, String stikord) {
        return talk.parties().stream().filter(party -> party.picked(stikord)).count() > 1;
    }
}
