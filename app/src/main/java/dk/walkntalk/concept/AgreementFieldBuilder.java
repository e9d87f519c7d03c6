package dk.walkntalk.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the form for agreements. */
final class AgreementFieldBuilder {
    private AgreementFieldBuilder() {
    }

    static AgreementField of(Node field) throws ConceptException {
        List<Box> boxes = field.has("boxes") ? Words.boxes(field.field("boxes")) : List.of();
        return new AgreementField(
                field.field("heading").text(Limits.LABEL),
                lines(field, "prompts", boxes.isEmpty() ? Limits.FORM_PARTS : 0),
                lines(field, "columns", boxes.isEmpty() ? Limits.FORM_PARTS : 0),
                values(field),
                boxes,
                field.flagOrFalse("optional"),
                field.textOr("forLabel", Limits.LABEL, ""),
                field.textOr("dateLabel", Limits.LABEL, ""));
    }

    /** What stands in a box of agreements and over it: needed there, out of place in a plan with boxes. */
    private static List<String> lines(Node field, String name, int max) throws ConceptException {
        return max == 0 ? Words.textsOrNone(field, name, 0, Limits.LABEL)
                : Words.texts(field.field(name), 1, max, Limits.LABEL);
    }

    private static List<AgreementValue> values(Node field) throws ConceptException {
        List<AgreementValue> values = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node one : field.listOrNone("values", Limits.FORM_PARTS)) {
            values.add(new AgreementValue(Words.newId(one.field("id"), ids),
                    one.field("label").text(Limits.LABEL)));
        }
        return values;
    }
}
