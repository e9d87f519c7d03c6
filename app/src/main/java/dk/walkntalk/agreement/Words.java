package dk.walkntalk.agreement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Small words, by what they may do. */
final class Words {
    /** May follow a day that stands alone: "den 15. kl. 10", "den 15. og". */
    static final Set<String> AFTER_DAY = set("og", "kl", "klokken", "om", "så", "men", "eller", "i", "til", "hver",
            "med",
            "på", "at", "ved", "for", "mens", "hos", "af", "fra", "når", "hvor");
    static final Set<String> PREPOSITIONS = set("af", "for", "med", "om", "over", "under", "mod", "hos", "gennem",
            "uden",
            "som", "til", "i", "på", "ved", "fra", "omkring", "mellem", "blandt", "inden", "efter", "før");
    /** After these a bare time is part of a thing: "planen for uge 12", "evaluering af april". */
    static final Set<String> BINDS_NOUN = set("for", "af", "med", "om", "over", "hos", "under", "mod", "uden", "som");
    static final Set<String> SUBORDINATORS = set("at", "om", "hvad", "hvem", "hvor", "hvordan", "hvorfor", "hvornår",
            "hvilke", "hvilken", "hvilket", "når", "hvis", "fordi", "da", "som", "der", "mens", "så", "selvom",
            "eftersom", "inden", "før", "indtil", "efter", "end", "for", "hvorvidt", "sådan", "således");
    static final Set<String> PRONOUN_SUBJECTS = set("jeg", "vi", "du", "han", "hun", "alle", "begge", "man");
    /** Pronouns for one who may be contrasted with another. */
    static final Set<String> PERSONS = set("jeg", "mig", "du", "dig", "han", "ham", "hun", "hende", "vi", "os");
    /** After these comes a noun of more than one. */
    static final Set<String> BEFORE_MANY = set("de", "nogle", "mange", "flere", "alle", "mine", "dine", "sine",
            "vores", "jeres", "deres", "hans",
            "hendes", "disse", "andre", "ingen", "nye", "gamle", "store", "små", "begge", "samme");
    /** After these comes a noun of one. */
    static final Set<String> BEFORE_ONE = set("en", "et", "hver", "hvert", "min", "mit", "din", "dit", "sin", "sit",
            "vores", "jeres", "deres",
            "hans", "hendes", "denne", "dette", "ingen", "ny", "nyt", "samme");
    static final Set<String> OWNERS = set("min", "mit", "mine", "din", "dit", "dine", "sin", "sit", "sine", "vores",
            "jeres", "deres", "hans",
            "hendes");
    static final Set<String> MODALS = set("skal", "vil", "kan", "bør", "må");
    /** Adverbs that may stand between a subject and its verb, and belong to what is done. */
    static final Set<String> KEPT = set("højst", "kun", "altid", "mindst", "fremover", "hellere", "først", "fortsat");
    static final Set<String> FUTURE_ADVERBS = set("også", "så", "derfor", "derefter", "nok", "godt", "selv", "begge",
            "alle",
            "straks", "bare", "lige", "dog", "igen");

    /** Words too common to be a name in another spelling. */
    static final Set<String> COMMON = set("min", "din", "sin", "mine", "dine", "den", "det", "han", "hun", "mig",
            "dig", "sig", "alle", "lige", "lidt", "mere", "mest", "meget", "ikke", "også", "kun", "bare", "men",
            "mens", "når", "hvis", "skal", "vil", "kan", "må", "har", "var", "være", "blive", "hele", "anden",
            "andre", "nye", "gamle", "lille", "store", "sine", "vores", "jeres", "deres", "noget", "nogen", "nogle",
            "ind", "hen", "op", "ned", "ude", "inde", "her", "der", "en", "et", "to", "tre", "fire", "fem", "mange",
            "flere", "sammen", "selv", "sådan", "siden", "hos", "med", "ved", "fra", "til", "for", "som", "end",
            "leder", "chef", "team", "møde", "plan", "liste", "uge", "dag", "dage", "år", "tid", "god", "gode", "ny",
            "kan", "lønnen", "vagt", "mus", "lus", "måske", "dem", "man", "os", "jer", "ham", "hende", "denne",
            "dette", "disse");

    private Words() {
    }

    /** A set in which a word may be written twice. */
    static Set<String> set(String... words) {
        return new HashSet<>(Arrays.asList(words));
    }
}
