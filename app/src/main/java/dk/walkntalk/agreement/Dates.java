package dk.walkntalk.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days of a month: "den 1. marts", "1/3-27", "den første i tredje", "den 15.". */
final class Dates {
    private static final Phrases<Boolean> THIS_MONTH = Phrases.of("denne måned", "indeværende måned");
    private static final Phrases<Boolean> NEXT_MONTH = Phrases.of("næste måned", "den kommende måned");
    private static final Phrases<Boolean> NEXT_YEAR = Phrases.of("næste år", "til næste år");
    private final Line line;
    private final LocalDate today;
    /** The day from which "den tolvte" is the next one. */
    private LocalDate base;

    Dates(Line line, LocalDate today) {
        this.line = line;
        this.today = today;
        base = today;
    }

    /** "den femte maj ... den tolvte": a day without a month comes after the one that was said before. */
    void after(LocalDate day) {
        base = day;
    }

    /** @param led whether a relation word or the like stands before, so that digits may be trusted */
    Period.At at(int i, boolean led) {
        boolean article = line.is(i, "den") || line.is(i, "d") && i < line.size();
        int from = article ? i + 1 : i;
        if (from >= line.size()) {
            return null;
        }
        Period.At digits = digits(from, article || led);
        return digits != null ? digits : spelled(from, article, led);
    }

    private Period.At spelled(int from, boolean article, boolean led) {
        int ofThis = article && line.is(from, "sidste") && line.is(from + 1, "i")
                ? Math.max(line.after(from + 2, "måneden"), any(from + 2, THIS_MONTH)) : -1;
        if (ofThis > 0) { // "den sidste i måneden"
            return new Period.At(Period.day(TimeClass.DATE, Calendars.monthEnd(today)), ofThis);
        }
        int last = line.after(from, "sidste", "dag", "i");
        last = last < 0 && article && line.is(from, "sidste") ? from + 1 : last; // "den sidste marts"
        if (last > 0) {
            return lastOf(last);
        }
        Numbers.At day = Numbers.ordinal(line, from);
        if (day == null || day.value() < 1 || day.value() > 31) {
            return null;
        }
        int next = day.next();
        Period.At range = pair(day.value(), next, article);
        if (range != null) {
            return range;
        }
        Integer month = Lexicon.MONTHS.get(line.low(next));
        int in = line.is(next, "i") ? next + 1 : next;
        if (month == null && in > next) {
            month = Lexicon.MONTHS.get(line.low(in));
            if (month == null) { // "den første i tredje", "senest tredje i sjette"
                Numbers.At number = Numbers.ordinal(line, in);
                boolean sure = article || led || number != null && from == 0 && number.next() == line.size();
                if (sure && number != null && number.value() >= 1 && number.value() <= 12 && !noun(number.next())) {
                    return day(day.value(), number.value(), number.next());
                }
            }
            next = month == null ? next : in;
        }
        if (month != null) {
            return day(day.value(), month, next + 1);
        }
        if (line.at(from).month() > 0 && !noun(next)) {
            return day(day.value(), line.at(from).month(), next);
        }
        if (!article) {
            return null;
        }
        int thisMonth = any(in, THIS_MONTH);
        int nextMonth = any(in, NEXT_MONTH);
        if (thisMonth > 0 || nextMonth > 0) {
            LocalDate first = (nextMonth > 0 ? today.plusMonths(1) : today).withDayOfMonth(1);
            return made(first.getYear(), first.getMonthValue(), day.value(), Math.max(thisMonth, nextMonth));
        }
        if (in > next && line.is(in, "måneden")) {
            return nextSuch(day.value(), in + 1); // "inden den første i måneden"
        }
        boolean word = !line.at(from).number();
        // "den anden opgave", "den 3. gruppe": an ordinal before a noun is no day
        boolean ends = line.pauseAt(next) || line.is(next, "og") && Verbs.afterSubject(line.low(next + 2));
        return noun(next) || word && !led && (day.value() < 3 || !ends) ? null
                : nextSuch(day.value(), next);
    }

    private Period.At lastOf(int i) {
        Integer month = Lexicon.MONTHS.get(line.low(i));
        if (month == null) {
            return null;
        }
        boolean now = month == today.getMonthValue() && line.pauseAt(i + 1);
        Period.At first = now ? new Period.At(Period.day(TimeClass.DATE, today), i + 1) : day(1, month, i + 1);
        return first == null ? null
                : new Period.At(Period.day(TimeClass.DATE, Calendars.monthEnd(first.period().start())), first.next());
    }

    /** "den 1. og 2. marts", "1.-3. marts", "1. til 15. marts": one month for both. */
    private Period.At pair(int day, int next, boolean article) {
        Numbers.At listed = next < line.size() && line.at(next).pause() == Token.Pause.COMMA && line.at(next).number()
                ? Numbers.ordinal(line, next) : null;
        if (listed != null && listed.value() > day && line.at(next - 1).number()) {
            return pair(day, listed.next(), article); // "den 5., 6. og 7. maj"
        }
        if (!line.is(next, "og") && !line.is(next, "-") && !line.is(next, "til") && !line.is(next, "eller")) {
            return null;
        }
        int second = line.is(next + 1, "den") || line.is(next + 1, "d") ? next + 2 : next + 1;
        Numbers.At to = Numbers.ordinal(line, second);
        Integer month = to == null ? null : Lexicon.MONTHS.get(line.low(to.next()));
        if (month == null) {
            return null;
        }
        Period.At end = day(to.value(), month, to.next() + 1);
        if (end == null || day >= to.value()) {
            return null;
        }
        return new Period.At(Period.of(TimeClass.RANGE, end.period().start().withDayOfMonth(day), end.period().end()),
                end.next());
    }

    private Period.At digits(int i, boolean trusted) {
        String low = line.low(i);
        if (low.length() < 3 || low.length() > 10 || !Character.isDigit(low.charAt(0)) || low.indexOf(':') >= 0) {
            return null;
        }
        String[] part = low.split("[./-]");
        if (part.length < 2 || part.length > 3) {
            return null;
        }
        int[] number = new int[part.length];
        for (int k = 0; k < part.length; k++) {
            Integer value = Numbers.digits(part[k]);
            if (value == null) {
                return null;
            }
            number[k] = value;
        }
        if (part[0].length() == 4 && part.length == 3) {
            return made(number[0], number[1], number[2], i + 1);
        }
        if (part.length == 2) {
            boolean sure = trusted || line.at(i).dot() || line.size() == 1 && low.indexOf('.') < 0;
            return sure && number[1] >= 1 && number[1] <= 12 && part[1].length() < 3 ? day(number[0], number[1], i + 1)
                    : null;
        }
        return part[2].length() == 3 ? null : made(part[2].length() < 3 ? 2000 + number[2]
                : number[2], number[1], number[0], i + 1);
    }

    /** A day and a month; the year is said after it, or it is the next one that is not past. */
    Period.At day(int day, int month, int next) {
        int yearAt = line.is(next, "i") ? next + 1 : next;
        Numbers.At year = Numbers.year(line, yearAt);
        if (year != null) {
            return made(year.value(), month, day, year.next());
        }
        int later = any(yearAt, NEXT_YEAR);
        int now = line.after(next, "i", "år");
        if (later > 0 || now > 0) {
            return made(today.getYear() + (later > 0 ? 1 : 0), month, day, Math.max(later, now));
        }
        for (int y = today.getYear(); y <= today.getYear() + 8; y++) { // 29 February may be eight years off
            Period.At made = made(y, month, day, next);
            if (made != null && !made.period().start().isBefore(today)) {
                return made;
            }
        }
        return null;
    }

    private Period.At nextSuch(int day, int next) {
        LocalDate month = base.withDayOfMonth(1);
        for (int m = 0; m < 3; m++) {
            LocalDate first = month.plusMonths(m);
            if (day <= first.lengthOfMonth() && !first.withDayOfMonth(day).isBefore(base)) {
                return new Period.At(Period.day(TimeClass.DATE, first.withDayOfMonth(day)), next);
            }
        }
        return null;
    }

    private static Period.At made(int year, int month, int day, int next) {
        try {
            return new Period.At(Period.day(TimeClass.DATE, LocalDate.of(year, month, day)), next);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Whether a word follows that an ordinal could belong to. */
    private boolean noun(int i) {
        return !line.pauseAt(i) && !line.in(i, Words.AFTER_DAY) && !Verbs.finite(line.low(i))
                && line.at(i).low().length() > 1
                && !line.at(i).capital();
    }

    private int any(int i, Phrases<Boolean> phrases) {
        int next = phrases.skip(line, i);
        return next == i ? -1 : next;
    }
}
