package dk.walkntalk.prepare;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Rounds;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.Test;

/** The calendar file, in the eyes of another's parser and byte by byte. */
public final class CalendarFileTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Instant CREATED = Instant.parse("2026-02-01T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");

    private static byte[] write(Meeting meeting, boolean alarm) {
        return CalendarFile.write(meeting, InvitationText.of(meeting), 7, CREATED, alarm, Clock.fixed(NOW, COPENHAGEN));
    }

    @Test
    public void theEntrySaysWhatTheHostHasWritten() {
        String own = "Kære Mette,\n\nVi ses; husk støvler \\ madpakke.";
        assertEquals(own, value(event(CalendarFile.write(Meetings.mette(Meetings.RICH, true), own, 7, CREATED, true,
                Clock.fixed(NOW, COPENHAGEN))), "DESCRIPTION"));
    }

    private static VEvent event(byte[] file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            assertFalse(calendar.validate().hasErrors());
            List<CalendarComponent> all = calendar.getComponents();
            assertEquals(1, all.size());
            return (VEvent) all.get(0);
        } catch (Exception e) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    public void theEntryHasWhatTheInvitationHas() {
        Meeting meeting = Meetings.mette(Meetings.RICH, true);
        VEvent event = event(write(meeting, true));
        assertEquals("MUS: Anders Holm og Mette Sørensen", value(event, "SUMMARY"));
        assertEquals("Søen, ved broen", value(event, "LOCATION"));
        assertEquals(InvitationText.of(meeting), value(event, "DESCRIPTION"));
        assertEquals("20260310T090000Z", value(event, "DTSTART"));
        assertEquals("20260310T103000Z", value(event, "DTEND"));
        assertEquals("20260202T080000Z", value(event, "DTSTAMP"));
        assertEquals("-P1D", event.getAlarms().get(0).getRequiredProperty("TRIGGER").getValue());
        assertTrue(event(write(meeting, false)).getAlarms().isEmpty());
    }

    @Test
    public void summerTimeIsKeptApartFromWinterTime() {
        Meeting july = Meetings.at(LocalDate.of(2026, 7, 1), Optional.of(LocalTime.of(10, 0)));
        assertEquals("20260701T080000Z", value(event(write(july, false)), "DTSTART"));
        Meeting change = Meetings.at(LocalDate.of(2026, 3, 29), Optional.of(LocalTime.of(1, 30)));
        assertEquals("20260329T003000Z", value(event(write(change, false)), "DTSTART"));
        assertEquals("an hour and a half later, whatever the clock says", "20260329T020000Z",
                value(event(write(change, false)), "DTEND"));
    }

    @Test
    public void withoutATimeItFillsTheDayAndNobodyIsBusy() {
        VEvent event = event(write(Meetings.at(LocalDate.of(2026, 12, 31), Optional.empty()), false));
        assertEquals("20261231", value(event, "DTSTART"));
        assertEquals("20270101", value(event, "DTEND"));
        assertEquals("TRANSPARENT", value(event, "TRANSP"));
    }

    @Test
    public void aLaterFileMovesTheSameEntryAndOnlyThat() {
        Meeting meeting = Meetings.mette(Concepts.mus(), true);
        VEvent first = event(write(meeting, false));
        Clock later = Clock.fixed(NOW.plusSeconds(60), COPENHAGEN);
        VEvent second = event(CalendarFile.write(meeting, InvitationText.of(meeting), 7, CREATED, false, later));
        assertEquals(value(first, "UID"), value(second, "UID"));
        assertTrue(Integer.parseInt(value(second, "SEQUENCE")) > Integer.parseInt(value(first, "SEQUENCE")));
        assertNotEquals(value(first, "UID"), value(event(CalendarFile.write(meeting, InvitationText.of(meeting), 8, CREATED, false, later)), "UID"));
        VEvent otherPhone = event(CalendarFile.write(meeting, InvitationText.of(meeting), 7, CREATED.plusMillis(1), false, later));
        assertNotEquals(value(first, "UID"), value(otherPhone, "UID"));
        Clock wrong = Clock.fixed(CREATED.minusSeconds(99), COPENHAGEN);
        assertEquals("0", value(event(CalendarFile.write(meeting, InvitationText.of(meeting), 7, CREATED, false, wrong)), "SEQUENCE"));
    }

    /** Whatever people write arrives, and no line is too long, broken inside a letter, or ended otherwise. */
    @Test
    public void everyTextArrivesInLinesOfSeventyFiveOctets() throws Exception {
        Random random = new Random(3);
        String letters = "aæøåé€—👍🚶🏽‍♀️,;:\\\"' \n\r\tN";
        int[] all = letters.codePoints().toArray();
        for (int i = 0; i < Rounds.of(300); i++) {
            StringBuilder text = new StringBuilder("x");
            for (int left = random.nextInt(300); left > 0; left--) {
                text.appendCodePoint(all[random.nextInt(all.length)]);
            }
            String place = text.append("x").toString();
            byte[] file = write(Meetings.with(Concepts.mus(), List.of(new Meeting.Person("medarbejder", place)), place), true);
            checkLines(file);
            assertEquals(Meeting.oneLine(place), value(event(file), "LOCATION"));
        }
    }

    private static void checkLines(byte[] file) throws Exception {
        int start = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                assertEquals('\r', file[i - 1]);
                assertTrue("octets " + (i - 1 - start), i - 1 - start <= 75);
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, start, i - start));
                start = i + 1;
            } else {
                assertTrue("a control character", file[i] < 0 || file[i] >= ' ' || file[i] == '\t' || file[i] == '\r');
            }
        }
        assertEquals("the last line is ended", file.length, start);
    }

    @Test
    public void theFileNameNamesNobody() {
        assertEquals("MUS-2026-03-10.ics", CalendarFile.name(Meetings.mette(Concepts.mus(), true)));
    }
}
