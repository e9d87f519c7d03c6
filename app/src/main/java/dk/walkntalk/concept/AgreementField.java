package dk.walkntalk.concept;

import java.util.List;
import java.util.Optional;

/**
 * The form in which the parties write what they agree: the aftalefelt with a box of agreements for each perspective,
 * or a plan with boxes of its own.
 *
 * @param heading   the form's heading, "UDVIKLINGSPLAN" in Albertslund
 * @param prompts   the lines printed in each box of agreements, in order; empty when the plan has boxes of its own;
 *                  immutable
 * @param columns   the headings of the form's columns, in order; may be empty; immutable
 * @param values    for whom an agreement may create value, in order; may be empty; immutable
 * @param boxes     the plan's own boxes, in order; empty when agreements stand under perspectives; immutable
 * @param optional  whether the parties may do without a plan
 * @param forLabel  what is printed before the name of the one whose plan it is; may be empty
 * @param dateLabel what is printed before the date; may be empty
 */
public record AgreementField(
        String heading, List<String> prompts, List<String> columns, List<AgreementValue> values, List<Box> boxes,
        boolean optional, String forLabel, String dateLabel) {
    public AgreementField {
        prompts = List.copyOf(prompts);
        columns = List.copyOf(columns);
        values = List.copyOf(values);
        boxes = List.copyOf(boxes);
    }

    /** The value with this id, or empty when this edition of the concept has none such. */
    public Optional<AgreementValue> value(String id) {
        return values.stream().filter(value -> value.id().equals(id)).findFirst();
    }

    /** True when the plan has boxes of its own instead of agreements under perspectives. */
    public boolean hasBoxes() {
        return !boxes.isEmpty();
    }
}
