package dk.walkntalk.plan;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.agreement.AgreementReader;
import dk.walkntalk.agreement.PartyRole;
import dk.walkntalk.agreement.Person;
import dk.walkntalk.agreement.SaidText;
import dk.walkntalk.agreement.SpokenAgreement;
import dk.walkntalk.agreement.When;
import dk.walkntalk.conversation.AgreementPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Test;

/** A sentence becomes the texts of the fields, with the days that it means. */
public final class HeardTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Person ANDERS = new Person("Anders Lund", PartyRole.LEDER);
    private static final Person METTE = new Person("Mette Hansen", PartyRole.MEDARBEJDER);

    private static List<Heard> hear(String sentence, Person speaker) {
        return new AgreementReader(List.of(ANDERS, METTE)).read(sentence, speaker, THURSDAY).stream().map(Heard::of)
                .collect(Collectors.toList());
    }

    private static Map<AgreementPart, String> fields(String sentence) {
        List<Heard> heard = hear(sentence, null);
        assertEquals(sentence, 1, heard.size());
        return heard.get(0).fields();
    }

    @Test
    public void aDayIsShownWithWeekdayAndWeek() {
        assertEquals("Senest den 1. marts (mandag 1. marts 2027, uge 9)",
                fields("mette tilmelder sig kursus i projektledelse senest den 1. marts").get(AgreementPart.WHEN));
    }

    @Test
    public void aHolidayIsMarked() {
        assertEquals("Den 25. december (fredag 25. december 2026, uge 52, juledag)",
                fields("Anders ringer til Mette den 25. december").get(AgreementPart.WHEN));
    }

    @Test
    public void theDayBeforeIsWhatInsideOfADayMeans() {
        assertEquals("Inden den 1. marts (senest søndag 28. februar 2027, uge 8)",
                fields("Mette skriver et udkast inden den 1. marts").get(AgreementPart.WHEN));
    }

    @Test
    public void aWeekIsShownByItsDays() {
        assertEquals("I uge 34 (23.–29. august 2027, uge 34)",
                fields("Mette holder oplæg i uge 34").get(AgreementPart.WHEN));
    }

    @Test
    public void fiveFieldsComeOutOfOneSentence() {
        Map<AgreementPart, String> fields = fields("Mette tilmelder sig kursus i projektledelse senest på fredag,"
                + " Anders har ansvaret, og vi følger op til næste MUS");
        assertEquals("Mette Hansen", fields.get(AgreementPart.WHO));
        assertEquals("Anders Lund", fields.get(AgreementPart.RESPONSIBLE));
        assertTrue(fields.toString(), fields.get(AgreementPart.WHAT).startsWith("Tilmelder sig kursus"));
        assertTrue(fields.toString(), fields.get(AgreementPart.FOLLOW_UP).endsWith("næste MUS"));
    }

    @Test
    public void whatIsNotSaidIsNotFilled() {
        Map<AgreementPart, String> fields = fields("Mette skriver et udkast");
        assertFalse(fields.containsKey(AgreementPart.WHEN));
        assertFalse(fields.containsKey(AgreementPart.RESPONSIBLE));
        assertFalse(fields.containsKey(AgreementPart.FOLLOW_UP));
    }

    @Test
    public void whoIsIIsAskedForAndNotGuessed() {
        Heard heard = hear("jeg bestiller sko på mandag", null).get(0);
        assertTrue(heard.asksSpeaker());
        assertFalse(heard.fields().containsKey(AgreementPart.WHO));
        assertEquals("Mette Hansen", hear("jeg bestiller sko på mandag", METTE).get(0).fields().get(AgreementPart.WHO));
    }

    @Test
    public void aFieldThatSomebodyWroteInIsLeftAlone() {
        Map<AgreementPart, String> before = Map.of(AgreementPart.WHAT, "Bestiller", AgreementPart.WHO, "Mette Hansen");
        Map<AgreementPart, String> now = Map.of(AgreementPart.WHAT, "Bestiller sko", AgreementPart.WHO, "Mette Hansen",
                AgreementPart.WHEN, "På mandag");
        assertEquals(Map.of(AgreementPart.WHAT, "Bestiller sko", AgreementPart.WHEN, "På mandag"),
                Filling.of(Map.of(AgreementPart.WHAT, "Bestiller", AgreementPart.WHO, "Begge"), before, now));
    }

    @Test
    public void whatIsUnsaidAgainGoesFromTheField() {
        Map<AgreementPart, String> before = Map.of(AgreementPart.WHEN, "På mandag");
        assertEquals(Map.of(AgreementPart.WHEN, ""), Filling.of(before, before, Map.of()));
    }

    @Test
    public void whatIsReadButNotLikelyIsOffered() {
        When when = new AgreementReader(List.of(METTE)).read("Mette skriver et udkast på mandag", null, THURSDAY).get(0)
                .hvornaar();
        SpokenAgreement read = new SpokenAgreement(new SaidText("sender listen til", null), null, when, null, null,
                null,
                null);
        Heard heard = Heard.of(new SpokenAgreement(null, null, null, null, null, null, read));
        assertEquals(Map.of(), heard.fields());
        assertEquals("Sender listen til", heard.others().get(AgreementPart.WHAT));
        assertEquals("På mandag (mandag 30. november 2026, uge 49)", heard.others().get(AgreementPart.WHEN));
    }

    @Test
    public void aFollowUpThatMayBeAnActionIsNotOfferedAsOne() {
        Heard heard = hear("Anders følger op på forløbet", null).get(0);
        assertEquals(Map.of(), heard.others());
        assertFalse(heard.fields().containsKey(AgreementPart.WHAT));
    }
}
