package dk.walkntalk.plan;

import dk.walkntalk.agreement.SaidPeople;
import dk.walkntalk.agreement.SpokenAgreement;
import dk.walkntalk.agreement.When;
import dk.walkntalk.conversation.AgreementPart;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What was heard in a sentence, as texts for the fields of one agreement. What was not said is not in it.
 *
 * @param fields     for each part that was said
 * @param others     for a part that may be read in another way: that way; and what may be meant where a part is open
 * @param asksSpeaker whether it hangs on who is speaking
 */
record Heard(Map<AgreementPart, String> fields, Map<AgreementPart, String> others, boolean asksSpeaker) {
    private static final Locale DANISH = new Locale("da", "DK");

    static Heard of(SpokenAgreement said) {
        Map<AgreementPart, String> fields = new EnumMap<>(AgreementPart.class);
        Map<AgreementPart, String> others = new EnumMap<>(AgreementPart.class);
        if (said.hvad() != null) {
            put(fields, AgreementPart.WHAT, said.hvad().words());
        }
        unlikely(others, said, said.alt());
        time(fields, others, AgreementPart.WHEN, said.hvornaar());
        people(fields, others, AgreementPart.WHO, said.hvem());
        people(fields, others, AgreementPart.RESPONSIBLE, said.ansvar());
        if (said.opfoelgning() != null) {
            followUp(fields, others, names(said.opfoelgning().hvem()), said.opfoelgning().hvornaar());
        }
        return new Heard(Map.copyOf(fields), Map.copyOf(others), said.askSpeaker());
    }

    /** What was read but is not likely is offered; a follow-up that may be an action of its own is left as it is. */
    private static void unlikely(Map<AgreementPart, String> others, SpokenAgreement said, SpokenAgreement perhaps) {
        if (perhaps == null || !Objects.equals(perhaps.opfoelgning(), said.opfoelgning())) {
            return;
        }
        if (said.hvad() == null && perhaps.hvad() != null) {
            put(others, AgreementPart.WHAT, perhaps.hvad().words());
        }
        if (said.hvem() == null && perhaps.hvem() != null) {
            put(others, AgreementPart.WHO, names(perhaps.hvem()));
        }
        if (said.hvornaar() == null && perhaps.hvornaar() != null) {
            put(others, AgreementPart.WHEN, TimeWords.of(perhaps.hvornaar()));
        }
    }

    private static void time(Map<AgreementPart, String> fields, Map<AgreementPart, String> others, AgreementPart part,
            When when) {
        if (when != null) {
            put(fields, part, TimeWords.of(when));
            put(others, part, when.alt() == null ? "" : TimeWords.of(when.alt()));
        }
    }

    private static void people(Map<AgreementPart, String> fields, Map<AgreementPart, String> others,
            AgreementPart part, SaidPeople people) {
        if (people != null) {
            put(fields, part, names(people));
            put(others, part, join(people.alt()));
        }
    }

    private static void followUp(Map<AgreementPart, String> fields, Map<AgreementPart, String> others, String names,
            When when) {
        String time = when == null ? "" : TimeWords.of(when);
        put(fields, AgreementPart.FOLLOW_UP, together(names, time));
        if (when != null && when.alt() != null) {
            put(others, AgreementPart.FOLLOW_UP, together(names, TimeWords.of(when.alt())));
        }
    }

    private static String together(String names, String time) {
        return names.isEmpty() || time.isEmpty() ? names + time : names + ", " + time;
    }

    private static String names(SaidPeople people) {
        return people == null || people.askSpeaker() ? "" : join(people.names());
    }

    /** "Mette", "Mette og Anders", "Mette, Anders og Bo". */
    private static String join(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " og " + names.get(last);
    }

    private static void put(Map<AgreementPart, String> fields, AgreementPart part, String text) {
        if (text != null && !text.trim().isEmpty()) {
            fields.put(part, text.substring(0, 1).toUpperCase(DANISH) + text.substring(1));
        }
    }
}
