package dk.walkntalk;

import java.util.ArrayList;
import java.util.List;

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

    /** Of so many cases every third, the first among them; all of them before a release. */
    public static <T> List<T> some(List<T> all) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += isThorough() ? 1 : 3) {
            some.add(all.get(i));
        }
        return some;
    }

    /** Whether this is a build before a release. */
    public static boolean isThorough() {
        return Boolean.getBoolean("thorough");
    }
}
