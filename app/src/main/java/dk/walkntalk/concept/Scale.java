package dk.walkntalk.concept;

/**
 * Marks from {@code from} to {@code to}, both included; {@code from} is less.
 *
 * @param from the lowest mark
 * @param to   the highest mark
 */
public record Scale(int from, int to) {
    /** True when {@code mark} lies on the scale. */
    public boolean has(int mark) {
        return from <= mark && mark <= to;
    }
}
