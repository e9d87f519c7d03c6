package dk.walkntalk.paper.image;

/** What far things leave of the direct light, drawn once on a plane facing the source and looked up everywhere. */
final class FieldVeil {
    private static final double SPAN = 720;

    private final int n;
    private final float[] past;
    private final double[] toward;
    private final double[] across;
    private final double[] up;

    FieldVeil(FieldLight light, int n) {
        this.n = n;
        past = new float[n * n];
        java.util.Arrays.fill(past, 1f);
        toward = new double[4];
        light.at(0, 0, 0, toward);
        double flat = Math.max(1e-6, FieldShapes.length(toward[0], toward[1]));
        across = new double[] {-toward[1] / flat, toward[0] / flat, 0};
        up = new double[] {toward[1] * across[2] - toward[2] * across[1],
            toward[2] * across[0] - toward[0] * across[2], toward[0] * across[1] - toward[1] * across[0]};
    }

    double a(double x, double y, double z) {
        return x * across[0] + y * across[1] + z * across[2];
    }

    double b(double x, double y, double z) {
        return x * up[0] + y * up[1] + z * up[2];
    }

    double depth(double x, double y, double z) {
        return x * toward[0] + y * toward[1] + z * toward[2];
    }

    /** Lets a shape on the facing plane dim the light; soft is half the width of its penumbra. */
    void dim(FieldOutline shape, double soft, double share) {
        double step = 2 * SPAN / n;
        double s = Math.max(soft, step * 0.5);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                double d = shape.at((i + 0.5) * step - SPAN, (j + 0.5) * step - SPAN);
                if (d < s) {
                    past[j * n + i] *= (float) (1 - share * (1 - FieldTone.smooth(-s, s, d)));
                }
            }
        }
    }

    double at(double x, double y, double z) {
        double i = (a(x, y, z) + SPAN) / (2 * SPAN) * n - 0.5;
        double j = (b(x, y, z) + SPAN) / (2 * SPAN) * n - 0.5;
        if (i < 0 || j < 0 || i >= n - 1 || j >= n - 1) {
            i = Math.max(0, Math.min(n - 1.001, i));
            j = Math.max(0, Math.min(n - 1.001, j));
        }
        int p = (int) i;
        int q = (int) j;
        double f = i - p;
        int k = q * n + p;
        double top = past[k] + (past[k + 1] - past[k]) * f;
        double low = past[k + n] + (past[k + n + 1] - past[k + n]) * f;
        return top + (low - top) * (j - q);
    }
}
