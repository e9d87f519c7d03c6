package dk.walkntalk.prepare;

import android.content.Context;
import android.view.ViewGroup;
import dk.walkntalk.R;
import dk.walkntalk.concept.Box;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Dates;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was agreed the last time, to be read before one meets again. */
final class PreviousPlan {
    private static final Map<AgreementPart, Integer> LABELS = new EnumMap<>(Map.of(
            AgreementPart.WHEN, R.string.plan_when, AgreementPart.WHO, R.string.plan_who,
            AgreementPart.RESPONSIBLE, R.string.plan_responsible, AgreementPart.FOLLOW_UP, R.string.plan_follow_up));

    private final Conversation before;
    private final Concept concept;
    private final Context context;
    private final ViewGroup list;

    private PreviousPlan(Conversation before, ViewGroup list) {
        this.before = before;
        this.concept = before.concept();
        this.list = list;
        this.context = list.getContext();
    }

    /** Shows the plan of {@code before} in {@code fold}. */
    static void show(Conversation before, Fold fold) {
        fold.content().removeAllViews();
        PreviousPlan plan = new PreviousPlan(before, fold.content());
        fold.say(plan.context.getString(R.string.prepare_previous, Dates.day(plan.context, before.row().heldOn)),
                plan.state());
        if (before.concept().agreementField().hasBoxes()) {
            plan.boxes();
        } else {
            plan.agreements();
        }
    }

    private String state() {
        int agreements = before.agreements().size();
        int boxes = filled().size();
        if (agreements + boxes == 0) {
            return context.getString(R.string.prepare_previous_none);
        }
        return boxes > 0 ? context.getResources().getQuantityString(R.plurals.prepare_boxes, boxes, boxes)
                : context.getResources().getQuantityString(R.plurals.home_agreements, agreements, agreements);
    }

    private List<Box> filled() {
        return concept.agreementField().boxes().stream().filter(box -> !before.box(box.id()).isBlank())
                .collect(Collectors.toList());
    }

    private void boxes() {
        for (Box box : filled()) {
            Lines.concept(list, R.layout.ui_heading, box.title(), concept);
            Lines.text(list, R.layout.prepare_line, before.box(box.id()).text().trim());
        }
    }

    private void agreements() {
        for (int i = 0; i < concept.perspectives().size(); i++) {
            List<Agreement> agreements = before.agreements(concept.perspectives().get(i));
            if (!agreements.isEmpty()) {
                Lines.perspective(list, concept, i);
                agreements.forEach(this::agreement);
            }
        }
    }

    private void agreement(Agreement agreement) {
        if (!agreement.words(AgreementPart.WHAT).isBlank()) {
            Lines.text(list, R.layout.prepare_line, agreement.words(AgreementPart.WHAT).text().trim());
        }
        LABELS.forEach((part, label) -> said(agreement, part, context.getString(label)));
        List<AgreementPart> parts = List.of(AgreementPart.VALUE_INDIVIDUAL, AgreementPart.VALUE_WORKPLACE,
                AgreementPart.VALUE_CITIZENS);
        for (int i = 0; i < Math.min(parts.size(), concept.agreementField().values().size()); i++) {
            said(agreement, parts.get(i), concept.agreementField().values().get(i).label());
        }
        String people = before.parties().stream().filter(one -> agreement.people().contains(one.person.id))
                .map(before::nameOrRole).collect(Collectors.joining(", "));
        if (!people.isEmpty()) {
            Lines.text(list, R.layout.prepare_quiet, context.getString(R.string.prepare_previous_for, people));
        }
    }

    private void said(Agreement agreement, AgreementPart part, String label) {
        if (!agreement.words(part).isBlank()) {
            Lines.text(list, R.layout.prepare_quiet, context.getString(R.string.plan_part_line, label,
                    agreement.words(part).text().trim()));
        }
    }
}
