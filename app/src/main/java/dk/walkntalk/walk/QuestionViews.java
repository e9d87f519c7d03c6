package dk.walkntalk.walk;

import android.content.Context;
import android.content.res.ColorStateList;
import android.view.View;
import android.view.ViewGroup;
import android.widget.ImageView;
import android.widget.TextView;
import com.google.android.material.chip.Chip;
import com.google.android.material.chip.ChipGroup;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.PerspectiveLook;
import dk.walkntalk.ui.PuzzleView;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** What the question screen shows of a conversation. */
final class QuestionViews {
    private final View view;
    private final Context context;
    private final BiConsumer<String, Boolean> onStikord;
    private final LongConsumer onAgreement;
    private Question shown;

    QuestionViews(View view, BiConsumer<String, Boolean> onStikord, LongConsumer onAgreement) {
        this.view = view;
        this.context = view.getContext();
        this.onStikord = onStikord;
        this.onAgreement = onAgreement;
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
        if (moved) {
            ConceptText.show(view.findViewById(R.id.walk_question_text), question.text(), concept.language());
            shown = question;
        }
        boolean last = position == concept.questions().size() - 1;
        view.findViewById(R.id.walk_next).setContentDescription(
                context.getString(last ? R.string.walk_to_end : R.string.walk_next));
        view.findViewById(R.id.walk_back).setEnabled(position > 0);
        stikord(talk);
        agreements(talk, perspective);
        PuzzleView puzzle = view.findViewById(R.id.walk_puzzle);
        puzzle.show(pieces(talk), position);
        puzzle.setContentDescription(context.getString(R.string.walk_puzzle, talk.talkedCount(),
                concept.questions().size()));
        return moved;
    }

    static List<List<Boolean>> pieces(Conversation talk) {
        return talk.concept().perspectives().stream()
                .map(one -> one.questions().stream().map(talk::talkedAbout).collect(Collectors.toList()))
                .collect(Collectors.toList());
    }

    void time(long minutes) {
        text(R.id.walk_time, context.getString(R.string.walk_minutes, minutes));
    }

    private void stikord(Conversation talk) {
        ChipGroup chips = view.findViewById(R.id.walk_stikord);
        List<String> picked = talk.pickedStikord();
        while (chips.getChildCount() > picked.size() + 1) {
            chips.removeViewAt(0);
        }
        for (int i = 0; i < picked.size(); i++) {
            if (chips.getChildCount() - 1 <= i) {
                chips.addView(View.inflate(context, R.layout.walk_stikord_chip, null), i);
            }
            Chip chip = (Chip) chips.getChildAt(i);
            String word = picked.get(i);
            chip.setText(word);
            chip.setOnCheckedChangeListener(null);
            chip.setChecked(talk.played(word));
            chip.setOnCheckedChangeListener((button, played) -> onStikord.accept(word, played));
        }
    }

    private void agreements(Conversation talk, Perspective perspective) {
        List<Agreement> agreements = talk.agreements(perspective);
        ViewGroup list = view.findViewById(R.id.walk_agreements);
        list.removeAllViews();
        for (Agreement agreement : agreements) {
            String what = agreement.words(AgreementPart.WHAT).text();
            Cards.add(list, what.trim().isEmpty() ? context.getString(R.string.walk_agreement_no_what) : Cards.brief(what),
                    context.getString(R.string.walk_agreement_of, perspective.name()), "",
                    () -> onAgreement.accept(agreement.id()));
        }
    }

    private TextView text(int id, CharSequence text) {
        TextView view = this.view.findViewById(id);
        if (!text.toString().contentEquals(view.getText())) {
            view.setText(text);
        }
        return view;
    }
}
