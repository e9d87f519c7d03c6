package dk.walkntalk.concept;

/**
 * A file is not a concept that this version of the app can use. Says where, what is wrong, what was
 * found and what would be right. The message is Danish; a screen in another language words the
 * parts itself.
 */
public final class ConceptException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_FINDING = 60;

    private final transient Place place;
    private final Problem problem;
    private final String found;
    private final String right;

    ConceptException(Place place, Problem problem, String found, String right) {
        super(DanishWording.of(place, problem, Readable.shown(found, LONGEST_FINDING), right));
        this.place = place;
        this.problem = problem;
        this.found = Readable.shown(found, LONGEST_FINDING);
        this.right = right;
    }

    /** Where in which file. */
    public Place place() {
        return place;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }

    /** True when it is another kind of file: the one with this value of {@code format}. */
    public boolean isOf(String format) {
        return problem == Problem.UNKNOWN_FORMAT && found.equals(format);
    }

    /** What stands there, cut off when long; see {@link Problem} for its meaning. Never null. */
    public String found() {
        return found;
    }

    /** What would be right; see {@link Problem} for its meaning. Never null. */
    public String right() {
        return right;
    }
}
