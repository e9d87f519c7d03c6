package dk.walkntalk.agreement;

import java.time.LocalDate;

/** Quarters, halves, years, school years and seasons. */
final class Years {
    private final Line line;
    private final LocalDate today;

    Years(Line line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    Period.At at(int i, boolean forward) {
        Period.At season = season(i, forward);
        if (season != null) {
            return season;
        }
        Period.At part = part(i, 3, TimeClass.QUARTER, "kvartal", "kvartalet", "kvartalets");
        if (part != null) {
            return part;
        }
        part = part(i, 6, TimeClass.HALF, "halvår", "halvåret", "halvårets");
        return part != null ? part : year(i);
    }

    private Period.At part(int i, int months, TimeClass kind, String noun, String definite, String genitive) {
        int from = line.is(i, "det") || line.is(i, "årets") || line.is(i, "hele") ? i + 1 : i;
        LocalDate running = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / months * months + 1, 1);
        if (line.is(from, definite) || line.is(from, genitive)) {
            return new Period.At(span(kind, running, months).shaped(Period.Shape.RUNNING), from + 1);
        }
        String low = line.low(from);
        if (months == 3 && low.length() == 2 && low.charAt(0) == 'q' && low.charAt(1) >= '1' && low.charAt(1) <= '4') {
            return numbered(low.charAt(1) - '0', months, kind, from + 1);
        }
        if (line.is(from, noun)) {
            Numbers.At number = Numbers.cardinal(line, from + 1);
            return number == null || number.value() < 1 || number.value() > 12 / months ? null
                    : numbered(number.value(), months, kind, number.next());
        }
        if (line.is(from + 1, noun)) {
            switch (low) {
                case "dette", "indeværende":
                    return new Period.At(span(kind, running, months).shaped(Period.Shape.RUNNING), from + 2);
                case "næste", "kommende":
                    return new Period.At(span(kind, running.plusMonths(months), months), from + 2);
                case "sidste":
                    int ofYear = Math.max(line.after(from + 2, "af", "året"), line.after(from + 2, "i", "året"));
                    Period.At fourth = numbered(12 / months, months, kind, from + 2);
                    return ofYear > 0 ? new Period.At(fourth.period(), ofYear) : fourth;
                default:
            }
        }
        Numbers.At ordinal = Numbers.ordinal(line, from);
        return ordinal == null || ordinal.value() < 1 || ordinal.value() > 12 / months
                || !line.is(ordinal.next(), noun) ? null
                : numbered(ordinal.value(), months, kind, ordinal.next() + 1);
    }

    private Period.At numbered(int number, int months, TimeClass kind, int next) {
        int in = line.is(next, "i") || line.is(next, "af") ? next + 1 : next;
        Numbers.At said = Numbers.year(line, in);
        boolean later = line.after(in, "næste", "år") > 0;
        boolean now = line.after(next, "i", "år") > 0;
        int year = said != null ? said.value() : later ? today.getYear() + 1 : today.getYear();
        LocalDate start = LocalDate.of(year, (number - 1) * months + 1, 1);
        if (said == null && !later && start.plusMonths(months).minusDays(1).isBefore(today)) {
            start = start.plusYears(1);
        }
        return new Period.At(span(kind, start, months), said != null ? said.next() : later ? in + 2 : now ? next + 2
                : next);
    }

    private static Period span(TimeClass kind, LocalDate start, int months) {
        return Period.of(kind, start, start.plusMonths(months).minusDays(1));
    }

    private Period.At year(int i) {
        int from = line.is(i, "det") || line.is(i, "hele") || line.is(i, "dette") ? i + 1 : i;
        int year = today.getYear();
        String low = line.low(from);
        if (low.equals("årets") && (line.is(from + 1, "sidste") || line.is(from + 1, "første"))) {
            return null; // "årets sidste personalemøde"
        }
        if (low.equals("året") || low.equals("årets") || low.equals("kalenderåret") || low.equals("kalenderårets")
                || low.equals("år") && (line.is(i - 1, "i") || line.is(i, "dette"))) {
            return new Period.At(years(year).shaped(Period.Shape.RUNNING), from + 1);
        }
        boolean next = low.equals("næste") || low.equals("kommende") || low.equals("nye");
        if (next && line.is(from + 1, "år")) {
            return new Period.At(years(year + 1), from + 2);
        }
        boolean running = low.equals("skoleåret") || low.equals("skoleårets") || line.is(i, "dette")
                && low.equals("skoleår");
        if (running || next && line.is(from + 1, "skoleår")) {
            LocalDate start = Calendars.summerHoliday(year).plusDays(44);
            int first = (today.isBefore(start) ? year - 1 : year) + (running ? 0 : 1);
            Period school = Period.of(TimeClass.SCHOOL, Calendars.summerHoliday(first).plusDays(44),
                    Calendars.summerHoliday(first + 1).minusDays(1));
            return new Period.At(running ? school.shaped(Period.Shape.RUNNING) : school, running ? from + 1 : from + 2);
        }
        Numbers.At said = Numbers.year(line, from);
        return said == null || from > i && !line.is(i, "hele") ? null : new Period.At(years(said.value()), said.next());
    }

    private static Period years(int year) {
        return Period.of(TimeClass.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private Period.At season(int i, boolean forward) {
        int from = line.is(i, "det") || line.is(i, "den") || line.is(i, "hele") ? i + 1 : i;
        boolean later = line.is(from, "næste");
        boolean coming = line.is(from, "kommende") || line.is(from, "her");
        from = later || coming ? from + 1 : from;
        Lexicon.Season season = Lexicon.SEASONS.get(line.low(from));
        if (season == null) {
            return null;
        }
        int next = from + 1;
        int in = line.is(next, "i") ? next + 1 : next;
        Numbers.At said = Numbers.year(line, in);
        boolean nextYear = line.after(in, "næste", "år") > 0;
        boolean now = line.after(next, "i", "år") > 0;
        int year = said != null ? said.value() : nextYear ? today.getYear() + 1 : today.getYear() - 1;
        LocalDate start = LocalDate.of(year, season.month, 1);
        while (said == null && !nextYear && (start.plusMonths(3).minusDays(1).isBefore(today) || forward
                && start.isBefore(today))) {
            start = start.plusYears(1);
        }
        LocalDate end = start.plusMonths(3).minusDays(1);
        Period period = Period.of(TimeClass.SEASON, start.isBefore(today) && said == null ? today : start, end);
        if (season == Lexicon.Season.SUMMER) {
            // "inden sommer" is often meant as before the school holiday (danish_deadlines.tsv)
            period = period.softly(Calendars.summerHoliday(start.getYear()).minusDays(1));
        }
        if (later && start.getYear() == today.getYear()) {
            period = period.or(Period.of(TimeClass.SEASON, start.plusYears(1),
                    start.plusYears(1).plusMonths(3).minusDays(1)));
        }
        return new Period.At(period, said != null ? said.next() : nextYear ? in + 2 : now ? next + 2 : next);
    }
}
