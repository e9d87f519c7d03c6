package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.util.Set;

/** Every day and span that can be named, at a place in a line. */
final class Periods {
    /** Prepositions that begin no period, but may begin a part of one. */
    private static final Set<String> ONLY_PARTS = Words.set("til", "på", "ved", "med", "under", "for", "fra", "inden",
            "efter", "før", "senest", "og", "så", "når", "mod");
    private final Line line;
    private final LocalDate today;
    private final Dates dates;
    private final Weekdays weekdays;
    private final Weeks weeks;
    private final Months months;
    private final Years years;
    private final Parts parts;
    private final Neighbours neighbours;
    private Period anchor;

    Periods(Line line, LocalDate today) {
        this.line = line;
        this.today = today;
        dates = new Dates(line, today);
        weeks = new Weeks(this);
        weekdays = new Weekdays(this);
        months = new Months(line, today);
        years = new Years(line, today);
        parts = new Parts(this);
        neighbours = new Neighbours(this);
    }

    Line line() {
        return line;
    }

    LocalDate today() {
        return today;
    }

    Dates dates() {
        return dates;
    }

    Weeks weeks() {
        return weeks;
    }

    Months months() {
        return months;
    }

    /** The time said last, from which "ugen efter" is counted; null at first. */
    Period anchor() {
        return anchor;
    }

    void anchor(Period last) {
        anchor = last;
        if (last.kind() == TimeClass.DATE && last.isDay()) {
            dates.after(last.start());
        }
    }

    /**
     * What is named at {@code i}, with a preposition of its own if it needs one.
     *
     * @param led whether something before it says that a time follows
     * @param forward whether a season that runs is over: "til vinter"
     */
    Period.At at(int i, boolean led, boolean forward) {
        if (i >= line.size()) {
            return null;
        }
        if (line.in(i, ONLY_PARTS)) {
            return parts.at(i); // "ved udgangen af maj"
        }
        Period.At found = neighbours.at(i);
        found = found == null ? parts.at(i) : found;
        found = found == null ? today(i) : found;
        found = found == null ? weekdays.at(i) : found;
        found = found == null ? Holidays.at(line, i, today) : found;
        found = found == null && line.is(i, "om") ? counted(i + 1) : found;
        found = found == null ? dates.at(i, led) : found;
        found = found == null ? spanAt(i, forward) : found;
        if (found == null) {
            return null;
        }
        Period.At later = idiom(found);
        if (later != null) {
            return later;
        }
        Period.At closing = parts.genitive(found);
        return closing != null ? closing : ud(found);
    }

    /** "i dag otte dage", "i morgen fjorten dage": a week, two weeks after that day. */
    private Period.At idiom(Period.At day) {
        if (!day.period().isDay() || day.period().kind() != TimeClass.RELATIVE || line.pauseAt(day.next())) {
            return null;
        }
        Numbers.At number = Numbers.cardinal(line, line.is(day.next(), "om") ? day.next() + 1 : day.next());
        Stretch.At later = line.is(day.next(), "om") ? Stretches.at(line, day.next() + 1) : null;
        if (later != null && later.stretch().alt() == null && later.stretch().upper() == null) { // "i morgen om en uge"
            return new Period.At(Period.day(TimeClass.RELATIVE, later.stretch().after(day.period().start())),
                    later.next());
        }
        boolean days = number != null && line.is(number.next(), "dage") && (number.value() == 8
                || number.value() == 14);
        if (!days) {
            return null;
        }
        LocalDate from = day.period().start();
        Period then = Period.day(TimeClass.RELATIVE, from.plusWeeks(number.value() / 7));
        boolean week = number.value() == 8; // both ends were counted once: the eighth day is a second reading
        return new Period.At(week ? then.or(Period.day(TimeClass.RELATIVE, from.plusDays(8)))
                : then, number.next() + 1);
    }

    /** A part of a span: "hen mod slutningen af maj". */
    Period.At part(int i) {
        return parts.at(i);
    }

    private Period.At ud(Period.At found) {
        boolean out = line.is(found.next(), "ud") && !found.period().isDay() && !line.is(found.next() + 1, "af");
        return out ? new Period.At(Parts.close(found.period()), found.next() + 1) : found;
    }

    /** As {@link #at}, with a preposition before it or none. */
    Period.At named(int i) {
        int from = line.is(i, "på") || line.is(i, "i") ? i + 1 : i;
        Period.At found = at(i, true, false);
        return found == null && from > i ? at(from, true, false) : found;
    }

    /** Weeks, months, quarters, years, seasons. */
    Period.At spans(int i) {
        return spanAt(i, false);
    }

    /** A span or a holiday that may have parts. */
    Period.At whole(int i) {
        Period.At span = spanAt(i, false);
        return span != null ? span : Holidays.at(line, i, today);
    }

    private Period.At spanAt(int i, boolean forward) {
        Period.At found = weeks.at(i);
        found = found == null ? months.at(i) : found;
        found = found == null ? years.at(i, forward) : found;
        return found == null ? coming(i) : found;
    }

    /** "de første tre uger af marts", "de to sidste dage i maj". */
    private Period.At endmost(int i) {
        Numbers.At before = line.is(i, "de") ? Numbers.cardinal(line, i + 1) : null;
        int which = before == null ? i + 1 : before.next();
        boolean first = line.is(which, "første");
        Numbers.At count = !line.is(i, "de") || !first && !line.is(which, "sidste") ? null
                : before == null ? Numbers.cardinal(line, which + 1) : before;
        int unit = count == null ? line.size() : before == null ? count.next() : which + 1;
        int days = line.is(unit, "uger") ? 7 * count.value() : line.is(unit, "dage") ? count.value() : 0;
        Period.At of = days > 0 && (line.is(unit + 1, "af") || line.is(unit + 1, "i")) ? spanAt(unit + 2, false) : null;
        if (of == null || of.period().isDay()) {
            return null;
        }
        Period whole = of.period();
        return new Period.At(first ? Period.of(TimeClass.RANGE, whole.start(), whole.start().plusDays(days - 1))
                : Period.of(TimeClass.RANGE, whole.end().minusDays(days - 1), whole.end()), of.next());
    }

    /** "de næste to uger", "de kommende tre måneder". */
    private Period.At coming(int i) {
        Period.At part = endmost(i);
        if (part != null) {
            return part;
        }
        boolean many = (line.is(i, "de") || line.is(i, "den") || line.is(i, "det"))
                && (line.is(i + 1, "næste") || line.is(i + 1, "kommende") || line.is(i + 1, "følgende"));
        if (many && (line.is(i + 2, "halve") || line.is(i + 2, "hele")) && line.is(i + 3, "år")) {
            return new Period.At(Period.of(TimeClass.RELATIVE, today, today.plusMonths(line.is(i + 2, "halve") ? 6
                    : 12))
                    .shaped(Period.Shape.RUNNING), i + 4);
        }
        Stretch.At stretch = many ? Stretches.at(line, i + 2) : null;
        stretch = stretch == null && many && line.is(i + 2, "par")
                ? Stretches.pair(Lexicon.UNITS.get(line.low(i + 3)), i + 4) : stretch;
        return stretch == null ? null : new Period.At(Period.of(TimeClass.RELATIVE, today,
                stretch.stretch().after(today))
                .shaped(Period.Shape.RUNNING), stretch.next());
    }

    private Period.At counted(int i) {
        int from = line.is(i, "tidligst") || line.is(i, "senest") ? i + 1 : i;
        Stretch.At stretch = Stretches.at(line, from);
        if (stretch == null) {
            return null;
        }
        Period period = stretch.stretch().from(today);
        int now = Math.max(line.after(stretch.next(), "fra", "i", "dag"), line.after(stretch.next(), "fra", "nu"));
        if (now > 0) {
            return new Period.At(period, now); // "om tre uger fra i dag"
        }
        int on = line.is(stretch.next(), "på") ? stretch.next() + 1 : stretch.next();
        java.time.DayOfWeek day = Lexicon.day(line, on);
        return day == null ? new Period.At(period, stretch.next()) : new Period.At(Period.day(TimeClass.WEEKDAY,
                Calendars.monday(period.start()).plusDays(day.getValue() - 1)), on + 1);
    }

    /** "inden fyraften i dag", "inden middag på fredag": by the end of that day. */
    private Period.At closingOf(int i) {
        int at = line.is(i, "på") ? i + 1 : i;
        Period.At day = line.pauseAt(i) ? null : line.is(i, "i") ? today(i) : weekdays.at(at);
        return day == null || !day.period().isDay() ? null : new Period.At(day.period().holiday(day.period().start())
                .shaped(Period.Shape.RUNNING), day.next());
    }

    private Period.At today(int i) {
        if (line.is(i, "månedsskiftet")) {
            LocalDate first = today.withDayOfMonth(1).plusMonths(1);
            return new Period.At(Period.day(TimeClass.RELATIVE, first).holiday(first.minusDays(1)), i + 1);
        }
        int days = switch (line.low(i)) {
            case "idag" -> 0;
            case "nu" -> line.is(i - 1, "fra") ? 0 : -1;
            case "imorgen" -> 1;
            case "overmorgen", "iovermorgen" -> 2;
            case "dagen", "dagens" -> line.is(i + 1, "er") || line.is(i + 1, "udgang") || line.is(i + 1,
                    "ud") || line.after(i - 3, "i", "løbet", "af") == i ? 0 : -1;
            case "fyraften", "lukketid" -> 0;
            case "frokost" -> closingOf(i + 1) != null && (line.is(i - 1, "inden") || line.is(i - 1, "før")) ? 0 : -1;
            case "middag" -> line.is(i - 1, "inden") || line.is(i - 1, "før") ? 0 : -1;
            case "dags" -> line.is(i + 1, "dato") ? 0 : -1;
            case "i" -> switch (line.low(i + 1)) {
                case "dag", "aften", "eftermiddag", "formiddag", "nat" -> 0;
                case "morgen" -> 1;
                case "overmorgen" -> 2;
                default -> -1;
            };
            default -> -1;
        };
        if (days < 0) {
            return null;
        }
        boolean closing = line.is(i, "fyraften") || line.is(i, "lukketid") || line.is(i, "middag")
                || line.is(i, "frokost");
        Period.At of = closing ? closingOf(i + 1) : null;
        if (of != null) {
            return of;
        }
        int or = line.is(i, "i") ? i + 2 : i + 1;
        if (days == 0 && line.is(or, "eller") && (line.is(or + 1, "imorgen")
                || line.after(or + 1, "i", "morgen") > 0)) {
            return new Period.At(Period.of(TimeClass.RELATIVE, today, today.plusDays(1)), line.is(or + 1, "imorgen")
                    ? or + 2 : or + 3);
        }
        Period day = Period.day(TimeClass.RELATIVE, today.plusDays(days));
        boolean two = line.is(i, "i") || line.is(i, "dags");
        boolean end = closing || line.is(i, "dagen") || line.is(i, "dagens");
        int next = two || line.is(i, "nu") && line.is(i + 1, "af") ? i + 2 : i + 1;
        next += two && line.is(next, "af") && line.is(i - 1, "fra") ? 1 : 0; // "fra i dag af"
        if (line.is(i, "dagens") && line.is(i + 1, "udgang") || line.is(i, "dagen") && line.is(i + 1, "ud")) {
            next++;
        }
        return new Period.At(end ? day.holiday(today.plusDays(days)).shaped(Period.Shape.RUNNING) : day, next);
    }
}
