package dk.walkntalk.agreement;

import java.util.Set;

/** Openings that say only that something is agreed: "det er aftalt at", "husk at", "vi er enige om at". */
final class Frames {
    private static final Phrases<Boolean> FRAMES = Phrases.of("det er aftalt at", "det er aftalt", "de er enige om at",
            "de er blevet enige om at", "de har aftalt at", "det aftales at",
            "det er en aftale at", "det er besluttet at", "det blev aftalt at", "aftalen er at", "aftalen bliver at",
            "aftalen er", "så aftalen er at", "aftale", "aftalt", "ny aftale", "planen er at", "planen bliver at",
            "beslutningen er at", "vi siger at", "lad os sige at", "så siger vi at", "siger vi at", "siger vi da at",
            "så siger vi da at", "aftaler vi at", "skriver vi at", "noterer vi at", "det sidste er at",
            "det første er at", "en sidste ting er at", "skriv at", "skriv bare at", "skriv ned at", "skriv på at",
            "skriv lige at",
            "notér at", "noter at", "skriv ind at", "husk at", "glem ikke at", "glem nu ikke at",
            "glem endelig ikke at",
            "husk også at", "husk på at", "husk nu at", "husk",
            "det bliver sådan at", "det er sådan at", "vi har en aftale om at", "der er enighed om at",
            "vi bliver enige om at", "det er vigtigt at", "det er vigtigt at huske at", "vigtigt at huske at",
            "næste skridt er at", "første skridt er at", "det næste er at", "og det er aftalt at",
            "konklusionen er at", "så konklusionen er at", "det vi aftaler er at", "det vi har aftalt er at",
            "vi lander på at", "jeg tror vi lander på at", "jeg tror vi siger at", "jeg tror vi ender med at",
            "vi går efter at", "min opgave er at", "min plan er at", "vores plan er at",
            "tanken er at", "vi kan aftale at", "lad os aftale at", "skal vi sige at", "vi skal have aftalt at",
            "det betyder at", "meningen er at", "det er meningen at", "målet er at", "resultatet er at",
            "vi skriver at", "jeg skriver at", "vi noterer at", "jeg noterer at", "så det er aftalt at",
            "altså aftalen er at", "ideen er at", "løsningen er at", "løsningen bliver at", "det er planen at",
            "punkt et", "punkt to", "nummer et", "nummer to", "til referatet", "aftalepunkt", "handling", "opgave",
            "du noterer at", "du kan regne med at", "du kan godt regne med at", "I kan regne med at", "regn med at",
            "så skriver vi at", "så aftaler vi at", "så blev vi enige om at", "vi blev enige om at",
            "vi holder fast i at", "vi beslutter at", "vi vedtager at", "det ender med at", "det blev til at",
            "det ligger fast at",
            "det er en fast aftale at", "lander vi på at", "bliver vi enige om at", "ender vi med at",
            "holder vi fast i at", "går vi efter at", "beslutter vi at", "vedtager vi at", "bliver det sådan at",
            "er det planen at", "er det meningen at", "er det aftalt at", "bliver aftalen at", "er aftalen at",
            "er det sådan at", "er planen at", "vi gør det sådan at",
            "vi gør det at", "vi gør sådan at", "gør vi sådan at", "gør vi det at", "gør vi det sådan at",
            "det kommer til at være sådan at", "det kommer til at ske sådan at", "det korte af det lange er at",
            "mit løfte er at", "det er derfor at", "derfor er det at",
            "konklusionen blev at", "aftalen blev at", "aftalen er den at", "aftalen er sådan at",
            "så fik vi også aftalt at", "så fik vi aftalt at", "det der skal ske er at");
    private static final Phrases<Boolean> AGREED = Phrases.of("er enige om at", "er blevet enige om at",
            "blev enige om at", "bliver enige om at", "har aftalt at", "har valgt at", "vælger at",
            "har en aftale om at", "aftaler at", "har besluttet at",
            "beslutter at", "er enige om", "har lavet en aftale om at", "er enedes om at", "enes om at", "aftalte at",
            "har aftalt med hinanden at", "er nået frem til at", "vil have at", "vil sikre at");
    private static final Phrases<Boolean> TALKED = Phrases.of("har talt om at", "har snakket om at", "har drøftet at",
            "talte om at", "snakkede om at", "taler om at", "snakker om at", "synes at", "tænker at", "foreslår at",
            "har foreslået at");
    private static final Phrases<Boolean> LEADINS = Phrases.of("og", "og at", "men", "mens", "imens", "samtidig",
            "derefter", "bagefter", "desuden", "dernæst", "derudover", "ja", "okay", "ok", "godt", "nå", "fint",
            "super", "perfekt", "jamen", "så er der", "og så er der", "så", "også", "nej", "tak", "det lyder godt",
            "fedt", "og så", "derfor",
            "jeg tænker at", "jeg tænker", "jeg vil sige at", "jeg vil bare sige at", "jeg kan sige at",
            "jeg foreslår at", "til sidst", "til slut", "endelig", "for det første", "for det andet", "for det tredje",
            "først", "i øvrigt", "forresten", "som aftalt", "og som aftalt", "ret", "alright", "modtaget",
            "så er det aftalt at", "selvfølgelig", "klart", "for", "jo", "yes", "nu", "hvorefter", "som det første",
            "som det næste", "som det sidste", "i første omgang", "til at begynde med");
    private static final Set<String> PROMISES = Words.set("lover", "lovede", "lovet", "forpligter", "aftaler",
            "tilbyder", "tilbudt", "påtager", "påtaget");

    private static final Phrases<Boolean> READY = Phrases.of("sagt ja til at", "siger ja til at", "meldt sig til at",
            "gået med til at", "går med til at", "indvilliget i at", "indvilget i at", "indvilliger i at",
            "indvilger i at", "accepteret at", "accepterer at", "tænkt sig at", "tænkt mig at", "sagt ja tak til at",
            "tilbudt sig at", "meldt mig til at", "meldt os til at", "meldt dig til at", "sat sig for at",
            "sætter sig for at", "fået lov til at", "fået lov at", "bedt om at måtte", "bedt om at",
            "blevet bedt om at", "fået besked på at", "tænkt at");
    private static final int FAR = 8;
    private static final Set<String> SETTLED = Words.set("aftalt", "besluttet", "bestemt", "vedtaget", "enighed",
            "planen", "meningen", "aftale", "aftalen", "vigtigt", "nødvendigt", "aftales", "besluttes", "planlagt",
            "afgjort", "beslutningen", "konklusionen", "hensigten", "ideen");

    private static final Set<String> SAYERS = Words.set("jeg", "vi", "du");
    private static final Set<String> IDEAS = Words.set("idé", "ide", "forslag", "ønske", "tanke", "plan");

    private Frames() {
    }

    /** The place after small words that only join; {@code i} itself where there are none. */
    static int leadIn(Said said, int i, int to) {
        int at = i;
        while (at < to - 1 && (said.time(at) == null || said.line().is(at, "nu"))) {
            int next = LEADINS.skip(said.line(), at);
            People.Group shall = line(said, at) ? said.group(at + 2) : null;
            next = shall != null && said.line().is(shall.next(), "skal") ? at + 2 : next; // "jeg synes du skal"
            if (next == at || next >= to || said.people().mention(at) != null || said.line().is(at, "så")
                    && said.line().is(at + 1, "snart") || said.line().is(at, "for")
                    && at == i && said.line().is(at + 1, "at")) {
                break;
            }
            at = next;
        }
        return at;
    }

    private static boolean line(Said said, int i) {
        return said.line().is(i, "jeg") && (said.line().is(i + 1, "synes") || said.line().is(i + 1, "tænker"));
    }

    /** Whether "jeg tænker at du tager", "jeg synes du skal" begins at {@code i}. */
    static boolean thinks(Said said, int i) {
        People.Group group = line(said, i) ? said.group(said.line().is(i + 2, "at") ? i + 3 : i + 2) : null;
        return group != null && (said.line().is(i + 2, "at") || said.line().is(group.next(), "skal"))
                && said.verbAfterSubject(group.next());
    }

    /** "vi har talt om at": what comes may be agreed, or not; the place after it, or {@code i}. */
    static int talked(Said said, int i, int to) {
        People.Group group = said.group(i);
        int next = group == null ? i : TALKED.skip(said.line(), group.next());
        return group == null || next == group.next() || next >= to ? i : next;
    }

    /** The place after a frame, or {@code i}. */
    static int skip(Said said, int i, int to) {
        Line line = said.line();
        int next = FRAMES.skip(line, i);
        if (line.is(next, "med") && line.in(next - 1, SETTLED) && line.is(next + 2, "at")) {
            next += 3; // "det er aftalt med Lone at"
        }
        if (next > i && next < to) {
            People.Group subject = said.group(next);
            boolean sentence = subject != null && said.verbAfterSubject(said.adverbs(subject.next()));
            // "aftalen er klar"
            boolean settled = line.is(i, "aftalen") && line.is(next - 1, "er") && !sentence && !line.pauseAt(next);
            boolean bare = settled || next == i + 1 && !line.is(i, "husk") && !line.pauseAt(next) && !sentence;
            return bare ? i : next;
        }
        if (line.is(i, "det") && line.low(i + 1).endsWith("ste") && line.after(i + 2, "er", "at") > 0 && i + 4 < to) {
            return i + 4; // "det vigtigste er at"
        }
        People.Group does = line.is(i, "det") ? said.group(i + 1) : null;
        if (does != null && line.after(does.next(), "gør", "er", "at") > 0 && does.next() + 3 < to) {
            said.people().remember(does);
            return does.next() + 3; // "det Bo gør er at han"
        }
        int what = line.is(i, "det") && line.in(i + 1, SAYERS) ? i + 3 : to;
        for (int k = what; k < Math.min(i + 9, to - 1); k++) {
            boolean be = line.is(k - 1, "er") || line.is(k - 1, "var") || line.is(k - 1, "bliver");
            if (be && line.is(k, "at")) {
                return k + 1; // "det vi siger det er at"
            }
        }
        Names.Mention whose = line.is(i, "det") && line.is(i + 1, "er") ? said.people().mention(i + 2) : null;
        int idea = whose != null && whose.genitive() ? whose.next() : line.is(i, "det") && line.is(i + 1, "er") ? i + 3
                : to;
        if (line.in(idea, IDEAS) && line.is(idea + 1, "at")) {
            return idea + 2; // "det er Susannes idé at"
        }
        if ((line.is(i, "det") || line.is(i, "der")) && (line.is(i + 1, "er") || line.is(i + 1, "blev")
                || line.is(i + 1, "bliver")
                || line.is(i + 1, "aftales") || line.is(i + 1, "besluttes"))) {
            for (int k = i + 1; k < Math.min(i + 6, to - 1); k++) {
                boolean that = line.is(k, "at") || line.is(k, "om") && line.is(k + 1, "at");
                if (that && line.in(k - 1, SETTLED)) {
                    return line.is(k, "at") ? k + 1 : k + 2;
                }
            }
        }
        People.Group group = said.group(i);
        if (group != null) {
            People.Group with = line.after(group.next(), "har", "aftalt", "med") > 0 ? said.group(group.next() + 3)
                    : null;
            if (with != null && line.is(with.next(), "at")) {
                return with.next() + 1; // "jeg har aftalt med Bo at han"
            }
            int agreed = AGREED.skip(line, group.next());
            return agreed > group.next() && agreed < to ? agreed : i;
        }
        if (said.verb(i) || line.is(i, "blev") || line.is(i, "har") || line.is(i, "er")) { // "så er vi enige om at"
            People.Group after = said.group(i + 1);
            int at = after == null ? -1 : after.next();
            if (at > 0 && (line.after(at, "enige", "om", "at") > 0 || line.after(at, "aftalt", "at") > 0)) {
                return line.is(at, "enige") ? at + 3 : at + 2;
            }
        }
        return i;
    }

    /** The place after "jeg har bedt Bo om at", who is one of the parties; or -1. */
    static int bidden(Said said, int i) {
        People.Group group = said.group(i);
        boolean bid = group != null && said.line().after(group.next(), "har", "bedt") > 0;
        People.Group whom = bid ? said.group(group.next() + 2) : null;
        return whom == null ? -1 : said.line().after(whom.next(), "om", "at");
    }

    /** Whether a frame of its own begins at {@code i}: "det ender med at", "nu er aftalen at". */
    static boolean begins(Said said, int i) {
        int start = leadIn(said, i, said.line().size());
        int next = skip(said, start, said.line().size());
        return next > start + 2 && said.line().is(next - 1, "at");
    }

    /**
     * After a subject: "lover at", "har lovet Bo at", "har sagt ja til at", "har til opgave at"; the place after it,
     * or -1.
     */
    static int promise(Said said, int v) {
        Line line = said.line();
        int at = line.is(v, "har") || line.is(v, "er") || line.is(v, "bliver") ? v + 1 : v;
        int ready = READY.skip(line, at);
        if (ready > at) {
            return ready;
        }
        if (line.in(at, PROMISES)) {
            People.Group whom = said.group(at + 1);
            int that = whom != null ? whom.next() : line.is(at + 1, "sig") ? at + 2 : at + 1;
            that = line.is(that, "til") ? that + 1 : that;
            that = whom != null && said.group(that) != null ? said.group(that).next() : that; // "lover Bo mig at"
            while (whom == null && that < at + FAR && !line.is(that, "at") && !said.verb(that) && !line.pauseAt(that)
                    && !line.is(v, "aftaler")) {
                that++; // "har lovet forkvinden i haveforeningen at"
            }
            return line.is(that, "at") ? that + 1 : -1;
        }
        boolean given = line.is(v, "har") || line.is(v, "får") || line.is(v, "have") || line.is(v, "få")
                || line.is(v, "fik");
        if (given) {
            int task = Math.max(line.after(v + 1, "til", "opgave", "at"), line.after(v + 1, "opgaven", "med", "at"));
            task = Math.max(task, line.after(v + 1, "fået", "til", "opgave", "at"));
            return Math.max(task, line.after(v + 1, "opgaven", "at"));
        }
        int come = Math.max(line.after(v, "kommer", "til", "at"), line.after(v, "ikke", "glemme", "at"));
        come = Math.max(come, line.after(v, "husker", "at"));
        come = Math.max(come, line.after(v, "huske", "at"));
        come = Math.max(come, line.after(v, "husker", "på", "at"));
        come = Math.max(come, line.after(v, "huske", "på", "at"));
        return Math.max(come, line.after(v, "husker"));
    }
}
