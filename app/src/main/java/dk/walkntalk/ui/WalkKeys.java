package dk.walkntalk.ui;

/** A screen of the walk that has a use for the phone's and the headset's own keys. */
public interface WalkKeys {
    /** What somebody asks for by a key. */
    enum Wish {
        /** "Aftale!": to say one, and while it is being said, to end. */
        AGREE,
        /** To say a note. */
        NOTE,
        /** The next place of the walk. */
        NEXT,
        /** The place before. */
        BACK
    }

    /** A key was pressed; true when the screen has used it. */
    boolean onWalkKey(Wish wish);

    /** Somebody touches the screen, and so has it in hand and in view. */
    default void onInteraction() { }
}
