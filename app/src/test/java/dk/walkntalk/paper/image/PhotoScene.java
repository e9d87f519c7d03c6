package dk.walkntalk.paper.image;

/**
 * One made photograph and the truth about it, so that a page finder can be measured against where the sheet really is.
 *
 * @param corners x,y of the sheet's four corners in pixels (pixel 0 spans 0..1), clockwise as seen, beginning with the
 *     printed page's own top left; those of a cut-off page may lie outside the picture
 */
record PhotoScene(int[] argb, int width, int height, double[] corners, boolean cutOff, String ground, String light) { }
