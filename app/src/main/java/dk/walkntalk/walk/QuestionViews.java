package dk.walkntalk.walk;

import android.content.Context;
import android.content.res.ColorStateList;
import android.view.Gravity;
import android.view.View;
import android.view.ViewGroup;
import android.widget.ImageView;
import android.widget.LinearLayout;
import android.widget.TextView;
import com.google.android.material.textfield.TextInputLayout;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.PerspectiveLook;
import dk.walkntalk.ui.PuzzleView;
import dk.walkntalk.ui.Unfold;
import dk.walkntalk.ui.Views;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** What the question screen shows of a conversation. */
final class QuestionViews {
    private final View view;
    private final Context context;
    private final WalkViewModel model;
    private final Prompts prompts;
    private final LongConsumer onAgreement;
    private Question shown;

    QuestionViews(View view, WalkViewModel model, LongConsumer onAgreement) {
        this.view = view;
        this.context = view.getContext();
        this.model = model;
        this.prompts = new Prompts(view, model);
        this.onAgreement = onAgreement;
        LinearLayout head = view.findViewById(R.id.walk_head);
        if (head != null && isNarrow()) {
            stack(head);
        }
    }

    /** With large letters, or on a small phone, the time has little room beside the perspective's name. */
    private boolean isNarrow() {
        return Views.roomForText(context) < 240;
    }

    private static void stack(LinearLayout head) {
        head.setOrientation(LinearLayout.VERTICAL);
        for (int i = 0; i < head.getChildCount(); i++) {
            TextView text = (TextView) head.getChildAt(i);
            text.setLayoutParams(new LinearLayout.LayoutParams(
                    LinearLayout.LayoutParams.MATCH_PARENT, LinearLayout.LayoutParams.WRAP_CONTENT));
            text.setGravity(Gravity.START);
            text.setMaxWidth(Integer.MAX_VALUE);
        }
    }

    /** Shows the conversation; true when it is at another question than before. */
    boolean show(Conversation talk) {
        Concept concept = talk.concept();
        Question question = talk.currentQuestion();
        Perspective perspective = concept.perspectiveOf(question.id());
        int position = concept.questions().indexOf(question);
        int index = concept.perspectives().indexOf(perspective);
        PerspectiveLook look = PerspectiveLook.of(index);
        ImageView icon = view.findViewById(R.id.walk_perspective_icon);
        icon.setImageResource(look.icon);
        icon.setImageTintList(ColorStateList.valueOf(context.getColor(look.color)));
        TextView name = text(R.id.walk_perspective, context.getString(R.string.walk_place, perspective.name(),
                position + 1, concept.questions().size()));
        name.setTextColor(context.getColor(look.color));
        boolean moved = !question.equals(shown);
        shown = question;
        ConceptText.show(view.findViewById(R.id.walk_question_text), talk.wording(question), concept.language());
        original(talk, question);
        turns(talk, position);
        StikordChips.show(view.findViewById(R.id.walk_stikord), talk,
                (word, played) -> model.played(talk, word, played));
        prompts.show(talk);
        Views.show(view, R.id.walk_health, talk.healthInPlay());
        TextInputLayout note = view.findViewById(R.id.walk_note_layout);
        note.setHint(WalkWords.note(talk));
        // small letters above the line have room where large ones in the field have not
        note.setExpandedHintEnabled(!isNarrow());
        agreements(talk, perspective);
        whole(talk, position);
        Views.show(view, R.id.walk_benspaend, !concept.stikord().isEmpty());
        return moved;
    }

    /** The concept's own wording, one tap away where the leader has given another. */
    private void original(Conversation talk, Question question) {
        View button = view.findViewById(R.id.walk_original);
        TextView text = view.findViewById(R.id.walk_original_text);
        if (!talk.reworded(question)) {
            Unfold.hide(button, text);
            return;
        }
        ConceptText.show(text, question.text(), talk.concept().language());
        String key = "original:" + question.id();
        Unfold.show(button, text, model.unfolded(key), open -> model.unfold(key, open));
    }

    private void turns(Conversation talk, int position) {
        boolean puzzle = WalkPlace.isPuzzle(talk);
        boolean last = position == talk.concept().questions().size() - 1;
        view.findViewById(R.id.walk_leave).setContentDescription(context.getString(WalkWords.leave(talk)));
        view.findViewById(R.id.walk_next).setContentDescription(context.getString(
                puzzle ? R.string.walk_piece_placed : last ? WalkWords.toEnd(talk) : R.string.walk_next));
        view.findViewById(R.id.walk_back).setContentDescription(context.getString(
                puzzle ? R.string.walk_back_to_puzzle : R.string.walk_back));
        view.findViewById(R.id.walk_back).setEnabled(puzzle || position > 0);
    }

    /** The strip of pieces is the way to the whole: the puzzle, or the form as a table. */
    private void whole(Conversation talk, int position) {
        PuzzleView puzzle = view.findViewById(R.id.walk_puzzle);
        puzzle.show(pieces(talk), position);
        String label = context.getString(
                WalkPlace.isPuzzle(talk) ? R.string.walk_whole_puzzle : R.string.walk_whole_table);
        text(R.id.walk_whole_label, label);
        view.findViewById(R.id.walk_whole).setContentDescription(context.getString(R.string.walk_whole_label, label,
                context.getString(R.string.walk_puzzle, talk.talkedCount(), talk.concept().questions().size())));
    }

    static List<List<Boolean>> pieces(Conversation talk) {
        return talk.concept().perspectives().stream()
                .map(one -> one.questions().stream().map(talk::talkedAbout).collect(Collectors.toList()))
                .collect(Collectors.toList());
    }

    private void agreements(Conversation talk, Perspective perspective) {
        ViewGroup list = view.findViewById(R.id.walk_agreements);
        list.removeAllViews();
        AgreementCards.add(list, talk, perspective, onAgreement);
    }

    private TextView text(int id, CharSequence text) {
        TextView view = this.view.findViewById(id);
        if (!text.toString().contentEquals(view.getText())) {
            view.setText(text);
        }
        return view;
    }
}
