package dk.walkntalk.agreement;

import java.time.DayOfWeek;
import java.util.Set;

/** What comes again: "hver anden uge", "to gange om året", "om mandagen", "den femte i hver måned", "løbende". */
final class Recurrences {
    private static final Set<String> DAYS = Words.set("dag", "dage", "formiddag", "eftermiddag", "aften", "formiddage");
    private static final Set<String> ON_AND_ON = Set.of("løbende", "jævnligt", "jævnlig", "regelmæssigt",
            "regelmæssig", "kontinuerligt", "kontinuerlig", "fortløbende", "vedvarende", "periodisk");
    private static final Phrases<Boolean> STEADILY = Phrases.of("med jævne mellemrum", "med faste mellemrum",
            "hele tiden", "med regelmæssige mellemrum", "igen og igen", "hen over tid");
    private static final Phrases<Boolean> PARTS = Phrases.of("i slutningen af", "i begyndelsen af", "i starten af",
            "sidst i", "først i", "midt i", "ved udgangen af", "inden udgangen af", "ved starten af", "til sidst i",
            "ved slutningen af", "tidligt i", "ultimo", "primo", "i midten af", "senest ved udgangen af");
    private static final String[] CODES = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    static final String WORKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";

    private Recurrences() {
    }

    /** A rule that was found; its text is null where it is only known that it goes on. */
    record At(String rule, int next) {
    }

    static java.util.Set<String> firsts() {
        java.util.Set<String> firsts = new java.util.HashSet<>(STEADILY.firsts());
        firsts.addAll(PARTS.firsts());
        firsts.addAll(ON_AND_ON);
        return firsts;
    }

    static At at(Line line, int i) {
        if (line.in(i, ON_AND_ON)) {
            return new At(null, i + 1);
        }
        Phrases.Hit<Boolean> steady = STEADILY.at(line, i);
        if (steady != null) {
            return new At(null, steady.next());
        }
        At found = adverb(line, i);
        int part = found == null ? PARTS.skip(line, i) : i; // "i slutningen af hver måned"
        found = part > i && (line.is(part, "hver") || line.is(part, "hvert")) ? every(line, part) : found;
        // "hver tredje torsdag i måneden"
        found = found == null && line.is(i, "hver") ? MonthDays.at(line, i + 1) : found;
        found = found == null ? every(line, i) : found;
        found = found == null ? times(line, i) : found;
        found = found == null ? WeeklyDays.at(line, i) : found;
        return found == null ? MonthDays.at(line, i) : found;
    }

    private static At adverb(Line line, int i) {
        String low = line.low(i);
        String stem = low.endsWith("t") ? low.substring(0, low.length() - 1) : low;
        String rule = switch (stem) {
            case "daglig" -> "FREQ=DAILY";
            case "ugentlig" -> "FREQ=WEEKLY";
            case "månedlig", "månedsvis" -> "FREQ=MONTHLY";
            case "kvartalsvis", "kvartårlig", "kvartalsmæssig", "kvartalmæssig", "kvartalslig" -> rule("MONTHLY", 3);
            case "halvårlig", "halvårsvis" -> rule("MONTHLY", 6);
            case "årlig" -> "FREQ=YEARLY";
            case "ugevis" -> "FREQ=WEEKLY";
            default -> null;
        };
        // "den årlige" ends otherwise; "en ugentlig status" is a thing
        return rule == null || low.equals(stem) && !stem.endsWith("vis") && !line.pauseAt(i + 1) ? null
                : new At(rule, i + 1);
    }

    static String rule(String freq, int interval) {
        return "FREQ=" + freq + (interval == 1 ? "" : ";INTERVAL=" + interval);
    }

    /** "hver uge", "hver anden mandag", "hvert halve år", "hver 14. dag", "hver den første". */
    private static At every(Line line, int i) {
        if (line.is(i, "hveranden") || line.is(i, "hvertandet")) {
            At days = days(line, i + 1, 2);
            return days != null ? days : unit(line, i + 1, 2);
        }
        if (!line.is(i, "hver") && !line.is(i, "hvert") && !line.is(i, "alle")) {
            return null;
        }
        if (line.is(i, "alle")) {
            return line.is(i + 1, "hverdage") ? new At(WORKDAYS, i + 2) : null;
        }
        int at = line.is(i + 1, "eneste") ? i + 2 : i + 1;
        if (line.is(at, "den") || line.is(at, "d")) {
            Numbers.At day = Numbers.ordinal(line, at + 1);
            if (day != null && day.value() <= 31) {
                return new At("FREQ=MONTHLY;BYMONTHDAY=" + day.value(), MonthDays.inEachMonth(line, day.next()));
            }
        }
        if ((line.is(at, "halve") || line.is(at, "halvt")) && line.is(at + 1, "år")) {
            return new At(rule("MONTHLY", 6), at + 2);
        }
        int interval = 1;
        Numbers.At number = Numbers.ordinal(line, at);
        if (number == null) {
            number = Numbers.cardinal(line, at);
        }
        if (number != null && number.value() > 0) {
            interval = number.value();
            at = number.next();
        }
        At days = days(line, at, interval);
        return days != null ? days : unit(line, at, interval);
    }

    private static At days(Line line, int at, int interval) {
        DayOfWeek day = Lexicon.day(line, at);
        if (day == null) {
            return null;
        }
        StringBuilder codes = new StringBuilder(code(day));
        int next = at + 1;
        while (true) {
            int more = line.is(next, "og") ? next + 1 : line.pauseAt(next) ? next : -1;
            more = more > 0 && line.is(more, "hver") ? more + 1 : more;
            DayOfWeek another = more < 0 ? null : Lexicon.day(line, more);
            if (another == null) {
                break;
            }
            codes.append(',').append(code(another));
            next = more + 1;
        }
        if (interval == 1) {
            At month = MonthDays.eachMonth(line, next, codes.toString(), 1, false);
            if (month != null) {
                return month;
            }
        }
        return new At(rule("WEEKLY", interval) + ";BYDAY=" + codes, Clocks.dayPart(line, next));
    }

    private static At unit(Line line, int at, int interval) {
        String low = line.low(at);
        switch (low) {
            case "hverdag", "arbejdsdag":
                return new At(interval == 1 ? WORKDAYS : null, at + 1);
            case "morgen", "formiddag", "eftermiddag", "aften", "middag", "nat":
                return new At("FREQ=DAILY", Clocks.another(line, at + 1)); // "hver morgen og aften"
            case "weekend":
                return new At(rule("WEEKLY", interval) + ";BYDAY=SA,SU", at + 1);
            case "forår", "sommer", "efterår", "vinter", "jul", "påske", "nytår", "sommerferie":
                return new At(rule("YEARLY", interval), at + 1);
            case "skoleår":
                return new At("FREQ=YEARLY", at + 1);
            default:
        }
        if (Lexicon.MONTHS.containsKey(low) && interval == 1) {
            return new At("FREQ=YEARLY", at + 1);
        }
        Lexicon.Unit unit = Lexicon.UNITS.get(low);
        if (unit == null || low.endsWith("s")) {
            return null;
        }
        int next = at + 1;
        String more = "";
        if (unit == Lexicon.Unit.WEEK && (line.is(next, "om") || line.is(next, "på"))) {
            DayOfWeek day = WeeklyDays.definite(line.low(next + 1));
            day = day == null ? Lexicon.day(line, next + 1) : day;
            if (day != null) {
                more = ";BYDAY=" + code(day);
                next += 2;
            }
        }
        if (unit == Lexicon.Unit.MONTH && (line.is(next, "den") || line.is(next, "d"))) {
            Numbers.At day = Numbers.ordinal(line, next + 1);
            if (day != null && day.value() <= 31 && Lexicon.MONTHS.get(line.low(day.next())) == null) {
                more = ";BYMONTHDAY=" + day.value();
                next = day.next();
            }
        }
        return new At(of(unit, interval) + more, next);
    }

    private static String of(Lexicon.Unit unit, int n) {
        return switch (unit) {
            case DAY -> n % 7 == 0 ? rule("WEEKLY", n / 7) : rule("DAILY", n);
            case WORKDAY -> WORKDAYS;
            case WEEK -> rule("WEEKLY", n);
            case MONTH -> rule("MONTHLY", n);
            case QUARTER -> rule("MONTHLY", 3 * n);
            case HALF -> rule("MONTHLY", 6 * n);
            case YEAR -> rule("YEARLY", n);
        };
    }

    /** "to gange om året", "en gang i kvartalet", "4 gange årligt", "en gang hver måned". */
    private static At times(Line line, int i) {
        int some = line.after(i, "et", "par") > 0 ? i + 2 : line.is(i, "nogle") || line.is(i, "flere") ? i + 1 : -1;
        if (some > 0 && line.is(some, "gange")) {
            At one = times(line, some, 0);
            return one == null ? null : new At(null, one.next);
        }
        return times(line, i, -1);
    }

    /** @param fixed where "gange" stands at {@code i} and how often is not said, 0; else -1 */
    private static At times(Line line, int i, int fixed) {
        Numbers.At count = fixed == 0 ? new Numbers.At(1, i) : Numbers.cardinal(line, i);
        boolean once = line.is(i, "engang");
        int at = once ? i + 1 : count == null ? -1 : count.next();
        boolean days = !once && line.in(at, DAYS);
        if (at < 0 || !once && !line.is(at, "gang") && !line.is(at, "gange") && !days) {
            return null;
        }
        int n = once ? 1 : count.value();
        at = once ? at : at + 1;
        if (line.is(at, "om") || line.is(at, "i") || line.is(at, "per") || line.is(at, "pr")) {
            at++;
        } else {
            At rest = days ? null : adverb(line, at);
            rest = rest == null && !days ? every(line, at) : rest;
            return rest == null || n < 1 ? null : new At(divide(rest.rule, n), rest.next);
        }
        String rule = switch (line.low(at)) {
            case "dagen", "dag", "døgnet" -> "FREQ=DAILY";
            case "ugen", "uge" -> "FREQ=WEEKLY";
            case "måneden", "måned" -> "FREQ=MONTHLY";
            case "kvartalet", "kvartal" -> rule("MONTHLY", 3);
            case "halvåret", "halvår" -> rule("MONTHLY", 6);
            case "året", "år", "skoleåret" -> "FREQ=YEARLY";
            default -> null;
        };
        // "en gang i uge 12" and "en gang i år" do not recur
        boolean no = rule == null || line.is(at, "uge") && Numbers.isCardinal(line.low(at + 1)) || line.is(at, "år")
                && line.is(at - 1, "i");
        return no || n < 1 ? null : new At(days ? n == 1 ? rule : null : divide(rule, n), at + 1);
    }

    /** Several times in a span: every part of it, where it divides into whole ones; else no rule. */
    private static String divide(String rule, int n) {
        if (n == 1 || rule == null) {
            return rule;
        }
        int months = rule.startsWith("FREQ=YEARLY") && rule.indexOf(';') < 0 ? 12
                : rule.equals("FREQ=MONTHLY;INTERVAL=6") ? 6
                : rule.equals("FREQ=MONTHLY;INTERVAL=3") ? 3 : 0;
        if (months > 0 && months % n == 0) {
            return rule("MONTHLY", months / n);
        }
        return rule.equals("FREQ=MONTHLY") && n == 2 ? rule("WEEKLY", 2) : rule.equals("FREQ=MONTHLY") && n == 4
                ? "FREQ=WEEKLY" : null;
    }

    /** The codes of the days of the week that are named from one place to another. */
    static String codes(Line line, int from, int to) {
        StringBuilder codes = new StringBuilder();
        for (int i = from; i < to; i++) {
            DayOfWeek day = Lexicon.day(line, i);
            if (day != null) {
                codes.append(codes.length() == 0 ? "" : ",").append(code(day));
            }
        }
        return codes.toString();
    }

    static String code(DayOfWeek day) {
        return CODES[day.getValue() - 1];
    }
}
