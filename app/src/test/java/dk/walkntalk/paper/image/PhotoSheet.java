package dk.walkntalk.paper.image;

/** The paper as a height field over its plane: curled, bulging or folded as handled paper is, never quite flat. */
final class PhotoSheet {
    static final double HALF_X = 105;
    static final double HALF_Y = 148.5;
    private static final double STEP = 1.5;
    private static final int NX = 141;
    private static final int NY = 199;
    private final float[] height = new float[NX * NY];
    private final float[] slopeX = new float[NX * NY];
    private final float[] slopeY = new float[NX * NY];
    private double top;
    private double steepest;

    /** @param unrest how uneven what it lies on is, 0..1 */
    PhotoSheet(PhotoDice dice, double unrest, double calm) {
        double bow = dice.chance(0.5) ? dice.in(2, 14) * (dice.chance(0.5) ? 1 : -1) : 0;
        double bowTurn = dice.chance(0.6) ? dice.upTo(2) * Math.PI / 2 : dice.in(0, Math.PI);
        double bulge = dice.chance(0.28) ? dice.in(3, 12) : 0;
        double bulgeX = dice.in(-70, 70);
        double bulgeY = dice.in(-100, 100);
        double bulgeSize = dice.in(40, 80);
        int folds = dice.chance(0.35) ? 1 + dice.upTo(2) : 0;
        boolean thirds = folds == 2;
        double fold = dice.in(1.5, 6) * (dice.chance(0.7) ? 1 : -1);
        boolean across = dice.chance(0.8);
        double second = fold * dice.in(-1, 1);
        double foldWide = dice.in(22, 45);
        double[] curl = new double[4];
        for (int i = 0; i < 4; i++) {
            curl[i] = dice.chance(0.13) ? dice.in(4, 17) : dice.in(0, 1.2);
        }
        double curlSize = dice.in(60, 95);
        double wave = dice.in(0.3, 1.1) * (1 + 2.5 * unrest);
        int seed = dice.upTo(1 << 20);
        double low = 1e9;
        for (int j = 0; j < NY; j++) {
            for (int i = 0; i < NX; i++) {
                double x = Math.min(i * STEP - HALF_X, HALF_X);
                double y = Math.min(j * STEP - HALF_Y, HALF_Y);
                double s = (x * Math.cos(bowTurn) + y * Math.sin(bowTurn)) / 148;
                double h = -bow * s * s;
                double bx = x - bulgeX;
                double by = y - bulgeY;
                h += bulge * Math.exp(-(bx * bx + by * by) / (2 * bulgeSize * bulgeSize));
                double f = across ? y : x;
                double at = thirds ? (across ? 49.5 : 35) : 0;
                if (folds > 0) {
                    h += fold * crease(f - at, foldWide);
                }
                if (folds > 1) {
                    h += second * crease(f + at, foldWide);
                }
                for (int c = 0; c < 4; c++) {
                    double cx = HALF_X - x * (c == 1 || c == 2 ? 1 : -1);
                    double cy = HALF_Y - y * (c < 2 ? 1 : -1);
                    double in = 1 - (cx + cy) * 0.707 / curlSize;
                    if (in > 0) {
                        h += curl[c] * in * in;
                    }
                }
                h += wave * PhotoNoise.at(x / 75, y / 75, seed) + wave * 0.3 * PhotoNoise.at(x / 33, y / 33, seed + 1);
                h *= calm;
                height[j * NX + i] = (float) h;
                low = Math.min(low, h);
            }
        }
        settle(low - 0.12);
    }

    private static double crease(double d, double wide) {
        double soft = Math.sqrt(d * d + 0.8) - 0.9;
        return Math.exp(-soft / wide);
    }

    private void settle(double low) {
        for (int i = 0; i < height.length; i++) {
            height[i] -= (float) low;
            top = Math.max(top, height[i]);
        }
        for (int j = 0; j < NY; j++) {
            for (int i = 0; i < NX; i++) {
                int l = Math.max(0, i - 1);
                int r = Math.min(NX - 1, i + 1);
                int d = Math.max(0, j - 1);
                int u = Math.min(NY - 1, j + 1);
                slopeX[j * NX + i] = (float) ((height[j * NX + r] - height[j * NX + l]) / ((r - l) * STEP));
                slopeY[j * NX + i] = (float) ((height[u * NX + i] - height[d * NX + i]) / ((u - d) * STEP));
                float sx = slopeX[j * NX + i];
                float sy = slopeY[j * NX + i];
                steepest = Math.max(steepest, 1.2 * Math.sqrt(sx * sx + sy * sy) + 0.02);
            }
        }
    }

    double top() {
        return top;
    }

    /** The sheet's height, carried on level beyond its edges. */
    double height(double x, double y) {
        return read(height, x, y);
    }

    double slopeX(double x, double y) {
        return read(slopeX, x, y);
    }

    double slopeY(double x, double y) {
        return read(slopeY, x, y);
    }

    private static double read(float[] grid, double x, double y) {
        double gx = Math.max(0, Math.min((x + HALF_X) / STEP, NX - 1.0001));
        double gy = Math.max(0, Math.min((y + HALF_Y) / STEP, NY - 1.0001));
        int i = (int) gx;
        int j = (int) gy;
        double fx = gx - i;
        double fy = gy - j;
        int k = j * NX + i;
        double a = grid[k] + (grid[k + 1] - grid[k]) * fx;
        double b = grid[k + NX] + (grid[k + NX + 1] - grid[k + NX]) * fx;
        return a + (b - a) * fy;
    }

    /** The corners in space: top left, top right, bottom right, bottom left of the printed page. */
    double[][] corners() {
        double[][] out = new double[4][];
        for (int c = 0; c < 4; c++) {
            double x = c == 1 || c == 2 ? HALF_X : -HALF_X;
            double y = c < 2 ? HALF_Y : -HALF_Y;
            out[c] = new double[] {x, y, height(x, y)};
        }
        return out;
    }

    /** Meets the ray if the sheet is nearer than what it met before; true if seen, with the normal towards the eye. */
    boolean meet(PhotoHit h) {
        if (h.dz > -0.02) {
            return false;
        }
        double from = (top + 0.01 - h.oz) / h.dz;
        double to = -h.oz / h.dz;
        double x0 = h.ox + h.dx * from;
        double y0 = h.oy + h.dy * from;
        double x1 = h.ox + h.dx * to;
        double y1 = h.oy + h.dy * to;
        if (x0 > HALF_X && x1 > HALF_X || x0 < -HALF_X && x1 < -HALF_X || y0 > HALF_Y && y1 > HALF_Y
                || y0 < -HALF_Y && y1 < -HALF_Y) {
            return false;
        }
        double pace = 1 / (-h.dz + 0.5 * steepest * Math.sqrt(h.dx * h.dx + h.dy * h.dy));
        double t = (from + to) / 2;
        for (int i = 0; i < 30; i++) {
            double gap = over(h, t);
            t += gap * pace;
            if (gap < 0.01 && gap > -0.01) {
                break;
            }
        }
        double x = h.ox + h.dx * t;
        double y = h.oy + h.dy * t;
        if (t < h.t && Math.abs(x) <= HALF_X && Math.abs(y) <= HALF_Y) {
            h.reach(t);
            h.normal(-slopeX(x, y), -slopeY(x, y), 1);
            return true;
        }
        return false;
    }

    private double over(PhotoHit h, double t) {
        return h.oz + h.dz * t - height(h.ox + h.dx * t, h.oy + h.dy * t);
    }

    /** How much of a light's cone the sheet hides from a point that is not on the sheet itself. */
    double hides(double x, double y, double z, double lx, double ly, double lz, double cone) {
        if (lz < 0.03) {
            return 0;
        }
        double span = Math.max(0, top - z) / lz * (1 + cone) + 1;
        if (Math.abs(x) > HALF_X + span || Math.abs(y) > HALF_Y + span) {
            return 0;
        }
        double qx = x;
        double qy = y;
        double t = 0;
        for (int i = 0; i < 3; i++) {
            t = (height(qx, qy) - z) / lz;
            if (t <= 0) {
                return 0;
            }
            qx = x + lx * t;
            qy = y + ly * t;
        }
        double ex = Math.abs(qx) - HALF_X;
        double ey = Math.abs(qy) - HALF_Y;
        double out = ex > 0 && ey > 0 ? Math.sqrt(ex * ex + ey * ey) : Math.max(ex, ey);
        double wide = cone * t + 0.15;
        return PhotoNoise.smooth(wide, -wide, out);
    }

    /** How much of a small light's cone the sheet's own swell hides from a point on it. */
    double hidesItself(double x, double y, double z, double lx, double ly, double lz, double cone) {
        double far = Math.min(140, (top - z) / Math.max(lz, 0.02));
        if (top - z < 0.4) {
            return 0;
        }
        double most = -1;
        for (int i = 1; i <= 6; i++) {
            double t = far * i * i / 36 + 1;
            double qx = x + lx * t;
            double qy = y + ly * t;
            if (Math.abs(qx) > HALF_X || Math.abs(qy) > HALF_Y) {
                break;
            }
            most = Math.max(most, (height(qx, qy) - z - lz * t) / (cone * t + 0.4));
        }
        return PhotoNoise.smooth(-0.6, 1, most);
    }
}
