package dk.walkntalk.prepare;

import android.content.ActivityNotFoundException;
import android.net.Uri;
import android.os.Bundle;
import android.view.View;
import androidx.activity.result.ActivityResultLauncher;
import androidx.activity.result.contract.ActivityResultContracts;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.WordingSet;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Once;
import dk.walkntalk.ui.Outgoing;
import dk.walkntalk.ui.OutgoingFiles;
import dk.walkntalk.ui.ShareSheet;
import dk.walkntalk.ui.Views;
import java.util.Optional;

/** The sets of wording that a leader has kept: use one, name it, share it as a file, or take one in from a file. */
public final class WordingSetsFragment extends Fragment implements WordingSetCards.Owner {
    private final ViewModelProvider.Factory models;
    private WordingSetsViewModel model;
    private WordingSetCards cards;
    private ActivityResultLauncher<String[]> picker;

    public WordingSetsFragment(ViewModelProvider.Factory models) {
        super(R.layout.prepare_sets);
        this.models = models;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        model = new ViewModelProvider(this, models).get(WordingSetsViewModel.class);
        picker = registerForActivityResult(new ActivityResultContracts.OpenDocument(), this::take);
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        cards = new WordingSetCards(view.findViewById(R.id.wording_sets_list), this);
        view.findViewById(R.id.wording_import).setOnClickListener(v -> choose());
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view));
        model.sets().observe(getViewLifecycleOwner(), sets -> show(view));
        model.outgoing().observe(getViewLifecycleOwner(), this::share);
        model.incoming().observe(getViewLifecycleOwner(), this::preview);
    }

    private void show(View view) {
        Conversation talk = model.conversation().getValue();
        if (talk != null && model.sets().getValue() != null) {
            cards.show(talk, model.sets().getValue());
            Views.show(view, R.id.wording_sets_empty, model.sets().getValue().isEmpty());
        }
    }

    @Override
    public void rename(WordingSet set, CharSequence name) {
        model.rename(set, name);
    }

    @Override
    public void use(WordingSet set) {
        Conversation talk = model.conversation().getValue();
        ReplaceWording.ask(requireContext(), talk, set.wording(), () -> {
            model.use(talk, set);
            say(getString(R.string.wording_used, set.name()));
        });
    }

    @Override
    public void share(WordingSet set) {
        model.share(model.conversation().getValue(), set, getString(R.string.wording_file_name, set.name().trim()),
                new OutgoingFiles(requireContext().getApplicationContext()));
    }

    private void share(Once<Optional<Outgoing>> once) {
        Optional<Outgoing> file = once.take();
        Conversation talk = model.conversation().getValue();
        if (file == null || talk == null) {
            return;
        }
        if (!file.isPresent()) {
            say(getString(R.string.wording_no_room));
            return;
        }
        try {
            startActivity(ShareSheet.file(file.get(), getString(R.string.wording_share_text, talk.concept().name()),
                    getString(R.string.wording_share_title)));
        } catch (ActivityNotFoundException e) {
            say(getString(R.string.wording_no_share_app));
        }
    }

    @Override
    public void delete(WordingSet set) {
        new MaterialAlertDialogBuilder(requireContext())
                .setTitle(getString(R.string.wording_delete_question, set.name()))
                .setMessage(R.string.wording_delete_what)
                .setNegativeButton(R.string.ui_keep, null)
                .setPositiveButton(R.string.ui_delete, (dialog, which) -> model.delete(set))
                .show();
    }

    private void choose() {
        try {
            // files that came by mail or message rarely keep their type
            picker.launch(new String[] {"*/*"});
        } catch (ActivityNotFoundException e) {
            say(getString(R.string.wording_no_picker));
        }
    }

    private void take(Uri source) {
        if (source != null) {
            model.take(source, new FileCopy(requireContext().getApplicationContext()));
        }
    }

    private void preview(Once<Optional<String>> once) {
        Optional<String> name = once.take();
        if (name == null) {
            return;
        }
        if (!name.isPresent()) {
            say(getString(R.string.wording_file_unreadable));
            return;
        }
        Bundle args = Args.conversation(requireArguments().getLong(Args.CONVERSATION));
        args.putString(WordingPreviewViewModel.FILE, name.get());
        args.putString(WordingPreviewViewModel.SOURCE, model.source());
        NavHostFragment.findNavController(this).navigate(R.id.wording_preview, args);
    }

    private void say(String message) {
        Snackbar.make(requireView(), message, Snackbar.LENGTH_LONG).setTextMaxLines(6)
                .setAnchorView(R.id.wording_sets_bottom).show();
    }
}
