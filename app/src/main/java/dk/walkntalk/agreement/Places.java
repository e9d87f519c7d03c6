package dk.walkntalk.agreement;

import java.util.BitSet;

/** Where words of an utterance stand in it that are known by their letters alone: in order, with the fewest gaps. */
final class Places {
    private static final int NOWHERE = 1 << 20;
    private static final int GAP = 2;
    private static final int TAKEN = 5;

    private Places() {
    }

    /**
     * Where they stand; null where they cannot be found.
     *
     * @param taken words that are rather not meant
     */
    static BitSet of(Line line, String said, BitSet taken) {
        Line words = Tokeniser.line(said);
        int count = words.size();
        int size = line.size();
        if (count == 0 || count > size) {
            return null;
        }
        int[][] costs = new int[count][size];
        int[][] from = new int[count][size];
        for (int k = 0; k < count; k++) {
            int least = NOWHERE;
            int leastAt = -1;
            for (int i = 0; i < size; i++) {
                costs[k][i] = NOWHERE;
                if (line.is(i, words.low(k))) {
                    int own = taken.get(i) ? TAKEN : 0;
                    boolean next = k > 0 && i > 0 && costs[k - 1][i - 1] <= least + GAP;
                    costs[k][i] = own + (k == 0 ? 0 : next ? costs[k - 1][i - 1] : least + GAP);
                    from[k][i] = next ? i - 1 : leastAt;
                }
                if (k > 0 && i > 0 && costs[k - 1][i - 1] <= least) {
                    least = costs[k - 1][i - 1];
                    leastAt = i - 1;
                }
            }
        }
        return follow(costs, from);
    }

    private static BitSet follow(int[][] costs, int[][] from) {
        int last = costs.length - 1;
        int best = 0;
        for (int i = 1; i < costs[last].length; i++) {
            best = costs[last][i] < costs[last][best] ? i : best;
        }
        if (costs[last][best] >= NOWHERE) {
            return null;
        }
        BitSet places = new BitSet(costs[last].length);
        int at = best;
        for (int k = last; k >= 0; k--) {
            places.set(at);
            at = from[k][at];
        }
        return places;
    }
}
