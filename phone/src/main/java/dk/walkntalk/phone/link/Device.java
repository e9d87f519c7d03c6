package dk.walkntalk.phone.link;

import java.util.List;

/** The phone as the page sees it: what hands do to it. Methods may be called from any thread and return at once. */
public interface Device {

    /**
     * From now on frames and requests go to this viewer; null: nobody looks, nothing is drawn. Requests still open are
     * asked anew, and a crash that has not been answered by {@link #restart} is told again.
     */
    void watch(Viewer viewer);

    /** A finger on the glass, at a point in pixels of the frame shown. */
    void touch(Touch touch, float x, float y);

    /** A turned wheel over a point, in pixels of the frame; positive shows what is further down or to the right. */
    void wheel(float x, float y, float right, float down);

    /** Words from a keyboard, as they stand; goes where the cursor is. */
    void text(String words);

    /** A key by its number in {@code android.view.KeyEvent}, with that class's meta state. */
    void key(int keyCode, int metaState, boolean down);

    /** The system's Back. */
    void back();

    /** A quarter turn: upright, on its side, upright. */
    void turn();

    /** The system's dark theme. */
    void dark(boolean on);

    /** The system's font size, 1 being usual, 2 being 200 %. */
    void fontScale(float scale);

    /** What became of a request. An answer to one that is not open is left alone. */
    void answer(long request, Answer answer);

    /** Starts the app's screens again after a crash; what was written is kept. */
    void restart();

    /** How the phone is just now. */
    State state();

    /** What stands on the screen in front, in the order in which a screen reader reads it. Empty when nothing does. */
    List<Element> elements();

    /** Lets the app go to rest and write what it has; returns when that is done, at most after some seconds. */
    void close();

    /** What a finger does. */
    enum Touch { DOWN, MOVE, UP, CANCEL }

    /** How the phone is: pixels of its screen, pixels per dp, and settings. */
    record State(int width, int height, float density, boolean onItsSide, boolean dark, float fontScale,
            String language) { }

    /**
     * Something on the screen that can be read or touched.
     *
     * @param label   what a screen reader says of it
     * @param role    {@code button}, {@code checkbox}, {@code textbox} or {@code text}
     * @param focused whether keys go there
     * @param checked whether a checkbox is ticked
     */
    record Element(String label, String role, boolean focused, boolean checked,
            int left, int top, int right, int bottom) { }
}
