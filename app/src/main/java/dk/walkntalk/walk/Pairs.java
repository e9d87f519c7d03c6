package dk.walkntalk.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Who walks with whom. An odd number makes one group of three; nobody walks alone unless there is nobody else. */
final class Pairs {
    private Pairs() { }

    /** Pairs in the order given: each person's number, from 1. */
    static Map<Long, Integer> suggest(List<Long> people) {
        Map<Long, Integer> pairs = new LinkedHashMap<>();
        int count = Math.max(1, people.size() / 2);
        for (int i = 0; i < people.size(); i++) {
            pairs.put(people.get(i), Math.min(i / 2 + 1, count));
        }
        return pairs;
    }

    /** Pairs by chance. */
    static Map<Long, Integer> shuffle(List<Long> people, Random random) {
        List<Long> mixed = new ArrayList<>(people);
        Collections.shuffle(mixed, random);
        return suggest(mixed);
    }

    /** The same pairs with two people in each other's place. */
    static Map<Long, Integer> swap(Map<Long, Integer> pairs, long one, long other) {
        Map<Long, Integer> swapped = new LinkedHashMap<>(pairs);
        swapped.put(one, pairs.get(other));
        swapped.put(other, pairs.get(one));
        return swapped;
    }

    /** The people of each pair by its number, in the order of {@code pairs}. */
    static Map<Integer, List<Long>> together(Map<Long, Integer> pairs) {
        Map<Integer, List<Long>> together = new TreeMap<>();
        pairs.forEach((person, pair) -> together.computeIfAbsent(pair, number -> new ArrayList<>()).add(person));
        return together;
    }

    /**
     * True when everyone is in a pair, and each pair has two or three; false when somebody came or went after the
     * pairs were made.
     */
    static boolean hold(Map<Long, Integer> pairs) {
        if (pairs.containsValue(null)) {
            return false;
        }
        Map<Integer, List<Long>> together = together(pairs);
        long three = together.values().stream().filter(pair -> pair.size() == 3).count();
        return three == pairs.size() % 2
                && together.values().stream().allMatch(pair -> pair.size() == 2 || pair.size() == 3);
    }
}
