package dk.walkntalk.paper.image;

/** A lens out of focus: the mean of a square around each pixel, twice over. */
final class Blur {
    private Blur() { }

    static int[] of(int[] argb, int width, int height, int radius) {
        int[] out = new int[argb.length];
        java.util.Arrays.fill(out, 0xFF000000);
        for (int shift = 0; shift <= 16; shift += 8) {
            int[] plane = new int[argb.length];
            for (int i = 0; i < plane.length; i++) {
                plane[i] = argb[i] >> shift & 255;
            }
            plane = Window.mean(Window.mean(plane, width, height, radius), width, height, radius);
            for (int i = 0; i < plane.length; i++) {
                out[i] |= plane[i] << shift;
            }
        }
        return out;
    }
}
