package dk.walkntalk.agreement;

import java.util.Set;

/**
 * A clause that only tells what good an action does: "det giver værdi for borgerne fordi de får svar", "værdien er
 * at".
 */
final class Worth {
    private static final Set<String> THAT = Words.set("det", "dette", "den");
    private static final Set<String> GIVES = Words.set("giver", "skaber", "gør", "har", "er", "betyder", "vil", "kan",
            "bliver");
    private static final Set<String> GOOD = Words.set("værdi", "værdien", "merværdi", "værdifuldt", "gavn", "gevinst",
            "forskel");
    private static final Set<String> NOUNS = Words.set("værdien", "gevinsten", "formålet", "fordelen", "effekten");
    private static final Set<String> BECAUSE = Words.set("fordi", "idet");
    private static final int FAR = 9;

    private Worth() {
    }

    /** Whether such a clause begins at {@code i}. */
    static boolean starts(Line line, int i) {
        return what(line, i, line.size()) > 0;
    }

    /** What it says, or null where it is another clause. */
    static Fact read(Said said, int from, int to) {
        int what = what(said.line(), from, to);
        if (what < 0 || what >= to) {
            return null;
        }
        String words = What.text(said, what, to, new boolean[said.line().size() + 1]);
        return new Fact(Fact.Kind.VALUE, null, null, null, null, words, false);
    }

    /** Where the words of the value begin, or -1. */
    private static int what(Line line, int i, int to) {
        if (line.in(i, NOUNS)) {
            return that(line, i, to);
        }
        if (!line.in(i, THAT) || !line.in(i + 1, GIVES)) {
            return -1;
        }
        boolean makes = line.is(i + 1, "gør") || line.is(i + 1, "betyder");
        if (makes && line.is(i + 2, "at")) {
            return i + 3;
        }
        boolean good = false;
        for (int k = i + 2; k < Math.min(to, i + FAR); k++) {
            if (line.stopAt(k)) {
                break;
            }
            good |= line.in(k, GOOD);
            if (good && line.in(k, BECAUSE)) {
                return k + 1;
            }
            if (good && line.is(k, "ved") && line.is(k + 1, "at")) {
                return k + 2;
            }
        }
        return good ? i : -1;
    }

    /** "værdien for borgerne er at de får svar". */
    private static int that(Line line, int i, int to) {
        for (int k = i + 1; k < Math.min(to - 2, i + FAR); k++) {
            if (line.is(k, "er") && line.is(k + 1, "at")) {
                return k + 2;
            }
        }
        return -1;
    }
}
