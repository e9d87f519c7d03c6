package dk.walkntalk.plan;

import android.content.Context;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.ui.Cards;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An agreement in a few words, and what it does not say yet as quiet questions. */
final class AgreementWords {
    private AgreementWords() { }

    /** What is said besides the what, one part a line. */
    static String body(Context context, Agreement agreement) {
        List<String> lines = new ArrayList<>();
        for (AgreementPart part : AgreementPart.values()) {
            if (part != AgreementPart.WHAT && !agreement.words(part).isBlank()) {
                lines.add(context.getString(R.string.plan_part_line, context.getString(label(part)),
                        Cards.brief(agreement.words(part).text())));
            }
        }
        return String.join("\n", lines);
    }

    /** What is missing, asked and not scolded: "Hvornår? Hvem følger op?". */
    static String question(Context context, Agreement agreement) {
        return agreement.missing().stream().map(part -> context.getString(question(part)))
                .collect(Collectors.joining(" · "));
    }

    static int label(AgreementPart part) {
        switch (part) {
            case WHAT: return R.string.plan_what;
            case WHEN: return R.string.plan_when;
            case WHO: return R.string.plan_who;
            case RESPONSIBLE: return R.string.plan_responsible;
            case FOLLOW_UP: return R.string.plan_follow_up;
            case VALUE_INDIVIDUAL: return R.string.plan_value_individual;
            case VALUE_WORKPLACE: return R.string.plan_value_workplace;
            default: return R.string.plan_value_citizens;
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
