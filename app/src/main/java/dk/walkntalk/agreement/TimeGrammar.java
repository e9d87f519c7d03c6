package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.util.Set;

/** Finds the time that begins at a word of a line, the longest there is. */
final class TimeGrammar {
    /** After "op på" of a verb these begin the time: "samler op på ultimo marts". */
    private static final Set<String> AFTER_PARTICLE = Words.set("ved", "ultimo", "primo", "medio", "i", "til", "om");
    /** After these a noun with its article is no time: "på bordet", but "i perioden". */
    private static final Set<String> LEADS = Words.set("på", "i", "til", "ved", "for", "over", "under", "om", "fra",
            "med");
    private static final Set<String> STAYS = Words.set("det", "være", "er", "bliver", "blive", "bor", "bo", "ligger",
            "ligge", "står", "stå");
    private static final Set<String> SPANS = Words.set("perioden", "dagene", "ugerne", "månederne", "årene",
            "aftenen");
    private final Line line;
    private final LocalDate today;
    private final Periods periods;
    private final EventTimes events;
    private final RepeatedTimes repeated;

    TimeGrammar(Line line, LocalDate today) {
        this(line, today, null);
    }

    /** @param names the people of the conversation, or null */
    TimeGrammar(Line line, LocalDate today, Names names) {
        this.line = line;
        this.today = today;
        periods = new Periods(line, today);
        events = new EventTimes(line, periods, this, names);
        repeated = new RepeatedTimes(line, today, this, events);
    }

    /** @param whole whether the line is nothing but a time, so that less proof is asked */
    Found at(int i, boolean whole) {
        if (!Openers.may(line.low(i))) {
            return null;
        }
        if (Past.at(line, i) > 0) {
            return Found.past(Past.at(line, i));
        }
        Found found = one(i, whole);
        boolean or = found != null && found.next() > i && line.after(found.next(), "eller", "senest") > 0;
        Found latest = or ? dated(found.next() + 1, whole) : null;
        return latest == null ? found : latest; // "i dag eller senest i morgen"
    }

    private Found one(int i, boolean whole) {
        Period.At night = line.is(i, "natten") && line.is(i + 1, "til") ? periods.at(i + 2, true, false) : null;
        if (night != null && night.period().isDay()) {
            return related(Relating.Word.PLAIN, night, i, false); // "natten til torsdag"
        }
        Found event = events.later(i);
        if (event != null) {
            return event;
        }
        boolean leads = !whole && line.in(i, LEADS) && Morphology.is(line.low(i + 1), Morphology.DEFINITE)
                && !Openers.may(line.low(i + 1)) && !line.in(i + 1, SPANS) && !line.is(i + 2, "af")
                && RelationWords.RELATIONS.skip(line, i) <= i + 1
                && Vagueness.at(line, i) <= 0 && RelationWords.SOME_TIME.at(line, i) == null;
        Found found = leads ? null : repeated.at(i);
        if (found == null && !leads) {
            found = dated(i, whole);
            found = found == null ? some(i, whole) : found;
            int vague = Vagueness.at(line, i);
            if (vague > 0 && (found == null || vague > found.next())) {
                found = Found.of(When.of(TimeClass.VAGUE, Relation.VAGUE, null, null), vague);
            }
        }
        found = found == null || whole && found.next() < line.size() ? events.at(i, whole) : found; // "ved årets LUS"
        return found == null ? clock(i) : found;
    }

    /** From now on "ugen efter" counts from this. */
    void said(Found found) {
        if (found.period() != null) {
            anchor(found.period());
        }
    }

    void anchor(Period period) {
        periods.anchor(period);
    }

    private Found clock(int i) {
        boolean limit = line.is(i, "inden") || line.is(i, "senest") || line.is(i, "før");
        int between = line.is(i, "mellem") || limit ? i + 1 : i;
        Clocks.At clock = limit && Clocks.at(line, i) != null && Clocks.at(line, i + 1) == null ? Clocks.at(line, i)
                : Clocks.at(line, between);
        clock = clock == null ? Clocks.range(line, i) : clock;
        boolean more = clock != null && !line.pauseAt(clock.next()) && !line.is(clock.next(), "senest");
        Found day = more ? repeated.at(clock.next()) : null;
        day = day == null && more ? dated(clock.next(), false) : day;
        if (day != null && limit && day.period() != null && day.period().isDay()) { // "inden klokken tre i dag"
            return new Found(Relating.apply(Relating.Word.BY, day.period()).at(clock.from(), clock.to()), day.next(),
                    day.period(), false, false, false);
        }
        if (day != null) { // "klokken fem hver fredag"
            return new Found(day.when().at(clock.from(), clock.to()), day.next(), day.period(), false, false, false);
        }
        return clock == null ? null : Found.of(When.of(TimeClass.CLOCK, Relation.TIME, null, null).at(clock.from(),
                clock.to()), clock.next());
    }

    /** "engang i marts", "her i foråret", "senere på året": the date counts, the rest is in the words. */
    private Found some(int i, boolean whole) {
        boolean place = line.is(i, "her") && line.in(i - 1, STAYS); // "være her til den 1. marts", "det her"
        Phrases.Hit<Boolean> hit = place ? null : RelationWords.SOME_TIME.at(line, i);
        // "en gang til i morgen"
        boolean more = hit != null && line.is(hit.next(), "til") && line.in(hit.next() + 1, LEADS);
        Found found = hit == null || more || line.pauseAt(hit.next()) ? null : dated(hit.next(), whole);
        if (found == null || found.bare() && !line.is(i, "nu") && !line.is(i, "her") && !line.is(i, "allerede")) {
            return line.is(i, "senere") && (line.is(i + 1, "på") || line.is(i + 1, "i")) ? later(i) : null;
        }
        return line.is(i, "senere") ? later(i) : found;
    }

    private Found later(int i) {
        Period.At rest = periods.whole(i + 2);
        if (rest == null) {
            Period.At day = periods.at(i + 1, true, false);
            return day == null ? null : related(Relating.Word.PLAIN, day, i, false);
        }
        LocalDate start = rest.period().start().isBefore(today) ? today : rest.period().start();
        return Found.of(When.of(rest.period().kind(), Relation.WITHIN, start, rest.period().end()), rest.next());
    }

    Found dated(int i, boolean whole) {
        Period.At part = periods.part(i);
        if (part != null) {
            return related(Relating.Word.PLAIN, part, i, !line.is(i, "i") && !line.is(i, "ved") && !line.is(i, "på")
                    && !line.is(i, "med"));
        }
        Phrases.Hit<Relating.Word> hit = RelationWords.RELATIONS.at(line, i);
        if (hit != null) {
            Found found = led(hit.value(), hit.next(), i, whole);
            if (found != null) {
                return found;
            }
        }
        if (line.is(i, "i") && (line.is(i + 1, "perioden") || line.is(i + 1, "dagene"))) {
            Found range = Ranges.from(periods, line.is(i + 2, "fra") ? i + 3 : i + 2);
            return range != null || !line.is(i + 2, "mellem") ? range : Ranges.between(periods, i + 3);
        }
        Found through = line.is(i, "over") ? over(i) : null;
        boolean night = line.is(i, "natten") && line.is(i + 1, "mellem");
        if (through != null || line.is(i, "mellem") || night) {
            return through != null ? through : Ranges.between(periods, night ? i + 2 : i + 1);
        }
        Period.At own = periods.at(i, false, false);
        if (own != null) {
            Found range = Ranges.bare(periods, own);
            boolean bare = !line.is(i, "i") && !line.is(i, "om") && !line.is(i, "d") && !line.is(i, "den");
            return range != null ? range : related(Relating.Word.PLAIN, own, i, bare);
        }
        if (line.in(i, RelationWords.PLAIN)) {
            Period.At at = line.is(i, "om") || line.after(i, "på", "om") > 0 ? null : periods.at(i + 1, true, false);
            boolean day = line.is(i, "på") && at != null
                    && (at.period().kind() == TimeClass.YEAR || line.in(i + 1, AFTER_PARTICLE));
            return at == null || day ? null : related(Relating.Word.PLAIN, at, i, false);
        }
        return null;
    }

    /** "over nytår" is after it, "over weekenden" from its first day to its last. */
    private Found over(int i) {
        Period.At at = Holidays.at(line, i + 1, today);
        at = at == null && (line.is(i + 1, "weekenden") || Lexicon.SEASONS.containsKey(line.low(i + 1)))
                ? periods.spans(i + 1) : at;
        return at == null ? null : related(at.period().kind() == TimeClass.HOLIDAY ? Relating.Word.AFTER
                : Relating.Word.PLAIN, at, i, false);
    }

    private Found led(Relating.Word word, int next, int i, boolean whole) {
        if (word == Relating.Word.FROM && line.is(i, "fra") && line.is(next, "i") && !line.is(next + 1, "dag")
                && !line.is(next + 1, "morgen") && !line.is(next + 1, "overmorgen")
                && !line.is(next + 1, "aften") && !line.is(next + 1, "nu") && i > 0
                && !whole) {
            return null; // "sorterer aviser fra i påskeugen"
        }
        if (word == Relating.Word.FROM) {
            Found range = Ranges.from(periods, next);
            if (range != null) {
                return range;
            }
        }
        int from = next;
        Relating.Word meant = word;
        Phrases.Hit<Relating.Word> inner = word == Relating.Word.BY || word == Relating.Word.FROM
                || word == Relating.Word.ABOUT
                || word == Relating.Word.TO && line.is(next, "senest") ? RelationWords.RELATIONS.at(line, next) : null;
        if (inner != null) {
            from = inner.next(); // "senest til", "senest inden", "cirka efter", "ikke før efter"
            meant = inner.value() == Relating.Word.TO || inner.value() == Relating.Word.AT
                    || inner.value() == Relating.Word.ABOUT ? word
                    : inner.value();
        }
        if (line.is(from, "da") && meant == Relating.Word.BEFORE) {
            Period then = periods.anchor(); // "inden da"
            return then == null ? null : related(meant, new Period.At(Period.of(then.kind(), then.start(), then.end()),
                    from + 1), i, false);
        }
        Stretch.At stretch = word == Relating.Word.COURSE || word == Relating.Word.BEFORE
                || word == Relating.Word.AFTER || word == Relating.Word.BY
                ? Stretches.at(line, line.is(from, "højst") ? from + 1 : from) : null;
        Period.At period = line.is(from, "i") || line.is(from, "på") || line.is(from, "om") || line.is(from, "ved")
                ? periods.at(from, true, false) : null;
        period = period != null ? period : periods.at(line.is(from, "på") || line.is(from, "i") || line.is(from, "ved")
                ? from + 1 : from, true, word == Relating.Word.TO);
        if (period == null && stretch != null) {
            int end = line.is(stretch.next(), "fra") && (line.is(stretch.next() + 1, "nu")
                    || line.after(stretch.next() + 1, "i", "dag") > 0)
                    ? stretch.next() + (line.is(stretch.next() + 1, "nu") ? 2 : 3) : stretch.next();
            end = Math.max(end, line.after(end, "er", "gået")); // "inden en måned er gået"
            Relating.Word as = meant == Relating.Word.BEFORE ? Relating.Word.COURSE : meant;
            return related(as, new Period.At(stretch.stretch().from(today), end), i, false);
        }
        if (period == null && word == Relating.Word.BEFORE && line.after(from, "der", "er", "gået") > 0) {
            Stretch.At gone = Stretches.at(line, from + 3);
            return gone == null ? null : related(Relating.Word.BY, new Period.At(gone.stretch().from(today),
                    gone.next()), i, false);
        }
        boolean particle = word == Relating.Word.THROUGH && period != null && period.period().isDay()
                && !line.is(i, "i"); // "pakker kassen ud på onsdag"
        return period == null || particle ? null : named(meant, nextUnit(meant, period, from), from, i);
    }

    /** "inden for den næste måned" is counted from today, "i næste måned" is the calendar's. */
    private Period.At nextUnit(Relating.Word word, Period.At period, int from) {
        boolean article = line.is(from, "den") || line.is(from, "det");
        Stretch.At one = article && word == Relating.Word.COURSE && (line.is(from + 1, "næste")
                || line.is(from + 1, "kommende"))
                ? Stretches.one(line, from + 2) : null;
        return one == null ? period : new Period.At(one.stretch().from(today), one.next());
    }

    private Found named(Relating.Word word, Period.At period, int from, int i) {
        Period of = period.period();
        if (word == Relating.Word.BEFORE && Events.begins(line, period.next()) && !of.isDay()) {
            return named(word, new Period.At(of, period.next() + 1), from, i);
        }
        int over = word == Relating.Word.BEFORE ? Events.over(line, period.next()) : -1;
        if (over > 0) {
            return related(Relating.Word.BY, new Period.At(Period.of(of.kind(), of.start(),
                    of.end()).softly(of.soft()), over), i, false);
        }
        if (word == Relating.Word.BEFORE && of.kind() == TimeClass.RELATIVE && of.isDay() && of.start().equals(today)
                && of.eve() == null) {
            return related(Relating.Word.BY, period, i, false); // "inden i aften"
        }
        boolean running = of.shape() == Period.Shape.RUNNING || of.shape() == Period.Shape.CLOSING || of.isDay()
                || of.kind() == TimeClass.YEAR;
        if (word == Relating.Word.BEFORE && !running && !of.start().isAfter(today) && (of.eve() == null
                || !of.eve().isAfter(today))) {
            Period.At next = new Periods(line, of.end().plusDays(1)).named(from); // "inden vinterferien", said in it
            of = next == null ? of : next.period();
        }
        if (word == Relating.Word.COURSE && of.kind() == TimeClass.RELATIVE && !of.isDay()) {
            of = Period.day(TimeClass.RELATIVE, of.end()); // "inden for de næste to uger"
        }
        return related(word, new Period.At(of, period.next()), i, false);
    }

    Found related(Relating.Word word, Period.At at, int i, boolean bare) {
        boolean by = line.is(at.next() - 1, "ud") || line.after(i, "om", "senest") > 0;
        When when = Relating.apply(by && word == Relating.Word.PLAIN ? Relating.Word.BY : word, at.period());
        Phrases.Hit<Boolean> about = RelationWords.OR_SO.at(line, at.next());
        int next = at.next();
        boolean once = about != null && (line.is(next, "engang") || line.is(next, "en"));
        if (once && !line.is(about.next(), "om") && !line.is(about.next(), "i") && !line.is(about.next(), "til")) {
            next = about.next();
        } else if (about != null && !once && (when.relation() == Relation.ON || when.relation() == Relation.WITHIN)) {
            when = When.of(when.kind(), Relation.ABOUT, when.start(), when.end());
            next = about.next();
        }
        next = word == Relating.Word.FROM ? RelationWords.ONWARDS.skip(line, next) : next;
        if (at.period().isDay() || bare) {
            int part = Clocks.dayPart(line, next);
            Clocks.At clock = Clocks.after(line, part);
            next = part;
            if (clock != null && !(line.is(part, "senest") && Clocks.at(line, part + 1) == null)) {
                when = when.at(clock.from(), clock.to());
                next = clock.next();
            }
        }
        Recurrences.At again = when.kind() == TimeClass.RECURRING ? null : Recurrences.at(line, next);
        if (again != null && "FREQ=WEEKLY".equals(again.rule()) && at.period().kind() == TimeClass.WEEKDAY
                && when.relation() != Relation.FROM && !line.pauseAt(next)) {
            return Found.of(When.every(again.rule() + ";BYDAY=" + Recurrences.codes(line, i, next)), again.next());
        }
        if (again != null && (when.relation() == Relation.FROM || when.relation() == Relation.WITHIN
                || when.relation() == Relation.BEFORE)
                && !line.pauseAt(next)) {
            return Found.of(When.every(again.rule()).bounded(when.start(), when.end()), again.next());
        }
        return new Found(when, next, at.period(), false, bare, false);
    }
}
