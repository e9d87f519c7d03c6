package dk.walkntalk.paper.image;

/** The picture in linear light with depths, traced ray by ray; edges get more rays, the rest one. */
final class ViewFrame {
    private static final double[] SPOTS = {-0.44, -0.19, -0.06, 0.31, 0.19, -0.44, 0.44, 0.06, -0.31, 0.44, 0.06, 0.19,
        0.31, 0.44, -0.19, -0.31};
    final int width;
    final int height;
    final int edge;
    final float[][] light;
    private final double flat;
    private final float[] depth;
    private final int[] ids;

    ViewFrame(ViewWorld world, int longEdge) {
        edge = longEdge;
        flat = 1 / (world.camera.focal * world.camera.focal);
        width = (int) Math.round(2 * world.camera.halfWidth * longEdge);
        height = (int) Math.round(2 * world.camera.halfHeight * longEdge);
        light = new float[3][width * height];
        depth = new float[width * height];
        ids = new int[width * height];
        java.util.stream.IntStream.range(0, (height + 31) / 32).parallel().forEach(band -> trace(world, band * 32));
        java.util.stream.IntStream.range(0, (height + 31) / 32).parallel().forEach(band -> smooth(world, band * 32));
        if (world.grass != null) {
            world.grass.draw(world, this);
        }
    }

    private void trace(ViewWorld world, int from) {
        ViewHit h = new ViewHit();
        double[] o = new double[4];
        double[] p = new double[4];
        h.spread = 1 / (world.camera.focal * edge);
        for (int y = from; y < Math.min(height, from + 32); y++) {
            for (int x = 0; x < width; x++) {
                world.camera.aim((x + 0.5 - width / 2.0) / edge, (y + 0.5 - height / 2.0) / edge, h);
                world.meet(h);
                world.paint(h, o, p);
                int i = y * width + x;
                ids[i] = h.id;
                depth[i] = (float) h.far;
                for (int c = 0; c < 3; c++) {
                    light[c][i] = (float) h.light[c];
                }
            }
        }
    }

    private void smooth(ViewWorld world, int from) {
        ViewHit h = new ViewHit();
        double[] o = new double[4];
        double[] p = new double[4];
        h.spread = 1 / (world.camera.focal * edge);
        for (int y = Math.max(1, from); y < Math.min(height - 1, from + 32); y++) {
            for (int x = 1; x < width - 1; x++) {
                int i = y * width + x;
                int id = ids[i];
                if (id == ids[i - 1] && id == ids[i + 1] && id == ids[i - width] && id == ids[i + width]
                        && id == ids[i - width - 1] && id == ids[i + width + 1]) {
                    continue;
                }
                double r = 0;
                double g = 0;
                double b = 0;
                for (int s = 0; s < 16; s += 2) {
                    world.camera.aim((x + 0.5 + SPOTS[s] - width / 2.0) / edge,
                            (y + 0.5 + SPOTS[s + 1] - height / 2.0) / edge, h);
                    world.meet(h);
                    world.paint(h, o, p);
                    r += Math.min(4, h.light[0]);
                    g += Math.min(4, h.light[1]);
                    b += Math.min(4, h.light[2]);
                }
                light[0][i] = (float) (r / 8);
                light[1][i] = (float) (g / 8);
                light[2][i] = (float) (b / 8);
            }
        }
    }

    /** Draws a strip from a to b (camera's measure and depth), width being at unit depth. */
    void strip(double[] a, double[] b, double wide, double tone, double[] colour) {
        double ax = a[0] * edge + width / 2.0 - 0.5;
        double ay = a[1] * edge + height / 2.0 - 0.5;
        double bx = b[0] * edge + width / 2.0 - 0.5;
        double by = b[1] * edge + height / 2.0 - 0.5;
        double half = wide * edge / (a[2] + b[2]);
        double strength = Math.min(1, 2 * half);
        half = Math.max(0.5, half);
        double dx = bx - ax;
        double dy = by - ay;
        double l2 = dx * dx + dy * dy + 1e-9;
        double l = Math.sqrt(l2);
        int top = Math.max(0, (int) Math.ceil(Math.min(ay, by) - half - 0.5));
        int low = Math.min(height - 1, (int) Math.floor(Math.max(ay, by) + half + 0.5));
        double reach = (half + 0.5) * l / Math.max(1e-6, Math.abs(dy));
        for (int y = top; y <= low; y++) {
            double left = Math.min(ax, bx) - half - 0.5;
            double right = Math.max(ax, bx) + half + 0.5;
            if (Math.abs(dy) > 1e-6) {
                double mid = ax + dx * (y - ay) / dy;
                left = Math.max(left, mid - reach);
                right = Math.min(right, mid + reach);
            }
            for (int x = Math.max(0, (int) Math.ceil(left)); x <= right && x < width; x++) {
                double px = x - ax;
                double py = y - ay;
                double t = (px * dx + py * dy) / l2;
                double across = (px * dy - py * dx) / l;
                double cover = Math.min(half + 0.5 - Math.abs(across), 1);
                double over = Math.max(-t, t - 1) * l;
                cover = Math.min(cover, 0.5 - over);
                if (cover <= 0) {
                    continue;
                }
                int i = y * width + x;
                double tt = Math.max(0, Math.min(1, t));
                double far = a[2] + tt * (b[2] - a[2]);
                double slant = ray(x, y);
                if (far * slant > depth[i]) {
                    continue;
                }
                double part = cover * strength;
                double side = tone * (1 + 0.22 * across / half);
                for (int c = 0; c < 3; c++) {
                    light[c][i] += (float) (part * (side * colour[c] - light[c][i]));
                }
            }
        }
    }

    /** Length of the ray per depth, near enough for blades. */
    private double ray(int x, int y) {
        double px = (x - width / 2.0) / edge;
        double py = (y - height / 2.0) / edge;
        return Math.sqrt(1 + (px * px + py * py) * flat);
    }
}
