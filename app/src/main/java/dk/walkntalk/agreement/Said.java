package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;

/** An utterance with what has been found in it: words, people, times. */
final class Said {
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
        for (Found time : times) {
            if (!time.past() && !time.weak()) {
                return true;
            }
        }
        return false;
    }

    List<Found> times(int from, int to) {
        List<Found> inside = new ArrayList<>();
        for (Found time : times) {
            if (time.from() >= from && time.next() <= to) {
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
        while (at < i + 3 && line.in(at, Words.FUTURE_ADVERBS) && !line.pauseAt(at + 1)) {
            at++;
        }
        return at;
    }

    boolean verb(int i) {
        if (i < 0 || i >= verbs.length || covering[i] != null) {
            return false;
        }
        if (verbs[i] == 0) {
            verbs[i] = (byte) (Verbs.finite(line.low(i)) && !people.named(i) ? 1 : 2);
        }
        return verbs[i] == 1;
    }

    boolean verbAfterSubject(int i) {
        return (time(i) == null || Verbs.afterSubject(line.low(i)) && time(i).from() == i && line.is(i, "når")) && Verbs.afterSubject(line.low(i));
    }
}
