package dk.walkntalk.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Of the times in a clause, the one that the action is bound to; the others are part of the thing. */
final class MainTime {
    /** With these "til" tells where to. */
    private static final Set<String> MOVES = Words.set("tager", "tage", "går", "gå", "kører", "køre", "rejser",
            "rejse", "cykler", "kommer", "komme", "inviterer");

    /** With these it is told how much: "får en dag om ugen". */
    private static final Set<String> AMOUNTS = Words.set("får", "få", "har", "have", "bruger", "bruge", "giver",
            "give", "sætter", "afsætter", "reserverer");
    private static final Pattern ROLE = Pattern.compile(".*(leder|holder|lærer|medarbejder|vejleder|rådgiver)");
    private static final Set<String> DAYS = Words.set("dag", "dage", "time", "timer", "formiddag", "formiddage",
            "eftermiddag", "eftermiddage");

    private static final Set<String> DATED_THINGS = Words.set("dato", "udløb", "udløbsdato", "holdbarhed", "frist",
            "deadline", "start", "startdato", "ankomst", "ikrafttræden", "virkning");

    /** Of a day close by it is told when something is done, whatever stands between. */
    private static final Set<TimeClass> NEAR = EnumSet.of(TimeClass.WEEKDAY, TimeClass.RELATIVE, TimeClass.WEEK);
    private static final int FAR = 16;
    private static final Set<String> FOR = Words.set("for", "på");
    private static final Set<String> BIDS = Words.set("inviterer", "invitere", "indkalder", "indkalde", "tilmelder",
            "tilmelde");

    private MainTime() {
    }

    static Found of(Said said, int from, int to) {
        return of(said, from, to, from);
    }

    static Found of(Said said, int from, int to, int verb) {
        return of(said, from, to, verb, null);
    }

    /**
     * @param verb the verb of the clause: "der" before it makes no clause inside
     * @param gone words that are taken by something else, or null
     */
    static Found of(Said said, int from, int to, int verb, boolean[] gone) {
        List<Found> times = said.times(from, to);
        Found best = null;
        int weight = 0;
        for (Found time : times) {
            if (gone != null && gone[time.from()]) {
                continue;
            }
            int its = weight(said, time, from, to, verb, gone);
            if (its > 0 && its >= weight) {
                best = time;
                weight = its;
            }
        }
        return best;
    }

    private static int weight(Said said, Found time, int from, int to, int verb, boolean[] gone) {
        Line line = said.line();
        When when = time.when();
        if (time.past()) {
            return 0;
        }
        boolean deadline = switch (when.relation()) {
            case BY, BEFORE, FROM, AFTER, EVERY, VAGUE -> true;
            default -> false;
        };
        if (line.is(time.from() - 1, "kun") && when.recurrence() != null && time.from() > verb + 1
                && !line.is(time.from() - 2, "men")) {
            return 0; // "svarer kun på hverdage"
        }
        Found other = said.time(time.next());
        if (line.after(time.from(), "over", "tid") == time.next() && other != null && !other.past()) {
            return 0; // "bøger over tid i februar"
        }
        if (line.is(time.from() - 1, "for") && line.is(time.from() - 2, "stedet")) {
            return 0; // "i stedet for hele tiden"
        }
        if (line.in(time.from() - 1, DATED_THINGS) && line.is(time.from() - 2, "med") || line.is(from, "hvis")
                && time.next() <= verb) {
            return 0; // "kød med dato før den 1. februar", "hvis der er lus efter weekenden sender"
        }
        boolean to1 = line.is(time.from(), "til");
        boolean noun = time.from() > from && !said.timeEnds(time.from()) && !said.verb(time.from() - 1)
                && !Chatter.done(line, time.from(), time.from());
        if (to1 && when.kind() == TimeClass.SCHOOL && noun && when.relation() != Relation.AFTER) {
            return 0; // "to vikarer til sommerferien"
        }
        boolean habit = when.relation() == Relation.EVERY && said.verb(time.from() - 1)
                && time.from() - 2 > Math.max(from, verb); // "skoleklasser der svømmer om fredagen"
        boolean limit = line.is(time.from(), "inden") || line.is(time.from(), "senest");
        // "dem der binder på fredag"; not "dem der kom hjem i weekenden"
        boolean near = time.next() == to && !habit && NEAR.contains(when.kind()) && !toldOf(line, time, verb);
        if (!near && (!deadline && !limit || habit) && inRelative(said, time, Math.max(from, verb), gone)) {
            return 0;
        }
        if (line.is(time.from() - 1, "fra") && time.from() > from + 1 && time.next() < to
                && !said.timeStarts(time.next())) {
            return 0; // "klagerne fra i vinter i et skema"
        }
        if (line.is(time.from(), "fra") && when.event() != null && when.start() == null && noun
                && EventNouns.definite(line.low(time.from() + 1))) {
            return 0; // "samler trådene fra strategidagen"
        }
        if (time.from() > from && ofMeeting(line, time)) {
            return 0; // "sender referatet fra bestyrelsens møde i januar"
        }
        if (when.relation() == Relation.FROM && line.is(time.from(), "fra") && ofThing(said, time, to)) {
            return 0; // "afspadserer timerne fra julen i uge 8"
        }
        int days = line.in(time.from() + 1, DAYS) && Numbers.cardinal(line, time.from()) != null ? time.from() + 2 : -1;
        boolean often = line.is(time.from(), "en") && time.next() == to && !line.in(verb, AMOUNTS);
        if (days > 0 && line.is(days, "om") && !often) {
            return 0; // "får en dag om ugen til planen": how much, not when
        }
        if (Questions.holds(said, time, Math.max(from, verb), gone)) {
            return 0;
        }
        if (when.relation() == Relation.TIME) {
            return 1;
        }
        if (when.relation() == Relation.WITHIN && (moved(line, from, time.from()) || line.is(time.from() - 2, "fra")
                && (EventNouns.definite(line.low(time.from() - 1)) || line.is(time.from() - 1, "turen")))) {
            return 0; // "flyttes fra torsdag til fredag", "billeder fra turen i sommer"
        }
        if (to1 && when.event() != null && bids(line, verb, time.from())) {
            return 0; // "inviterer naboerne til festen"
        }
        if (to1 && when.event() != null && time.from() == verb + 1 && line.in(verb, MOVES)) {
            return 0; // "tager til konferencen"
        }
        if (time.weak() && time.next() == to && dateFollows(said, to)) {
            return 0; // "laver en quiz til personaledagen, den skal være færdig i uge 20"
        }
        if (time.weak()) {
            return time.next() == to || time.from() == from ? 2 : 0;
        }
        if (to1 && (!deadline || when.kind() == TimeClass.HOLIDAY)) {
            return time.next() == to || time.from() == from ? 3 : 2;
        }
        return deadline ? 5 : 4;
    }

    /** Whether a time after "fra" stands right after a thing, and another after it tells when. */
    private static boolean ofThing(Said said, Found time, int to) {
        Line line = said.line();
        if (time.from() < 1 || !Morphology.only(line.low(time.from() - 1), Morphology.NOUN, Morphology.SMALL)) {
            return false;
        }
        for (Found other : said.times(time.next(), to)) {
            Relation relation = other.when().relation();
            boolean tells = relation == Relation.BY || relation == Relation.BEFORE || relation == Relation.ON
                    || relation == Relation.WITHIN || relation == Relation.EVENT;
            if (tells && other.when().recurrence() == null && !other.past() && !other.weak()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a month is that of a meeting from which something is. */
    private static boolean ofMeeting(Line line, Found time) {
        boolean month = time.when().kind() == TimeClass.MONTH && line.is(time.from(), "i");
        boolean from = false;
        for (int k = time.from() - 2; k > Math.max(0, time.from() - 5); k--) {
            from |= line.is(k, "fra");
        }
        return month && from && EventNouns.happens(line.low(time.from() - 1));
    }

    private static boolean dateFollows(Said said, int to) {
        Line line = said.line();
        int thing = line.is(to, "og") ? to + 1 : to;
        for (int k = to; k < Math.min(to + FAR, line.size() - 3); k++) {
            if ((line.is(k, "begge") && line.is(k + 1, "dele") || line.is(k, "det") && line.is(k + 1, "hele"))
                    && said.dated(k, Math.min(k + FAR, line.size()))) {
                return true;
            }
        }
        boolean it = line.is(thing, "det") || line.is(thing, "den") || line.is(thing, "de");
        boolean be = line.is(thing + 1, "skal") || line.is(thing + 1, "er") || line.is(thing + 1, "bliver");
        return it && be && said.dated(thing, Math.min(thing + 9, line.size()));
    }

    private static boolean bids(Line line, int verb, int time) {
        for (int k = verb; k < time; k++) {
            boolean charge = (line.is(k, "står") || line.is(k, "stå") || line.in(k, Splitter.CHARGE))
                    && line.in(k + 1, FOR) && !line.is(k + 2, "at") && EventNouns.definite(line.low(time + 1));
            if (line.in(k, BIDS) || charge) { // "står for afspærringen til byfesten"
                return true;
            }
        }
        return false;
    }

    /** Whether "fra torsdag til fredag" tells from which day to which something is moved. */
    private static boolean moved(Line line, int from, int time) {
        boolean moved = false;
        for (int k = from; k < time && line.is(time, "fra"); k++) {
            String low = line.low(k);
            moved |= low.startsWith("flyt") || low.startsWith("ryk") || low.startsWith("udskyd")
                    || low.startsWith("udsæt");
        }
        return moved;
    }

    /** Whether a clause before the time tells of what is past: "dem der kom hjem". */
    private static boolean toldOf(Line line, Found time, int verb) {
        for (int k = time.from() - 1; k > verb + 1; k--) {
            if ((line.is(k - 1, "der") || line.is(k - 1, "som")) && Verbs.told(line, k)) {
                return true;
            }
        }
        return false;
    }

    /** "familien der flytter i juli": the time of something else. */
    private static boolean inRelative(Said said, Found time, int from, boolean[] gone) {
        Line line = said.line();
        for (int k = time.from() - 1; k > from; k--) {
            if (said.time(k) != null || line.pauseAt(k + 1)) {
                return false;
            }
            if (gone != null && gone[k]) {
                continue; // "en plan som skal være klar til maj"
            }
            boolean role = line.is(k, "som") && k + 2 == time.from()
                    && ROLE.matcher(line.low(k + 1)).matches(); // "uddannelsen som holdleder i maj"
            if (!role && (line.is(k, "der") || line.is(k, "som")) && (said.verb(k + 1)
                    || Verbs.past(line.low(k + 1)) || line.in(k + 1, Words.MODALS))) {
                boolean led = line.in(k - 2, Words.SUBORDINATORS) && !line.in(k - 2, Words.PREPOSITIONS);
                return !line.in(k - 1, Words.SUBORDINATORS) && !led && !line.is(k - 1, "og")
                        && !line.is(k - 1, "er") && k - 1 > from;
            }
        }
        return false;
    }
}
