package dk.walkntalk.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pairs texts that say much the same; which of the two lists comes first makes no difference. */
final class Likeness {
    /** Half of the words are the same, counting both texts. */
    private static final double ENOUGH = 0.5;
    private static final double SAME = 2;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {
    }

    /** For each of {@code left} the index of its partner in {@code right}, or -1. */
    static int[] pair(List<String> left, List<String> right) {
        List<Pair> pairs = new ArrayList<>();
        List<Map<String, Integer>> leftWords = words(left);
        List<Map<String, Integer>> rightWords = words(right);
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                double like = left.get(i).equals(right.get(j)) ? SAME : like(leftWords.get(i), rightWords.get(j));
                if (like >= ENOUGH) {
                    pairs.add(new Pair(i, j, like));
                }
            }
        }
        // Two pairs that tie in all three have no text in common: their order is of no account.
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.like)
                .thenComparingInt(pair -> pair.left + pair.right)
                .thenComparingInt(pair -> Math.min(pair.left, pair.right)));
        int[] partner = new int[left.size()];
        Arrays.fill(partner, -1);
        boolean[] taken = new boolean[right.size()];
        for (Pair pair : pairs) {
            if (partner[pair.left] < 0 && !taken[pair.right]) {
                partner[pair.left] = pair.right;
                taken[pair.right] = true;
            }
        }
        return partner;
    }

    /** Twice the words in common, by all the words of both (Dice). */
    private static double like(Map<String, Integer> left, Map<String, Integer> right) {
        int common = 0;
        int all = 0;
        for (Map.Entry<String, Integer> word : left.entrySet()) {
            common += Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0));
            all += word.getValue();
        }
        for (int count : right.values()) {
            all += count;
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static List<Map<String, Integer>> words(List<String> texts) {
        return texts.stream().map(Likeness::words).collect(Collectors.toList());
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private record Pair(int left, int right, double like) {
    }
}
