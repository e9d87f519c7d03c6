package dk.walkntalk.plan;

import androidx.lifecycle.SavedStateHandle;
import dk.walkntalk.paper.image.Quad;
import dk.walkntalk.ui.Args;

/** What somebody has done to a page so far; it outlives the process. */
final class PageDraft {
    private static final String PHOTO = "shownPhoto";
    private static final String CORNERS = "corners";
    private static final String CUT = "cut";
    private static final String WHITE = "white";

    private final SavedStateHandle state;

    PageDraft(SavedStateHandle state) {
        this.state = state;
        if (!state.contains(PHOTO)) {
            state.set(PHOTO, state.<Long>get(Args.PHOTO));
        }
    }

    /** The photo whose page it is, by its id. */
    long photo() {
        return state.<Long>get(PHOTO);
    }

    /** Begins anew with another photo; whether paper is made white stays as it was chosen. */
    void begin(long photo) {
        state.set(PHOTO, photo);
        state.remove(CORNERS);
        state.set(CUT, false);
    }

    boolean hasCorners() {
        return state.contains(CORNERS);
    }

    /** x and y in turn, in pixels of the picture that is shown; {@code null} before a page was looked for. */
    float[] corners() {
        return state.get(CORNERS);
    }

    Quad quad() {
        return Quad.ofFloats(corners());
    }

    void setCorners(float[] corners) {
        state.set(CORNERS, corners);
    }

    void setCorners(Quad quad) {
        setCorners(quad.floats());
    }

    /** Whether the page is looked at as it will be, not its corners. */
    boolean isCut() {
        return Boolean.TRUE.equals(state.get(CUT));
    }

    void setCut(boolean cut) {
        state.set(CUT, cut);
    }

    boolean isWhite() {
        return Boolean.TRUE.equals(state.get(WHITE));
    }

    void setWhite(boolean white) {
        state.set(WHITE, white);
    }
}
