package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts an utterance into clauses: at the end of a sentence, where "og", a comma or nothing at all stands before
 * a subject with its verb, and before what only gives a date, the one responsible or the follow-up.
 */
final class Splitter {
    private static final Set<String> JOINTS = Words.set("og", "men", "mens", "imens", "samtidig", "derefter",
            "bagefter", "desuden", "dernæst", "derudover", "hvorefter");
    private static final Set<String> NODS = Words.set("okay", "ok", "ja", "nej");
    /** Adverbs that may stand first, so that the verb comes before its subject. */
    static final Set<String> FRONTED = Words.set("nu", "derfor", "herefter", "efterfølgende", "senere", "så", "først",
            "derudover", "samtidig", "sammen", "også", "derefter", "måske", "endelig", "bagefter", "imens", "dernæst",
            "desuden", "sådan");
    /** Adverbs that stand last in a clause. */
    private static final Set<String> CLOSING = Words.set("mere", "alligevel", "længere", "heller");
    private static final Set<String> ALL_OF_IT = Words.set("begge dele", "det hele", "alt sammen", "begge ting",
            "alle dele");
    private static final Set<String> BE = Words.set("er", "bliver", "skal", "sker", "ligger", "står", "afleveres",
            "starter", "begynder");
    private static final Set<String> THINGS = Words.set("det", "den", "de", "dem", "dette", "alt", "begge");
    static final Set<String> DEADLINES = Words.set("deadline", "deadlinen", "frist", "fristen", "tidsfristen",
            "datoen");
    static final Set<String> CHARGE = Words.set("ansvarlig", "ansvarlige", "ansvaret", "tovholder", "tovholderen",
            "tovholdere", "tovholderne", "ansvar", "ansvarshavende");
    private final Said said;
    private final Line line;
    private final LeadIn leadIn;

    Splitter(Said said) {
        this.said = said;
        this.line = said.line();
        leadIn = new LeadIn(said, line.size());
    }

    List<Said.Span> clauses() {
        List<Said.Span> clauses = new ArrayList<>();
        Ellipses shorts = new Ellipses(said);
        Background background = new Background(said);
        int from = 0;
        for (int i = 1; i < line.size(); i++) {
            if (said.time(i) != null && !said.timeStarts(i) && !line.stopAt(i)) {
                continue;
            }
            if (line.stopAt(i) || i > from && starts(i, from)) {
                clauses.addAll(shorts.split(background.after(new Said.Span(from, i, Said.Short.NOTHING))));
                from = i;
            }
        }
        clauses.addAll(shorts.split(background.after(new Said.Span(from, line.size(), Said.Short.NOTHING))));
        return clauses;
    }

    private boolean starts(int i, int from) {
        People.Group first = said.group(leadIn.end(from));
        if (first != null && first.next() > i) {
            return false; // inside "Mette, Bo og Anders"
        }
        if (first != null && first.next() == i && !line.stopAt(i) && (!line.in(i, JOINTS)
                || line.is(i, "og") && !line.pauseAt(i) && !Joints.verbThenSubject(said, i + 1))) {
            return false; // "Mette, husk at", "Mette og pedellen bærer"
        }
        if (line.is(i, "og") && joined(i, from)) {
            return false; // "så Claus og Vita går sammen"
        }
        boolean comma = line.pauseAt(i);
        int j = i;
        while (line.in(j, JOINTS) && j < i + 2 || j > i && line.in(j, NODS) && j < i + 3) {
            j++;
        }
        boolean joint = j > i;
        if (joint && line.is(j, "at") && line.is(i, "og")) {
            return begins(j + 1, false) && framed(from);
        }
        if (joint && line.in(j - 1, FRONTED) && Joints.verbThenSubject(said, j)) {
            return true; // "og derefter skriver Lotte"
        }
        if (Background.reason(said, i) || comma && SmallClauses.resumes(said, i)) {
            return true;
        }
        if (joint && line.is(j, "er") && Chatter.done(line, j + 1, j + 2) && verbIn(from, i)) {
            return true; // "og er færdig med dem i april"
        }
        if (joint && line.after(j, "gør", "det") > 0 && said.timeStarts(j + 2)) {
            return verbIn(from, i); // "og gør det med det samme"
        }
        if (joint) {
            return begins(j, true) || Joints.conditioned(said, j) || Frames.begins(said, j) || cue(j)
                    || frontedThenVerb(j) || line.is(i, "men")
                    && said.verb(j) && Joints.negation(line, from, i);
        }
        int only = line.is(i, "så") && said.timeStarts(i + 1) ? said.time(i + 1).next() : 0;
        if (comma && line.is(i, "der") && said.verb(i + 1) && said.group(i + 2) != null) {
            return true; // "det med støjen, der køber Rikke"
        }
        if (comma && ALL_OF_IT.contains(line.low(i) + " " + line.low(i + 1)) && said.timeStarts(i + 2)) {
            return true; // ", begge dele inden fredag"
        }
        if (comma && only > 0 && line.pauseAt(only)) {
            return true; // "så om halvanden måned"
        }
        if (comma) {
            return line.is(i, "så") ? Joints.verbThenSubject(said, i + 1) || Value.deed(said, i, line.size())
                    : begins(i, false) || cue(i) && !line.is(i, "og") || frontedThenVerb(i);
        }
        return bare(i, from);
    }

    /** Whether "og" at {@code og} joins people who together are a subject. */
    private boolean joined(int og, int from) {
        for (int k = og - 1; k > from && k > og - 4; k--) {
            People.Group group = said.group(k);
            if (group != null && group.next() > og) {
                return line.in(k - 1, Words.SUBORDINATORS) || line.in(k - 1, JOINTS) || line.pauseAt(k)
                        || said.timeEnds(k);
            }
        }
        return false;
    }

    /** "og i maj ringer Bo", "men nu finder jeg", "og i stedet skriver hun". */
    private boolean frontedThenVerb(int j) {
        int next = said.timeStarts(j) ? said.time(j).next() : line.in(j, FRONTED) ? j + 1 : Joints.instead(line, j);
        return next > j && Joints.verbThenSubject(said, next);
    }

    /** Whether the sentence opened with "vi er enige om at", which "og at" takes up again. */
    private boolean framed(int from) {
        int start = leadIn.end(from);
        int next = Frames.skip(said, start, line.size());
        return next > start && line.is(next - 1, "at");
    }

    /** A clause with a subject of its own, or a small clause for a date or a person. */
    private boolean begins(int j, boolean joint) {
        People.Group group = said.group(j);
        boolean answer = group != null && line.is(group.next(), "svar") && line.is(j - 1, "og")
                && line.in(j - 2, Fronted.OBJECTS); // "giver mig og Sanne svar"
        if (group != null && !answer && said.verbAfterSubject(said.adverbs(group.next()))) {
            return true;
        }
        if (group != null && (Imperatives.starts(line, group.next()) || line.is(group.next(), "du"))) {
            return true;
        }
        if (joint && DateClauses.starts(said, j)) {
            return true; // "og det svar kommer"
        }
        if (line.in(j, THINGS) || line.in(j, DEADLINES) || line.in(j, CHARGE)) {
            int verb = line.is(j, "begge") && line.is(j + 1, "dele") || line.is(j, "det") && line.is(j + 1, "hele")
                    ? j + 2 : j + 1;
            boolean turned = said.verbAfterSubject(verb) && said.group(verb + 1) != null; // "og det ved jeg mere om"
            boolean does = verb > j + 1 ? said.verbAfterSubject(verb) : said.verb(verb); // "det hele ligger klar"
            return does && (!line.is(j, "dem") || turned) || turned || line.in(j, DEADLINES)
                    || line.in(j, CHARGE) && line.is(j + 1, "for") && joint;
        }
        if (Cues.NOUNS.contains(line.low(j)) || line.is(j, "med") && Cues.NOUNS.contains(line.low(j + 1))) {
            return true;
        }
        if (line.is(j, "der") && joint && said.verb(j + 1) || line.is(j, "husk") || line.is(j, "der")
                && Cues.at(said, j + 1, line.size()) > 0) {
            return true;
        }
        return thing(j) || Worth.starts(line, j);
    }

    /** "og referatet skal sendes", "og pedellen skifter låsen": a definite noun with a verb. */
    private boolean thing(int j) {
        String low = line.low(j);
        boolean definite = Doers.definite(low) || Doers.animate(low);
        return definite && said.time(j) == null && said.verb(j + 1) && !line.is(j + 1, "der");
    }

    /** "og følger op", "og skal samle op": the same subject follows up. */
    private boolean cue(int j) {
        int verb = line.in(j, Words.MODALS) ? said.adverbs(j + 1) : j;
        return said.verb(j) && Cues.at(said, verb, line.size()) > 0;
    }

    /** Without "og" and comma, as speech has it. */
    private boolean bare(int i, int from) {
        if (SmallClauses.resumes(said, i) || Background.reason(said, i)) {
            return verbIn(from, i);
        }
        if (i > from + 2 && (Joints.takenUp(said, i) || Joints.known(said, i) || Joints.thingAgain(said, i))) {
            return verbIn(from, i);
        }
        People.Group around = said.group(i - 1);
        if (around != null && around.next() > i && line.in(i - 1, Words.OWNERS)) {
            return false; // "min leder ringer"
        }
        if (line.is(i, "nu") && said.time(i) == null && Joints.verbThenSubject(said, i + 1) || line.at(i - 1).known()
                && !said.verb(i - 1) && begins(i, false)) {
            // "vi har jo talt om den nu hænger Bo den op"
            return verbIn(from, i) || NotAgreed.questionWord(line.low(from));
        }
        if (i > from + 2 && !line.in(i - 1, JOINTS) && Frames.thinks(said, i)) {
            return true; // "og så er der ham den nye jeg tænker at du tager ham med"
        }
        if (line.is(i, "det") && i > from + 2 && Frames.begins(said, i)) {
            return true; // "det med omklædningsrummet det ender med at"
        }
        if (line.is(i - 1, "det") && line.in(i, Words.PRONOUN_SUBJECTS) && said.verbAfterSubject(i + 1)
                && said.group(i - 2) != null) {
            return true; // "nu gør Jonas det han tæller dem op"
        }
        if (i > from + 2 && Worth.starts(line, i) && (said.timeEnds(i) || line.is(i + 1, "giver")
                || line.is(i + 1, "skaber"))) {
            return verbIn(from, i);
        }
        People.Group called = said.group(i);
        if (called != null && called.own() && !line.is(i - 1, "så") && line.is(called.next(), "du")
                && said.verb(called.next() + 1)) {
            return true; // "amir du laver sedler"
        }
        if (line.is(i, "det") && line.is(i - 1, "med") && line.in(i + 1, BE) && said.timeStarts(i + 2)) {
            return verbIn(from, i); // "så de kan være med det starter mandag"
        }
        if (i - from < 2 || line.in(i - 1, Words.SUBORDINATORS) && !said.timeEnds(i)
                || line.in(i - 1, Words.PREPOSITIONS) && !said.timeEnds(i)
                || line.in(i - 1, JOINTS) || line.in(i - 1, Words.MODALS)) {
            return false;
        }
        if (line.in(i, Words.PRONOUN_SUBJECTS) && said.verbAfterSubject(i + 1) && again(i, from)) {
            return true; // "du svarer på de gule mails jeg svarer på de røde"
        }
        if (Joints.another(said, i) && !embedded(i, from)) {
            return verbIn(from, i);
        }
        boolean afterTime = said.timeEnds(i) || line.in(i - 1, CLOSING);
        boolean told = said.group(i + 1) != null && said.timeStarts(said.group(i + 1).next()); // "opfølgning Bo om"
        if (Cues.NOUNS.contains(line.low(i)) && !Cues.makes(line.low(i - 1)) && !Joints.made(said, i)
                && (afterTime || told || said.verb(i + 1) || said.timeStarts(i + 1))
                && !said.verb(i - 1)) {
            // "en kort status"
            boolean article = line.in(i - 2, Lexicon.DETERMINERS) && line.low(i - 1).endsWith("e")
                    || line.is(i - 1, "en") || (line.is(i - 2, "en") || line.is(i - 2, "et")) && !afterTime;
            return verbIn(from, i) && !line.in(i - 1, Lexicon.DETERMINERS) && !article;
        }
        if (line.is(i, "med") && Cues.NOUNS.contains(line.low(i + 1))) {
            return verbIn(from, i);
        }
        if (line.in(i, CHARGE) && said.verb(i + 1) && (said.group(i + 2) != null || line.is(i + 2, "hos"))
                || line.in(i, DEADLINES)
                && said.verb(i + 1)) {
            return verbIn(from, i);
        }
        boolean first = line.is(i, "det") && (line.is(i + 1, "første") || line.is(i + 1, "sidste"));
        if (first && said.timeEnds(i) && line.in(i + 2, BE) && Joints.onlyDates(said, i + 3)) {
            return verbIn(from, i); // "hver anden uge det første er den 3. marts"
        }
        if (line.is(i, "så") && (Joints.verbThenSubject(said, i + 1) || Value.deed(said, i, line.size()))
                || (line.is(i, "det") || line.is(i, "den") && Doers.definite(line.low(i - 1))) && line.in(i + 1, BE)
                && Joints.onlyDates(said, i + 2) || ALL_OF_IT.contains(line.low(i) + " " + line.low(i + 1))
                && !said.verb(i - 1) && (line.in(i + 2, BE) && said.timeAfter(i + 2) || said.timeStarts(i + 2))) {
            return verbIn(from, i);
        }
        People.Group group = said.group(i);
        if (group == null || said.verb(i - 1) && !said.verb(i - 2) && !afterTime) {
            return afterTime && (line.is(i, "det") || line.is(i, "den")) && said.verb(i + 1) && verbIn(from, i);
        }
        int verb = said.adverbs(group.next());
        if (!said.verbAfterSubject(verb) || !verbIn(from, i) || embedded(i, from)) {
            return false;
        }
        int does = line.in(verb, Words.MODALS) ? verb + 1 : verb;
        boolean strong = Cues.at(said, does, line.size()) > 0 || Joints.charge(line, verb);
        return afterTime || strong || group.own() && (verb + 2 < line.size() || Doers.definite(line.low(verb + 1)))
                && !line.pauseAt(verb + 1) && (verb + 2 >= line.size() || !line.stopAt(verb + 2));
    }

    /** Whether the clause began with another subject and the same verb. */
    private boolean again(int i, int from) {
        int start = Frames.leadIn(said, from, i);
        People.Group first = said.group(start);
        return first != null && line.is(first.next(), line.low(i + 1)) && !line.is(start, line.low(i))
                && i - first.next() > 1;
    }

    /** After "om", "at" and the like the subject is in a clause inside, unless something lies between. */
    private boolean embedded(int i, int from) {
        return i - 1 >= from && (line.in(i - 1, Words.SUBORDINATORS) && !said.timeEnds(i) || line.is(i - 1, "ikke"));
    }

    private boolean verbIn(int from, int to) {
        if (Cues.NOUNS.contains(line.low(from)) && said.timeEnds(to)) {
            return true; // "opfølgning om en måned Bo laver"
        }
        for (int k = from; k < to; k++) {
            if (said.verb(k) || k == from && Imperatives.starts(line, k) || said.group(k) != null
                    && Verbs.afterSubject(line.low(said.group(k).next()))) {
                return true;
            }
        }
        return false;
    }
}
