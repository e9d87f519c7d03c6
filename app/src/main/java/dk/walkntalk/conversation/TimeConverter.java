package dk.walkntalk.conversation;

import androidx.room.TypeConverter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Moments as milliseconds since 1970 (UTC), days as days since 1970, times of day as minutes since midnight. */
public final class TimeConverter {
    private TimeConverter() { }

    @TypeConverter
    public static Long toMillis(Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

    @TypeConverter
    public static Instant toInstant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    @TypeConverter
    public static Integer toMinutes(LocalTime time) {
        return time == null ? null : time.getHour() * 60 + time.getMinute();
    }

    @TypeConverter
    public static LocalTime toTime(Integer minutes) {
        return minutes == null ? null : LocalTime.of(minutes / 60, minutes % 60);
    }

    @TypeConverter
    public static Long toDays(LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }

    @TypeConverter
    public static LocalDate toDay(Long days) {
        return days == null ? null : LocalDate.ofEpochDay(days);
    }
}
