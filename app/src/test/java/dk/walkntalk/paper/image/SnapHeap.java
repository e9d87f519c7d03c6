package dk.walkntalk.paper.image;

import java.util.List;

/** The things of a scene by fours, each four in one ball: most rays miss most balls and so cost little. */
final class SnapHeap {
    private static final int FOUR = 4;
    private final SnapSolid[] all;
    private final double[][] balls;

    SnapHeap(List<SnapSolid> solids) {
        all = solids.toArray(new SnapSolid[0]);
        balls = new double[(all.length + FOUR - 1) / FOUR][5];
        for (int g = 0; g < balls.length; g++) {
            int end = Math.min(all.length, (g + 1) * FOUR);
            double[] b = balls[g];
            for (int i = g * FOUR; i < end; i++) {
                b[0] += all[i].mx / (end - g * FOUR);
                b[1] += all[i].my / (end - g * FOUR);
                b[2] += all[i].mz / (end - g * FOUR);
            }
            for (int i = g * FOUR; i < end; i++) {
                double x = all[i].mx - b[0];
                double y = all[i].my - b[1];
                double z = all[i].mz - b[2];
                double far = Math.sqrt(x * x + y * y + z * z);
                b[3] = Math.max(b[3], far + all[i].reach);
                b[4] = Math.max(b[4], far + all[i].skyReach);
            }
        }
    }

    /** Index of the nearest thing before the hit's t, which it sets; or -1. */
    int meet(double[] o, double[] d, SnapHit hit) {
        int found = -1;
        for (int g = 0; g < balls.length; g++) {
            double[] b = balls[g];
            double x = b[0] - o[0];
            double y = b[1] - o[1];
            double z = b[2] - o[2];
            double along = x * d[0] + y * d[1] + z * d[2];
            if (x * x + y * y + z * z - along * along > b[3] * b[3]) {
                continue;
            }
            int end = Math.min(all.length, (g + 1) * FOUR);
            for (int i = g * FOUR; i < end; i++) {
                double t = all[i].meet(o, d, hit.t, hit);
                if (t < hit.t) {
                    hit.t = t;
                    found = i;
                }
            }
        }
        return found;
    }

    /** Shares of the key light and of the sky that the things leave at the hit. */
    void shade(SnapHit hit, int own, double[] l, double soft, boolean keyToo, double[] out) {
        out[0] = 1;
        out[1] = 1;
        double skinKey = 1;
        double skinSky = 1;
        boolean skin = own >= 0 && all[own].skin;
        for (int g = 0; g < balls.length; g++) {
            double[] b = balls[g];
            double x = b[0] - hit.x;
            double y = b[1] - hit.y;
            double z = b[2] - hit.z;
            double far = x * x + y * y + z * z;
            double along = x * l[0] + y * l[1] + z * l[2];
            double wide = b[3] + soft * Math.max(along, 0) + 0.1;
            boolean key = keyToo && along > -b[3] && far - along * along < wide * wide;
            boolean sky = far < b[4] * b[4];
            if (!key && !sky) {
                continue;
            }
            int end = Math.min(all.length, (g + 1) * FOUR);
            for (int i = g * FOUR; i < end; i++) {
                SnapSolid s = all[i];
                if (i == own || s.thin && hit.z > 0.015 || skin && s.skin) {
                    continue;
                }
                if (key) {
                    double k = SnapShadow.key(s, hit.x, hit.y, hit.z + 0.001, l, soft);
                    skinKey = s.skin ? Math.min(skinKey, k) : skinKey;
                    out[0] *= s.skin ? 1 : k;
                }
                if (sky) {
                    double k = SnapShadow.sky(s, hit.x, hit.y, hit.z);
                    skinSky = s.skin ? Math.min(skinSky, k) : skinSky;
                    out[1] *= s.skin ? 1 : k;
                }
            }
        }
        out[0] *= skinKey;
        out[1] *= skinSky;
    }
}
