package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;

/** The form as the paper has it, with all that was said so far: it grows through the talk. */
public final class TableFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private WalkViewModel model;

    public TableFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_table);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(WalkViewModel.class);
        view.findViewById(R.id.walk_table_back).setOnClickListener(v -> WalkNav.back(this));
        view.findViewById(R.id.walk_table_end).setOnClickListener(
                v -> WalkNav.open(this, R.id.walk_table, R.id.walk_end, Args.conversation(model.id())));
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
    }

    private void show(View view, Conversation talk) {
        ConceptText.show(view.findViewById(R.id.walk_table_title), talk.concept().agreementField().heading(),
                talk.concept().language());
        Views.text(view, R.id.walk_table_end, getString(WalkWords.toEnd(talk)));
        Views.text(view, R.id.walk_table_back, getString(WalkPlace.isPuzzle(talk) && atPuzzle(talk)
                ? R.string.walk_back_to_puzzle : R.string.walk_table_back));
        ViewGroup rows = view.findViewById(R.id.walk_table_rows);
        rows.removeAllViews();
        FormRows form = new FormRows(rows, talk, this::goTo, this::openAgreement);
        if (isWide()) {
            form.sideBySide();
        } else {
            form.below();
        }
    }

    private static boolean atPuzzle(Conversation talk) {
        return WalkPlace.PUZZLE.equals(talk.row().walkPlace);
    }

    /** Five columns need room for words in each. */
    private boolean isWide() {
        return Views.roomForText(requireContext()) >= 600;
    }

    private void goTo(Question question) {
        Conversation talk = model.conversation().getValue();
        if (talk != null) {
            model.goTo(talk.concept().questions().indexOf(question));
            WalkNav.replace(this, R.id.walk_question, model.id());
        }
    }

    private void openAgreement(long agreement) {
        WalkNav.open(this, R.id.walk_table, R.id.agreement, Args.agreement(model.id(), agreement));
    }
}
