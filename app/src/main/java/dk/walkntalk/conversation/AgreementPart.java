package dk.walkntalk.conversation;

import java.util.List;

/**
 * The parts of an agreement. The first five are what the aftalefelt asks for ("Hvad, hvornår, hvem?", "Hvem har ansvar,
 * hvornår følges der op?"); the values are offered ("Beskriv gerne den værdi …") and never missed. The names are
 * stored: rename none.
 */
public enum AgreementPart {
    WHAT, WHEN, WHO, RESPONSIBLE, FOLLOW_UP, VALUE_INDIVIDUAL, VALUE_WORKPLACE, VALUE_CITIZENS;

    /** The parts without which the plan is not concrete. */
    public static final List<AgreementPart> ASKED_FOR = List.of(WHAT, WHEN, WHO, RESPONSIBLE, FOLLOW_UP);
}
