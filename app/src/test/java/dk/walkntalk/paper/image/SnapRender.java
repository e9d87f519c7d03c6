package dk.walkntalk.paper.image;

/** Casts one ray a pixel, and more where two things meet, so that edges are smooth and exact. */
final class SnapRender {
    private static final double[][] MORE = {{-0.375, -0.125}, {0.125, -0.375}, {0.375, 0.125}, {-0.125, 0.375}};

    private SnapRender() {
    }

    static float[] render(SnapWorld world, int w, int h) {
        int edge = Math.max(w, h);
        double angle = world.camera.pixelAngle(edge);
        float[] rgb = new float[w * h * 3];
        short[] ids = new short[w * h];
        SnapHit hit = new SnapHit();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                world.trace((x + 0.5 - w / 2.0) / edge, (y + 0.5 - h / 2.0) / edge, angle, hit);
                int p = y * w + x;
                ids[p] = (short) hit.id;
                rgb[3 * p] = hit.light[0];
                rgb[3 * p + 1] = hit.light[1];
                rgb[3 * p + 2] = hit.light[2];
            }
        }
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int p = y * w + x;
                int id = ids[p];
                if (x > 0 && ids[p - 1] != id || x < w - 1 && ids[p + 1] != id || y > 0 && ids[p - w] != id
                    || y < h - 1 && ids[p + w] != id) {
                    again(world, x - w / 2.0 + 0.5, y - h / 2.0 + 0.5, edge, angle, hit, rgb, 3 * p);
                }
            }
        }
        return rgb;
    }

    private static void again(SnapWorld world, double x, double y, int edge, double angle, SnapHit hit, float[] rgb,
        int p) {
        float r = 0;
        float g = 0;
        float b = 0;
        for (double[] m : MORE) {
            world.trace((x + m[0]) / edge, (y + m[1]) / edge, angle, hit);
            r += hit.light[0];
            g += hit.light[1];
            b += hit.light[2];
        }
        rgb[p] = r / 4;
        rgb[p + 1] = g / 4;
        rgb[p + 2] = b / 4;
    }
}
