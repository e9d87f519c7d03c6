package dk.walkntalk.paper.image;

/**
 * A photograph of a sheet of paper out in the world, and where the sheet truly is in it.
 *
 * @param argb    opaque pixels, row by row
 * @param width   in pixels
 * @param height  in pixels
 * @param corners x and y of the four corners in pixels (pixel centres at .5), clockwise from the one that
 *                is top left when the page is upright; may lie outside the picture. A rounded or folded
 *                corner is told where it would be. Empty when there is no page.
 * @param cutOff  whether at least one corner lies outside the picture
 * @param ground  what the page lies on
 * @param light   what shines on it
 */
record StreetScene(int[] argb, int width, int height, double[] corners, boolean cutOff, String ground,
        String light) {
}
