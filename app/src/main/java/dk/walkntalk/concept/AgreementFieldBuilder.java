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
        List<AgreementValue> values = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node one : field.field("values").list(0, Limits.FORM_PARTS)) {
            values.add(new AgreementValue(Words.newId(one.field("id"), ids),
                    one.field("label").text(Limits.LABEL)));
        }
        return new AgreementField(
                field.field("heading").text(Limits.LABEL),
                Words.texts(field.field("prompts"), 1, Limits.FORM_PARTS, Limits.LABEL),
                Words.texts(field.field("columns"), 1, Limits.FORM_PARTS, Limits.LABEL),
                values, List.of(), false, "", "");
    }
}
