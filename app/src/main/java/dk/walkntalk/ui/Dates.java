package dk.walkntalk.ui;

import android.content.Context;
import dk.walkntalk.R;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Days as people write them, in the language of the screen. */
public final class Dates {
    private Dates() { }

    /** For example {@code 10. marts 2026}, or {@code 10 March 2026}. */
    public static String day(Context context, LocalDate day) {
        return format(context, R.string.ui_date_day, day);
    }

    /**
     * With weekday and ISO week number, as a Danish calendar has it: {@code tirsdag 10. marts 2026 (uge 11)}. A
     * no-break space keeps the number of the week with its word.
     */
    public static String dayAndWeek(Context context, LocalDate day) {
        return context.getString(R.string.ui_date_with_week, format(context, R.string.ui_date_weekday, day),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The day of {@code moment} on this phone's clock. */
    public static String day(Context context, Instant moment) {
        return day(context, moment.atZone(ZoneId.systemDefault()).toLocalDate());
    }

    /** For example {@code kl. 10.30}, or {@code 10:30}. */
    public static String time(Context context, LocalTime time) {
        return DateTimeFormatter.ofPattern(context.getString(R.string.ui_time), Locale.ROOT).format(time);
    }

    /** A length of time as people say it: {@code 45 minutter}, {@code 1½ time}, {@code 2 timer og 15 minutter}. */
    public static String length(Context context, int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) {
            return context.getResources().getQuantityString(R.plurals.ui_minutes, rest, rest);
        }
        if (rest == 30) {
            return context.getResources().getQuantityString(R.plurals.ui_hours_and_half, hours, hours);
        }
        String whole = context.getResources().getQuantityString(R.plurals.ui_hours, hours, hours);
        return rest == 0 ? whole : context.getString(R.string.ui_hours_and_minutes, whole,
                context.getResources().getQuantityString(R.plurals.ui_minutes, rest, rest));
    }

    private static String format(Context context, int pattern, LocalDate day) {
        Locale locale = new Locale(context.getString(R.string.ui_language));
        return DateTimeFormatter.ofPattern(context.getString(pattern), locale).format(day);
    }
}
