package dk.walkntalk.concept;

import java.util.List;
import java.util.Optional;

/**
 * The aftalefelt: the form in which the parties write what they agree.
 *
 * @param heading the form's heading, "UDVIKLINGSPLAN" in Albertslund
 * @param prompts the lines printed in each box of agreements, in order; immutable
 * @param columns the headings of the form's columns, in order; immutable
 * @param values  for whom an agreement may create value, in order; may be empty; immutable
 */
public record AgreementField(
        String heading, List<String> prompts, List<String> columns, List<AgreementValue> values) {
    public AgreementField {
        prompts = List.copyOf(prompts);
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    /** The value with this id, or empty when this edition of the concept has none such. */
    public Optional<AgreementValue> value(String id) {
        return values.stream().filter(value -> value.id().equals(id)).findFirst();
    }
}
