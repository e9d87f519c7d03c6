package dk.walkntalk.paper.image;

/** How a sheet departs from flat: curl, waves, lifted corners, an old fold; tabulated, since it is asked for often. */
final class FieldRelief {
    private static final double STEP = 1.5;
    private static final double MARGIN = 45;
    private static final int COLS = (int) ((FieldSheet.WIDE + 2 * MARGIN) / STEP) + 2;
    private static final int ROWS = (int) ((FieldSheet.HIGH + 2 * MARGIN) / STEP) + 2;

    private final float[] height = new float[COLS * ROWS];
    private final float[] slopeU = new float[COLS * ROWS];
    private final float[] slopeV = new float[COLS * ROWS];
    private double top;
    private double middle;

    /** Calm is 1 for a sheet lying free and near 0 for one that is clamped or pressed flat. */
    FieldRelief(FieldRandom rnd, double calm) {
        double turn = rnd.chance(0.7) ? rnd.oneOf(0, 1) * Math.PI / 2 + rnd.either(0.12) : rnd.between(0, Math.PI);
        double curl = rnd.seldom(11, 1.6) * (rnd.chance(0.7) ? 1 : -0.7) * calm;
        double cu = Math.cos(turn);
        double cv = Math.sin(turn);
        double[] waves = new double[9];
        for (int i = 0; i < 9; i += 3) {
            waves[i] = rnd.between(0.01, 0.035);
            waves[i + 1] = rnd.either(0.035);
            waves[i + 2] = rnd.between(0, 6.3);
        }
        double wavy = rnd.seldom(1.1, 1.7) * calm;
        double[] lift = new double[4];
        for (int i = 0; i < 4; i++) {
            lift[i] = rnd.chance(0.5) ? rnd.seldom(9, 1.4) * calm : 0;
        }
        int ear = rnd.chance(0.22) ? rnd.below(4) : -1;
        double earSize = rnd.between(5, 16);
        double earSlope = rnd.between(0.15, 0.42);
        boolean across = rnd.chance(0.4);
        boolean along = rnd.chance(0.15);
        boolean letter = rnd.chance(0.35);
        double fold = rnd.between(0.015, 0.07) * (rnd.chance(0.6) ? -1 : 1) * (0.35 + 0.65 * calm);
        double off = rnd.either(4);
        for (int j = 0; j < ROWS; j++) {
            for (int i = 0; i < COLS; i++) {
                double u = i * STEP - MARGIN;
                double v = j * STEP - MARGIN;
                double a = u / FieldSheet.WIDE * 2 - 1;
                double b = v / FieldSheet.HIGH * 2 - 1;
                double s = a * cu + b * cv;
                double h = curl * Math.min(s * s, 2.2);
                for (int k = 0; k < 9; k += 3) {
                    h += wavy * Math.sin(u * waves[k] + v * waves[k + 1] + waves[k + 2]);
                }
                for (int k = 0; k < 4; k++) {
                    double out = (k == 1 || k == 2 ? a : -a) + (k >= 2 ? b : -b) - 1;
                    h += out > 0 ? lift[k] * Math.min(out * out, 1.6) : 0;
                }
                if (ear >= 0) {
                    double in = (ear == 1 || ear == 2 ? FieldSheet.WIDE - u : u)
                            + (ear >= 2 ? FieldSheet.HIGH - v : v);
                    h += Math.min(Math.max(0, earSize - in), earSize * 1.5) * 0.7 * earSlope;
                }
                if (across) {
                    h += letter ? fold * 0.6 * (crease(v - 99 - off) - crease(v - 198 - off))
                            : fold * crease(v - 148.5 - off);
                }
                if (along) {
                    h += fold * 0.7 * crease(u - 105 - off);
                }
                height[j * COLS + i] = (float) h;
            }
        }
        settle();
    }

    /** A fold never lies quite flat again, but its effect wears off some centimetres away. */
    private static double crease(double d) {
        double a = Math.abs(d);
        return 60 * (1 - Math.exp(-a / 60));
    }

    /** Lets the sheet down until its lowest point touches what it lies on, then takes slopes. */
    private void settle() {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        double sum = 0;
        int n = 0;
        int m = (int) (MARGIN / STEP);
        for (int j = m; j < ROWS - m; j++) {
            for (int i = m; i < COLS - m; i++) {
                double h = height[j * COLS + i];
                low = Math.min(low, h);
                high = Math.max(high, h);
                sum += h;
                n++;
            }
        }
        for (int k = 0; k < height.length; k++) {
            height[k] = (float) Math.max(0.12, height[k] - low + 0.12);
        }
        top = high - low + 0.2;
        middle = sum / n - low;
        for (int j = 1; j < ROWS - 1; j++) {
            for (int i = 1; i < COLS - 1; i++) {
                int k = j * COLS + i;
                slopeU[k] = (float) ((height[k + 1] - height[k - 1]) / (2 * STEP));
                slopeV[k] = (float) ((height[k + COLS] - height[k - COLS]) / (2 * STEP));
            }
        }
    }

    double top() {
        return top;
    }

    double middle() {
        return middle;
    }

    double height(double u, double v) {
        return look(height, u, v);
    }

    double slopeU(double u, double v) {
        return look(slopeU, u, v);
    }

    double slopeV(double u, double v) {
        return look(slopeV, u, v);
    }

    private static double look(float[] table, double u, double v) {
        double a = Math.max(0, Math.min(COLS - 1.001, (u + MARGIN) / STEP));
        double b = Math.max(0, Math.min(ROWS - 1.001, (v + MARGIN) / STEP));
        int i = (int) a;
        int j = (int) b;
        double f = a - i;
        int k = j * COLS + i;
        double up = table[k] + (table[k + 1] - table[k]) * f;
        double dn = table[k + COLS] + (table[k + COLS + 1] - table[k + COLS]) * f;
        return up + (dn - up) * (b - j);
    }
}
