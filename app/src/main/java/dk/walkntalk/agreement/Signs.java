package dk.walkntalk.agreement;

import java.util.Arrays;
import java.util.Set;

/**
 * What there is to see at each word of an utterance, as numbers that {@link Weights} knows or does not: the word, its
 * class, its neighbours', the times and verbs around it, and a few things about the whole. The templates are those of
 * taggers by conditional random fields (Lafferty and others, 2001), thinned out as long as sentences that the weights
 * were not found on were judged no worse.
 */
final class Signs {
    private static final Set<String> JOINTS = Words.set("og", "så", "men", "mens", "at", "der", "som", "når", "hvis",
            "om", "fordi", "for", "inden", "ellers", "hvor", "hvordan", "hvad", "selvom");
    private static final Set<String> WITH_TWO = Words.set("og", "så", "men");
    private static final int BEYOND = 7919;
    private static final int EACH = 42;
    private final Said said;
    private final Line line;
    private final int size;
    private final int[] words;
    private final int[] classes;
    private final int[] times;
    private final int[] whole;
    /** The finite verb that comes next, and the next class outside a time. */
    private final int[] verbAfter;
    private final int[] classAfter;
    private int[] row;
    private int filled;

    private Signs(Said said) {
        this.said = said;
        line = said.line();
        size = line.size();
        words = new int[size];
        classes = new int[size];
        times = new int[size];
        verbAfter = new int[size];
        classAfter = new int[size];
        for (int i = 0; i < size; i++) {
            classes[i] = WordClass.of(said, i);
            words[i] = word(i);
            times[i] = time(i);
        }
        int verb = BEYOND;
        int after = BEYOND;
        for (int i = size - 1; i >= 0; i--) {
            verbAfter[i] = verb;
            classAfter[i] = after;
            verb = said.verb(i) ? words[i] : verb;
            after = said.time(i) == null ? classes[i] : after;
        }
        whole = whole();
    }

    /** The signs at each word. */
    static int[][] of(Said said) {
        return new Signs(said).all();
    }

    private int word(int i) {
        int person = classes[i];
        if (person == WordClass.NAME || person == WordClass.OWNER || line.at(i).number()) {
            return person;
        }
        return line.low(i).hashCode();
    }

    /** What kind of time covers the word, and whether it begins there. */
    private int time(int i) {
        Found time = said.time(i);
        if (time == null) {
            return 0;
        }
        int kind = time.past() ? 1 : 2 + time.when().kind().ordinal();
        return kind << 3 | (time.from() == i ? 4 : 0) | (time.weak() ? 2 : 0) | (time.bare() ? 1 : 0);
    }

    private int[] whole() {
        int past = 0;
        int dates = 0;
        int people = 0;
        int verbs = 0;
        int told = 0;
        for (int i = 0; i < size; i++) {
            past += WordClass.isPast(classes[i]) ? 1 : 0;
            dates += said.timeStarts(i) ? 1 : 0;
            people += WordClass.isPerson(classes[i]) ? 1 : 0;
            verbs += said.verb(i) ? 1 : 0;
            told |= line.is(i, "ikke") ? 1 : 0;
            told |= line.in(i, Words.MODALS) ? 2 : 0;
            told |= said.time(i) != null && said.time(i).past() ? 4 : 0;
        }
        boolean asked = size > 0 && line.at(size - 1).question();
        return new int[] {mix(1, words[0], at(words, 1)), mix(2, Math.min(past, 2), 0), mix(3, Math.min(dates, 3), 0),
            mix(4, Math.min(people, 3), 0), mix(5, Math.min(verbs, 3), 0), mix(6, told & 1, 0),
            mix(7, told & 2, 0), mix(8, told & 4, 0), mix(9, asked ? 1 : 0, 0)};
    }

    private int[][] all() {
        int[][] all = new int[size][];
        int verb = BEYOND;
        int joint = BEYOND;
        int before = BEYOND;
        for (int i = 0; i < size; i++) {
            row = new int[EACH];
            filled = 0;
            near(i);
            around(i, verb, joint, before);
            for (int sign : whole) {
                row[filled++] = sign;
            }
            all[i] = Arrays.copyOf(row, filled);
            if (line.in(i, JOINTS)) {
                joint = mix(0, words[i], line.in(i, WITH_TWO) ? mix(0, at(classes, i + 1), at(classes, i + 2))
                        : at(classes, i + 1));
            }
            verb = said.verb(i) ? words[i] : verb;
            before = said.time(i) == null ? classes[i] : before;
        }
        return all;
    }

    private void near(int i) {
        add(10, 0, 0);
        for (int k = -2; k <= 2; k++) {
            add(13 + k, at(words, i + k), 0);
            add(18 + k, at(classes, i + k), 0);
        }
        int own = classes[i];
        int left = at(classes, i - 1);
        int right = at(classes, i + 1);
        add(21, left, own);
        add(22, own, right);
        add(23, mix(0, left, own), right);
        add(24, left, words[i]);
        add(25, words[i], right);
        if (!WordClass.isPerson(own)) {
            String low = line.low(i);
            add(26, low.substring(Math.max(0, low.length() - 3)).hashCode(), 0);
        }
    }

    private void around(int i, int verb, int joint, int before) {
        int own = classes[i];
        int next = i + 1 < size ? line.at(i + 1).pause().ordinal() : 9;
        add(27, times[i], 0);
        add(28, at(times, i - 1), 0);
        add(29, at(times, i + 1), 0);
        add(30, times[i], classAfter[i]);
        add(31, times[i], before);
        add(32, said.verb(i) ? 1 : 0, Verbs.afterSubject(line.low(i)) ? 1 : 0);
        add(33, i + 1 < size ? said.verb(i + 1) ? 1 : 0 : 2, 0);
        add(34, line.at(i).pause().ordinal(), own);
        add(35, next, own);
        add(36, verb, own);
        add(37, joint, 0);
        add(38, verbAfter[i], 0);
        add(39, own, classAfter[i]);
        add(40, mix(0, before, own), classAfter[i]);
    }

    private static int at(int[] of, int i) {
        return i >= 0 && i < of.length ? of[i] : BEYOND + (i < 0 ? 0 : 1);
    }

    private void add(int template, int a, int b) {
        row[filled++] = mix(template, a, b);
    }

    /** Three numbers become one; the last steps are those of MurmurHash3 (Appleby, in the public domain). */
    private static int mix(int template, int a, int b) {
        int hash = (template * 0x9E3779B1 + a) * 0x85EBCA6B + b;
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }
}
