package dk.walkntalk.agreement;

/** Words for people who are not named: pronouns, roles, all of them. */
final class Groups {
    /** Each with whom it stands for, as {@link People} resolves it. */
    static final Phrases<String> SAID = new Phrases<String>()
            .put("all", "vi", "os", "vi to", "vi begge", "vi begge to", "os begge", "os begge to", "vi alle",
                    "vi alle sammen", "vi allesammen", "os alle", "os alle sammen", "alle", "alle sammen",
                    "allesammen", "alle i teamet", "alle i gruppen", "hele teamet", "hele gruppen", "teamet",
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
}
