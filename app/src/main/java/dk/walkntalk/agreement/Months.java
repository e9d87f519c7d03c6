package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.util.Set;

/** Months: "marts", "maj måned 2027", "næste måned", "marts og april". */
final class Months {
    private static final Set<String> THIS = Set.of("denne", "indeværende");
    private static final Set<String> NEXT = Set.of("næste", "kommende");
    private final Line line;
    private final LocalDate today;

    Months(Line line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    Period.At at(int i) {
        int from = line.is(i, "den") ? i + 1 : i;
        from = line.is(from, "hele") ? from + 1 : from;
        LocalDate first = today.withDayOfMonth(1);
        if (line.is(from, "måneden") || line.is(from, "månedens")) {
            return new Period.At(whole(first, first).shaped(Period.Shape.RUNNING), from + 1);
        }
        if (line.in(from, THIS) && (line.is(from + 1, "måned") || line.is(from + 1, "måneds"))) {
            return new Period.At(whole(first, first).shaped(Period.Shape.RUNNING), from + 2);
        }
        if (line.in(from, NEXT) && (line.is(from + 1, "måned") || line.is(from + 1, "måneds"))) {
            return new Period.At(whole(first.plusMonths(1), first.plusMonths(1)), from + 2);
        }
        if (from > i && line.is(i, "den")) {
            return null;
        }
        return named(from);
    }

    private Period.At named(int i) {
        String low = line.low(i);
        Integer month = Lexicon.MONTHS.get(low);
        int next = i + 1;
        Integer to = null;
        if (month == null && low.endsWith("s")) {
            month = Lexicon.MONTHS.get(low.substring(0, low.length() - 1));
            if (month == null || !line.is(i + 1, "udgang") && !line.is(i + 1, "slutning")
                    && !line.is(i + 1, "afslutning")) {
                return null; // "marts' udgang" only
            }
        }
        int hyphen = low.indexOf('-');
        if (month == null && hyphen > 0) {
            month = Lexicon.MONTHS.get(low.substring(0, hyphen));
            to = Lexicon.MONTHS.get(low.substring(hyphen + 1));
            if (to == null) {
                return null;
            }
        }
        if (month == null) {
            return null;
        }
        if (line.is(next, "måned") || line.is(next, "måneds")) {
            next++;
        }
        int list = next; // "marts april og maj"
        while (Lexicon.MONTHS.containsKey(line.low(list)) && list < i + 12) {
            list++;
        }
        next = list > next && line.is(list, "og") && Lexicon.MONTHS.containsKey(line.low(list + 1)) ? list : next;
        if (to == null && (line.is(next, "og") || line.is(next, "eller"))) {
            to = Lexicon.MONTHS.get(line.low(next + 1));
            boolean name = to != null && (line.at(next + 1).capital() || Verbs.finite(line.low(next + 2))
                    && !line.pauseAt(next + 2));
            to = name ? null : to;
            next = to == null ? next : next + 2;
        }
        return new Period.At(span(month, to == null ? month : to, next), yearEnd(next));
    }

    private Period span(int month, int to, int next) {
        int yearAt = line.is(next, "i") ? next + 1 : next;
        Numbers.At said = Numbers.year(line, yearAt);
        int year = said != null ? said.value() : line.after(yearAt, "næste", "år") > 0 ? today.getYear() + 1 : 0;
        LocalDate start = LocalDate.of(year == 0 ? today.getYear() : year, month, 1);
        LocalDate last = start.plusMonths(Math.floorMod(to - month, 12));
        if (year == 0 && Calendars.monthEnd(last).isBefore(today)) {
            start = start.plusYears(1);
            last = last.plusYears(1);
        }
        // the running month is what is left of it (danish_deadlines.tsv)
        return whole(year == 0 && start.isBefore(today) ? today : start, last);
    }

    private int yearEnd(int next) {
        int yearAt = line.is(next, "i") ? next + 1 : next;
        Numbers.At said = Numbers.year(line, yearAt);
        if (said != null) {
            return said.next();
        }
        int later = line.after(yearAt, "næste", "år");
        int now = line.after(next, "i", "år");
        return later > 0 ? later : now > 0 ? now : next;
    }

    private static Period whole(LocalDate start, LocalDate lastMonth) {
        return Period.of(TimeClass.MONTH, start, Calendars.monthEnd(lastMonth));
    }
}
