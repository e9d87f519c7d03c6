package dk.walkntalk.agreement;

/**
 * What {@link Network} is shown of each word, as numbers that it knows or does not: the word, its ending, its class,
 * the time that covers it, what stands before it, and whether it is read as a verb.
 */
final class Seen {
    /** How many numbers a word has. */
    static final int KINDS = 6;
    private static final int ENDING = 3;

    private Seen() {
    }

    /** The numbers of each word. */
    static int[][] of(Said said) {
        int[][] seen = new int[said.line().size()][];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = of(said, i);
        }
        return seen;
    }

    private static int[] of(Said said, int i) {
        Token token = said.line().at(i);
        String low = said.line().low(i);
        int wordClass = WordClass.of(said, i);
        // who it is, and how many, must not matter
        boolean any = wordClass == WordClass.NAME || wordClass == WordClass.OWNER || token.number();
        int word = any ? wordClass : low.hashCode();
        int ending = any ? wordClass : low.substring(Math.max(0, low.length() - ENDING)).hashCode();
        int before = token.pause().ordinal() << 1 | (token.question() ? 1 : 0);
        int verb = (said.verb(i) ? 1 : 0) | (Verbs.afterSubject(low) ? 2 : 0);
        return new int[] {word, ending, wordClass, time(said, i), before, verb};
    }

    /** What kind of time covers the word, and whether it begins there. */
    private static int time(Said said, int i) {
        Found time = said.time(i);
        if (time == null) {
            return 0;
        }
        int kind = time.past() ? 1 : 2 + time.when().kind().ordinal();
        return kind << 3 | (time.from() == i ? 4 : 0) | (time.weak() ? 2 : 0) | (time.bare() ? 1 : 0);
    }
}
