package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.Test;

/** Times in words, one rule at a time, counted from days on which counting is hard. */
public final class TimeReaderTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 10);

    private static String on(LocalDate today, String phrase) {
        return PhraseFile.shown(new TimeReader(today).read(phrase));
    }

    private static String on(String phrase) {
        return on(TUESDAY, phrase);
    }

    @Test
    public void aDayWithoutAYearIsTheNextOneThatIsNotPast() {
        assertEquals("on 2026-02-10 2026-02-10", on("den 10. februar"));
        assertEquals("on 2027-02-09 2027-02-09", on("den 9. februar"));
        assertEquals("on 2028-02-29 2028-02-29", on("den 29. februar"));
        assertEquals("on 2026-03-31 2026-03-31", on(LocalDate.of(2026, 2, 28), "den 31."));
        assertEquals("on 2027-01-01 2027-01-01", on(LocalDate.of(2026, 12, 31), "i morgen"));
    }

    @Test
    public void aDayThatDoesNotExistIsNoTime() {
        assertEquals("none  ", on("den 31. februar"));
        assertEquals("none  ", on("den 32. marts"));
        assertEquals("none  ", on("den 12/13"));
        assertEquals("none  ", on("uge 54"));
        assertEquals("none  ", on("klokken 25"));
    }

    @Test
    public void numbersMayBeWordsOrDigits() {
        for (String same : List.of("den 25. marts", "den femogtyvende marts", "den fem og tyvende marts", "25 marts",
                "25/3", "den 25/3", "d. 25.3.",
                "den femogtyvende i tredje", "DEN 25. MARTS", "25.03.2026", "2026-03-25", "den 25 marts 2026",
                        "den femogtyvende marts tyve seksogtyve")) {
            assertEquals(same, "on 2026-03-25 2026-03-25", on(same));
        }
    }

    @Test
    public void weeksAreIsoWeeksInAnySpelling() {
        for (String same : List.of("uge 12", "i uge 12", "uge12", "i uge tolv", "Uge 12", "i uge nr. 12",
                "uge 12 2026")) {
            assertEquals(same, "within 2026-03-16 2026-03-22", on(same));
        }
        assertEquals("within 2026-12-28 2027-01-03", on("uge 53"));
        assertEquals("within 2032-12-27 2033-01-02", on(LocalDate.of(2027, 5, 5), "uge 53"));
        assertEquals("within 2026-12-28 2027-01-03", on(LocalDate.of(2027, 1, 1), "i denne uge"));
        assertEquals("within 2027-01-04 2027-01-10", on(LocalDate.of(2026, 12, 31), "i næste uge"));
    }

    @Test
    public void relationWordsDecideWhatADateMeans() {
        assertEquals("by  2026-03-01", on("ikke senere end den 1. marts"));
        assertEquals("before  2026-02-28", on("forud for 1. marts"));
        assertEquals("after 2026-03-02 ", on("lige efter den 1. marts"));
        assertEquals("from 2026-03-01 ", on("tidligst den 1. marts"));
        assertEquals("about 2026-03-01 2026-03-01", on("hen omkring 1. marts"));
        assertEquals("by  2026-03-01", on("til den 1. marts"));
        assertEquals("within 2026-03-01 2026-04-15", on("fra den 1. marts til den 15. april"));
    }

    @Test
    public void whereDanishHasTwoReadingsTheSecondIsOffered() {
        TimeReader reader = new TimeReader(TUESDAY);
        assertEquals(LocalDate.of(2026, 2, 13), reader.read("næste fredag").alt().start());
        assertNull("the nearest Monday is next week's", reader.read("næste mandag").alt());
        assertEquals(LocalDate.of(2026, 2, 18), reader.read("om otte dage").alt().start());
        assertEquals(LocalDate.of(2026, 3, 20), reader.read("senest i uge 12").alt().end());
        assertEquals(LocalDate.of(2026, 4, 15), reader.read("medio april").alt().start());
        assertEquals(Relation.BY, reader.read("inden 1. marts").alt().relation());
        assertEquals(Relation.ON, reader.read("til den 6. maj").alt().relation());
    }

    @Test
    public void holidaysAreComputedForEveryYear() {
        assertEquals("on 2024-03-28 2024-03-28", on(LocalDate.of(2024, 1, 1), "skærtorsdag"));
        assertEquals("by  2025-04-16", on(LocalDate.of(2025, 1, 1), "inden påske"));
        assertEquals("after 2038-04-27 ", on(LocalDate.of(2038, 1, 1), "efter påske"));
        assertEquals("by  2027-06-25", on(LocalDate.of(2027, 1, 1), "inden sommerferien"));
        assertEquals("by  2027-12-23", on(LocalDate.of(2027, 1, 1), "inden jul"));
        assertEquals("within 2027-10-18 2027-10-24", on(LocalDate.of(2027, 1, 1), "i efterårsferien"));
    }

    @Test
    public void aMonthsEndIsNeverOverstepped() {
        assertEquals("on 2027-02-28 2027-02-28", on(LocalDate.of(2027, 1, 31), "om en måned"));
        assertEquals("on 2028-02-29 2028-02-29", on(LocalDate.of(2028, 1, 31), "om en måned"));
        assertEquals("within 2028-02-21 2028-02-29", on(LocalDate.of(2028, 1, 1), "ultimo februar"));
    }

    @Test
    public void selfCorrectionsTakeTheLast() {
        assertEquals("on 2026-02-16 2026-02-16", on("på fredag nej på mandag"));
        assertEquals("by  2026-03-02", on("senest den 1. nej den 2. marts"));
        assertEquals("within 2026-03-23 2026-03-29", on("i uge 12 jeg mener 13"));
        assertEquals("senest den 2. marts", new TimeReader(TUESDAY).read("senest den 1. nej den 2. marts").words());
    }

    @Test
    public void clockTimesAreReadAsWorkingHours() {
        When when = new TimeReader(TUESDAY).read("på torsdag klokken halv tre");
        assertEquals(Relation.ON, when.relation());
        assertEquals(LocalTime.of(14, 30), when.from());
        assertEquals(LocalTime.of(20, 0), new TimeReader(TUESDAY).read("klokken otte om aftenen").from());
        assertEquals(LocalTime.of(11, 0), new TimeReader(TUESDAY).read("fra kl. 9 til 11").to());
    }

    @Test
    public void recurrencesBecomeRules() {
        TimeReader reader = new TimeReader(TUESDAY);
        assertEquals("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", reader.read("hver anden mandag").recurrence());
        assertEquals("FREQ=MONTHLY;BYDAY=-1TH", reader.read("den sidste torsdag i hver måned").recurrence());
        assertEquals("FREQ=MONTHLY;INTERVAL=4", reader.read("tre gange om året").recurrence());
        assertEquals("every 2026-03-16 ", on("hver uge fra uge 12"));
        assertEquals("every  2026-06-26", on("hver mandag frem til sommerferien"));
        assertNull(reader.read("jævnligt").recurrence());
    }

    @Test
    public void thingsThatLookLikeTimesAreNone() {
        for (String none : List.of("2. klasse", "1:1", "halvdelen", "den anden", "Maj", "3/4 stilling", "sidste del",
                "nummer tolv", "fredagsbaren",
                "på holdet", "næste opgave", "i går", "sidste år", "for to uger siden", "", "   ", "?",
                        "efter planen")) {
            assertEquals(none, "none  ", on(none));
        }
    }

    @Test
    public void timesAreFoundInsideAText() {
        String text = "Mette ringer i morgen, og planen for uge 12 er klar senest den 1. marts";
        List<TimeReader.Place> places = new TimeReader(TUESDAY).find(text);
        assertEquals(2, places.size());
        assertEquals("i morgen", text.substring(places.get(0).start(), places.get(0).end()));
        assertEquals("senest den 1. marts", text.substring(places.get(1).start(), places.get(1).end()));
        assertEquals(LocalDate.of(2026, 3, 1), places.get(1).when().deadline());
    }
}
