package dk.walkntalk.agreement;

import java.util.Set;

/**
 * Goes through the words left for what is done as a sentence goes: one verb, and one more for each word that opens a
 * clause ("om", "der", "hvis") or joins two ("og"). A verb or a subject for which nothing opened a place belongs to
 * another sentence, and the cut between the two is wrong.
 */
final class Strays {
    /** Who does something; after "om", "hvis" and the like it is a part of what is done. */
    private static final Set<String> SUBJECTS = Words.set("jeg", "du", "vi", "han", "hun", "man");
    private static final Set<String> JOINS = Words.set("og", "eller", "men");
    /** After what was moved to the front these take it up: "frugten den rådner", "drengen han græd". */
    private static final Set<String> TAKES_UP = Words.set("den", "det", "han", "hun", "dem");
    private static final Set<String> THEY = Words.set("den", "det", "han", "hun", "dem", "de");
    private static final Set<String> OPENS = Words.set("at", "om", "hvad", "hvem", "hvor", "hvordan", "hvorfor",
            "hvornår", "hvilke", "hvilken", "hvilket", "når", "hvis", "fordi", "da", "som", "der", "mens", "så",
            "selvom", "eftersom", "indtil", "end", "hvorvidt", "sådan", "således", "siden");
    /** After these a clause may come, too: "til vi har fået det", "inden han går hjem". */
    private static final Set<String> UNTIL = Words.set("til", "inden", "før", "efter");
    private static final Set<String> UNREAL = Words.set("kunne", "ville", "skulle", "burde", "havde", "var", "blev");
    private static final Set<String> BECOMES = Words.set("bliver", "er");
    private static final int NEAR = 6;
    private final Said said;
    private final Line line;
    /** The places of the words that are left. */
    private final int[] left;
    private int size;
    private boolean verbFirst;
    /** How many verbs may still come. */
    private int open;
    private boolean subordinate;

    /** @param gone the words between {@code from} and {@code to} that are told elsewhere */
    Strays(Said said, int from, int to, boolean[] gone) {
        this.said = said;
        this.line = said.line();
        left = new int[to - from];
        for (int k = from; k < to; k++) {
            if (!gone[k]) {
                left[size++] = k;
            }
        }
    }

    Said said() {
        return said;
    }

    int size() {
        return size;
    }

    /** The word left as the {@code i}th, or "". */
    String low(int i) {
        return i < 0 || i >= size ? "" : line.low(left[i]);
    }

    /** Where it stands in the line. */
    int place(int i) {
        return left[i];
    }

    /** What a scan finds: nothing, a part of another sentence, or that somebody only tells of something. */
    enum Found { NOTHING, STRAY, TOLD }

    Found scan() {
        boolean infinitive = Morphology.only(low(0), Morphology.INFINITIVE, Morphology.NOUN | Morphology.SMALL)
                && said.group(left[0]) == null;
        verbFirst = verb(0) && said.people().mention(left[0]) == null || infinitive;
        open = verbFirst ? 0 : 1;
        Found found = Found.NOTHING;
        for (int i = 0; i < size; i++) {
            boolean pause = i > 0 && line.at(left[i]).pause() == Token.Pause.COMMA;
            open += pause && (verb(i) || subordinate) ? 1 : 0;
            if (told(i)) {
                return Found.TOLD;
            }
            boolean stray = verbTooMany(i) | subjectTooMany(i) | next(i);
            found = stray ? Found.STRAY : found;
            opens(i);
        }
        return found == Found.NOTHING && !verbFirst && open > 0 && condition() ? Found.STRAY : found;
    }

    /** "det gør jeg", "han høvler den af": a verb where none may stand. */
    private boolean verbTooMany(int i) {
        if (i > 2 && verb(i) && TAKES_UP.contains(low(i - 1))
                && Morphology.only(low(i - 2), Morphology.DEFINITE, Morphology.SMALL)) {
            return true; // "om kortet den ligger der"
        }
        if (i == 0 || !sure(i)) {
            return false;
        }
        if (i > 1 && (SUBJECTS.contains(low(i + 1)) || low(i - 1).equals("det") && named(i + 1))) {
            return true; // no clause that "om" opens has its verb before its subject: "om stolene det gør Bo"
        }
        if (open > 0) {
            open--;
            return false;
        }
        return !Words.MODALS.contains(low(i - 1)) && !low(i - 1).equals("bliver");
    }

    private boolean subjectTooMany(int i) {
        if (!SUBJECTS.contains(low(i)) && !line.at(left[i]).text().equals("I")) {
            return false;
        }
        boolean related = i > 0 && verb(i + 1) && noun(i - 1) || UNTIL.contains(low(i - 1));
        if (related) {
            open++;
            subordinate = true;
            return false;
        }
        return i == 0 ? !verb(1) : open == 0;
    }

    /** What was, and what was moved to the front to tell of it: nobody agrees to that. */
    private boolean told(int i) {
        boolean spoken = i == 0 || subject(i + 1) || subject(i - 1) || said.group(left[i - 1]) != null;
        if (past(i) && !subordinate && spoken) {
            return true; // "tænkte jeg", "sagde Bo"
        }
        if (verbFirst || i == 0) {
            return false;
        }
        if (low(i).equals("der") && sure(i + 1) && SUBJECTS.contains(low(i + 2))) {
            return true; // "lønforhandlingerne, der har vi"
        }
        boolean person = i > 1 && (low(i).equals("han") || low(i).equals("hun")) && !low(i - 1).equals("og");
        return !subordinate && i < NEAR && TAKES_UP.contains(low(i))
                && (sure(i + 1) || past(i + 1) && !noun(i + 2) || person)
                && !Words.SUBORDINATORS.contains(low(0));
    }

    /** What begins after a word is another sentence: "så Bo ringer", "med Bo de starter", "og hans chef godkender". */
    private boolean next(int i) {
        if (i > 0 && low(i).equals("så")) {
            boolean let = low(i + 1).equals("lad") && (named(i + 2) || low(i + 2).equals("os"));
            return let || named(i + 1) || verb(i + 1) && subject(i + 2);
        }
        if (named(i) && i + 1 < size && said.group(left[i]).next() <= left[i + 1] && !line.pauseAt(left[i])) {
            return named(i + 1) || THEY.contains(low(i + 1)) && Verbs.afterSubject(low(i + 2));
        }
        return JOINS.contains(low(i)) && !subordinate && i + 1 < size && !verb(i + 1) && joined(i + 1);
    }

    private boolean joined(int i) {
        if (named(i) && low(i + 1).equals("om") && low(i + 2).endsWith("en") && !named(i - 2)) {
            return true; // "tager morgenvagten og Bo om eftermiddagen"
        }
        if (said.timeStarts(left[i])) {
            return said.verb(said.time(left[i]).next()); // "og i november samler de to op"
        }
        for (int k = i + 1; k < i + NEAR - 1 && k < size; k++) {
            if (OPENS.contains(low(k)) && !low(k).equals("at")) {
                return false;
            }
            if (sure(k)) {
                return true;
            }
        }
        return false;
    }

    private void opens(int i) {
        String low = low(i);
        boolean infinitive = low.equals("at") && !verb(i + 1) && !SUBJECTS.contains(low(i + 1))
                && Morphology.is(low(i + 1), Morphology.INFINITIVE);
        boolean pointing = low.equals("der") && TAKES_UP.contains(low(i - 1)) && !verb(i + 1); // "det der skema"
        if (OPENS.contains(low) && !infinitive && !pointing) {
            open++;
            subordinate = true;
        } else if (JOINS.contains(low) && (verb(i + 1) || subordinate)) {
            open++;
        }
    }

    /** "Ask, hvis jeg skal være ærlig": a condition, and nothing that hangs on it. */
    private boolean condition() {
        for (int i = 1; i < size; i++) {
            if (low(i).equals("hvis") || low(i).equals("fordi")) {
                return true;
            }
        }
        return false;
    }

    /** "toget kører": a thing that does something by itself. */
    boolean byItself() {
        if (verb(0) || !Morphology.is(low(0), Morphology.NOUN) || Morphology.is(low(0), Morphology.INFINITIVE)) {
            return false;
        }
        for (int i = 1; i < size; i++) {
            if (verb(i)) {
                return !low(i).endsWith("s") && !Words.MODALS.contains(low(i)) && !BECOMES.contains(low(i));
            }
        }
        return false;
    }

    private boolean verb(int i) {
        return i >= 0 && i < size && (said.verb(left[i]) || Words.MODALS.contains(low(i)));
    }

    private boolean past(int i) {
        boolean people = Words.BEFORE_MANY.contains(low(i - 1)) && !low(i - 1).equals("begge"); // "alle ansatte"
        return i < size && !people && (Verbs.past(low(i)) || UNREAL.contains(low(i)));
    }

    private boolean noun(int i) {
        int kinds = Morphology.NOUN | Morphology.ADJECTIVE | Morphology.UNKNOWN;
        return Morphology.only(low(i), kinds, Morphology.SMALL) && !verb(i);
    }

    private boolean subject(int i) {
        return SUBJECTS.contains(low(i)) || named(i);
    }

    /** Whether somebody is called by name there. */
    private boolean named(int i) {
        Names.Mention name = i < 0 || i >= size ? null : said.people().mention(left[i]);
        return name != null && !name.genitive() && said.group(left[i]) != null && said.group(left[i]).own();
    }

    /** Whether it can be nothing but a verb, there. */
    private boolean sure(int i) {
        if (!verb(i)) {
            return false;
        }
        String low = low(i);
        boolean subject = SUBJECTS.contains(low(i - 1)) || low(i - 1).equals("det")
                || named(i - 1) && Morphology.is(low, Morphology.PRESENT | Morphology.PERHAPS_PRESENT);
        boolean asked = SUBJECTS.contains(low(i + 1)) || i > 0 && named(i + 1);
        boolean led = Words.PREPOSITIONS.contains(low(i - 1)) || verb(i - 1) || low.endsWith("bøger");
        boolean active = !Verbs.passive(low)
                && Morphology.only(low, Morphology.PRESENT, Morphology.NOUN | Morphology.SMALL);
        return subject || asked || Words.MODALS.contains(low) || !led && active;
    }
}
