package dk.walkntalk.ui;

/** A screen of the walk that has a use for the phone's own keys. */
public interface WalkKeys {
    /** A key went down; true when the screen has used it. {@code key} is a {@code KeyEvent.KEYCODE_…}. */
    boolean onWalkKey(int key);
}
