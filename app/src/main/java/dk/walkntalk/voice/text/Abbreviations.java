package dk.walkntalk.voice.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Words whose full stop does not end a sentence: "ca.", "f.eks.", "den 1. marts". */
final class Abbreviations {
    private static final Set<String> WORDS = new HashSet<>(Arrays.asList("ca", "kl", "nr", "stk", "tlf", "osv", "evt", "inkl", "ekskl",
            "mht", "jf", "jfr", "dvs", "hhv", "vedr", "afd", "str", "sml", "mm", "feks", "bla", "pga", "ift", "ifm", "mfl", "hr", "fr",
            "dr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "man", "tir", "ons", "tor", "tors",
            "tirs", "fre", "lør", "søn", "pr", "red", "udg", "bl", "maks", "gnsn", "mia", "mio", "kr", "etc", "cirk", "skt", "sct", "st",
            "th", "tv", "sr", "jr", "cand", "prof", "adr", "alm", "begr", "div", "ekskl", "f", "mv", "ol", "lign", "forts", "spm", "min",
            "max", "sek", "md", "mdr", "årg", "kap", "fig", "tab", "s"));

    private Abbreviations() {
    }

    /** Whether a word with a full stop at its end is one. */
    static boolean is(String core) {
        boolean digits = !core.isEmpty();
        boolean dotted = false;
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            digits &= Character.isDigit(c) || c == '.' || c == '/' || c == '-' || c == ':';
            dotted |= c == '.';
        }
        return digits || dotted || core.length() == 1 && Character.isLetter(core.charAt(0)) || WORDS.contains(core);
    }
}
