package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fixed phrases of one or more words, each with a value; the longest that stands at a place is found. */
final class Phrases<V> {
    private final Map<String, Node<V>> byFirst = new HashMap<>();

    private record Entry<V>(String[] words, V value) {
    }

    /** The phrases that begin with one word: that word alone, and the others by their second word. */
    private static final class Node<V> {
        private V alone;
        private final Map<String, List<Entry<V>>> bySecond = new HashMap<>(4);
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
            Node<V> node = byFirst.computeIfAbsent(words[0], first -> new Node<>());
            if (words.length == 1) {
                node.alone = value;
                continue;
            }
            List<Entry<V>> same = node.bySecond.computeIfAbsent(words[1], second -> new ArrayList<>(2));
            same.add(new Entry<>(words, value));
            same.sort((a, b) -> b.words.length - a.words.length);
        }
        return this;
    }

    /** The words with which a phrase may begin. */
    Set<String> firsts() {
        return byFirst.keySet();
    }

    Hit<V> at(Line line, int i) {
        Node<V> node = byFirst.get(line.low(i));
        if (node == null) {
            return null;
        }
        List<Entry<V>> same = node.bySecond.get(line.low(i + 1));
        if (same != null) {
            for (Entry<V> entry : same) {
                if (line.after(i, entry.words) >= 0) {
                    return new Hit<>(entry.value, i + entry.words.length);
                }
            }
        }
        return node.alone == null ? null : new Hit<>(node.alone, i + 1);
    }

    /** The place after the phrase at {@code i}; {@code i} itself where there is none. */
    int skip(Line line, int i) {
        Hit<V> hit = at(line, i);
        return hit == null ? i : hit.next;
    }
}
