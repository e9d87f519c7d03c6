package dk.walkntalk.prepare;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * A conversation as a calendar file (iCalendar, RFC 5545), to be opened on this phone or sent along with the
 * invitation. Without a time it fills the day, and nobody is shown as busy. It is no invitation in a calendar's own
 * sense: it names no addresses, and there is nothing to answer.
 */
final class CalendarFile {
    /** As mail and share sheets know such a file. */
    static final String MIME_TYPE = "text/calendar";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CalendarFile() { }

    /**
     * The bytes of the file.
     *
     * @param meeting      what the entry is about
     * @param letter       what the entry says of it: the invitation as it is sent
     * @param conversation the conversation's id, and
     * @param createdAt    when it was made: together they name the entry, so that a later file of the same conversation
     *                     moves it instead of adding another, and no other phone's conversation does
     * @param alarm        whether to remind of it a day before
     * @param clock        what time it is, and in which zone the meeting's time is meant
     */
    static byte[] write(Meeting meeting, String letter, long conversation, Instant createdAt, boolean alarm,
            Clock clock) {
        Instant now = clock.instant();
        IcsLines lines = new IcsLines();
        lines.add("BEGIN", "VCALENDAR").add("VERSION", "2.0").add("PRODID", "-//walkntalk//walkntalk//DA");
        lines.add("CALSCALE", "GREGORIAN").add("BEGIN", "VEVENT");
        lines.add("UID", uid(conversation, createdAt) + "@walkntalk");
        lines.add("DTSTAMP", UTC.format(now)).add("LAST-MODIFIED", UTC.format(now));
        lines.add("SEQUENCE", Long.toString(sequence(createdAt, now)));
        when(lines, meeting, clock.getZone());
        lines.addText("SUMMARY", InvitationText.subject(meeting));
        String place = Meeting.oneLine(meeting.place());
        if (place.length() > 0) {
            lines.addText("LOCATION", place);
        }
        lines.addText("DESCRIPTION", letter);
        if (alarm) {
            lines.add("BEGIN", "VALARM").add("ACTION", "DISPLAY").add("TRIGGER", "-P1D");
            lines.addText("DESCRIPTION", InvitationText.subject(meeting)).add("END", "VALARM");
        }
        lines.add("END", "VEVENT").add("END", "VCALENDAR");
        return lines.bytes();
    }

    /** The file's name, such as {@code MUS-2026-03-10.ics}: no names of people, since file names are seen by many. */
    static String name(Meeting meeting) {
        return meeting.concept().kind().replaceAll("[^\\p{L}\\p{Nd}-]+", "-") + "-" + meeting.day() + ".ics";
    }

    private static void when(IcsLines lines, Meeting meeting, ZoneId zone) {
        LocalDate day = meeting.day();
        LocalTime start = meeting.start().orElse(null);
        if (start == null) {
            lines.add("DTSTART;VALUE=DATE", DAY.format(day)).add("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
            lines.add("TRANSP", "TRANSPARENT");
        } else {
            ZonedDateTime begin = day.atTime(start).atZone(zone);
            lines.add("DTSTART", UTC.format(begin.toInstant()));
            lines.add("DTEND", UTC.format(begin.toInstant().plus(Duration.ofMinutes(meeting.minutes()))));
        }
    }

    private static UUID uid(long conversation, Instant createdAt) {
        return UUID.nameUUIDFromBytes((conversation + "/" + createdAt.toEpochMilli()).getBytes(StandardCharsets.UTF_8));
    }

    /** Grows from file to file of one conversation without having to be kept anywhere: its age in seconds. */
    private static long sequence(Instant createdAt, Instant now) {
        return Math.max(0, Math.min(Integer.MAX_VALUE, Duration.between(createdAt, now).getSeconds()));
    }
}
