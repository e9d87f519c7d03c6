package dk.walkntalk.walk;

import android.content.res.ColorStateList;
import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.card.MaterialCardView;
import com.google.android.material.color.MaterialColors;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.PuzzleBoard;
import dk.walkntalk.ui.Views;
import java.util.ArrayList;
import java.util.List;

/** The puzzle: the parties choose the next piece, by its place or by its question, and the picture grows. */
public final class PuzzleFragment extends Fragment {
    private static final String PLACED = "placed";

    private final ViewModelProvider.Factory models;
    private WalkViewModel model;
    private int falling = -1;

    public PuzzleFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_puzzle);
        this.models = models;
    }

    /** Arguments of this screen when the piece with this index has just been talked about. */
    static Bundle placed(long conversation, int piece) {
        Bundle args = Args.conversation(conversation);
        args.putInt(PLACED, piece);
        return args;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(WalkViewModel.class);
        falling = state == null ? requireArguments().getInt(PLACED, -1) : -1;
        view.findViewById(R.id.walk_leave).setOnClickListener(v -> requireActivity().finish());
        view.findViewById(R.id.walk_puzzle_table).setOnClickListener(v -> open(R.id.walk_table));
        view.findViewById(R.id.walk_puzzle_end).setOnClickListener(v -> open(R.id.walk_end));
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
    }

    private void open(int screen) {
        WalkNav.open(this, R.id.walk_puzzle, screen, Args.conversation(model.id()));
    }

    private void show(View view, Conversation talk) {
        List<Question> questions = talk.concept().questions();
        boolean whole = talk.talkedCount() == questions.size();
        Views.text(view, R.id.walk_puzzle_title,
                getString(whole ? R.string.walk_puzzle_whole : R.string.walk_puzzle_title));
        String count = getString(R.string.walk_puzzle, talk.talkedCount(), questions.size());
        Views.text(view, R.id.walk_puzzle_count, count);
        MaterialButton end = view.findViewById(R.id.walk_puzzle_end);
        end.setText(WalkWords.toEnd(talk));
        if (whole) {
            leads(end);
        }
        view.findViewById(R.id.walk_leave).setContentDescription(getString(WalkWords.leave(talk)));
        ModeButton.show(this, view, talk);
        PuzzleBoard board = view.findViewById(R.id.walk_board);
        board.setContentDescription(getString(R.string.walk_whole_label, getString(R.string.walk_whole_puzzle), count));
        board.show(QuestionViews.pieces(talk), names(talk), this::choose);
        if (falling >= 0 && talk.talkedAbout(questions.get(falling))) {
            board.letFall(falling);
            falling = -1;
        }
        open(view.findViewById(R.id.walk_puzzle_open), talk);
    }

    /** The one thing to do next stands out as on every other screen; when all pieces are laid, that is to end. */
    private static void leads(MaterialButton button) {
        int on = MaterialColors.getColor(button, com.google.android.material.R.attr.colorOnPrimary);
        button.setBackgroundTintList(ColorStateList.valueOf(
                MaterialColors.getColor(button, androidx.appcompat.R.attr.colorPrimary)));
        button.setTextColor(on);
        button.setIconTint(ColorStateList.valueOf(on));
    }

    /** The questions that are still open, in words: the puzzle's backs show only their sign and number. */
    private void open(ViewGroup list, Conversation talk) {
        list.removeAllViews();
        List<Question> questions = talk.concept().questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            int piece = i;
            if (!talk.talkedAbout(question)) {
                Perspective perspective = talk.concept().perspectiveOf(question.id());
                MaterialCardView card = Cards.add(list, talk.wording(question), getString(R.string.walk_piece_of,
                        perspective.name(), perspective.questions().indexOf(question) + 1), "", () -> choose(piece));
                card.setMinimumHeight(getResources().getDimensionPixelSize(R.dimen.walk_target));
            }
        }
    }

    private List<String> names(Conversation talk) {
        Concept concept = talk.concept();
        List<String> names = new ArrayList<>();
        for (Perspective perspective : concept.perspectives()) {
            for (Question question : perspective.questions()) {
                names.add(getString(talk.talkedAbout(question) ? R.string.walk_piece_talked : R.string.walk_piece_open,
                        perspective.name(), perspective.questions().indexOf(question) + 1,
                        Cards.brief(talk.wording(question))));
            }
        }
        return names;
    }

    private void choose(int piece) {
        model.goTo(piece);
        WalkNav.replace(this, R.id.walk_question, model.id());
    }
}
