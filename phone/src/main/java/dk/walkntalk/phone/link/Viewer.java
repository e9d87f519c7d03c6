package dk.walkntalk.phone.link;

/** Who looks at the phone. Called on the phone's main thread, so it must be quick. */
public interface Viewer {

    /**
     * The whole screen, after something on it has changed.
     *
     * @param argb row by row; belongs to the phone and is drawn over after this call
     */
    void frame(int[] argb, int width, int height);

    /**
     * Something that the phone itself cannot do; what comes of it goes to {@link Device#answer}, if the kind wants it.
     */
    void ask(Request request);

    /** That request is no longer waited for: the app has left it. */
    void withdraw(long request);
}
