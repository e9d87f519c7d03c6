package dk.walkntalk.paper.image;

/**
 * A picture of which one knows where the page is.
 *
 * @param corners where the page's corners are, or null where there is none in the picture
 * @param cutOff  whether one or two of them are outside the picture
 */
record PageScene(int[] argb, int width, int height, Quad corners, boolean cutOff, String ground, String light, String content) { }
