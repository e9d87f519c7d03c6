package dk.walkntalk.plan;

import static org.junit.Assert.assertEquals;

import dk.walkntalk.conversation.AgreementPart;
import java.util.Map;
import org.junit.Test;

/** An agreement for the ear: short, and with what is missing. */
public final class ReadBackTest {
    @Test
    public void yearAndWeekAreForTheEyeAndHolidaysForBoth() {
        assertEquals("Holder møde. Hvornår: Senest på fredag, fredag 25. december, juledag. Hvem: Mette. "
                        + "Ansvar: Anders. Opfølgning: Anders, om to uger, tirsdag 24. marts.",
                ReadBack.of(Map.of(AgreementPart.WHAT, "Holder møde",
                        AgreementPart.WHEN, "Senest på fredag (fredag 25. december 2026, uge 52, juledag)",
                        AgreementPart.WHO, "Mette", AgreementPart.RESPONSIBLE, "Anders",
                        AgreementPart.FOLLOW_UP, "Anders, om to uger (tirsdag 24. marts 2026, uge 13)")));
    }

    @Test
    public void aYearThatPeopleSaidStays() {
        assertEquals("Bygger i 2027 efter planen. Hvornår? Hvem? Hvem har ansvaret? Hvem følger op?",
                ReadBack.of(Map.of(AgreementPart.WHAT, "Bygger i 2027 efter planen")));
    }

    @Test
    public void whatStandsInNoBracketsIsReadAsItIs() {
        assertEquals("Hvornår: Senest i 2027. Hvad aftaler I? Hvem? Hvem har ansvaret? Hvem følger op?",
                ReadBack.of(Map.of(AgreementPart.WHEN, "Senest i 2027")));
        assertEquals("Hvornår: I ferien (7. til 9.) i 2027. Hvad aftaler I? Hvem? Hvem har ansvaret? Hvem følger op?",
                ReadBack.of(Map.of(AgreementPart.WHEN, "I ferien (7. til 9.) i 2027")));
    }

    @Test
    public void aSpanOfDaysAndWhatIsMissing() {
        assertEquals("Hvornår: I uge 34, 17.–23. august. Hvad aftaler I? Hvem? Hvem har ansvaret? Hvem følger op?",
                ReadBack.of(Map.of(AgreementPart.WHEN, "I uge 34 (17.–23. august 2026, uge 34)")));
    }
}
