package dk.walkntalk.voice.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Offers the words that a conversation knows, where a recogniser or a thumb wrote something close to one: "arbejsglæde",
 * "data dreven", "Kathrine" for Catrine. It would rather miss one than offer a wrong one; the forms of a known word are
 * right as they are.
 */
public final class Suggestions {
    private static final String[] LINKS = {"", "s", "e"};
    private static final Set<String> ENDINGS = new HashSet<>(Arrays.asList("", "e", "r", "s", "n", "t", "en", "et", "er", "es", "ne", "rs",
            "ns", "ts", "ers", "ens", "ets", "ene", "erne", "de", "te", "st", "ed", "ede", "rne", "rnes"));
    private static final int LONG = 10;
    private final Map<Character, List<KnownWord>> byFirst = new HashMap<>();
    private final Map<String, KnownWord> whole = new HashMap<>();
    private final Set<String> right = new HashSet<>();
    private final NameWords names;

    /**
     * Offers words of one conversation.
     *
     * @param words  what it knows: its keywords, and words of its concept
     * @param people the names of those who take part, whole or first names alone
     */
    public Suggestions(List<String> words, List<String> people) {
        words.forEach(word -> add(word, false));
        people.forEach(name -> add(name, true));
        names = new NameWords(people);
    }

    private void add(String given, boolean name) {
        for (String part : given.trim().split("[^\\p{L}\\p{M}\\p{N}'’-]+")) {
            KnownWord.of(part, name).forEach(this::add);
        }
    }

    private void add(KnownWord known) {
        right.add(known.text().toLowerCase(Locale.ROOT));
        if (whole.putIfAbsent(known.folded(), known) == null) {
            byFirst.computeIfAbsent(first(known.folded()), any -> new ArrayList<>()).add(known);
        }
    }

    /** Letters that begin the same sound. */
    private static char first(String folded) {
        char c = folded.charAt(0);
        return c == 'c' || c == 'q' ? 'k' : c == 'w' ? 'v' : c == 'z' ? 's' : c;
    }

    /** What could be offered in a text: in order, no two for the same place. */
    public List<Suggestion> in(String text) {
        List<Suggestion> found = new ArrayList<>();
        List<TextWord> words = TextWord.of(text);
        Map<String, String> asked = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            TextWord word = words.get(i);
            TextWord next = i + 1 < words.size() && words.get(i + 1).joins() ? words.get(i + 1) : null;
            String one = next == null ? null : compound(word, next);
            if (one != null) {
                found.add(new Suggestion(word.start(), next.end(), one));
                i++;
                continue;
            }
            String instead = capital(words, i, next);
            instead = instead != null ? instead : asked.computeIfAbsent(word.first() ? word.text() + "." : word.text(), any -> near(word));
            if (!instead.isEmpty() && !instead.equals(word.text())) {
                found.add(new Suggestion(word.start(), word.end(), instead));
            }
        }
        return found;
    }

    /** "kerne opgaven", "beslutning kompetence": two words that are one; null where they are not. */
    private String compound(TextWord a, TextWord b) {
        if (a.folded().length() < 3 || b.folded().length() < 3 || Seam.COMMON.contains(a.low()) || Seam.COMMON.contains(b.low())) {
            return null;
        }
        for (String link : LINKS) {
            String both = Folded.of(a.low() + link + b.low());
            if (!link.isEmpty() && (both.length() < LONG || a.low().endsWith(link))) {
                continue;
            }
            KnownWord known = whole.get(both);
            if (known != null && !known.name()) {
                return known.like(a.text());
            }
        }
        return null;
    }

    /** A name that has lost its capital, where it can be nothing else; null where it has not. */
    private String capital(List<TextWord> words, int i, TextWord next) {
        TextWord word = words.get(i);
        if (word.text().length() < 4 || !Letters.small(word.text()) || !names.has(word.low())) {
            return null;
        }
        String before = word.first() || i == 0 ? "" : words.get(i - 1).low();
        String name = names.written(word.low(), before, next == null ? "" : next.low());
        return name == null ? "" : name;
    }

    /** "opgavens" is no slip of "opgavers": words that differ in their ending only are forms. */
    private static boolean onlyEnding(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return !a.equals(b) && ENDINGS.contains(a.substring(same)) && ENDINGS.contains(b.substring(same));
    }

    /** What is closest to a word, if one thing is; empty where nothing is. */
    private String near(TextWord word) {
        String low = word.low();
        if (low.length() < 4 || right.contains(low) || names.has(low) || Seam.COMMON.contains(low) || EverydayWords.has(low)) {
            return "";
        }
        boolean capital = !word.first() && Character.isUpperCase(word.text().codePointAt(0));
        String best = "";
        int least = Integer.MAX_VALUE;
        for (KnownWord known : byFirst.getOrDefault(first(word.folded()), List.of())) {
            int limit = Math.min(known.limit(capital), least);
            if (limit < 0 || !known.name() && low.length() < 5) {
                continue;
            }
            int far = Folded.distance(word.folded(), known.folded(), limit);
            if (far <= limit && (known.name() || !onlyEnding(word.folded(), known.folded()))) {
                String instead = known.like(word.text());
                best = far == least && !best.equals(instead) ? "" : instead;
                least = far;
            }
        }
        return best;
    }
}
