package dk.walkntalk.agreement;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words of the calendar. */
final class Lexicon {
    static final Map<String, Integer> MONTHS = new HashMap<>();
    static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    static final Map<String, Unit> UNITS = new HashMap<>();
    static final Map<String, Season> SEASONS = new HashMap<>();
    static final Set<String> DETERMINERS = Set.of("den", "det", "de", "d", "vores", "min", "mit", "mine", "din",
            "dit", "hans", "hendes", "jeres", "deres", "sin", "sit", "sine");

    /** What a duration is counted in. */
    enum Unit { DAY, WORKDAY, WEEK, MONTH, QUARTER, HALF, YEAR }

    /** A season by its first month, three months long (meteorological). */
    enum Season {
        SPRING(3), SUMMER(6), AUTUMN(9), WINTER(12);

        final int month;

        Season(int month) {
            this.month = month;
        }
    }

    static {
        String[] months = {"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
                "oktober",
            "november", "december"};
        String[] shortMonths = {"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"};
        for (int m = 0; m < 12; m++) {
            MONTHS.put(months[m], m + 1);
            if (m != 6) { // "jul" is Christmas
                MONTHS.put(shortMonths[m], m + 1);
            }
        }
        MONTHS.put("febr", 2);
        MONTHS.put("sept", 9);
        String[] days = {"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"};
        String[][] shortDays = {{"man"}, {"tir", "tirs"}, {"ons"}, {"tor", "tors"}, {"fre"}, {"lør"}, {"søn"}};
        for (int d = 0; d < 7; d++) {
            DAYS.put(days[d], DayOfWeek.of(d + 1));
        }
        for (int d = 0; d < 7; d++) {
            for (String shortDay : shortDays[d]) {
                DAYS.put(shortDay + ".", DayOfWeek.of(d + 1)); // only with its full stop: "man" is a pronoun
            }
        }
        unit(Unit.DAY, "dag", "dage", "døgn", "dages");
        unit(Unit.WORKDAY, "hverdag", "hverdage", "arbejdsdag", "arbejdsdage");
        unit(Unit.WEEK, "uge", "uger", "uges", "ugers");
        unit(Unit.MONTH, "måned", "måneder", "måneds", "måneders", "mdr", "md");
        unit(Unit.QUARTER, "kvartal", "kvartaler", "kvartals");
        unit(Unit.HALF, "halvår", "halvårs");
        unit(Unit.YEAR, "år", "års");
        season(Season.SPRING, "forår", "foråret", "forårs");
        season(Season.SUMMER, "sommer", "sommeren");
        season(Season.AUTUMN, "efterår", "efteråret");
        season(Season.WINTER, "vinter", "vinteren");
    }

    private Lexicon() {
    }

    static DayOfWeek day(Line line, int i) {
        String low = line.low(i);
        DayOfWeek day = DAYS.get(low);
        if (day == null && i < line.size() && line.at(i).dot()) {
            day = DAYS.get(low + ".");
        }
        return day;
    }

    private static void unit(Unit unit, String... words) {
        for (String word : words) {
            UNITS.put(word, unit);
        }
    }

    private static void season(Season season, String... words) {
        for (String word : words) {
            SEASONS.put(word, season);
        }
    }
}
