package dk.walkntalk.paper.image;

import java.util.Arrays;

/** Probes the scene before it is rendered: how bright it is, and whether a person could point at each corner. */
final class SnapFairness {
    private static final double ANGLE = 1 / 900.0;
    private static final double[][] CORNERS = {{-1, 1}, {1, 1}, {1, -1}, {-1, -1}};
    private final SnapWorld world;
    private final SnapPlacement place;
    private final SnapHit hit = new SnapHit();
    private final double[] p = new double[2];

    SnapFairness(SnapWorld world, SnapPlacement place) {
        this.world = world;
        this.place = place;
    }

    /** The gain that a phone's automatic exposure would choose, with its errors. */
    double exposure(SnapDice dice) {
        int n = 32;
        double mean = 0;
        float[] page = new float[n * n];
        int pages = 0;
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                world.trace(((i + 0.5) / n * 2 - 1) * world.camera.halfWidth(),
                    ((j + 0.5) / n * 2 - 1) * world.camera.halfHeight(), ANGLE, hit);
                double grey = 0.25 * hit.light[0] + 0.6 * hit.light[1] + 0.15 * hit.light[2];
                mean += Math.log(grey + 1e-3) / (n * n);
                if (hit.id == SnapHit.SHEET) {
                    page[pages++] = (float) grey;
                }
            }
        }
        Arrays.sort(page, 0, Math.max(1, pages));
        double bright = page[Math.max(0, (int) (pages * 0.9) - 1)];
        double whole = 0.2 / Math.exp(mean);
        double spot = dice.in(0.5, 0.9) / bright;
        double gain = Math.exp(0.35 * Math.log(whole) + 0.65 * Math.log(spot)) * Math.exp(dice.bell(0.15));
        return Math.max(0.32 / bright, Math.min(dice.chance(0.1) ? 1.3 / bright : 0.98 / bright, gain));
    }

    boolean corners(SnapDeveloper film) {
        for (int c = 0; c < 4; c++) {
            double x = CORNERS[c][0] * SnapSheet.HALF_X;
            double y = CORNERS[c][1] * SnapSheet.HALF_Y;
            if (!place.within(c, 0)) {
                continue;
            }
            if (!seen(x, y) || world.litter.covers(x, y)) {
                return false;
            }
            if (contrast(film, c, true) < 0.055 || contrast(film, c, false) < 0.055) {
                return false;
            }
        }
        return true;
    }

    private boolean seen(double x, double y) {
        for (int k = 0; k < 4; k++) {
            double qx = x - Math.signum(x) * (k % 2 == 0 ? 0.04 : 0.7);
            double qy = y - Math.signum(y) * (k / 2 == 0 ? 0.04 : 0.7);
            world.camera.project(qx, qy, world.sheet.heightAt(qx, qy), p);
            world.trace(p[0], p[1], ANGLE, hit);
            if (hit.id != SnapHit.SHEET || Math.hypot(hit.x - qx, hit.y - qy) > 0.15) {
                return false;
            }
        }
        return true;
    }

    /** Middle difference in tone across one of the two edges at a corner. */
    private double contrast(SnapDeveloper film, int c, boolean alongX) {
        double[] found = new double[7];
        double[] in = new double[3];
        double[] out = new double[3];
        double cx = CORNERS[c][0] * SnapSheet.HALF_X;
        double cy = CORNERS[c][1] * SnapSheet.HALF_Y;
        for (int i = 0; i < found.length; i++) {
            double s = 0.2 + 0.45 * i;
            double x = cx - (alongX ? CORNERS[c][0] * s : 0);
            double y = cy - (alongX ? 0 : CORNERS[c][1] * s);
            double z = world.sheet.heightAt(x, y);
            world.camera.project(x, y, z, p);
            double ex = p[0];
            double ey = p[1];
            double qx = x - (alongX ? 0 : CORNERS[c][0] * 0.4);
            double qy = y - (alongX ? CORNERS[c][1] * 0.4 : 0);
            world.camera.project(qx, qy, world.sheet.heightAt(qx, qy), p);
            double nx = ex - p[0];
            double ny = ey - p[1];
            double n = 1 / Math.max(1e-9, Math.hypot(nx, ny));
            tone(film, ex - nx * n * 0.003, ey - ny * n * 0.003, in);
            for (int k = 0; k < 2; k++) {
                double off = k == 0 ? 0.0022 : 0.006;
                tone(film, ex + nx * n * off, ey + ny * n * off, out);
                double d = 0;
                for (int b = 0; b < 3; b++) {
                    d += (in[b] - out[b]) * (in[b] - out[b]) / 3;
                }
                found[i] = Math.max(found[i], Math.sqrt(d));
            }
        }
        Arrays.sort(found);
        return found[2];
    }

    private void tone(SnapDeveloper film, double sx, double sy, double[] to) {
        world.trace(sx, sy, ANGLE, hit);
        for (int i = 0; i < 3; i++) {
            to[i] = film.tone(hit.light[i] * film.gain[i]);
        }
    }
}
