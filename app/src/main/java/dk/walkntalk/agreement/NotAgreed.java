package dk.walkntalk.agreement;

import java.util.Set;

/** What looks like an agreement and is none: questions, what is negated, notes. */
final class NotAgreed {
    private static final Set<String> ANSWERS = Words.set("ja", "nå", "okay", "men", "jamen", "nej");
    private static final Set<String> QUESTION_SUBJECTS = Words.set("det", "den", "der", "de", "man", "vi", "du", "jeg",
            "i");
    private static final Set<String> BEFORE_NOT = Words.set("der", "det", "nok", "dog", "så", "derfor", "vist", "slet",
            "alligevel", "længere", "have", "også", "mere", "desværre", "i", "år", "dag", "heller");
    private static final Set<String> QUESTION_WORDS = Words.set("hvem", "hvad", "hvornår", "hvordan", "hvorfor",
            "hvor", "hvilken", "hvilket", "hvilke", "mon", "hvorvidt");
    static final Set<String> NOT = Words.set("ikke", "aldrig", "ingen", "intet", "hverken", "næppe", "ikk");
    private static final Set<String> STILL = Words.set("kun", "bare", "senere", "før", "mindst", "glemme", "kunnet");
    private static final Set<String> WISHES = Words.set("have", "være", "blive", "vide", "se", "høre", "ønske", "lære",
            "udvikle", "sige", "mene", "tænke", "synes", "lide", "mærke", "forstå", "undvære", "arbejde", "slippe",
            "huske");

    /** Verbs that with "det" alone say nothing of their own. */
    private static final Set<String> LIGHT = Words.set("tager", "tage", "ser", "se", "kører", "køre", "gør", "får",
            "snupper", "finder", "finde", "lader", "lade", "har", "siger", "kalder", "holder");

    /** "får sat en lås på": what somebody sees to. */
    private static final Set<String> SEEN_TO = Words.set("sat", "lavet", "bestilt", "skrevet", "ordnet", "repareret",
            "booket", "indkaldt", "aftalt", "lagt", "købt", "skaffet", "fundet", "sendt", "oprettet", "opdateret",
            "afklaret", "ryddet", "undersøgt", "installeret", "flyttet", "printet", "tjekket", "udfyldt", "tilmeldt",
            "planlagt");
    private static final Set<String> MAKES = Words.set("laver", "brygger", "køber", "bestiller", "henter", "lave",
            "købe", "bestille", "hente");
    private static final Set<String> MADE = Words.set("plads", "rent", "klar", "rede", "rum", "status");
    private static final Set<String> INDOORS = Words.set("inde", "ude", "hjemme", "her", "væk");
    private static final Set<String> TAKING_PART = Words.set("på", "i", "til", "ved", "inde", "ude", "når");
    private static final Set<String> SAYS = Words.set("god", "op", "fra", "til", "ja", "nej");
    private static final Set<String> LIMITS = Words.set("inden", "senest", "før", "til");
    private static final Set<String> RECEIVES = Words.set("får", "har", "er", "besøger", "besøge", "få", "have",
            "savner", "ser", "passer");
    /** Verbs of how things are, unless a time is said. */
    private static final Set<String> UNDATED = Words.set("går", "bliver", "arbejder", "regner", "falder", "stiger",
            "sidder", "mangler", "lever", "roser", "spiser", "lytter", "fortæller", "klager");

    private static final int NEAR = 6;

    private NotAgreed() {
    }

    static boolean questionWord(String low) {
        return QUESTION_WORDS.contains(low);
    }

    static boolean question(Said said, int i, int to) {
        Line line = said.line();
        if (i >= to) {
            return false;
        }
        if (line.at(i).question() || line.in(i, QUESTION_WORDS) && !line.is(i + 1, "end")) {
            return true;
        }
        People.Group called = line.stopAt(i) ? said.group(i) : null;
        int asks = called != null && called.own() && line.pauseAt(called.next()) ? called.next() : to;
        if (said.verb(asks) && line.in(asks + 1, QUESTION_SUBJECTS) && !line.is(asks + 1, "du")) {
            return true; // "Gert, skal jeg sige til"
        }
        if (heard(line, i, to)) {
            return true;
        }
        if (!line.stopAt(i) && !line.in(i - 1, ANSWERS)) {
            return false; // "og så følger vi op"
        }
        if (line.is(i - 1, "men") && !line.pauseAt(i - 1) && said.group(i + 1) == null) {
            return false; // "stopper ikke, men udskyder det"
        }
        boolean verb = said.verb(i) || line.is(i, "ved") || Verbs.past(line.low(i)) && !line.is(i, "så");
        boolean subject = said.group(i + 1) != null || line.in(i + 1, QUESTION_SUBJECTS);
        return verb && subject && said.group(i) == null && !Imperatives.starts(line, i);
    }

    /** What is only heard of ("… har de sagt"), wondered at ("tænk at …") or of nobody ("ingen af os …"). */
    private static boolean heard(Line line, int i, int to) {
        return line.after(to - 3, "har", "de", "sagt") == to || line.after(to - 3, "har", "jeg", "hørt") == to
                || line.after(i, "ingen", "af") > 0 || line.after(i, "tænk", "at") > 0 || line.is(i, "sikke")
                || line.is(i, "sikken");
    }

    /** Whether "ikke" belongs to the verb at {@code v} itself. */
    static boolean negated(Said said, int v, int to) {
        Line line = said.line();
        for (int k = v + 1; k < Math.min(to, v + 5); k++) {
            if (line.in(k, NOT) && said.time(k) == null) {
                return !line.in(k + 1, STILL);
            }
            boolean between = said.group(k) != null || line.in(k, BEFORE_NOT) || said.time(k) != null
                    || k == v + 1 && !line.in(v, Words.MODALS) && !line.in(k, Words.SUBORDINATORS);
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** A note, or chatter: how somebody is, thinks or feels, and what is done on the walk itself. */
    static boolean note(Said said, int v, int to, Found main, boolean modal, boolean framed, boolean nobody) {
        Line line = said.line();
        String low = line.low(v);
        boolean time = main != null;
        if (modal && line.is(v, "have") && Morphology.is(line.low(v + 1), Morphology.PARTICIPLE)) {
            return false; // "skal have lagt en plan"
        }
        if (low.equals("gør") && line.in(v + 1, MADE) && said.dated()) {
            return false; // "gør plads i bilen"
        }
        if (modal && (line.in(v, WISHES) && !told(said, v) || line.is(v + 1, "lide"))) {
            boolean learns = line.is(v - 1, "skal") && line.after(v, "blive", "bedre", "til") > 0;
            return !time && !framed && !learns && !done(said, v, to);
        }
        if (!framed && (line.is(v, "hellere") || line.is(v, "vist") && line.is(v + 1, "hellere") || line.is(v, "helst")
                && !time)) {
            return true; // "nu må vi vist hellere vende om"
        }
        if (!modal && !framed && time && line.is(main.from(), "om") && line.is(main.from() + 1, "lidt")) {
            return true; // what is done on the walk itself
        }
        if (line.in(v, RECEIVES) && Chatter.ofFamily(line, v + 1, to)) {
            return true; // "får besøg af sin datter"
        }
        boolean dated = time && main.when().relation() != Relation.VAGUE && main.when().recurrence() == null
                && main.when().relation() != Relation.EVERY && !line.is(main.from(), "når");
        if (!modal && !framed && !dated && (Chatter.wont(line, v, to) || !time && Praise.at(line, v, to))) {
            return true;
        }
        boolean unending = time && main.when().relation() == Relation.EVERY && main.when().start() == null
                && main.when().end() == null;
        if (!modal && !framed && unending && Chatter.habit(low)
                && !String.valueOf(main.when().recurrence()).startsWith("FREQ=MONTHLY")) {
            return true;
        }
        boolean we = line.is(v + 1, "vi") || line.is(v - 1, "vi") || line.is(v - 1, "man");
        int object = line.is(v + 1, "vi") ? v + 2 : v + 1;
        if (we && !time && !framed && line.in(v, LIGHT) && (line.is(object, "det") || line.is(object, "den"))) {
            return true; // "så tager vi det fra en ende af", "vi ser det an"
        }
        boolean stands = !modal && (low.equals("står") || low.equals("sidder") || low.equals("går"));
        if (stands && line.is(v + 1, "her") || !modal && line.after(v + 1, "en", "dag", "ad", "gangen") > 0) {
            return true;
        }
        if (modal || framed) {
            return !framed && !time && around(said, v, to);
        }
        if (low.equals("spørger") && !time && (line.in(v + 1, QUESTION_WORDS) || line.is(v + 1, "til"))) {
            return true; // "spørger hvordan det går"
        }
        boolean from = time && (main.when().relation() == Relation.FROM || main.when().relation() == Relation.WITHIN);
        boolean office = from && main.when().relation() == Relation.FROM && main.from() == v + 2
                && Morphology.is(line.low(v + 1), Morphology.ONE); // "er kasserer fra nytår"
        if (low.equals("er") && from && (office || role(said, v + 1, to))) {
            return false; // "er kontaktperson for de nye fra den 15. marts"
        }
        if (low.equals("er") && time && line.is(v + 1, "med") && line.in(v + 2, TAKING_PART) || told(said, v)) {
            return false; // "er med på møderne", "siger god for"
        }
        if (low.equals("har") && (line.is(v + 1, "fødselsdag") || line.is(v + 1, "fri") || line.is(v + 1, "det"))) {
            return true; // "har det med at ringe"
        }
        if (low.equals("har") && unending && main.from() == v + 1 && (line.is(main.next(), "en")
                || line.is(main.next(), "et"))) {
            return false; // "har en gang om måneden en snak med"
        }
        if (low.equals("har") || low.equals("er")) {
            // "inden næste MUS har hun taget første modul"
            boolean before = time && main.from() < v && (line.in(main.from(), LIMITS) || line.is(main.from(), "om"));
            boolean limit = time && (main.when().relation() == Relation.BY
                    || main.when().relation() == Relation.BEFORE);
            boolean ready = low.equals("har") && (before || limit
                    && (Chatter.done(line, to - 1, to) || Chatter.done(line, main.from(), main.from())));
            ready |= low.equals("har") && limit && !nobody && achieved(said, v, main.from());
            ready |= low.equals("har") && dated && Chatter.done(line, main.from(), main.from()); // "har den klar i maj"
            return !ready && (!time || low.equals("er") || participle(line, v + 1) || !meeting(said, v, to));
        }
        if (low.equals("bliver") && line.in(v + 1, INDOORS) || low.equals("fylder")
                && Numbers.cardinal(line, v + 1) != null) {
            return true; // "bliver hjemme", "fylder 50 på lørdag"
        }
        if (low.equals("bliver") && Numbers.cardinal(line, v + 1) != null) {
            return true; // "bliver 40 på lørdag"
        }
        if (low.equals("får")) {
            // "får to timer om ugen til"
            boolean amount = Numbers.cardinal(line, v + 1) != null && line.is(v + 3, "om");
            return !time && !amount && !line.in(v + 1, SEEN_TO);
        }
        if (Chatter.stative(low) && line.is(v + 1, "at")) {
            return true; // "fortæller at det går godt"
        }
        if (Chatter.deed(low)) {
            boolean up = low.equals("mærker") && (line.is(v + 2, "op") || line.is(v + 1, "op"));
            up |= low.equals("regner") && (line.is(v + 1, "ud") || line.is(v + 1, "efter") || line.is(v + 1, "sammen")
                    || line.is(v + 1, "igennem"));
            boolean at = up || low.equals("går") && (line.is(v + 1, "med") || line.is(v + 1, "sammen"))
                    || line.is(v + 1, "på") && (low.equals("regner") || low.equals("smager") || low.equals("arbejder"));
            return !time && !at && !(said.dated() && object(said, v + 1, to)) && (around(said, v, to)
                    || UNDATED.contains(low));
        }
        return Chatter.stative(low) || !time && around(said, v, to);
    }

    /** "har læst noterne senest fredag", "har kurset overstået inden jul": what will have been done by then. */
    private static boolean achieved(Said said, int v, int time) {
        Line line = said.line();
        boolean done = time > v && (Morphology.is(line.low(v + 1), Morphology.PARTICIPLE)
                || time > v + 2 && Morphology.is(line.low(time - 1), Morphology.PARTICIPLE));
        for (int k = v + 1; k < time; k++) {
            done &= !said.verb(k) && (!line.in(k, Words.SUBORDINATORS) || line.in(k, Words.PREPOSITIONS));
        }
        return done;
    }

    /** "siger til hvis tallet stiger", "hører Thor om han vil": what seems but talk. */
    static boolean told(Said said, int v) {
        Line line = said.line();
        People.Group whom = line.is(v, "hører") ? said.group(v + 1) : null;
        boolean hears = line.is(v, "hører") || line.is(v, "høre");
        boolean asks = false;
        for (int k = v + 1; hears && k < Math.min(line.size(), v + NEAR) && !said.verb(k); k++) {
            asks |= line.is(k, "ad") || k > v + 1 && (line.is(k, "om") || line.in(k, QUESTION_WORDS))
                    && (said.verb(k + 2) || said.verb(k + 1) || said.verb(k + 3)); // "hører kommunen om de kommer"
        }
        boolean says = line.is(v, "siger") && (line.in(v + 1, SAYS) || line.in(v + 2, SAYS) && !said.verb(v + 1)
                || up(said, v));
        boolean takesPart = line.is(v, "sidder") && (line.is(v + 1, "med") || line.is(v + 1, "i"))
                && (line.is(v + 2, "til")
                || line.is(v + 2, "ved")) || line.is(v, "sidder") && line.is(v + 1, "klar")
                || line.is(v, "regner") && line.is(v + 1, "ud");
        return takesPart || asks || says || whom != null && (line.is(whom.next(), "om")
                || line.in(whom.next(), QUESTION_WORDS));
    }

    /** "siger aftalen om vognene op". */
    private static boolean up(Said said, int v) {
        for (int k = v + 2; k < v + NEAR && !said.verb(k); k++) {
            if (said.line().is(k, "op")) {
                return true;
            }
        }
        return false;
    }

    /** "leder for", "kontaktperson for", "vikar på". */
    private static boolean role(Said said, int i, int to) {
        int noun = i;
        while (noun < to && said.time(noun) != null) {
            noun++;
        }
        return noun < to - 1 && Morphology.is(said.line().low(noun), Morphology.ONE)
                && (said.line().is(noun + 1, "for") || said.line().is(noun + 1, "på")
                || said.line().is(noun + 1, "hos") || said.line().is(noun + 1, "i"));
    }

    /** "regner forhandlingerne igennem": what something is done to. */
    private static boolean object(Said said, int i, int to) {
        return i < to && said.time(i) == null && (Morphology.is(said.line().low(i), Morphology.DEFINITE)
                || said.line().in(i, Words.OWNERS)
                || said.line().is(i, "de"));
    }

    private static boolean done(Said said, int v, int to) {
        return Chatter.done(said.line(), v + 1, to);
    }

    private static boolean participle(Line line, int i) {
        String low = line.low(i);
        return low.endsWith("et") && low.length() > 4 || low.endsWith("t") && low.length() > 3 && !low.endsWith("et");
    }

    /** "vi har møde med forældrene på fredag" is a plan. */
    private static boolean meeting(Said said, int v, int to) {
        for (int k = v + 1; k < Math.min(to, v + 4); k++) {
            String low = said.line().low(k);
            if ((EventNouns.happens(low) || low.endsWith("vagt") || low.endsWith("vagten")) && said.time(k) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean around(Said said, int v, int to) {
        for (int k = v + 1; k < to; k++) {
            if (said.line().is(k, "så")) {
                return false;
            }
            boolean makes = k == v + 1 && said.line().in(v, MAKES) || said.dated() && Deeds.is(said.line().low(v));
            if (!makes && Chatter.around(said.line().low(k))) {
                return true;
            }
        }
        return false;
    }
}
