package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An utterance with what has been found in it: words, people, times. */
final class Said {
    private static final Set<String> PARTICLES = Words.set("fra", "til", "af", "på", "over", "under", "igennem", "om");
    private static final Set<String> NEW = Words.set("ny", "nyt", "gammel", "gammelt", "stor", "stort", "lille", "god",
            "ekstra", "kort", "fælles", "fast");
    private static final Set<String> THE_NEW = Words.set("nye", "gamle", "lille", "faste", "fælles", "korte", "lange",
            "tomme", "brugte", "hvide", "røde", "sorte", "grønne", "gule", "blå");
    private static final Set<String> ASKERS = Words.set("jeg", "du", "vi", "han", "hun");
    private final Line line;
    private final People people;
    private final List<Found> times;
    private final Found[] covering;
    private final byte[] verbs;

    /** What a clause leaves out, because the one before it said it. */
    enum Short { NOTHING, SUBJECT, VERB, BOTH }

    /** Words from one place to another: a clause. */
    record Span(int from, int to, Short left) {
    }

    Said(Line line, People people, List<Found> times) {
        this.line = line;
        this.people = people;
        this.times = times;
        covering = new Found[line.size() + 1];
        verbs = new byte[line.size()];
        for (Found time : times) {
            for (int i = time.from(); i < time.next(); i++) {
                covering[i] = time;
            }
        }
    }

    Line line() {
        return line;
    }

    People people() {
        return people;
    }

    /** The time of which word {@code i} is a part, or null. */
    Found time(int i) {
        return i >= 0 && i < covering.length ? covering[i] : null;
    }

    boolean timeStarts(int i) {
        return time(i) != null && time(i).from() == i;
    }

    boolean timeEnds(int i) {
        return i > 0 && time(i - 1) != null && time(i - 1).next() == i;
    }

    /** Whether a time follows within a few words. */
    boolean timeAfter(int i) {
        for (int k = i + 1; k < i + 6 && k < line.size() && !line.stopAt(k); k++) {
            if (timeStarts(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time to come is said anywhere. */
    boolean dated() {
        return dated(0, line.size());
    }

    /** Whether a time to come is said between two places. */
    boolean dated(int from, int to) {
        for (Found time : times(from, to)) {
            if (!time.past() && !time.weak()) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of a time begin that say when: "engang efter påske". */
    int dates(Found time) {
        boolean some = line.is(time.from(), "engang") && !line.is(time.from() + 1, "i");
        return some && time.next() > time.from() + 2 ? time.from() + 1 : time.from();
    }

    List<Found> times(int from, int to) {
        List<Found> inside = new ArrayList<>();
        for (int i = Math.max(from, 0); i < to; i++) {
            Found time = time(i);
            if (time != null && time.from() == i && time.next() <= to) {
                inside.add(time);
            }
        }
        return inside;
    }

    /** Those who are said at {@code i} and are no part of a time. */
    People.Group group(int i) {
        return i < 0 || i >= line.size() || time(i) != null ? null : people.at(i);
    }

    /** Over adverbs that stand between a subject and its verb, or between a modal and its infinitive. */
    int adverbs(int i) {
        int at = i;
        while (at < i + 3 && !line.pauseAt(at + 1) && (line.in(at, Words.FUTURE_ADVERBS)
                || line.is(at, "sammen") && line.is(at - 1, "alle"))) {
            at++;
        }
        return at;
    }

    /** Over adverbs that stand before the verb of a subject, also those that are part of what is done: "højst har". */
    int beforeVerb(int i) {
        int verb = adverbs(i);
        return line.in(verb, Words.KEPT) && verbAfterSubject(verb + 1) ? verb + 1 : verb;
    }

    boolean verb(int i) {
        if (i < 0 || i >= verbs.length || covering[i] != null) {
            return false;
        }
        if (verbs[i] == 0) {
            boolean subject = i > 0 && !Verbs.finite(line.low(i)) && Verbs.afterSubject(line.low(i))
                    && Verbs.nounToo(line.low(i)) && subject(i);
            // "på mandag møder jeg"
            subject |= i > 1 && (line.in(i + 1, ASKERS) || people.named(i + 1)) && (timeEnds(i)
                    || line.in(i - 1, Splitter.FRONTED))
                    && !people.named(i) && Verbs.afterSubject(line.low(i));
            subject |= i > 1 && line.in(i + 1, ASKERS) && !Verbs.afterSubject(line.low(i + 2)) && told(i)
                    && Verbs.afterSubject(line.low(i));
            verbs[i] = (byte) (subject || Verbs.finite(line.low(i)) && !people.named(i) && !noun(i) ? 1 : 2);
        }
        return verbs[i] == 1;
    }

    /** Whether a thing was named before, of which a verb and its subject tell: "fløjten lærer jeg Bo at bruge". */
    private boolean told(int i) {
        return Morphology.is(line.low(i - 1), Morphology.NOUN | Morphology.UNKNOWN)
                && !Morphology.is(line.low(i - 1), Morphology.GENITIVE) && !people.named(i - 1)
                && !line.in(i - 1, Words.SUBORDINATORS) && !line.in(i - 1, Words.PREPOSITIONS);
    }

    /** Whether one who is meant by a name or a pronoun stands right before. */
    private boolean subject(int i) {
        People.Group before = time(i - 1) != null ? null : people.at(i - 1);
        return before != null && before.next() == i || Doers.animate(line.low(i - 1));
    }

    /** "laver retter", "alle sager", "de nye hæfter": of what may be a noun too the place tells what it is. */
    private boolean noun(int i) {
        if (i == 0 || line.pauseAt(i)) {
            return false;
        }
        boolean one = i > 1 && (line.is(i - 1, "en") || line.is(i - 1, "et")) && line.low(i).endsWith("er");
        if (one && !line.is(i - 2, "en") && time(i - 1) == null) {
            return true; // "om vi kan få en gulvvasker"
        }
        if (i > 1 && line.in(i - 1, NEW) && (line.is(i - 2, "en") || line.is(i - 2, "et"))) {
            return true; // "køber en ny vasker"
        }
        if (i > 1 && line.in(i - 1, THE_NEW) && (line.in(i - 2, Words.OWNERS) || i > 2
                && (line.is(i - 2, "den") || line.is(i - 2, "det")) && Verbs.finite(line.low(i - 3)))) {
            return true; // "prøver den nye gulvvasker"
        }
        if (!Verbs.nounToo(line.low(i))) {
            return false;
        }
        if (line.in(i - 1, PARTICLES) && people.named(i + 1) && time(i - 1) == null) {
            return false; // "hvis en vikar melder fra ringer Ulrik"
        }
        if (line.in(i + 1, Words.PRONOUN_SUBJECTS) && !line.is(i + 1, "alle") && !line.is(i + 1, "begge")) {
            return false;
        }
        if (line.is(i - 1, "i") && (people.at(i - 1) != null
                || people.mention(i - 2) != null && line.is(i - 3, "og"))) {
            return false; // "Lærke og Viggo I laver"
        }
        String before = line.low(i - 1);
        int kinds = Morphology.of(line.low(i));
        boolean many = (kinds & Morphology.PLURAL) != 0;
        boolean adjective = before.endsWith("e") && Morphology.only(before, Morphology.ADJECTIVE,
                Morphology.NOUN | Morphology.SMALL);
        boolean counted = line.in(i - 1, Words.BEFORE_MANY) || line.at(i - 1).number() || Numbers.isCardinal(before)
                && !Numbers.one(before);
        boolean owned = many && Morphology.is(before, Morphology.GENITIVE) && people.at(i - 1) == null;
        // "de hvide striber"
        adjective |= many && (line.is(i - 2, "de") || line.in(i - 2, Words.OWNERS)) && before.endsWith("e")
                && Morphology.is(before, Morphology.ADJECTIVE);
        return time(i - 1) == null && (owned || many && counted || line.in(i - 1, Words.PREPOSITIONS)
                && !line.is(i - 1, "som") || adjective || many && verb(i - 1)
                || (kinds & Morphology.ONE) != 0 && line.in(i - 1, Words.BEFORE_ONE));
    }

    boolean verbAfterSubject(int i) {
        return (time(i) == null || Verbs.afterSubject(line.low(i)) && time(i).from() == i && line.is(i, "når"))
                && Verbs.afterSubject(line.low(i));
    }
}
