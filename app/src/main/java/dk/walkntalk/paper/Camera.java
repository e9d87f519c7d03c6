package dk.walkntalk.paper;

/** Takes pictures for a screen and gives them to its {@link PictureSource}. Which there is, the build decides. */
interface Camera {
    /**
     * Comes to the front to take pictures.
     *
     * @param most how many are wanted at most; a camera that takes one at a time may take just one
     */
    void take(int most);
}
