package dk.walkntalk.paper.image;

/**
 * The colour of the light. Under a street lamp white paper is orange in the picture; what is brightest in it tells how
 * much, and is made white, as a camera's white balance would have done.
 */
final class Tint {
    /** Of all places, so many in a thousand are the brightest. */
    private static final int BRIGHTEST = 30;
    /** Colour beyond this share is the light's: no paper has as much, and daylight and lamps at home have less. */
    private static final double STRONG = 0.3;

    private Tint() { }

    /** Takes a strong tint out of the three planes, 0 to 255, and out of the same as 0xRRGGBB. */
    static void takeOut(int[][] planes, int[] rgb) {
        double[] white = brightest(planes, rgb.length);
        double most = Math.max(white[0], Math.max(white[1], white[2]));
        double least = Math.min(white[0], Math.min(white[1], white[2]));
        if (most == 0 || 1 - least / most < STRONG) {
            return;
        }
        for (int k = 0; k < rgb.length; k++) {
            int pixel = 0;
            for (int i = 0; i < 3; i++) {
                planes[i][k] = Math.min(255, (int) (planes[i][k] * most / Math.max(1, white[i])));
                pixel = pixel << 8 | planes[i][k];
            }
            rgb[k] = pixel;
        }
    }

    /** The mean colour of the brightest places. */
    private static double[] brightest(int[][] planes, int count) {
        int[] places = new int[256];
        for (int k = 0; k < count; k++) {
            places[most(planes, k)]++;
        }
        int from = 255;
        for (int above = places[255]; from > 0 && above * 1000L < (long) count * BRIGHTEST; above += places[from]) {
            from--;
        }
        double[] sums = new double[3];
        int n = 0;
        for (int k = 0; k < count; k++) {
            if (most(planes, k) >= from) {
                for (int i = 0; i < 3; i++) {
                    sums[i] += planes[i][k];
                }
                n++;
            }
        }
        for (int i = 0; i < 3; i++) {
            sums[i] /= Math.max(1, n);
        }
        return sums;
    }

    private static int most(int[][] planes, int k) {
        return Math.max(planes[0][k], Math.max(planes[1][k], planes[2][k]));
    }
}
