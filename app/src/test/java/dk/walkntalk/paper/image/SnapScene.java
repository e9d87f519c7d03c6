package dk.walkntalk.paper.image;

/**
 * One rendered photograph with the truth about it, so that a finder's answer can be measured. Corners are x, y of the
 * form's top left, top right, bottom right and bottom left; pixel (i, j) covers [i, i+1) × [j, j+1).
 */
record SnapScene(int[] argb, int width, int height, double[] corners, boolean cutOff, String ground, String light) {
}
