package dk.walkntalk.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** Holidays and school holidays by their names; the next that is not past. */
final class Holidays {
    /** A holiday of a year. */
    private record Named(TimeClass kind, IntFunction<Period> of) {
    }

    private static final Phrases<Named> NAMES = new Phrases<>();

    static {
        easter(-7, -7, "palmesøndag");
        easter(-3, -3, "skærtorsdag");
        easter(-2, -2, "langfredag");
        easter(-1, -1, "påskelørdag");
        easter(-3, 1, "påske", "påsken", "påskedagene", "påskes", "påsketid");
        easter(0, 0, "påskedag", "påskesøndag", "første påskedag", "1 påskedag");
        easter(1, 1, "anden påskedag", "2 påskedag", "påskemandag");
        easter(26, 26, "store bededag", "st bededag", "bededag");
        easter(39, 39, "kristi himmelfart", "kristi himmelfartsdag", "kr himmelfart", "kr himmelfartsdag",
                "himmelfartsdag");
        easter(49, 50, "pinse", "pinsen", "pinsedagene", "pinsetid", "pinseferien");
        easter(49, 49, "pinsedag", "pinsesøndag", "første pinsedag", "1 pinsedag");
        easter(50, 50, "anden pinsedag", "2 pinsedag", "pinsemandag");
        easter(-49, -49, "fastelavn", "fastelavnssøndag");
        easter(-48, -48, "fastelavnsmandag");
        fixed(1, 1, 1, "nytår", "nytåret", "nytårsdag", "årsskiftet");
        fixed(7, 1, 1, "halvårsskiftet");
        fixed(1, 6, 6, "helligtrekonger", "hellig tre konger");
        fixed(2, 14, 14, "valentinsdag");
        fixed(3, 8, 8, "kvindernes internationale kampdag", "kvindernes kampdag", "kvindedagen");
        fixed(5, 4, 4, "befrielsesaften");
        fixed(6, 5, 5, "grundlovsdag");
        fixed(6, 23, 23, "sankthans", "sankt hans", "sankthansaften", "sankt hans aften", "skt hans", "sct hans",
                "skthans");
        fixed(10, 31, 31, "halloween");
        fixed(11, 10, 10, "mortensaften", "mortens aften");
        fixed(12, 13, 13, "lucia", "luciadag");
        fixed(12, 23, 23, "lillejuleaften", "lille juleaften");
        fixed(12, 24, 26, "jul", "julen", "juledagene", "juletid");
        fixed(12, 24, 24, "juleaften", "juleaftensdag");
        fixed(12, 25, 25, "juledag", "første juledag", "1 juledag");
        fixed(12, 26, 26, "anden juledag", "2 juledag");
        fixed(12, 31, 31, "nytårsaften", "nytårsaftensdag");
        put(TimeClass.HOLIDAY, year -> period(TimeClass.HOLIDAY, nth(year, 5, DayOfWeek.SUNDAY, 2), 0), "mors dag",
                "morsdag");
        put(TimeClass.HOLIDAY, year -> period(TimeClass.HOLIDAY, LocalDate.of(year, 6, 5), 0), "fars dag", "farsdag");
        put(TimeClass.HOLIDAY, year -> period(TimeClass.HOLIDAY, easter1(year), 0), "første søndag i advent",
                "1 søndag i advent");
        school(year -> period(TimeClass.SCHOOL, Calendars.summerHoliday(year), 43), "sommerferie", "sommerferien",
                "skolernes sommerferie",
                "sommerferiens");
        school(year -> period(TimeClass.SCHOOL, Calendars.monday(year, 42), 6), "efterårsferie", "efterårsferien",
                "kartoffelferien",
                "efterårsferiens");
        school(year -> period(TimeClass.SCHOOL, Calendars.monday(year, 7), 6), "vinterferie", "vinterferien",
                "vinterferiens");
        school(year -> period(TimeClass.SCHOOL, Calendars.easter(year).minusDays(8), 9), "påskeferie", "påskeferien",
                "påskeferiens");
        school(Holidays::christmas, "juleferie", "juleferien", "juleferiens");
    }

    private Holidays() {
    }

    static java.util.Set<String> firsts() {
        return NAMES.firsts();
    }

    /** The holiday named at {@code i}; with a year, that year's. */
    static Period.At at(Line line, int i, LocalDate today) {
        int from = line.is(i, "skolernes") && !line.is(i + 1, "sommerferie") ? i + 1 : i;
        Phrases.Hit<Named> hit = NAMES.at(line, from);
        if (hit == null) {
            return null;
        }
        Numbers.At year = Numbers.year(line, hit.next());
        if (year != null) {
            return new Period.At(hit.value().of().apply(year.value()), year.next());
        }
        return new Period.At(next(hit.value(), today), hit.next());
    }

    private static Period next(Named named, LocalDate today) {
        for (int year = today.getYear() - 1; ; year++) {
            Period period = named.of().apply(year);
            if (!period.end().isBefore(today)) {
                return period;
            }
        }
    }

    private static Period period(TimeClass kind, LocalDate start, int more) {
        return Period.of(kind, start, start.plusDays(more)).holiday(Calendars.workdayBefore(start));
    }

    private static Period christmas(int year) {
        LocalDate start = Calendars.christmasHoliday(year);
        return Period.of(TimeClass.SCHOOL, start, Calendars.schoolAfterNewYear(year + 1).minusDays(1))
                .holiday(Calendars.workdayBefore(start));
    }

    private static LocalDate easter1(int year) {
        return LocalDate.of(year, 12, 24).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).minusWeeks(3);
    }

    private static LocalDate nth(int year, int month, DayOfWeek day, int n) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
    }

    private static void easter(int from, int to, String... names) {
        put(TimeClass.HOLIDAY, year -> period(TimeClass.HOLIDAY, Calendars.easter(year).plusDays(from), to - from),
                names);
    }

    private static void fixed(int month, int from, int to, String... names) {
        put(TimeClass.HOLIDAY, year -> period(TimeClass.HOLIDAY, LocalDate.of(year, month, from), to - from), names);
    }

    private static void school(IntFunction<Period> of, String... names) {
        put(TimeClass.SCHOOL, of, names);
    }

    private static void put(TimeClass kind, IntFunction<Period> of, String... names) {
        NAMES.put(new Named(kind, of), names);
    }
}
