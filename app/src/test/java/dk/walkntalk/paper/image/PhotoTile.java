package dk.walkntalk.paper.image;

import java.util.stream.IntStream;

/** A square of loose things seen from above, repeating without a seam, with its own small shadows baked in. */
final class PhotoTile {
    static final int SIZE = 1024;
    private static final int MASK = SIZE - 1;
    final float[] red = new float[SIZE * SIZE];
    final float[] green = new float[SIZE * SIZE];
    final float[] blue = new float[SIZE * SIZE];
    final float[] height = new float[SIZE * SIZE];

    /** The place of a texel in the arrays, wrapped. */
    static int at(int x, int y) {
        return (y & MASK) << 10 | x & MASK;
    }

    void set(int x, int y, double[] colour, double factor, double high) {
        int i = at(x, y);
        red[i] = (float) (colour[0] * factor);
        green[i] = (float) (colour[1] * factor);
        blue[i] = (float) (colour[2] * factor);
        height[i] = (float) high;
    }

    /** Takes the stairs out of edges drawn texel by texel. */
    void soften() {
        soften(red);
        soften(green);
        soften(blue);
        soften(height);
    }

    private static void soften(float[] plane) {
        float[] from = plane.clone();
        IntStream.range(0, SIZE).parallel().forEach(y -> {
            for (int x = 0; x < SIZE; x++) {
                int i = at(x, y);
                plane[i] = 0.4f * from[i]
                        + 0.15f * (from[at(x - 1, y)] + from[at(x + 1, y)] + from[at(x, y - 1)] + from[at(x, y + 1)]);
            }
        });
    }

    /**
     * Bakes the answer to a light into the fourth channel (half of it, so that 2 is the most).
     *
     * @param texel millimetres a texel
     * @param relief how strongly slopes turn the light
     * @param base the answer of a level place
     */
    PhotoTexture bake(double[] light, double texel, double relief, double base, double cone) {
        int[] packed = new int[SIZE * SIZE];
        double flat = Math.hypot(light[0], light[1]) + 1e-9;
        double rise = light[2] / flat;
        double ux = light[0] / flat;
        double uy = light[1] / flat;
        int[] steps = {1, 2, 4, 7, 12, 20, 34};
        IntStream.range(0, SIZE).parallel().forEach(y -> {
            for (int x = 0; x < SIZE; x++) {
                int i = at(x, y);
                float h = height[i];
                double gx = (height[at(x + 1, y)] - height[at(x - 1, y)]) / (2 * texel);
                double gy = (height[at(x, y + 1)] - height[at(x, y - 1)]) / (2 * texel);
                double hidden = 0;
                for (int s : steps) {
                    double over = height[at(x + (int) Math.round(ux * s), y
                            + (int) Math.round(uy * s))] - h - rise * s * texel;
                    hidden = Math.max(hidden, over / (0.35 + cone * s * texel));
                }
                double open = 1 - 0.85 * PhotoNoise.clamp(hidden);
                double slope = -(gx * light[0] + gy * light[1]) * relief;
                double answer = Math.max(0.03, base + slope) * open;
                packed[i] = PhotoTexture.pack(red[i], green[i], blue[i], answer * 0.5);
            }
        });
        return new PhotoTexture(packed, SIZE, SIZE, true);
    }
}
