package dk.walkntalk.pdf;

import java.time.LocalDate;

/** Dates as Danes write them, the same on every phone: a device's locale data must not change a filed document. */
final class DanishDate {
    private static final String[] MONTHS = {
        "januar", "februar", "marts", "april", "maj", "juni",
        "juli", "august", "september", "oktober", "november", "december"
    };

    private DanishDate() {}

    /** Returns e.g. "10. marts 2026". */
    static String write(LocalDate date) {
        return date.getDayOfMonth() + ". " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }
}
