package dk.walkntalk.agreement;

import java.time.DayOfWeek;

/** Days that come once a month: "første mandag i måneden", "den 5. i hver måned". */
final class MonthDays {
    private MonthDays() {
    }

    /** "første mandag i måneden", "den sidste torsdag i hver måned", "den 5. i måneden". */
    static Recurrences.At at(Line line, int i) {
        boolean on = line.is(i, "på");
        int from = on ? i + 1 : i;
        boolean article = line.is(from, "den") || line.is(from, "d");
        from = article ? from + 1 : from;
        boolean last = line.is(from, "sidste");
        Numbers.At ordinal = last ? null : Numbers.ordinal(line, from);
        int at = last ? from + 1 : ordinal == null ? -1 : ordinal.next();
        if (at < 0) {
            return null;
        }
        DayOfWeek day = Lexicon.day(line, at);
        if (day != null) {
            int n = last ? -1 : ordinal.value();
            return n > 5 ? null : eachMonth(line, at + 1, Recurrences.code(day), n, true);
        }
        boolean workday = line.is(at, "hverdag") || line.is(at, "arbejdsdag");
        if (workday && inEachMonth(line, at + 1) > at + 1 && (last || ordinal.value() < 6)) {
            return new Recurrences.At("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=" + (last ? -1
                    : ordinal.value()), inEachMonth(line, at + 1));
        }
        boolean lastDay = last && line.is(at, "dag");
        int in = lastDay ? at + 1 : at;
        int next = inEachMonth(line, in);
        boolean each = last && article && next == in + 3; // "den sidste i hver måned"
        if (next == in || !lastDay && !each && (!article || last || ordinal.value() > 31)) {
            return null;
        }
        return new Recurrences.At("FREQ=MONTHLY;BYMONTHDAY=" + (last ? -1 : ordinal.value()), next);
    }

    static Recurrences.At eachMonth(Line line, int at, String codes, int n, boolean needed) {
        int next = inEachMonth(line, at);
        return next == at || !needed ? null : new Recurrences.At("FREQ=MONTHLY;BYDAY=" + n + codes, next);
    }

    static int inEachMonth(Line line, int i) {
        int in = line.is(i, "i") ? i + 1 : i;
        if (in > i && line.is(in, "måneden")) {
            return in + 1;
        }
        return (line.is(in, "hver") || line.is(in, "alle")) && (line.is(in + 1, "måned") || line.is(in + 1, "måneder"))
                ? in + 2 : i;
    }
}
