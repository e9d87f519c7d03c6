package dk.walkntalk.walk;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.concept.Moment;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dots;
import dk.walkntalk.ui.PuzzleView;
import dk.walkntalk.ui.Views;
import java.util.List;

/** The last bench: the puzzle, what has not come into play yet, and on to the plan. */
public final class WalkEndFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private WalkViewModel model;

    public WalkEndFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_end);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(WalkViewModel.class);
        view.findViewById(R.id.walk_end_back).setOnClickListener(
                v -> WalkNav.back(this));
        view.findViewById(R.id.walk_to_plan).setOnClickListener(v -> {
            model.end();
            requireActivity().setResult(Activity.RESULT_OK);
            requireActivity().finish();
        });
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
    }

    private void show(View view, Conversation talk) {
        List<Question> questions = talk.concept().questions();
        PuzzleView puzzle = view.findViewById(R.id.walk_end_puzzle);
        puzzle.show(QuestionViews.pieces(talk), -1);
        puzzle.setContentDescription(getString(R.string.walk_puzzle, talk.talkedCount(), questions.size()));
        Views.text(view, R.id.walk_end_title, getString(talk.talkedCount() == questions.size()
                ? R.string.walk_end_title : R.string.walk_end_title_early));
        Views.text(view, R.id.walk_end_summary, getString(R.string.walk_end_summary,
                getResources().getQuantityString(R.plurals.home_questions, talk.talkedCount(), talk.talkedCount()),
                getResources().getQuantityString(R.plurals.home_agreements, talk.agreements().size(),
                        talk.agreements().size())));
        ViewGroup open = view.findViewById(R.id.walk_end_open);
        open.removeAllViews();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            int position = i;
            if (!talk.talkedAbout(question)) {
                Cards.add(open, talk.wording(question), talk.concept().perspectiveOf(question.id()).name(),
                        getString(R.string.walk_end_go), () -> {
                            model.goTo(position);
                            WalkNav.replace(this, R.id.walk_question, model.id());
                        });
            }
        }
        String silent = Dots.join(Benspaend.waiting(talk));
        String untouched = Dots.join(Prompts.untouched(talk));
        boolean all = open.getChildCount() == 0 && silent.isEmpty() && untouched.isEmpty();
        Views.show(view, R.id.walk_end_open_heading, !all);
        Views.show(view, R.id.walk_end_stikord, !silent.isEmpty());
        Views.text(view, R.id.walk_end_stikord, getString(R.string.walk_end_stikord, silent));
        Views.show(view, R.id.walk_end_themes, !untouched.isEmpty());
        Views.text(view, R.id.walk_end_themes, getString(R.string.walk_end_themes, untouched));
        ConceptText.show(view.findViewById(R.id.walk_end_reminder),
                String.join("\n\n", talk.concept().reminders(Moment.DOCUMENT)), talk.concept().language());
    }
}
