package dk.walkntalk.voice.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The parties' names in words that may have lost their capitals: "anne-sofies", but not "hver dag" for one whose name is Dag. */
final class NameWords {
    /** Names that are everyday words too: names only where nothing else can stand. */
    private static final Set<String> EVERYDAY = set("bo", "sten", "steen", "bent", "tage", "storm", "sol", "dag", "liv", "ask", "aske",
            "ro", "my", "per", "skov", "holm", "dam", "høj", "lund", "lind", "berg", "kok", "smed", "bonde", "vang", "mark", "eng",
            "bæk", "sø", "bro", "have", "hus", "sand", "sommer", "vinter", "lys", "stor", "lille", "jul", "rask", "glad", "ung", "gade",
            "by", "vind", "bjerg", "dal", "kær", "maj", "juni", "juli", "april", "august", "an", "to", "son", "van", "le", "do", "sky",
            "lang", "kort", "krog", "møller", "fisker", "brink", "banke", "kilde", "bang", "hede", "ryge", "dyr", "sang", "man", "de",
            "du", "al", "el", "alle", "leder", "nu", "so", "ny", "god", "gå", "se", "ild", "vår", "mai", "hav", "dans", "tid", "held",
            "kraft", "ros", "frost", "mose", "strand", "vest", "øster", "nord", "syd", "grøn", "hvid", "sort", "rød", "brun", "blå",
            "post");
    /** Words of nature and the like: seldom meant at work, and then with an article. */
    private static final Set<String> SELDOM = set("bjørn", "ulv", "lærke", "rose", "pil", "ravn", "falk", "due", "stær", "iris", "viola",
            "fuglsang");
    private static final Set<String> ARTICLES = set("en", "et", "den", "det", "de", "denne", "dette", "hver", "hvert", "ny", "nye", "gammel",
            "gamle", "stor", "store", "lille", "små", "to", "tre", "mange", "flere", "ingen", "nogle", "at", "som");
    /** Names that are verbs or small words: nothing of the kind stands after a preposition. */
    private static final Set<String> NO_NOUNS = set("bo", "bent", "per", "tage");
    private static final Set<String> PREPOSITIONS = set("med", "hos", "til", "af", "fra", "for", "ved", "mellem");
    private static final Set<String> JOINTS = set("og", "men", "at", "mens", "fordi", "så", "samt", "eller", "hvis", "når");
    private static final Set<String> NO_DEEDS = set("er", "har", "bliver", "hver", "eller", "her", "der", "for", "over", "under", "efter",
            "før", "år", "hvor", "når", "klar", "per", "især", "mellem", "senere", "ser", "uger", "måneder", "dage", "timer");
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, Set<String>> beside = new HashMap<>();

    NameWords(List<String> names) {
        for (String name : names) {
            String[] words = name.trim().split("[\\s]+");
            for (String word : words) {
                String low = word.toLowerCase(Locale.ROOT);
                if (low.length() > 1 && !low.equals(word)) {
                    parts.put(low, word);
                    for (String other : words) {
                        beside.computeIfAbsent(low, any -> new HashSet<>()).add(other.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    /** Whether a word, in small letters, is part of a name. */
    boolean has(String core) {
        return parts.containsKey(core) || parts.containsKey(owner(core));
    }

    /**
     * The word with the capitals of the name, or null where it is none.
     *
     * @param core the word in small letters
     * @param before the word before, in small letters; empty at the beginning of a sentence
     * @param after the word after; empty where a mark stands between
     */
    String written(String core, String before, String after) {
        String name = parts.get(core);
        String ending = "";
        if (name == null) {
            name = parts.get(owner(core));
            ending = name == null ? "" : core.substring(name.length());
        }
        if (name == null) {
            return null;
        }
        String low = name.toLowerCase(Locale.ROOT);
        boolean whole = !before.isEmpty() && !before.equals(low) && beside.get(low).contains(before)
                || ending.isEmpty() && !after.isEmpty() && !after.equals(low)
                && (beside.get(low).contains(after) || beside.get(low).contains(owner(after)));
        boolean seldom = SELDOM.contains(low);
        if (whole || !seldom && !EVERYDAY.contains(low) || seldom && !ARTICLES.contains(before)) {
            return name + ending;
        }
        if (NO_NOUNS.contains(low) && (PREPOSITIONS.contains(before) || !ending.isEmpty() && !low.equals("tage"))
                || low.equals("bo") && before.length() > 4 && before.endsWith("r")) {
            return name + ending; // "med bo", "bos idé", "siger bo"
        }
        boolean subject = ending.isEmpty() && (before.isEmpty() || JOINTS.contains(before)) && deed(after)
                && !(before.equals("at") && after.length() < 3);
        return subject ? name : null;
    }

    /** The word as a name where it stands beside one, "Mette og bo"; null where it is none. */
    String sure(String core) {
        String name = parts.get(core);
        return name != null ? name : parts.containsKey(owner(core)) ? parts.get(owner(core)) + core.substring(owner(core).length()) : null;
    }

    /** A verb in the present, by its ending; not one that things have too. */
    private static boolean deed(String word) {
        boolean modal = word.equals("skal") || word.equals("vil");
        return modal || word.length() > 2 && word.endsWith("r") && !NO_DEEDS.contains(word);
    }

    private static String owner(String core) {
        return core.endsWith("'s") || core.endsWith("’s") ? core.substring(0, core.length() - 2)
                : core.endsWith("s") && core.length() > 2 ? core.substring(0, core.length() - 1) : "";
    }

    private static Set<String> set(String... words) {
        return new HashSet<>(Arrays.asList(words));
    }
}
