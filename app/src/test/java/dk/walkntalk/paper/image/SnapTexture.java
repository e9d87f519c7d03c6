package dk.walkntalk.paper.image;

/** A picture in linear light with its halvings: far or slanting pixels read a coarser one and do not sparkle. */
final class SnapTexture {
    private final float[][] levels;
    private final int[] widths;
    private final int[] heights;
    private final boolean wrap;

    SnapTexture(float[] rgb, int width, int height, boolean wrap) {
        this.wrap = wrap;
        int count = 1;
        while (Math.min(width, height) >> count >= 8) {
            count++;
        }
        levels = new float[count][];
        widths = new int[count];
        heights = new int[count];
        levels[0] = rgb;
        widths[0] = width;
        heights[0] = height;
        for (int l = 1; l < count; l++) {
            halve(l);
        }
    }

    private void halve(int l) {
        int w = widths[l - 1] / 2;
        int h = heights[l - 1] / 2;
        int pw = widths[l - 1];
        float[] from = levels[l - 1];
        float[] to = new float[w * h * 3];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int p = ((2 * y) * pw + 2 * x) * 3;
                int q = p + pw * 3;
                int o = (y * w + x) * 3;
                for (int c = 0; c < 3; c++) {
                    to[o + c] = 0.25f * (from[p + c] + from[p + 3 + c] + from[q + c] + from[q + 3 + c]);
                }
            }
        }
        levels[l] = to;
        widths[l] = w;
        heights[l] = h;
    }

    /** Reads at u, v (0 to 1 over the picture) with a footprint in texels of the finest level. */
    void read(double u, double v, double footprint, float[] out) {
        double level = footprint <= 1 ? 0 : Math.log(footprint) * 1.4426950408889634;
        level = Math.min(level, levels.length - 1.001);
        int l = (int) level;
        float f = (float) (level - l);
        out[0] = 0;
        out[1] = 0;
        out[2] = 0;
        add(l, u, v, 1 - f, out);
        if (f > 0.02f) {
            add(l + 1, u, v, f, out);
        } else {
            float k = 1 / (1 - f);
            out[0] *= k;
            out[1] *= k;
            out[2] *= k;
        }
    }

    private void add(int l, double u, double v, float weight, float[] out) {
        int w = widths[l];
        int h = heights[l];
        double x = u * w - 0.5;
        double y = v * h - 0.5;
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        float fx = (float) (x - x0);
        float fy = (float) (y - y0);
        int xa = fold(x0, w);
        int xb = fold(x0 + 1, w);
        int ya = fold(y0, h) * w;
        int yb = fold(y0 + 1, h) * w;
        float[] t = levels[l];
        float a = (1 - fx) * (1 - fy) * weight;
        float b = fx * (1 - fy) * weight;
        float c = (1 - fx) * fy * weight;
        float d = fx * fy * weight;
        int p = (ya + xa) * 3;
        int q = (ya + xb) * 3;
        int r = (yb + xa) * 3;
        int s = (yb + xb) * 3;
        for (int i = 0; i < 3; i++) {
            out[i] += a * t[p + i] + b * t[q + i] + c * t[r + i] + d * t[s + i];
        }
    }

    private int fold(int i, int n) {
        return wrap ? Math.floorMod(i, n) : Math.max(0, Math.min(n - 1, i));
    }
}
