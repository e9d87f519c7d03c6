package dk.walkntalk.plan;

import android.content.Context;
import dk.walkntalk.R;
import dk.walkntalk.concept.AgreementValue;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.Dots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An agreement in a few words, and what it does not say yet as quiet questions. */
final class AgreementWords {
    private AgreementWords() { }

    /** What is said besides the what, one part a line; a value is for whom the concept says. */
    static String body(Context context, Concept concept, Agreement agreement) {
        List<String> lines = new ArrayList<>();
        for (AgreementPart part : AgreementPart.values()) {
            if (part != AgreementPart.WHAT && !agreement.words(part).isBlank()) {
                lines.add(context.getString(R.string.plan_part_line, label(context, concept, part),
                        Cards.brief(agreement.words(part).text())));
            }
        }
        return String.join("\n", lines);
    }

    /** The same of what was heard and is not written down yet, in a line. */
    static String brief(Map<AgreementPart, String> fields) {
        return AgreementPart.ASKED_FOR.stream().filter(part -> part != AgreementPart.WHAT && fields.containsKey(part))
                .map(fields::get).distinct().collect(Collectors.joining(Dots.BETWEEN));
    }

    /** What is missing, asked and not scolded: "Hvornår? Hvem følger op?". */
    static String question(Context context, Agreement agreement) {
        return agreement.missing().stream().map(part -> context.getString(question(part)))
                .collect(Collectors.joining(Dots.BETWEEN));
    }

    private static String label(Context context, Concept concept, AgreementPart part) {
        List<AgreementValue> values = concept.agreementField().values();
        int value = part.ordinal() - AgreementPart.VALUE_INDIVIDUAL.ordinal();
        return value < 0 || value >= values.size() ? context.getString(label(part))
                : context.getString(R.string.plan_value_for, values.get(value).label());
    }

    static int label(AgreementPart part) {
        switch (part) {
            case WHAT: return R.string.plan_what;
            case WHEN: return R.string.plan_when;
            case WHO: return R.string.plan_who;
            case RESPONSIBLE: return R.string.plan_responsible;
            case FOLLOW_UP: return R.string.plan_follow_up;
            default: return R.string.plan_values_heading;
        }
    }

    private static int question(AgreementPart part) {
        switch (part) {
            case WHAT: return R.string.plan_ask_what;
            case WHEN: return R.string.plan_ask_when;
            case WHO: return R.string.plan_ask_who;
            case RESPONSIBLE: return R.string.plan_ask_responsible;
            default: return R.string.plan_ask_follow_up;
        }
    }
}
