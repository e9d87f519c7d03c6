package dk.walkntalk.agreement;

/** Words for people who are not named: pronouns, roles, all of them. */
final class Groups {
    /** Each with whom it stands for, as {@link People} resolves it. */
    static final Phrases<String> SAID = new Phrases<String>()
            .put("all", "vi", "os", "vi to", "vi begge", "vi begge to", "os begge", "os begge to", "vi alle",
                    "vi alle sammen", "vi allesammen", "os alle", "os alle sammen", "alle", "alle sammen",
                    "allesammen", "alle i teamet", "alle i gruppen", "alle på holdet", "alle i afdelingen",
                    "alle på kontoret", "alle i huset", "hele teamet", "hele gruppen", "teamet",
                    "gruppen", "begge", "begge to", "begge parter", "hver især", "hver af os", "vi hver især",
                    "alle fem", "vi alle fem", "alle mand", "os to", "vi hver", "alle os", "alle deltagere")
            .put("rest", "de andre", "de øvrige", "resten", "resten af os", "resten af teamet", "resten af gruppen",
                    "alle de andre")
            .put("leader", "lederen", "leder", "din leder", "vores leder", "nærmeste leder", "chefen", "min leder",
                    "min chef", "vores chef", "din chef", "min nærmeste leder", "hans chef", "hendes chef",
                    "hans leder", "hendes leder")
            .put("upper", "leders leder", "lederens leder", "min leders leder", "chefens chef", "lederes leder",
                    "leder leder")
            .put("staff", "medarbejderen", "medarbejder", "min medarbejder", "din medarbejder", "vores medarbejder")
            .put("staffs", "medarbejderne", "alle medarbejdere", "alle medarbejderne", "mine medarbejdere",
                    "de fire medarbejdere", "alle fire medarbejdere", "vi medarbejdere", "os medarbejdere")
            .put("four", "alle fire", "I fire", "i fire", "de fire", "vi fire", "os fire", "vi alle fire")
            .put("leaders", "lederne", "begge ledere", "vi ledere")
            .put("me", "jeg", "mig", "jeg selv", "mig selv", "undertegnede").put("you", "du", "dig", "du selv",
            "dig selv")
            .put("last", "han", "hun", "ham", "hende", "vedkommende").put("man", "man");

    private Groups() {
    }

    /** The place after "undtagen", "på nær", "bortset fra"; or -1. */
    static int except(Line line, int i) {
        int near = Math.max(line.after(i, "på", "nær"), line.after(i, "bortset", "fra"));
        return line.is(i, "undtagen") ? i + 1 : near;
    }

    /** Whether "de to" at {@code i} are all that is said: not "de to stole". */
    static boolean two(Line line, int i) {
        return line.is(i, "de") && line.is(i + 1, "to") && !line.pauseAt(i + 2)
                && Morphology.is(line.low(i + 2), Morphology.SMALL | Morphology.PRESENT)
                && !Morphology.is(line.low(i + 2), Morphology.PLURAL);
    }

    /** "skriver vi to ting ned": not we two, but so many of something. */
    static boolean pieces(Line line, int i, int next) {
        return line.is(i, "vi") && line.is(i + 1, "to") && next == i + 2 && !line.pauseAt(next)
                && Morphology.is(line.low(next), Morphology.PLURAL)
                && !Morphology.is(line.low(next), Morphology.PRESENT | Morphology.SMALL);
    }

    /** Whether "i" at {@code i} means you all, as in "I skriver"; in small letters only where there are many. */
    static boolean you(Line line, int i, boolean many) {
        boolean small = many && (line.pauseAt(i) || line.is(i - 1, "og") || line.is(i - 1, "men"))
                && Verbs.finite(line.low(i + 1)) && Clocks.dayPart(line, i) == i; // "i skriver alle tre ting ned"
        return small || line.at(i).capital() && (Verbs.finite(line.low(i + 1)) || Verbs.finite(line.low(i - 1)));
    }
}
