package dk.walkntalk.agreement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Small words, by what they may do. */
final class Words {
    /** May follow a day that stands alone: "den 15. kl. 10", "den 15. og". */
    static final Set<String> AFTER_DAY = set("og", "kl", "klokken", "om", "så", "men", "eller", "i", "til", "hver", "med",
            "på", "at", "ved", "for", "mens", "hos", "af", "fra", "når", "hvor");
    static final Set<String> PREPOSITIONS = set("af", "for", "med", "om", "over", "under", "mod", "hos", "gennem", "uden",
            "som", "til", "i", "på", "ved", "fra", "omkring", "mellem", "blandt", "inden", "efter", "før");
    /** After these a bare time is part of a thing: "planen for uge 12", "evaluering af april". */
    static final Set<String> BINDS_NOUN = set("for", "af", "med", "om", "over", "hos", "under", "mod", "uden", "som");
    static final Set<String> SUBORDINATORS = set("at", "om", "hvad", "hvem", "hvor", "hvordan", "hvorfor", "hvornår", "hvilke",
            "hvilken", "hvilket", "når", "hvis", "fordi", "da", "som", "der", "mens", "så", "selvom", "eftersom", "inden",
            "før", "indtil", "efter", "end", "for", "hvorvidt", "sådan", "således");
    static final Set<String> PRONOUN_SUBJECTS = set("jeg", "vi", "du", "han", "hun", "alle", "begge", "man");
    static final Set<String> MODALS = set("skal", "vil", "kan", "bør", "må");
    static final Set<String> FUTURE_ADVERBS = set("også", "så", "derfor", "derefter", "nok", "godt", "selv", "begge", "alle",
            "straks", "bare", "lige", "dog", "igen");

    private Words() {
    }

    /** A set in which a word may be written twice. */
    static Set<String> set(String... words) {
        return new HashSet<>(Arrays.asList(words));
    }
}
