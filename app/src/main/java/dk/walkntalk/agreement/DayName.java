package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The name of a day on which most people in Denmark are off: lukkelovens helligdage, and the days beside them. */
public final class DayName {
    private DayName() { }

    /**
     * For example {@code "skærtorsdag"}; "" for any other day. Store bededag is a working day since 2024 (lov
     * 214/2023).
     */
    public static String of(LocalDate day) {
        switch ((int) ChronoUnit.DAYS.between(Calendars.easter(day.getYear()), day)) {
            case -3: return "skærtorsdag";
            case -2: return "langfredag";
            case 0: return "påskedag";
            case 1: return "2. påskedag";
            case 39: return "Kristi himmelfartsdag";
            case 49: return "pinsedag";
            case 50: return "2. pinsedag";
            default: return fixed(day);
        }
    }

    private static String fixed(LocalDate day) {
        switch (day.getMonthValue() * 100 + day.getDayOfMonth()) {
            case 101: return "nytårsdag";
            case 605: return "grundlovsdag";
            case 1224: return "juleaftensdag";
            case 1225: return "juledag";
            case 1226: return "2. juledag";
            case 1231: return "nytårsaftensdag";
            default: return "";
        }
    }
}
