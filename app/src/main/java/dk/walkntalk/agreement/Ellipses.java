package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a clause where a second one leaves out what was just said: the verb ("Vibe dækker morgenvagten på mandag og
 * Per aftenvagten på tirsdag"), or the subject, if each verb has its own date ("ringer på torsdag og holder møde i
 * uge 9"). Two things to do for one date stay together.
 */
final class Ellipses {
    private static final Set<String> MINE = Words.set("jeg", "du", "vi", "han", "hun");
    private static final Set<String> ADVERBS = Words.set("igen", "også", "helst", "måske", "muligvis", "eventuelt",
            "evt", "senest", "ikke", "gerne", "derefter", "så", "lige", "kun", "især", "endda");
    private static final Set<String> NO_INFINITIVES = Words.set("alle", "andre", "begge", "nye", "gamle", "flere",
            "mange", "fælles", "store", "små", "sidste", "første", "næste", "hele", "samme", "eneste", "egne",
            "lokale", "private", "mindre", "større", "ældre", "yngre", "hjemme", "inde", "ude", "både", "ikke",
            "halve", "mine", "dine", "sine", "kolleger");
    private static final Set<String> SHORT_INFINITIVES = Words.set("få", "gå", "se", "stå", "slå", "nå", "bo");
    private static final Set<String> CLAUSES = Words.set("der", "som", "hvis", "fordi", "hvordan", "hvad", "hvornår",
            "hvor", "hvem", "når", "hvilke", "hvilken", "inden", "mens");
    /** More words than anybody says in one clause; each part is looked at against the whole. */
    private static final int LONG = 150;
    private final Said said;
    private final Line line;
    private int wholeFrom;

    Ellipses(Said said) {
        this.said = said;
        this.line = said.line();
    }

    /** The clause, or the parts of it, in the order said. */
    List<Said.Span> split(Said.Span whole) {
        List<Said.Span> parts = new ArrayList<>(1);
        int from = whole.from();
        wholeFrom = from;
        Said.Short kind = Said.Short.NOTHING;
        int first = Frames.leadIn(said, from, whole.to());
        int last = whole.to() - from > LONG ? 0 : whole.to();
        for (int i = first + 2; i < last; i++) {
            boolean joint = line.is(i, "og") && said.time(i) == null;
            if (!joint && !line.pauseAt(i) && !said.timeEnds(i) && said.group(i) == null) {
                continue;
            }
            Said.Short left = left(joint ? i + 1 : i, from, i, whole.to(), kind);
            if (left != Said.Short.NOTHING) {
                parts.add(new Said.Span(from, i, kind));
                from = i;
                kind = left;
            }
        }
        parts.add(new Said.Span(from, whole.to(), kind));
        return parts;
    }

    /** What a clause that begins at {@code j} leaves out, if one does. */
    private Said.Short left(int j, int from, int i, int to, Said.Short before) {
        if (j >= to) {
            return Said.Short.NOTHING;
        }
        boolean clear = j > i || line.pauseAt(i);
        boolean acts = before == Said.Short.VERB || verb(from, i) >= 0;
        if (acts && gap(j, from, i, to, clear)) {
            return Said.Short.VERB;
        }
        if (!clear || MainTime.of(said, from, i) == null) {
            return Said.Short.NOTHING;
        }
        if (sameSubject(j, from, i, to)) {
            return Said.Short.SUBJECT;
        }
        return sameVerb(j, from, i, to) ? Said.Short.BOTH : Said.Short.NOTHING;
    }

    /** "og Per aftenvagten på tirsdag", "og på tirsdag Per aftenvagten", "og Thi i august". */
    private boolean gap(int j, int from, int i, int to, boolean clear) {
        boolean timeFirst = said.timeStarts(j) && j > i;
        int at = timeFirst ? said.time(j).next() : j;
        People.Group group = at < to ? said.group(at) : null;
        if (group == null || group.next() >= to && !timeFirst || !group.own() && !line.in(at, MINE)
                || group.everyone()) {
            return false;
        }
        int rest = group.next();
        if (said.verbAfterSubject(rest) || line.is(rest, "du") || line.is(rest, "selv") || verb(rest, to) >= 0
                || Imperatives.starts(line, rest)) {
            return false;
        }
        boolean words = words(rest, to);
        boolean time = !said.times(rest, to).isEmpty();
        if (timeFirst) {
            return MainTime.of(said, from, i) != null;
        }
        if (said.timeEnds(i)) {
            return clear ? words || time : group.own() && time && (words || said.timeStarts(rest));
        }
        int of = verb(from, i) + 1; // "står for", "ringer til", "er ansvarlig for"
        boolean charge = line.in(of, Splitter.CHARGE) && line.is(of + 1, line.low(rest));
        boolean governed = line.in(rest, Words.PREPOSITIONS) && (line.is(of, line.low(rest)) || charge);
        boolean noun = words && (governed || !line.in(rest, Words.PREPOSITIONS)) && !said.timeStarts(rest)
                && !line.is(rest, "og")
                && !line.pauseAt(rest);
        if (i > from + 1 && charged(i, rest) && words && group.own()) {
            return true; // "Sine står for kaffen Tora for kagen"
        }
        return clear && noun && !personBefore(i) && (time || governed || Doers.definite(line.low(rest)));
    }

    /** Whether the clause is of one who "står for" or "sørger for", and the next has but its "for". */
    private boolean charged(int i, int rest) {
        int verb = verb(wholeFrom, i);
        return verb >= 0 && (line.is(verb, "står") || line.is(verb, "sørger") || line.is(verb, "tager"))
                && line.is(verb + 1, "for") && line.is(rest, "for")
                && i > verb + 2;
    }

    /** "og holder møde med dem i uge 9", "og skal orientere borgeren inden den 1.", "og sende den på mandag". */
    private boolean sameSubject(int j, int from, int i, int to) {
        boolean finite = said.verb(j) && !Cues.NOUNS.contains(line.low(j));
        int modal = finite ? -1 : modal(from, i);
        boolean infinitive = modal >= 0 && infinitive(j);
        if (!finite && !infinitive || inside(finite ? verb(afterFrame(from, i), i) : modal, i)) {
            return false;
        }
        return MainTime.of(said, j, to) != null && words(j + 1, to);
    }

    /** "Bo jeg vil have at du": what is agreed begins after it. */
    private int afterFrame(int from, int to) {
        int start = Frames.leadIn(said, from, to);
        People.Group called = said.group(start);
        start = called != null && called.own() && !said.verbAfterSubject(called.next()) ? called.next() : start;
        int next = Frames.skip(said, start, to);
        return next > start ? next : from;
    }

    /** "og plakaterne på tirsdag": nothing but another thing and another day. */
    private boolean sameVerb(int j, int from, int i, int to) {
        if (!said.timeEnds(i) || said.time(j) != null || line.in(j, ADVERBS) || line.after(j, "en", "gang") > 0
                || said.group(j) != null
                || verb(j, to) >= 0 || inside(verb(from, i), i)) {
            return false;
        }
        List<Found> times = said.times(j, to);
        boolean dated = times.size() == 1 && times.get(0).next() == to && !times.get(0).weak()
                && times.get(0).when().start() != null;
        boolean same = line.in(j, Words.PREPOSITIONS) ? has(line.low(j), from, i) : line.low(j).length() > 3
                || line.at(j).number()
                || (line.is(j, "en") || line.is(j, "et")) && line.low(j + 1).length() > 3;
        return dated && same && words(j, to) && said.group(Frames.leadIn(said, from, i)) != null;
    }

    private boolean has(String word, int from, int to) {
        for (int k = from; k < to; k++) {
            if (line.is(k, word) && said.time(k) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean infinitive(int j) {
        String low = line.low(j);
        boolean form = low.length() > 3 && low.endsWith("e") || SHORT_INFINITIVES.contains(low);
        return form && said.time(j) == null && said.group(j) == null && !NO_INFINITIVES.contains(low)
                && !low.endsWith("erne")
                && !low.endsWith("ende");
    }

    private int modal(int from, int to) {
        for (int k = from; k < to; k++) {
            if (line.in(k, Words.MODALS) && said.time(k) == null) {
                return k;
            }
        }
        return -1;
    }

    /** Whether a clause inside begins after the verb, so that what follows may belong to it. */
    private boolean inside(int verb, int to) {
        for (int k = Math.max(0, verb) + 1; k < to; k++) {
            if (said.time(k) != null) {
                continue;
            }
            boolean that = line.is(k, "at") && (said.group(k + 1) != null || verb(k + 2, Math.min(to, k + 5)) >= 0);
            boolean whether = line.is(k, "om") && (said.group(k + 1) != null || line.is(k + 1, "der")
                    || line.is(k + 1, "det"));
            if (that || whether || line.in(k, CLAUSES)) {
                return true;
            }
        }
        return false;
    }

    private boolean words(int from, int to) {
        for (int k = from; k < to; k++) {
            if (said.time(k) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean personBefore(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            People.Group group = said.group(k);
            if (group != null && group.next() >= i) {
                return true;
            }
        }
        return false;
    }

    /** The first verb; a noun that ends as one does stands after an article, an adjective or a preposition. */
    private int verb(int from, int to) {
        for (int k = from; k < to; k++) {
            boolean subject = k > from && said.group(k - 1) != null;
            boolean noun = k > from && !subject && (line.in(k - 1, Words.PREPOSITIONS)
                    || line.in(k - 1, Lexicon.DETERMINERS)
                    || line.at(k - 1).number() || line.low(k - 1).length() > 3 && line.low(k - 1).endsWith("e"));
            if (said.verb(k) && !noun || subject && said.verbAfterSubject(k)) {
                return k;
            }
        }
        return -1;
    }
}
