package dk.walkntalk.agreement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The parties' names in a line: first name, surname, whole name, genitive, another spelling. */
final class Names {
    /** Names that are words too: alone and in small letters they may be either. */
    private static final Set<String> WORDS = Words.set("bo", "sten", "steen", "bent", "tage", "storm", "sol", "dag",
            "lærke", "rose", "pil", "liv", "ask", "aske", "falk", "ravn", "ro", "my", "per", "skov", "holm", "dam",
            "høj", "lund", "lind", "berg", "kok", "smed", "bonde", "vang", "mark", "eng", "bæk", "sø", "bro", "have",
            "hus", "sand", "sommer", "vinter", "lys", "stor", "lille", "jul", "due", "rask", "glad", "ung", "gade",
            "by", "vind", "bjerg", "dal", "kær", "maj", "juni", "juli", "april", "august", "an", "to", "son", "van",
            "le", "do", "sky", "lang", "kort", "krog", "bach", "møller", "fisker", "brink", "banke", "kilde", "bang",
            "hede", "ryge", "dyr", "ole", "eskild", "sang", "man", "de", "du", "al", "el", "alle", "leder");
    private static final Set<String> PARTICLES = Words.set("van", "von", "de", "af", "la", "el", "al", "bin", "ibn",
            "der", "den", "da", "du", "í", "di", "abu", "i", "og");
    private static final Set<String> BEFORE_A_WORD = Words.set("en", "et", "den", "det", "at", "skal", "vil", "kan",
            "må", "bør", "nogle", "to", "tre", "mange", "flere", "hver", "ny", "nye", "gamle", "meget", "så", "for",
            "store", "små");
    private final String[] none = new String[512];
    private final List<Person> parties;
    private final Map<String, Set<Integer>> byPart = new HashMap<>();
    private final Map<String, Set<Integer>> bySound = new HashMap<>();
    private final Set<String> led = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    Names(List<Person> parties) {
        this.parties = parties;
        for (int p = 0; p < parties.size(); p++) {
            List<String> parts = parts(parties.get(p).name());
            for (int k = 0; k < parts.size(); k++) {
                String part = parts.get(k);
                if (PARTICLES.contains(part) && parts.size() > 1) {
                    led.add(part + " " + (k + 1 < parts.size() ? parts.get(k + 1) : ""));
                    continue;
                }
                byPart.computeIfAbsent(part, any -> new HashSet<>()).add(p);
                if (part.length() > 2) {
                    bySound.computeIfAbsent(sound(part), any -> new HashSet<>()).add(p);
                }
                if (k < parts.size() - 1 || parts.size() == 1) {
                    given.add(part);
                }
            }
        }
    }

    /**
     * A name that was said.
     *
     * @param person who it is, or null where two share what was said
     * @param genitive whether it owns what follows
     */
    record Mention(Person person, int next, boolean genitive) {
    }

    /** Whether a word of the language is also a name here. */
    boolean word(String low) {
        return WORDS.contains(low) && byPart.containsKey(fold(low));
    }

    /** Whether it is part of a party's name. */
    boolean part(String low) {
        return !none(low) && byPart.containsKey(fold(low));
    }

    boolean cased(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.at(i).capital() && !line.stopAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** The name at {@code i}, or null. */
    Mention at(Line line, int i) {
        if (i < 0 || i >= line.size()) {
            return null;
        }
        Token token = line.at(i);
        if (PARTICLES.contains(token.low()) && led.contains(token.low() + " " + fold(line.low(i + 1)))) {
            return at(line, i + 1); // "al Khatib"
        }
        if (token.low().equals("hans") && !token.capital() && lookup(line.low(i + 1)) == null
                && (Morphology.is(line.low(i + 1), Morphology.NOUN) || line.low(i + 1).endsWith("e")
                && Morphology.is(line.low(i + 1), Morphology.ADJECTIVE))
                && !Verbs.afterSubject(line.low(i + 1))) {
            return null; // "om hans høreapparat", "hans gamle sager"
        }
        if (token.low().equals("hans") && !token.capital() && (line.is(i + 1, "eget") || line.is(i + 1, "egen")
                || line.is(i + 1, "egne"))) {
            return null; // "om hans eget kursus"
        }
        if (token.low().length() > 40 || token.number()) {
            return null;
        }
        if (!token.capital() && none(token.low()) && !subject(line, i)) {
            return null;
        }
        Set<Integer> who = lookup(token.low());
        boolean genitive = false;
        if (who == null) {
            String owner = owner(token.low());
            who = owner == null ? null : lookup(owner);
            genitive = who != null;
        }
        if (who == null) {
            who = token.capital() || subject(line, i) ? similar(token.low()) : null;
        }
        if (who == null || !genitive && !meant(line, i)) {
            return null;
        }
        int next = i + 1;
        while (!genitive && next < line.size() && next < i + 6 && !line.stopAt(next)) {
            Set<Integer> more = lookup(line.low(next));
            boolean owns = more == null && owner(line.low(next)) != null;
            more = owns ? lookup(owner(line.low(next))) : more;
            more = more == null && next > i && line.at(next).capital() ? similar(line.low(next)) : more;
            Set<Integer> both = more == null ? null : common(who, more);
            if (both == null || both.isEmpty() || repeats(line, i, next)) {
                break;
            }
            who = both;
            next++;
            genitive = owns;
        }
        return new Mention(who.size() == 1 ? parties.get(who.iterator().next()) : null, next, genitive);
    }

    /** Whether a word is no part of a name, nor whose something is; what was found is kept for the next who asks. */
    private boolean none(String low) {
        int place = low.hashCode() & none.length - 1;
        if (!low.equals(none[place])) {
            String owner = lookup(low) == null ? owner(low) : low;
            if (owner != null && lookup(owner) != null) {
                return false;
            }
            none[place] = low;
        }
        return true;
    }

    private static boolean repeats(Line line, int i, int next) {
        for (int k = i; k < next; k++) {
            if (line.is(next, line.low(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that is a name too is meant as the name. */
    private boolean meant(Line line, int i) {
        Token token = line.at(i);
        String low = token.low();
        if (!WORDS.contains(low)) {
            return true;
        }
        if (token.capital() && !line.stopAt(i)) {
            return true;
        }
        // "Rask hun har"
        boolean again = (line.is(i + 1, "han") || line.is(i + 1, "hun")) && Verbs.afterSubject(line.low(i + 2));
        boolean listed = line.is(i + 1, "og") && lookup(line.low(i + 2)) != null && (line.pauseAt(i)
                || line.is(i - 1, "så"));
        // "booker storm et"
        boolean turned = Verbs.finite(line.low(i - 1)) && !line.in(i - 1, Words.MODALS) && line.in(i + 1, BEFORE_A_WORD)
                && !Lexicon.MONTHS.containsKey(low);
        boolean at = line.is(i - 1, "hos") && !line.pauseAt(i); // "ligger hos ravn"
        if (again || listed || turned || at) {
            return true;
        }
        boolean whole = lookup(line.low(i + 1)) != null && common(lookup(low), lookup(line.low(i + 1))).size() == 1;
        if (subject(line, i) || whole && !line.is(i + 1, low)) {
            return !line.in(i - 1, BEFORE_A_WORD) || line.is(i - 1, "så") || line.is(i - 1, "at")
                    && Verbs.finite(line.low(i + 1));
        }
        return given.contains(fold(low)) && !line.in(i - 1, BEFORE_A_WORD) && !(Lexicon.MONTHS.containsKey(low)
                && line.in(i - 1, Words.PREPOSITIONS));
    }

    private static boolean subject(Line line, int i) {
        return (line.pauseAt(i) || line.is(i - 1, "og") || line.is(i - 1, "så") || line.is(i - 1, "at")
                || !line.in(i - 1, Words.PREPOSITIONS))
                && Verbs.afterSubject(line.low(i + 1));
    }

    private Set<Integer> lookup(String low) {
        int hyphen = low.indexOf('-');
        if (hyphen > 0 && hyphen < low.length() - 1) {
            Set<Integer> first = byPart.get(fold(low.substring(0, hyphen)));
            Set<Integer> second = byPart.get(fold(low.substring(hyphen + 1)));
            if (first == null && second != null && PARTICLES.contains(low.substring(0, hyphen))) {
                return second; // "al-Khatib"
            }
            Set<Integer> both = first == null || second == null ? null : common(first, second);
            if (both != null && !both.isEmpty()) {
                return both;
            }
        }
        Set<Integer> found = byPart.get(low);
        return found != null ? found : byPart.get(fold(low));
    }

    private Set<Integer> similar(String low) {
        return low.length() < 3 || Words.COMMON.contains(low) || Lexicon.MONTHS.containsKey(low) || Verbs.finite(low)
                ? null
                : bySound.get(sound(fold(low)));
    }

    private static String owner(String low) {
        if (low.endsWith("'s")) {
            return low.substring(0, low.length() - 2);
        }
        return low.length() > 2 && (low.endsWith("s") || low.endsWith("'")) ? low.substring(0, low.length() - 1) : null;
    }

    private static Set<Integer> common(Set<Integer> a, Set<Integer> b) {
        Set<Integer> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : Normalizer.normalize(name,
                Normalizer.Form.NFC).toLowerCase(Locale.ROOT).split("[\\s\\-.,]+")) {
            if (!part.isEmpty()) {
                parts.add(fold(part));
            }
        }
        return parts;
    }

    /** Letters without their marks; æ, ø, å as ae, oe, aa, and foreign letters as they are often typed. */
    static String fold(String low) {
        boolean plain = true;
        for (int i = 0; i < low.length() && plain; i++) {
            plain = low.charAt(i) < 128;
        }
        if (plain) {
            return low;
        }
        StringBuilder folded = new StringBuilder(low.length() + 4);
        String apart = Normalizer.normalize(low.replace("å", "aa").replace("ö", "oe").replace("ä",
                "ae"), Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'æ' -> folded.append("ae");
                case 'ø' -> folded.append("oe");
                case 'ł' -> folded.append('l');
                case 'đ', 'ð' -> folded.append('d');
                case 'ı' -> folded.append('i');
                case 'þ' -> folded.append("th");
                case 'ß' -> folded.append("ss");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }

    /** How a folded name sounds, roughly: Christian is Kristian, Sophie is Sofie. */
    private static String sound(String folded) {
        String s = folded.replace("ph", "f").replace("ch", "k").replace("ck", "k").replace("aa", "o").replace("oe",
                "o").replace("ae", "e").replace("ou", "u");
        StringBuilder key = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            char as = switch (c) {
                case 'c', 'q' -> 'k';
                case 'w' -> 'v';
                case 'z' -> 's';
                case 'y', 'j' -> 'i';
                default -> c;
            };
            boolean silent = as == 'h' && i > 0 || key.length() > 0 && key.charAt(key.length() - 1) == as;
            if (!silent) {
                key.append(as);
            }
        }
        return key.toString();
    }
}
