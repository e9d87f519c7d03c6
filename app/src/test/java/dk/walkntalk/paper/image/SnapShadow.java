package dk.walkntalk.paper.image;

/** What the sheet takes from the light of the ground near it, and how single things shade a point. */
final class SnapShadow {
    static final double HALF_X = 18;
    static final double HALF_Y = 22;
    private static final double CELL = 0.06;
    private static final int NX = (int) (2 * HALF_X / CELL);
    private static final int NY = (int) (2 * HALF_Y / CELL);

    private final float[] key = new float[NX * NY];
    private final float[] sky = new float[NX * NY];
    private final int[] stamp = new int[NX * NY];
    private int turn;

    /** Casts the sheet's shadow from a soft key light and from the whole sky. */
    void cast(SnapSheet sheet, double[] l, double soft, SnapDice dice) {
        int rays = soft < 0.02 ? 4 : 14;
        if (l[2] > 0.05) {
            for (int i = 0; i < rays; i++) {
                double a = i * 2.399963;
                double q = soft * Math.sqrt((i + 0.5) / rays);
                double z = Math.max(0.08, l[2] + q * Math.sin(a) * 0.7);
                splat(sheet, (l[0] + q * Math.cos(a)) / z, (l[1] + q * Math.sin(a + 1)) / z, key, 1f / rays);
            }
        }
        int sky1 = 26;
        for (int i = 0; i < sky1; i++) {
            double a = i * 2.399963 + dice.in(0, 0.5);
            double q = Math.sqrt((i + 0.5) / sky1) * 0.985;
            double z = Math.sqrt(1 - q * q);
            splat(sheet, q * Math.cos(a) / z, q * Math.sin(a) / z, sky, 1f / sky1);
        }
        blur(key);
        blur(sky);
        blur(sky);
    }

    private void splat(SnapSheet sheet, double sx, double sy, float[] to, float weight) {
        turn++;
        int nx = (int) (2 * SnapSheet.HALF_X / CELL);
        int ny = (int) (2 * SnapSheet.HALF_Y / CELL);
        for (int j = 0; j <= ny; j++) {
            double y = SnapSheet.HALF_Y - j * CELL;
            int row = Math.min(SnapSheet.NY - 1, (int) (j * CELL / SnapSheet.STEP)) * SnapSheet.NX;
            for (int i = 0; i <= nx; i++) {
                double h = sheet.height[row + Math.min(SnapSheet.NX - 1, (int) (i * CELL / SnapSheet.STEP))];
                int cx = (int) ((i * CELL - SnapSheet.HALF_X - sx * h + HALF_X) / CELL);
                int cy = (int) ((y - sy * h + HALF_Y) / CELL);
                if (cx >= 0 && cy >= 0 && cx < NX && cy < NY && stamp[cy * NX + cx] != turn) {
                    stamp[cy * NX + cx] = turn;
                    to[cy * NX + cx] += weight;
                }
            }
        }
    }

    private static void blur(float[] map) {
        float[] row = new float[NX];
        for (int j = 0; j < NY; j++) {
            System.arraycopy(map, j * NX, row, 0, NX);
            for (int i = 1; i < NX - 1; i++) {
                map[j * NX + i] = (row[i - 1] + 2 * row[i] + row[i + 1]) / 4;
            }
        }
        float[] above = new float[NX];
        float[] keep = new float[NX];
        for (int j = 1; j < NY - 1; j++) {
            System.arraycopy(map, j * NX, keep, 0, NX);
            for (int i = 0; i < NX; i++) {
                float up = j == 1 ? map[i] : above[i];
                map[j * NX + i] = (up + 2 * keep[i] + map[(j + 1) * NX + i]) / 4;
            }
            System.arraycopy(keep, 0, above, 0, NX);
        }
    }

    double keyAt(double x, double y) {
        return 1 - read(key, x, y);
    }

    double skyAt(double x, double y) {
        return 1 - read(sky, x, y);
    }

    private static double read(float[] map, double x, double y) {
        double gx = (x + HALF_X) / CELL - 0.5;
        double gy = (y + HALF_Y) / CELL - 0.5;
        if (gx < 0 || gy < 0 || gx >= NX - 1 || gy >= NY - 1) {
            return 0;
        }
        int i = (int) gx;
        int j = (int) gy;
        double fx = gx - i;
        double fy = gy - j;
        int p = j * NX + i;
        double a = map[p] + (map[p + 1] - map[p]) * fx;
        double b = map[p + NX] + (map[p + NX + 1] - map[p + NX]) * fx;
        return Math.min(1, a + (b - a) * fy);
    }

    /** Share of the key light from direction l that a thing lets through to the point. */
    static double key(SnapSolid s, double x, double y, double z, double[] l, double soft) {
        double wx = s.mx - x;
        double wy = s.my - y;
        double wz = s.mz - z;
        double t = wx * l[0] + wy * l[1] + wz * l[2];
        double wide = s.reach + soft * Math.max(t, 0) + 0.1;
        if (t < -s.reach || wx * wx + wy * wy + wz * wz - t * t > wide * wide) {
            return 1;
        }
        double[] e = s.ends();
        return s.isBox() ? boxKey(s, e, x, y, z, l, soft) : rodKey(e, x, y, z, l, soft);
    }

    private static double boxKey(SnapSolid s, double[] e, double x, double y, double z, double[] l, double soft) {
        double dark = 0;
        if (l[2] < 0.03) {
            return 1;
        }
        for (int k = 1; k <= 4; k++) {
            double t = (e[2] + (e[5] - e[2]) * k / 4 - z) / l[2];
            if (t > 0.004) {
                double pen = soft * t + 0.02;
                double out = s.outline(x + l[0] * t, y + l[1] * t);
                dark = Math.max(dark, 1 - SnapNoise.smooth(-pen, pen, out));
            }
        }
        return 1 - dark;
    }

    private static double rodKey(double[] e, double x, double y, double z, double[] l, double soft) {
        double ex = e[3] - e[0];
        double ey = e[4] - e[1];
        double ez = e[5] - e[2];
        double wx = x - e[0];
        double wy = y - e[1];
        double wz = z - e[2];
        double ee = ex * ex + ey * ey + ez * ez;
        double b = l[0] * ex + l[1] * ey + l[2] * ez;
        double d = l[0] * wx + l[1] * wy + l[2] * wz;
        double f = ex * wx + ey * wy + ez * wz;
        double s = Math.max(0, Math.min(1, (f - b * d) / Math.max(1e-9, ee - b * b)));
        double t = s * b - d;
        if (t <= 0) {
            return 1;
        }
        double qx = wx + t * l[0] - s * ex;
        double qy = wy + t * l[1] - s * ey;
        double qz = wz + t * l[2] - s * ez;
        double pen = soft * t + 0.02;
        double far = Math.sqrt(qx * qx + qy * qy + qz * qz);
        double r = e[6] + (e[7] - e[6]) * s;
        double cover = Math.min(1, r / pen);
        return 1 - cover * (1 - SnapNoise.smooth(r - pen, r + pen, far));
    }

    /** Share of the sky that a thing near the point leaves. */
    static double sky(SnapSolid s, double x, double y, double z) {
        double wx = s.mx - x;
        double wy = s.my - y;
        double wz = s.mz - z;
        double wide = s.skyReach;
        if (wx * wx + wy * wy + wz * wz > wide * wide) {
            return 1;
        }
        double[] e = s.ends();
        if (s.isBox()) {
            double high = e[5] - z;
            if (high < 0.005) {
                return 1;
            }
            return 1 - 0.45 * Math.exp(-Math.max(0, s.outline(x, y)) / (0.7 * high + 0.03));
        }
        double ex = e[3] - e[0];
        double ey = e[4] - e[1];
        double ez = e[5] - e[2];
        double k = (ex * (x - e[0]) + ey * (y - e[1]) + ez * (z - e[2])) / (ex * ex + ey * ey + ez * ez);
        k = Math.max(0, Math.min(1, k));
        double qx = x - e[0] - k * ex;
        double qy = y - e[1] - k * ey;
        double qz = z - e[2] - k * ez;
        double far = qx * qx + qy * qy + qz * qz;
        double r = e[6] + (e[7] - e[6]) * k;
        double near = Math.max(0, r * r / Math.max(1e-6, far) - 0.1);
        return 1 - Math.min(0.75, 0.6 * near);
    }

}
