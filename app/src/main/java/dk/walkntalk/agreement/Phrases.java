package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fixed phrases of one or more words, each with a value; the longest that stands at a place is found. */
final class Phrases<V> {
    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

    private record Entry<V>(String[] words, V value) {
    }

    /** A phrase that was found. */
    record Hit<V>(V value, int next) {
    }

    static Phrases<Boolean> of(String... phrases) {
        return new Phrases<Boolean>().put(true, phrases);
    }

    Phrases<V> put(V value, String... phrases) {
        for (String phrase : phrases) {
            String[] words = phrase.split(" ");
            List<Entry<V>> same = byFirst.computeIfAbsent(words[0], first -> new ArrayList<>());
            same.add(new Entry<>(words, value));
            same.sort((a, b) -> b.words.length - a.words.length);
        }
        return this;
    }

    Hit<V> at(Line line, int i) {
        List<Entry<V>> same = byFirst.get(line.low(i));
        if (same != null) {
            for (Entry<V> entry : same) {
                if (line.after(i, entry.words) >= 0) {
                    return new Hit<>(entry.value, i + entry.words.length);
                }
            }
        }
        return null;
    }

    /** The place after the phrase at {@code i}; {@code i} itself where there is none. */
    int skip(Line line, int i) {
        Hit<V> hit = at(line, i);
        return hit == null ? i : hit.next;
    }
}
