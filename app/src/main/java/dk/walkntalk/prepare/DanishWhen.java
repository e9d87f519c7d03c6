package dk.walkntalk.prepare;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

/** Day, time and lists as a Dane writes them in a letter. */
final class DanishWhen {
    static final Locale DANISH = new Locale("da");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", DANISH);

    private DanishWhen() { }

    /** Such as "tirsdag den 10. marts 2026 (uge 11) kl. 10.00–11.30". */
    static String of(Meeting meeting) {
        String day = DAY.format(meeting.day()) + " (uge " + meeting.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ")";
        return meeting.start().map(start -> day + " kl. " + hours(start, meeting.minutes()))
                .orElse(day + ", klokkeslættet aftaler vi");
    }

    private static String hours(LocalTime start, int minutes) {
        return TIME.format(start) + "–" + TIME.format(start.plusMinutes(minutes));
    }

    /** Such as "Mette, Anders og Ida". */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " og " + names.get(last);
    }
}
