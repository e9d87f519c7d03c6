package dk.walkntalk.paper.image;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Photographs of a white sheet out in the world, computed from a seed: a pinhole camera over a ground, in linear
 * light, with what lens, sensor and phone do to it. Made without regard to how pages are found in pictures, so
 * that finding can be measured on scenes that it was not fitted to. Grounds and lights come equally often.
 */
final class StreetScenes {
    private StreetScenes() {
    }

    /**
     * A scene with a page.
     *
     * @param longEdge in pixels; the other edge is three quarters of it
     */
    static StreetScene of(long seed, int longEdge) {
        return picture(seed, longEdge, false);
    }

    /** The same place from the same side in the same light, with no page in it. */
    static StreetScene without(long seed, int longEdge) {
        return picture(seed, longEdge, true);
    }

    private static StreetScene picture(long seed, int longEdge, boolean bare) {
        StreetWorld world = new StreetWorld(seed, longEdge, bare);
        StreetCamera camera = world.camera;
        int width = camera.width;
        int height = camera.height;
        float[] light = new float[width * height * 3];
        Random random = new Random(seed ^ 0x7F4A7C15L);
        double dark = 0.08 + 0.3 * random.nextDouble();
        render(world, bare, dark, light);
        int[] argb = new StreetLens(width, height, random).develop(light);
        double[] corners = bare ? new double[0] : StreetAim.corners(camera, world.paper);
        return new StreetScene(argb, width, height, corners, outside(corners, width, height), world.name,
                world.light.name);
    }

    private static boolean outside(double[] corners, int width, int height) {
        for (int i = 0; i < corners.length; i += 2) {
            if (corners[i] < 0 || corners[i + 1] < 0 || corners[i] > width || corners[i + 1] > height) {
                return true;
            }
        }
        return false;
    }

    private static void render(StreetWorld world, boolean bare, double dark, float[] light) {
        StreetCamera camera = world.camera;
        IntStream.range(0, camera.height / 20 + 1).parallel().forEach(band -> {
            int to = Math.min(camera.height, band * 20 + 20);
            render(world, new StreetPixel(world, bare), dark, light, band * 20, to);
        });
    }

    private static void render(StreetWorld world, StreetPixel pixel, double dark, float[] light, int from, int to) {
        StreetCamera camera = world.camera;
        double corner = Math.pow(camera.width / 2.0, 2) + Math.pow(camera.height / 2.0, 2);
        for (int y = from; y < to; y++) {
            for (int x = 0; x < camera.width; x++) {
                pixel.look(x + 0.5, y + 0.5);
                double out = (Math.pow(x - camera.width / 2.0, 2) + Math.pow(y - camera.height / 2.0, 2)) / corner;
                float lens = (float) (1 - dark * out * (0.6 + 0.4 * out));
                int at = (y * camera.width + x) * 3;
                for (int c = 0; c < 3; c++) {
                    light[at + c] = pixel.seen[c] * lens;
                }
            }
        }
    }
}
