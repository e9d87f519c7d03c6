package dk.walkntalk.paper;

/**
 * A sheet of paper in a {@link Frame}.
 *
 * @param corners x and y of its four corners in turn, in pixels of the frame; empty when there is no sheet
 * @param hint    what to tell whoever holds the phone
 */
public record Outline(float[] corners, Hint hint) {
    /** There is no sheet to be seen, or nobody looked. */
    public static final Outline NONE = new Outline(new float[0], Hint.NO_PAGE);

    /** How the sheet would come out. */
    public enum Hint {
        /** No sheet was found; it may be there all the same. */
        NO_PAGE,
        /** All of it is in view. */
        WHOLE,
        /** A part of it is out of view. */
        CUT_OFF,
        /** All of it is in view, and not sharp. */
        BLURRED
    }
}
