package dk.walkntalk.paper;

/** Looks for a sheet of paper in what the camera sees, some times a second. */
public interface OutlineFinder {
    /** Looks for none. */
    OutlineFinder NONE = frame -> Outline.NONE;

    /**
     * The sheet in {@code frame}, or {@link Outline#NONE}. Called on a background thread; while it works, frames are
     * left out.
     */
    Outline find(Frame frame);
}
