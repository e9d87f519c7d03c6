package dk.walkntalk.plan;

import dk.walkntalk.conversation.AgreementPart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An agreement as it is read back: short, for the ear, and in Danish whatever language the screen has, since it is a
 * Danish voice that reads Danish words. What was not said is asked, as the screen does.
 */
final class ReadBack {
    private static final Map<AgreementPart, String> LABELS = new EnumMap<>(Map.of(
            AgreementPart.WHEN, "Hvornår: ", AgreementPart.WHO, "Hvem: ", AgreementPart.RESPONSIBLE, "Ansvar: ",
            AgreementPart.FOLLOW_UP, "Opfølgning: "));
    private static final Map<AgreementPart, String> QUESTIONS = new EnumMap<>(Map.of(
            AgreementPart.WHAT, "Hvad aftaler I?", AgreementPart.WHEN, "Hvornår?", AgreementPart.WHO, "Hvem?",
            AgreementPart.RESPONSIBLE, "Hvem har ansvaret?", AgreementPart.FOLLOW_UP, "Hvem følger op?"));
    /** Of the days in brackets one looks up year and week on a screen; in the ear they only make it long. */
    private static final String FOR_THE_EYE = " \\d{4}(?=,|$)|, uge \\d+(?=,|$)";

    private ReadBack() { }

    /** @param fields what stands in the fields */
    static String of(Map<AgreementPart, String> fields) {
        List<String> said = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (AgreementPart part : AgreementPart.ASKED_FOR) {
            String text = fields.getOrDefault(part, "").trim();
            if (text.isEmpty()) {
                open.add(QUESTIONS.get(part));
            } else {
                said.add(sentence(LABELS.getOrDefault(part, "") + forTheEar(text)));
            }
        }
        said.addAll(open);
        return String.join(" ", said);
    }

    private static String forTheEar(String text) {
        int days = text.lastIndexOf(" (");
        if (days < 0 || !text.endsWith(")")) {
            return text;
        }
        return text.substring(0, days) + ", "
                + text.substring(days + 2, text.length() - 1).replaceAll(FOR_THE_EYE, "");
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }
}
