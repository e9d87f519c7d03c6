package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.util.Set;

/** Times that hang on an event, and take its day where one is said: "på teammødet den 24. februar". */
final class EventTimes {
    /** "have tallene klar til mødet den 20." is by that day. */
    private static final Set<String> READY = Words.set("klar", "klart", "klare", "færdig", "færdigt", "færdige",
            "parat", "parate");
    private final Line line;
    private final Periods periods;
    private final Events events;
    private final TimeGrammar grammar;

    EventTimes(Line line, Periods periods, TimeGrammar grammar, Names names) {
        this.line = line;
        this.periods = periods;
        this.grammar = grammar;
        events = new Events(periods, names);
    }

    /** @param whole whether the text is nothing but a time, so that less proof is asked */
    Found at(int i, boolean whole) {
        if (line.is(i, "når")) {
            Period.At over = periods.at(i + 1, true, false);
            int end = over == null || over.period().kind() == TimeClass.SEASON
                    || line.low(i + 1).startsWith("skoleår") ? -1 : Events.over(line, over.next());
            if (end > 0) {
                return grammar.related(Relating.Word.AFTER, new Period.At(over.period(), end), i, false);
            }
        }
        Events.At at = events.at(i, whole);
        if (at == null) {
            return null;
        }
        String place = line.words(at.what(), at.next());
        if (!whole && line.is(i, "på") && line.is(i - 1, "med") && place.contains(" i ") && dayAt(at.next())) {
            return null; // "er med på mødet i vejgården den 29. april"
        }
        When event = When.event(line.words(at.what(), at.next()));
        if (at.next() < line.size() && !line.pauseAt(at.next()) || whole) {
            Found dated = whole ? datedInside(at.what()) : grammar.dated(at.next(), false);
            boolean ready = line.in(i - 1, READY) && !line.pauseAt(i);
            // "kage til mødet på fredag" is two things
            boolean meeting = !line.is(i, "til") || EventNouns.happens(line.low(at.next() - 1));
            boolean own = whole || ready || meeting && (!line.is(i, "til") || !at.weak());
            boolean day = dated != null && (dated.when().relation() == Relation.ON
                    || dated.when().relation() == Relation.WITHIN);
            boolean about = dated != null && dated.period() != null && !dated.period().isDay()
                    && line.words(at.what(), at.next()).contains(" om ");
            if (own && day && !about && dated.period() != null && (dated.period().isDay()
                    || dated.period().kind() == TimeClass.WEEK)) {
                int end = whole ? dated.from() : at.next();
                Relating.Word said = relation(i);
                boolean limit = said == Relating.Word.BEFORE || said == Relating.Word.AFTER; // "inden mødet i uge 12"
                Relating.Word word = dated.period().isDay() || limit ? said : Relating.Word.PLAIN;
                When when = word == Relating.Word.PLAIN ? dated.when() : Relating.apply(word, dated.period());
                return new Found(when.onEvent(line.words(at.what(), end)), dated.next(), dated.period(), false, false,
                        false);
            }
        }
        return new Found(event, at.next(), null, at.weak(), false, false);
    }

    /** "senest ti dage efter fødslen": a length of time from an event. */
    Found later(int i) {
        Events.At next = line.is(i, "dagen") && (line.is(i + 1, "før") || line.is(i + 1, "efter"))
                ? events.at(i + 1, false) : null;
        if (next != null && periods.named(i + 2) == null) { // "dagen før premieren"
            return new Found(When.event(line.words(next.what(), next.next())), next.next(), null, false, false, false);
        }
        if (!line.is(i, "senest") && !line.at(i).number() && !Numbers.isCardinal(line.low(i)) && !line.is(i, "nogle")) {
            return null;
        }
        Stretch.At far = Stretches.at(line, line.is(i, "senest") ? i + 1 : i);
        boolean beside = far != null && (line.is(far.next(), "efter") || line.is(far.next(), "før")
                || line.is(far.next(), "inden"));
        if (!beside || periods.named(far.next() + 1) != null) {
            return null;
        }
        Events.At event = events.at(far.next(), false);
        boolean noun = event == null && Morphology.is(line.low(far.next() + 1), Morphology.DEFINITE)
                && !line.is(far.next(), "inden");
        event = noun ? new Events.At(far.next() + 1, far.next() + 2, false) : event;
        Found dated = event == null || line.pauseAt(event.next()) ? null : grammar.dated(event.next(), false);
        boolean day = dated != null && dated.period() != null && dated.period().isDay()
                && dated.when().relation() == Relation.ON;
        if (day) { // "to dage før mødet den 26. februar"
            LocalDate of = dated.period().start();
            LocalDate then = line.is(far.next(), "efter") ? far.stretch().after(of) : far.stretch().before(of);
            return grammar.related(Relating.Word.PLAIN, new Period.At(Period.day(TimeClass.RELATIVE, then),
                    dated.next()), i, false);
        }
        return event == null ? null : new Found(When.event(line.words(event.what(), event.next())), event.next(), null,
                false, false, false);
    }

    /** What the word before the event says: "inden mødet den 22." ends the day before. */
    private Relating.Word relation(int i) {
        Phrases.Hit<Relating.Word> hit = RelationWords.RELATIONS.at(line, i);
        Relating.Word word = hit == null ? Relating.Word.PLAIN : hit.value();
        return switch (word) {
            case TO, BY, BEFORE, AFTER, FROM -> word;
            default -> Relating.Word.PLAIN;
        };
    }

    private boolean dayAt(int i) {
        Period.At day = i < line.size() && !line.pauseAt(i) ? periods.named(i) : null;
        return day != null && day.period().isDay();
    }

    /** In a text that is all one time: a day at the end of an event's words. */
    private Found datedInside(int what) {
        for (int k = what + 1; k < line.size(); k++) {
            Found found = grammar.dated(k, false);
            if (found != null && found.next() == line.size()) {
                return new Found(found.when(), found.next(), found.period(), false, false, false, k);
            }
        }
        return null;
    }
}
