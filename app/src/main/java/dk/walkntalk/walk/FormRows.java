package dk.walkntalk.walk;

import android.content.Context;
import android.content.res.ColorStateList;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.ImageView;
import android.widget.LinearLayout;
import android.widget.TextView;
import androidx.core.view.ViewCompat;
import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dots;
import dk.walkntalk.ui.PerspectiveLook;
import dk.walkntalk.ui.Views;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Fills the form: below each other on a narrow screen, in the paper's columns on a wide one. */
final class FormRows {
    /** Perspektiver, Spørgsmål, Stikord, Noter, Aftaler: how the form's width is shared. */
    private static final float[] SHARES = {1.15f, 2.4f, 1.3f, 1.6f, 1.75f};

    private final ViewGroup rows;
    private final Conversation talk;
    private final Consumer<Question> onQuestion;
    private final LongConsumer onAgreement;
    private final LayoutInflater inflater;

    FormRows(ViewGroup rows, Conversation talk, Consumer<Question> onQuestion, LongConsumer onAgreement) {
        this.rows = rows;
        this.talk = talk;
        this.onQuestion = onQuestion;
        this.onAgreement = onAgreement;
        this.inflater = LayoutInflater.from(rows.getContext());
    }

    void below() {
        if (!Benspaend.atHand(talk).isEmpty()) {
            heading(rows, column(2, R.string.stikord_bar));
            text(rows, Dots.join(stikord()));
        }
        for (Perspective perspective : talk.concept().perspectives()) {
            perspective(rows, perspective).setPadding(0, dp(24), 0, dp(4));
            perspective.questions().forEach(question -> question(rows, question, true));
            TextView heading = heading(rows, column(4, R.string.plan_bar));
            heading.setContentDescription(context().getString(R.string.plan_agreement_of, perspective.name()));
            agreements(rows, perspective);
        }
    }

    void sideBySide() {
        LinearLayout head = line();
        for (int i = 0; i < SHARES.length && i < talk.concept().agreementField().columns().size(); i++) {
            heading(cell(head, i), column(i, R.string.plan_bar));
        }
        for (int i = 0; i < talk.concept().perspectives().size(); i++) {
            Perspective perspective = talk.concept().perspectives().get(i);
            inflater.inflate(R.layout.walk_table_rule, rows);
            LinearLayout line = line();
            perspective(cell(line, 0), perspective);
            LinearLayout questions = cell(line, 1);
            perspective.questions().forEach(question -> question(questions, question, false));
            LinearLayout words = cell(line, 2);
            if (i == 0) {
                stikord().forEach(word -> text(words, word));
            }
            LinearLayout notes = cell(line, 3);
            for (Question question : perspective.questions()) {
                if (!talk.note(question).isBlank()) {
                    text(notes, (perspective.questions().indexOf(question) + 1) + "  "
                            + talk.note(question).text().trim());
                }
            }
            agreements(cell(line, 4), perspective);
        }
    }

    private String column(int index, int otherwise) {
        List<String> columns = talk.concept().agreementField().columns();
        return index < columns.size() ? columns.get(index) : context().getString(otherwise);
    }

    private View perspective(ViewGroup to, Perspective perspective) {
        View view = inflater.inflate(R.layout.walk_table_perspective, to, false);
        PerspectiveLook look = PerspectiveLook.of(talk.concept().perspectives().indexOf(perspective));
        ImageView icon = view.findViewById(R.id.walk_perspective_icon);
        icon.setImageResource(look.icon);
        icon.setImageTintList(ColorStateList.valueOf(context().getColor(look.color)));
        TextView name = view.findViewById(R.id.walk_table_name);
        ConceptText.show(name, perspective.name(), talk.concept().language());
        name.setTextColor(context().getColor(look.color));
        to.addView(view);
        return view;
    }

    private void question(ViewGroup to, Question question, boolean withNote) {
        View row = inflater.inflate(R.layout.walk_table_question, to, false);
        boolean talked = talk.talkedAbout(question);
        boolean here = question.equals(talk.currentQuestion()) && talk.row().walkPlace == null;
        ConceptText.show(row.findViewById(R.id.walk_table_question), talk.wording(question),
                talk.concept().language());
        ImageView sign = row.findViewById(R.id.walk_table_sign);
        sign.setImageResource(talked ? R.drawable.ic_check : here ? R.drawable.ic_here : R.drawable.ic_next);
        String state = context().getString(here ? R.string.walk_table_here
                : talked ? R.string.walk_table_talked : R.string.walk_table_open);
        Views.text(row, R.id.walk_table_state, state);
        ViewCompat.setStateDescription(row, state);
        String note = talk.note(question).text().trim();
        Views.show(row, R.id.walk_table_note, withNote && !note.isEmpty());
        Views.text(row, R.id.walk_table_note, context().getString(R.string.walk_table_note, note));
        row.setOnClickListener(v -> onQuestion.accept(question));
        to.addView(row);
    }

    private List<String> stikord() {
        return Benspaend.atHand(talk).stream().map(word -> Benspaend.inPlay(talk, word)
                ? context().getString(R.string.walk_table_played, word) : word).collect(Collectors.toList());
    }

    private void agreements(ViewGroup to, Perspective perspective) {
        if (talk.agreements(perspective).isEmpty()) {
            text(to, context().getString(R.string.walk_table_no_agreement))
                    .setTextColor(com.google.android.material.color.MaterialColors.getColor(to,
                            com.google.android.material.R.attr.colorOnSurfaceVariant));
        }
        AgreementCards.add(to, talk, perspective, onAgreement);
    }

    private TextView heading(ViewGroup to, String words) {
        TextView heading = (TextView) inflater.inflate(R.layout.ui_heading, to, false);
        ConceptText.show(heading, words, talk.concept().language());
        to.addView(heading);
        return heading;
    }

    private TextView text(ViewGroup to, String words) {
        TextView text = (TextView) inflater.inflate(R.layout.walk_table_text, to, false);
        text.setText(words);
        to.addView(text);
        return text;
    }

    private LinearLayout line() {
        LinearLayout line = new LinearLayout(context());
        line.setBaselineAligned(false);
        rows.addView(line, new LinearLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT,
                ViewGroup.LayoutParams.WRAP_CONTENT));
        return line;
    }

    private LinearLayout cell(LinearLayout line, int column) {
        LinearLayout cell = new LinearLayout(context());
        cell.setOrientation(LinearLayout.VERTICAL);
        cell.setPadding(dp(4), dp(4), dp(8), dp(8));
        line.addView(cell, new LinearLayout.LayoutParams(0, ViewGroup.LayoutParams.WRAP_CONTENT, SHARES[column]));
        return cell;
    }

    private int dp(int dp) {
        return Math.round(dp * context().getResources().getDisplayMetrics().density);
    }

    private Context context() {
        return rows.getContext();
    }
}
