package dk.walkntalk;

/**
 * How often a test draws a case of its own. A build before a release, {@code mvn verify -Pthorough}, draws all of them;
 * every other build the first quarter: a fault that shows once in a thousand cases is found in time, and one that
 * shows at once is found at once.
 */
public final class Rounds {
    private static final int SHARE = 4;

    private Rounds() { }

    /** Of so many rounds those that this build runs, one at least. */
    public static int of(int all) {
        return isThorough() ? all : Math.max(1, all / SHARE);
    }

    /** Whether this is a build before a release. */
    public static boolean isThorough() {
        return Boolean.getBoolean("thorough");
    }
}
