package dk.walkntalk.plan;

import android.content.Context;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.EditText;
import android.widget.TextView;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.AgreementField;
import dk.walkntalk.concept.Box;
import dk.walkntalk.concept.Moment;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** A plan's own boxes as large fields: whose plan it is, the day, what each box asks, and what can be put in. */
final class Boxes {
    private final View view;
    private final Context context;
    private final BiConsumer<String, CharSequence> onTyped;
    private final List<TypedText> fields = new ArrayList<>();

    /** Fields in {@code plan_boxes_form} below {@code view}; {@code onTyped} gets a box's id and its text. */
    Boxes(View view, BiConsumer<String, CharSequence> onTyped) {
        this.view = view;
        this.context = view.getContext();
        this.onTyped = onTyped;
    }

    void show(Conversation talk) {
        AgreementField plan = talk.concept().agreementField();
        String language = talk.concept().language();
        String whose = talk.parties(talk.concept().subject()).stream().map(talk::nameOrRole)
                .collect(Collectors.joining(", "));
        heading(R.id.plan_boxes_for, plan.forLabel(), language);
        Views.text(view, R.id.plan_boxes_whose, whose);
        heading(R.id.plan_boxes_date_label, plan.dateLabel(), language);
        Views.text(view, R.id.plan_boxes_date, Dates.day(context, talk.row().heldOn));
        Views.show(view, R.id.plan_boxes_optional, plan.optional());
        List<String> reminders = talk.concept().reminders(Moment.PLAN);
        String before = String.join("\n\n", reminders.subList(0, Math.max(0, reminders.size() - 1)));
        heading(R.id.plan_boxes_reminder, before, language);
        if (fields.isEmpty()) {
            build(plan, reminders.isEmpty() ? "" : reminders.get(reminders.size() - 1), language);
        }
        for (int i = 0; i < fields.size(); i++) {
            Box box = plan.boxes().get(i);
            fields.get(i).show(box.id(), talk.box(box.id()).text());
        }
    }

    private void heading(int id, String text, String language) {
        TextView heading = view.findViewById(id);
        ConceptText.show(heading, text, language);
        heading.setVisibility(text.isEmpty() ? View.GONE : View.VISIBLE);
    }

    private void build(AgreementField plan, String reminder, String language) {
        ViewGroup list = view.findViewById(R.id.plan_boxes_list);
        for (int i = 0; i < plan.boxes().size(); i++) {
            Box box = plan.boxes().get(i);
            View section = LayoutInflater.from(context).inflate(R.layout.plan_box, list, false);
            ConceptText.show(section.findViewById(R.id.plan_box_title), box.title(), language);
            TextView hint = section.findViewById(R.id.plan_box_hint);
            ConceptText.show(hint, box.hint(), language);
            hint.setVisibility(box.hint().isEmpty() ? View.GONE : View.VISIBLE);
            EditText text = section.findViewById(R.id.plan_box_text);
            // an id of its own, so that TalkBack finds the title that belongs to it
            text.setId(View.generateViewId());
            section.findViewById(R.id.plan_box_title).setLabelFor(text.getId());
            text.setTag(box.id());
            TypedText field = new TypedText(text, typed -> onTyped.accept(box.id(), typed),
                    () -> Snackbar.make(view, R.string.ui_text_full, Snackbar.LENGTH_LONG).show());
            fields.add(field);
            boolean here = i == Activities.box(plan);
            Views.show(section, R.id.plan_box_activities, here);
            if (here) {
                activities(section, text, field, reminder, language);
            }
            list.addView(section);
        }
    }

    private void activities(View section, EditText text, TypedText field, String reminder, String language) {
        TextView why = section.findViewById(R.id.plan_box_reminder);
        ConceptText.show(why, reminder, language);
        why.setVisibility(reminder.isEmpty() ? View.GONE : View.VISIBLE);
        ViewGroup chips = section.findViewById(R.id.plan_box_chips);
        for (String activity : context.getResources().getStringArray(R.array.plan_activities)) {
            Button button = (Button) LayoutInflater.from(context).inflate(R.layout.plan_activity, chips, false);
            button.setText(activity);
            button.setContentDescription(context.getString(R.string.plan_activity_insert, activity));
            button.setOnClickListener(v -> {
                field.type(Activities.add(text.getText().toString(), activity));
                text.requestFocus();
            });
            chips.addView(button);
        }
    }

    /** How many boxes of the plan say something. */
    static int filled(Conversation talk) {
        return (int) talk.concept().agreementField().boxes().stream()
                .filter(box -> !talk.box(box.id()).isBlank()).count();
    }
}
