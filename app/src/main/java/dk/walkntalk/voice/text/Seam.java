package dk.walkntalk.voice.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where one piece of a note ends and the next begins. */
final class Seam {
    /** Ordinary words: a capital that a recogniser gave one only because it began to listen there is no name's. */
    static final Set<String> COMMON = set("og", "men", "eller", "samt", "så", "jeg", "vi", "du", "han", "hun", "den", "det", "de", "der",
            "en", "et", "på", "til", "med", "for", "at", "som", "når", "hvis", "fordi", "da", "om", "af", "fra", "ved", "efter", "inden",
            "før", "ikke", "også", "mens", "hvad", "hvor", "hvordan", "hvornår", "hvem", "man", "min", "mit", "mine", "vores", "jeres",
            "deres", "hans", "hendes", "sin", "sit", "sine", "din", "dit", "dine", "selv", "bare", "kun", "især", "måske", "derfor",
            "derefter", "desuden", "samtidig", "senest", "hver", "hvert", "alle", "nogle", "ingen", "mange", "flere", "nu", "her",
            "dér", "uden", "over", "under", "mellem", "hos", "mod", "gennem", "omkring", "både", "enten", "hverken", "selvom", "indtil",
            "dog", "jo", "nok", "vel", "gerne", "helst", "altid", "aldrig", "tit", "ofte", "i", "er", "har", "skal", "vil", "kan", "må",
            "bør", "bliver", "får", "går", "tager", "laver", "siger", "ser", "kommer", "noget", "nogen", "andre", "begge", "sammen",
            "igen", "mere", "mest", "lidt", "meget", "sådan", "dette", "denne", "disse", "hvilken", "hvilke", "hvilket");
    /** With these a sentence goes on. */
    private static final Set<String> GOES_ON = set("og", "men", "eller", "samt", "at", "som", "fordi", "hvis", "når", "mens", "selvom",
            "indtil", "så", "til", "med", "for", "på", "i", "af", "fra", "ved", "om", "hos", "inden", "efter", "før", "senest", "der",
            "uden", "mellem", "omkring", "under", "over", "gennem", "mod", "end", "hverken", "især", "blandt");
    /** With these none ends. */
    private static final Set<String> OPEN = set("og", "men", "eller", "samt", "at", "som", "fordi", "hvis", "når", "mens", "til", "med",
            "for", "på", "i", "af", "fra", "ved", "om", "hos", "en", "et", "den", "de", "min", "vores", "skal", "vil", "kan", "må", "bør",
            "har", "er", "bliver", "der", "jeg", "vi", "du", "hver", "senest", "inden", "mellem", "uden", "hos", "få", "være", "have");
    private static final String CLOSING = ")]}\"'»”’";

    private Seam() {
    }

    /** Whether a text ends with the mark that ends a sentence; so does "uge 12.", though in a sentence the mark may be the number's. */
    static boolean ended(CharSequence text) {
        String last = text.subSequence(wordStart(text), text.length()).toString();
        List<Piece> pieces = Piece.of(last);
        boolean number = last.length() > 1 && last.endsWith(".") && Character.isDigit(last.charAt(last.length() - 2));
        return number || !pieces.isEmpty() && ends(last, pieces.get(pieces.size() - 1).core());
    }

    /** Whether a word ends a sentence. */
    static boolean ends(String word, String core) {
        int end = word.length();
        while (end > 0 && CLOSING.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = word.charAt(end - 1);
        if (last == '!' || last == '?') {
            return true;
        }
        boolean ellipsis = end > 1 && word.charAt(end - 2) == '.';
        return last == '.' && !ellipsis && !Abbreviations.is(core);
    }

    /** The last word in small letters; empty where a mark ends it. */
    static String lastWord(CharSequence text) {
        int end = text.length();
        if (end == 0 || !Character.isLetterOrDigit(text.charAt(end - 1))) {
            int from = end;
            while (from > 0 && ".,;:!?".indexOf(text.charAt(from - 1)) >= 0) {
                from--;
            }
            if (from == end || from == 0) {
                return "";
            }
            CharSequence bare = text.subSequence(0, from);
            String word = bare.subSequence(wordStart(bare), from).toString().toLowerCase(Locale.ROOT);
            return text.charAt(end - 1) == '.' && Abbreviations.is(word) ? word : "";
        }
        return text.subSequence(wordStart(text), end).toString().toLowerCase(Locale.ROOT);
    }

    private static int wordStart(CharSequence text) {
        int from = text.length();
        while (from > 0 && !Piece.space(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** Whether a new piece begins a sentence after a note without a mark at its end. */
    static boolean sentence(CharSequence note, Piece piece, NameWords names) {
        char last = note.charAt(note.length() - 1);
        boolean word = Character.isLetterOrDigit(last) || CLOSING.indexOf(last) >= 0;
        return word && !piece.core().isEmpty() && !OPEN.contains(lastWord(note)) && !GOES_ON.contains(piece.core());
    }

    /** After a mark one space is enough. */
    static boolean manySpacesAfterMark(CharSequence text, String space) {
        return space.length() > 1 && text.length() > 0 && ".,;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static Set<String> set(String... words) {
        return new HashSet<>(Arrays.asList(words));
    }
}
