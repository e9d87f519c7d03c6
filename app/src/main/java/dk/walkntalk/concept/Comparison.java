package dk.walkntalk.concept;

import dk.walkntalk.concept.ConceptDifference.Kind;
import dk.walkntalk.concept.ConceptDifference.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares what two editions say, entry by entry. */
final class Comparison {
    private final List<Entry> before;
    private final List<Entry> after;
    /** For each entry of the later edition the index of its partner in the earlier one, or -1. */
    private final int[] earlier;
    private final List<Found> found = new ArrayList<>();

    Comparison(List<Entry> before, List<Entry> after) {
        this.before = before;
        this.after = after;
        this.earlier = new int[after.size()];
        Arrays.fill(earlier, -1);
    }

    List<ConceptDifference> differences() {
        Map<String, List<Integer>> groups = groups(before);
        groups(after).forEach((group, there) -> match(groups.getOrDefault(group, List.of()), there));
        boolean[] kept = new boolean[before.size()];
        for (int j = 0; j < earlier.length; j++) {
            if (earlier[j] >= 0) {
                kept[earlier[j]] = true;
            }
            compare(earlier[j], j);
        }
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                Entry old = before.get(i);
                add(i, Kind.REMOVED, old, old.text(), "");
            }
        }
        reordered();
        found.sort(Comparator.comparing((Found one) -> one.difference.part()).thenComparingInt(one -> one.position));
        return found.stream().map(one -> one.difference)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::copyOf));
    }

    private static Map<String, List<Integer>> groups(List<Entry> entries) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            groups.computeIfAbsent(entries.get(i).group(), group -> new ArrayList<>()).add(i);
        }
        return groups;
    }

    private void match(List<Integer> here, List<Integer> there) {
        if (!here.isEmpty() && before.get(here.get(0)).only()) {
            earlier[there.get(0)] = here.get(0);
            return;
        }
        int[] partner = Likeness.pair(texts(before, here), texts(after, there));
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                earlier[there.get(partner[i])] = here.get(i);
            }
        }
    }

    private static List<String> texts(List<Entry> entries, List<Integer> indices) {
        return indices.stream().map(i -> entries.get(i).text()).collect(Collectors.toList());
    }

    private void compare(int i, int j) {
        Entry entry = after.get(j);
        if (i < 0) {
            add(j, Kind.ADDED, entry, "", entry.text());
        } else if (!before.get(i).text().equals(entry.text())) {
            add(j, Kind.CHANGED, entry, before.get(i).text(), entry.text());
        }
    }

    /** Those that are in both editions should follow one another as before. */
    private void reordered() {
        Map<Part, Integer> last = new EnumMap<>(Part.class);
        Map<Part, Boolean> told = new EnumMap<>(Part.class);
        for (int j = 0; j < earlier.length; j++) {
            Part part = after.get(j).part();
            if (earlier[j] >= 0) {
                if (earlier[j] < last.getOrDefault(part, -1) && told.put(part, true) == null) {
                    found.add(new Found(Integer.MAX_VALUE, new ConceptDifference(Kind.REORDERED, part, "", "", "")));
                }
                last.put(part, earlier[j]);
            }
        }
    }

    private void add(int position, Kind kind, Entry entry, String was, String now) {
        found.add(new Found(position, new ConceptDifference(kind, entry.part(), entry.label(), was, now)));
    }

    private record Found(int position, ConceptDifference difference) {
    }
}
