package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** The soft shade of the unseen photographer near the sheet's plane, reckoned once, since it changes slowly there. */
final class PhotoShade {
    private static final int SIDE = 65;
    private static final double STEP = 25;
    private static final double HALF = (SIDE - 1) / 2 * STEP;
    private final PhotoBody[] seen;
    private final PhotoBody[] all;
    private final float[][] open;

    PhotoShade(PhotoStage stage) {
        List<PhotoBody> shown = new ArrayList<>();
        all = stage.bodies.toArray(new PhotoBody[0]);
        for (PhotoBody b : all) {
            if (b.seen) {
                shown.add(b);
            }
        }
        seen = shown.toArray(new PhotoBody[0]);
        open = new float[stage.sky.lights.size()][];
        for (int i = 0; i < open.length; i++) {
            PhotoLight l = stage.sky.lights.get(i);
            if (l.cone > 0.3 && !l.lamp) {
                open[i] = new float[SIDE * SIDE];
                for (int k = 0; k < SIDE * SIDE; k++) {
                    double part = 1;
                    for (PhotoBody b : all) {
                        if (!b.seen) {
                            part *= 1 - b.hides(k % SIDE * STEP - HALF, k / SIDE * STEP - HALF, 0, l.x, l.y,
                                    l.z, l.cone);
                        }
                    }
                    open[i][k] = (float) part;
                }
            }
        }
    }

    /** How much of a light comes past all bodies to a point; the body of the given index does not count. */
    double open(PhotoHit h, int light, PhotoLight l, double lx, double ly, double lz) {
        float[] grid = open[light];
        boolean near = grid != null && Math.abs(h.z) < 70 && Math.abs(h.x) < HALF - 1 && Math.abs(h.y) < HALF - 1;
        double part = 1;
        if (near) {
            double gx = (h.x + HALF) / STEP;
            double gy = (h.y + HALF) / STEP;
            int k = (int) gy * SIDE + (int) gx;
            double fx = gx - (int) gx;
            double fy = gy - (int) gy;
            double a = grid[k] + (grid[k + 1] - grid[k]) * fx;
            double b = grid[k + SIDE] + (grid[k + SIDE + 1] - grid[k + SIDE]) * fx;
            part = a + (b - a) * fy;
        }
        PhotoBody[] bodies = near ? seen : all;
        PhotoBody own = h.owner >= 1000 ? all[h.owner - 1000] : null;
        for (int i = 0; i < bodies.length && part > 0.004; i++) {
            PhotoBody b = bodies[i];
            if (b != own) {
                part *= 1 - b.hides(h.x, h.y, h.z, lx, ly, lz, l.cone);
            }
        }
        return part;
    }
}
