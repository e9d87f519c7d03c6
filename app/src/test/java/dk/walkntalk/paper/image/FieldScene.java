package dk.walkntalk.paper.image;

/** A finished photograph together with the truth about where the page's corners are. */
record FieldScene(int[] argb, int width, int height, double[] corners, boolean cutOff, String ground, String light) {
}
