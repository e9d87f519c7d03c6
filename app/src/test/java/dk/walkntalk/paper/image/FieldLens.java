package dk.walkntalk.paper.image;

/** What the lens and an unsteady hand do to the light: a little defocus, a little drift, dark corners. */
final class FieldLens {
    private final double blur;
    private final double driftX;
    private final double driftY;
    private final double dark;

    FieldLens(FieldRandom rnd, FieldLight light, int longEdge) {
        double size = longEdge / 1200.0;
        blur = (rnd.chance(0.25) ? rnd.between(0.8, 1.9) : rnd.between(0.35, 0.75)) * size;
        double drift = (rnd.chance(0.1 + 0.2 * light.grain) ? rnd.between(1.5, 4.5) : rnd.between(0, 0.8)) * size;
        double way = rnd.between(0, Math.PI);
        driftX = Math.cos(way) * drift;
        driftY = Math.sin(way) * drift;
        dark = rnd.between(0.08, 0.4);
    }

    void apply(float[] rgb, int wide, int high) {
        if (FieldShapes.length(driftX, driftY) > 0.7) {
            drift(rgb, wide, high);
        }
        if (blur > 0.25) {
            soften(rgb, wide, high, blur);
        }
        double cx = wide / 2.0;
        double cy = high / 2.0;
        double inv = 1 / (cx * cx + cy * cy);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                double r2 = ((x - cx) * (x - cx) + (y - cy) * (y - cy)) * inv;
                float k = (float) (1 - dark * r2 * (0.5 + 0.5 * r2));
                int i = 3 * (y * wide + x);
                rgb[i] *= k;
                rgb[i + 1] *= k;
                rgb[i + 2] *= k;
            }
        }
    }

    /** A straight smear made of a few shifted copies. */
    private void drift(float[] rgb, int wide, int high) {
        float[] in = rgb.clone();
        int taps = 2 + (int) FieldShapes.length(driftX, driftY);
        java.util.Arrays.fill(rgb, 0);
        for (int t = 0; t < taps; t++) {
            double s = (t + 0.5) / taps - 0.5;
            int ix = FieldNoise.floor(driftX * s);
            int iy = FieldNoise.floor(driftY * s);
            float fx = (float) (driftX * s - ix);
            float fy = (float) (driftY * s - iy);
            add(in, rgb, wide, high, ix, iy, (1 - fx) * (1 - fy) / taps);
            add(in, rgb, wide, high, ix + 1, iy, fx * (1 - fy) / taps);
            add(in, rgb, wide, high, ix, iy + 1, (1 - fx) * fy / taps);
            add(in, rgb, wide, high, ix + 1, iy + 1, fx * fy / taps);
        }
    }

    private static void add(float[] in, float[] out, int wide, int high, int dx, int dy, float share) {
        for (int y = 0; y < high; y++) {
            int sy = Math.max(0, Math.min(high - 1, y + dy));
            for (int x = 0; x < wide; x++) {
                int sx = Math.max(0, Math.min(wide - 1, x + dx));
                int i = 3 * (y * wide + x);
                int k = 3 * (sy * wide + sx);
                out[i] += in[k] * share;
                out[i + 1] += in[k + 1] * share;
                out[i + 2] += in[k + 2] * share;
            }
        }
    }

    /** A bell-shaped blur, first along rows and then along columns. */
    static void soften(float[] rgb, int wide, int high, double sigma) {
        int reach = Math.max(1, (int) Math.ceil(sigma * 2.2));
        float[] w = new float[reach + 1];
        float sum = 0;
        for (int i = 0; i <= reach; i++) {
            w[i] = (float) Math.exp(-i * i / (2 * sigma * sigma));
            sum += i == 0 ? w[i] : 2 * w[i];
        }
        for (int i = 0; i <= reach; i++) {
            w[i] /= sum;
        }
        float[] mid = new float[rgb.length];
        pass(rgb, mid, wide, high, w, 3, 3 * wide, wide, high);
        pass(mid, rgb, wide, high, w, 3 * wide, 3, high, wide);
    }

    private static void pass(float[] in, float[] out, int wide, int high, float[] w, int step, int jump, int n, int m) {
        int reach = w.length - 1;
        for (int line = 0; line < m; line++) {
            for (int i = 0; i < n; i++) {
                int at = line * jump + i * step;
                for (int c = 0; c < 3; c++) {
                    float v = in[at + c] * w[0];
                    for (int k = 1; k <= reach; k++) {
                        int a = Math.max(0, i - k);
                        int b = Math.min(n - 1, i + k);
                        v += (in[line * jump + a * step + c] + in[line * jump + b * step + c]) * w[k];
                    }
                    out[at + c] = v;
                }
            }
        }
    }
}
