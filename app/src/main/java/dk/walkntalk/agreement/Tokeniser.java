package dk.walkntalk.agreement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Text becomes words. Letters with their accents, digits with what belongs in a date, hyphens and apostrophes
 * inside.
 */
final class Tokeniser {
    /** Abbreviations whose full stop ends no sentence. */
    private static final Set<String> SHORT = Set.of("d", "kl", "pr", "ca", "nr", "jan", "feb", "febr", "mar", "apr",
            "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "man", "tir", "tirs", "ons", "tor", "tors", "fre",
            "lør", "søn", "kr", "skt", "sct", "bl", "evt", "inkl", "mht", "osv", "m", "f", "eks", "fx", "mio", "tlf",
            "kvt", "kv", "max", "maks", "min");
    private static final Set<String> TITLES = Set.of("hr", "dr", "fr");
    private static final Set<String> BEFORE_DIGITS = Set.of("uge", "ugen", "kl", "klokken", "den", "d", "pr", "til",
            "fra", "senest");
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private Token.Pause pause = Token.Pause.NONE;
    private int sentence;

    private Tokeniser(String text) {
        this.text = text;
    }

    static Line line(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        Tokeniser tokeniser = new Tokeniser(composed);
        tokeniser.read();
        return new Line(tokeniser.tokens);
    }

    private void read() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c >= '0' && c <= '9') {
                number();
            } else if (letter(c)) {
                word();
            } else {
                mark(c);
                at += Character.charCount(c);
            }
        }
    }

    private void mark(int c) {
        if (c == '?') {
            for (int i = sentence; i < tokens.size(); i++) {
                tokens.set(i, tokens.get(i).asked());
            }
        }
        if (c == '.' || c == '!' || c == '?' || c == '\n' || c == '…') {
            pause = Token.Pause.STOP;
            sentence = tokens.size();
        } else if ((c == ',' || c == ';' || c == ':' || c == '–' || c == '—' || c == '(' || c == ')')
                && pause == Token.Pause.NONE) {
            pause = Token.Pause.COMMA;
        }
    }

    private void word() {
        int from = at;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean inside = (c == '-' || c == '\'' || c == '’') && letterAt(at + 1);
            if (!letter(c) && !inside) {
                break;
            }
            at += Character.charCount(c);
        }
        // "APV2", "Q3": the digits belong to the word; "uge12": they do not
        String word = low(from, at);
        if (!BEFORE_DIGITS.contains(word)) {
            while (at < text.length() && (digitAt(at) || letterAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            word = low(from, at);
        }
        boolean dot = at < text.length() && text.charAt(at) == '.' && (TITLES.contains(word) || SHORT.contains(word)
                && !ends(at + 1) || word.length() == 1);
        if (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’')) {
            at++; // Jens'
            add(from, at, low(from, at).replace('’', '\''), dot);
        } else {
            add(from, at, word.indexOf('’') < 0 ? word : word.replace('’', '\''), dot);
        }
        if (dot || hanging()) {
            at++;
        }
    }

    /** "social- og sundhedshjælpere": the hyphen stands for the rest of the word and is kept with it. */
    private boolean hanging() {
        if (at + 1 >= text.length() || text.charAt(at) != '-' || text.charAt(at + 1) != ' ') {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        tokens.set(tokens.size() - 1, last.until(at + 1, text));
        return true;
    }

    private void number() {
        int from = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean joint = (c == '.' || c == '/' || c == ':') && digitAt(at + 1)
                    || c == '-' && digitAt(at + 1) && (iso(from) || text.substring(from, at).indexOf('/') > 0
                    || dashed(from));
            if (!(c >= '0' && c <= '9') && !joint) {
                break;
            }
            at++;
        }
        if (at < text.length() && text.charAt(at) == '-' && letterAt(at + 1)) { // "14-tiden"
            at++;
            while (letterAt(at)) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        boolean dot = at < text.length() && text.charAt(at) == '.';
        String digits = text.substring(from, at);
        if (dot) {
            at++;
            add(from, at, digits, true);
            if (ends(at)) {
                pause = Token.Pause.STOP;
                sentence = tokens.size();
            }
        } else {
            add(from, at, digits, false);
        }
        if (at < text.length() && text.charAt(at) == '-' && digitAt(at + 1)) {
            add(at, at + 1, "-", false);
            at++;
        }
    }

    /** "31-12-2026": after a day or a day and a month comes a year of four digits. */
    private boolean dashed(int from) {
        int digits = at + 1;
        int dashes = text.substring(from, at).indexOf('-') < 0 ? 2 : 1;
        for (int dash = 1; dash <= dashes; dash++) {
            int first = digits;
            while (digitAt(digits)) {
                digits++;
            }
            boolean last = dash == dashes;
            if (last) {
                return digits - first == 4;
            }
            if (digits - first > 2 || digits >= text.length() || text.charAt(digits) != '-') {
                return false;
            }
            digits++;
        }
        return false;
    }

    private boolean iso(int from) {
        return at - from == 4 || at - from == 7 && text.charAt(from + 4) == '-';
    }

    /** Whether a sentence ends before {@code i}: nothing follows, or a capital does that is no month. */
    private boolean ends(int i) {
        int next = i;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length() || text.charAt(next) == '\n') {
            return true;
        }
        if (next == i || !Character.isUpperCase(text.codePointAt(next))) {
            return false;
        }
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return !Lexicon.MONTHS.containsKey(low(next, end)) && !low(next, end).startsWith("kvartal");
    }

    private void add(int from, int to, String low, boolean dot) {
        int end = dot && to < text.length() && text.charAt(to) == '.' && !text.substring(from, to).endsWith(".")
                ? to + 1 : to;
        tokens.add(new Token(text.substring(from, end), low, from, end, dot, pause, false));
        pause = Token.Pause.NONE;
    }

    private String low(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private boolean letterAt(int i) {
        return i < text.length() && letter(text.codePointAt(i));
    }

    private boolean digitAt(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static boolean letter(int c) {
        int kind = Character.getType(c);
        return Character.isLetter(c) || c > 127 && Character.isDigit(c) || kind == Character.NON_SPACING_MARK
                || kind == Character.COMBINING_SPACING_MARK;
    }
}
