package dk.walkntalk.paper.image;

/** One made photograph and the true places of the sheet's corners, so that a page finder can be measured. */
record ViewScene(int[] argb, int width, int height, double[] corners, boolean cutOff, String ground, String light) {
}
