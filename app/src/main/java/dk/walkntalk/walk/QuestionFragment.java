package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.View;
import androidx.activity.OnBackPressedCallback;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.core.widget.NestedScrollView;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.WalkKeys;

/** One question of the walk, with the stikord at hand, a short note, and "Aftale!". */
public final class QuestionFragment extends Fragment implements WalkKeys {
    private final ViewModelProvider.Factory models;
    private WalkViewModel model;
    private QuestionViews views;
    private ClockViews clock;
    private TypedText note;
    private SpokenNote spokenNote;
    private final Runnable tick = this::tick;
    /** The system's back leads from a piece to the puzzle; in the form it leaves the walk. */
    private final OnBackPressedCallback toPuzzle = new OnBackPressedCallback(false) {
        @Override
        public void handleOnBackPressed() {
            back();
        }
    };

    public QuestionFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_question);
        this.models = models;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        spokenNote = new SpokenNote(this, models);
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(WalkViewModel.class);
        views = new QuestionViews(view, model, this::openAgreement);
        clock = new ClockViews(view, () -> model.touched(WalkClock.TURNED, true));
        note = new TypedText(view.findViewById(R.id.walk_note), this::noteTyped,
                () -> Snackbar.make(view, R.string.ui_text_full, Snackbar.LENGTH_LONG).show());
        spokenNote.bind(view, model);
        view.findViewById(R.id.walk_leave).setOnClickListener(v -> requireActivity().finish());
        view.findViewById(R.id.walk_next).setOnClickListener(v -> next());
        view.findViewById(R.id.walk_back).setOnClickListener(v -> back());
        view.findViewById(R.id.walk_agree).setOnClickListener(v -> agree(false));
        view.findViewById(R.id.walk_all_stikord).setOnClickListener(v -> open(R.id.walk_stikord));
        view.findViewById(R.id.walk_benspaend).setOnClickListener(v -> open(R.id.benspaend));
        view.findViewById(R.id.walk_whole).setOnClickListener(v -> whole());
        requireActivity().getOnBackPressedDispatcher().addCallback(getViewLifecycleOwner(), toPuzzle);
        model.conversation().observe(getViewLifecycleOwner(), this::show);
    }

    private void show(Conversation talk) {
        Question question = talk.currentQuestion();
        if (views.show(talk)) {
            NestedScrollView scroll = requireView().findViewById(R.id.walk_scroll);
            scroll.scrollTo(0, 0);
            spokenNote.moved(requireView(), talk);
        }
        ModeButton.show(this, requireView(), talk);
        toPuzzle.setEnabled(WalkPlace.isPuzzle(talk));
        note.show(question.id(), talk.note(question).text());
        tick();
    }

    private void tick() {
        Conversation talk = model.conversation().getValue();
        View view = getView();
        if (talk != null && view != null) {
            clock.show(talk, model.clock(talk));
            view.removeCallbacks(tick);
            view.postDelayed(tick, 20_000);
        }
    }

    @Override
    public void onDestroyView() {
        requireView().removeCallbacks(tick);
        super.onDestroyView();
    }

    private void noteTyped(CharSequence text) {
        Conversation talk = model.conversation().getValue();
        if (talk != null) {
            model.note(talk.currentQuestion(), text);
        }
    }

    private void next() {
        Conversation talk = model.conversation().getValue();
        if (talk == null) {
            return;
        }
        int piece = talk.concept().questions().indexOf(talk.currentQuestion());
        switch (model.next(talk)) {
            case PUZZLE:
                WalkNav.replace(this, R.id.walk_puzzle, PuzzleFragment.placed(model.id(), piece));
                break;
            case GATHER:
                WalkNav.replace(this, R.id.walk_gather, model.id());
                break;
            case END:
                open(R.id.walk_end);
                break;
            default:
        }
    }

    private void back() {
        Conversation talk = model.conversation().getValue();
        if (talk != null && WalkPlace.isPuzzle(talk)) {
            model.toPuzzle();
            WalkNav.replace(this, R.id.walk_puzzle, model.id());
        } else if (talk != null) {
            model.back(talk);
        }
    }

    private void whole() {
        Conversation talk = model.conversation().getValue();
        if (talk != null && WalkPlace.isPuzzle(talk)) {
            back();
        } else {
            open(R.id.walk_table);
        }
    }

    private void open(int screen) {
        WalkNav.open(this, R.id.walk_question, screen, Args.conversation(model.id()));
    }

    private void agree(boolean eyesFree) {
        Conversation talk = model.conversation().getValue();
        if (talk != null) {
            spokenNote.stop();
            Perspective perspective = talk.concept().perspectiveOf(talk.currentQuestion().id());
            model.agree(perspective, agreement -> WalkNav.open(this, R.id.walk_question, R.id.agreement,
                    Args.said(model.id(), agreement, eyesFree)));
        }
    }

    private void openAgreement(long agreement) {
        WalkNav.open(this, R.id.walk_question, R.id.agreement, Args.agreement(model.id(), agreement));
    }

    @Override
    public boolean onWalkKey(Wish wish) {
        switch (wish) {
            case AGREE: agree(true); break;
            case NOTE: spokenNote.press(); break;
            case NEXT: next(); break;
            default: back();
        }
        return true;
    }
}
