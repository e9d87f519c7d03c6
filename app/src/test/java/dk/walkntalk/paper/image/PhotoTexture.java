package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** A picture to lay on a surface, with halved copies so that it stays calm when seen small; bytes hold square roots. */
final class PhotoTexture {
    private final List<int[]> levels = new ArrayList<>();
    private final int width;
    private final int height;
    private final boolean wraps;

    /** @param packed four bytes each: a, r, g, b, the square root of linear light */
    PhotoTexture(int[] packed, int width, int height, boolean wraps) {
        this.width = width;
        this.height = height;
        this.wraps = wraps;
        levels.add(packed);
        int w = width;
        int h = height;
        int[] from = packed;
        while (w > 16 && h > 16) {
            int[] half = new int[(w / 2) * (h / 2)];
            for (int y = 0; y < h / 2; y++) {
                for (int x = 0; x < w / 2; x++) {
                    int i = 2 * y * w + 2 * x;
                    half[y * (w / 2) + x] = mean(from[i], from[i + 1], from[i + w], from[i + w + 1]);
                }
            }
            w /= 2;
            h /= 2;
            levels.add(half);
            from = half;
        }
    }

    private static int mean(int a, int b, int c, int d) {
        int out = 0;
        for (int s = 0; s < 32; s += 8) {
            int p = a >>> s & 255;
            int q = b >>> s & 255;
            int u = c >>> s & 255;
            int v = d >>> s & 255;
            out |= (int) (Math.sqrt((p * p + q * q + u * u + v * v) * 0.25) + 0.5) << s;
        }
        return out;
    }

    /** Linear r, g, b, a at texel coordinates of the finest level, at the given level of detail. */
    void sample(double x, double y, double detail, float[] out) {
        double level = Math.max(0, Math.min(detail, levels.size() - 1.001));
        int low = (int) level;
        float part = (float) (level - low);
        out[0] = 0;
        out[1] = 0;
        out[2] = 0;
        out[3] = 0;
        add(low, x, y, 1 - part, out);
        if (part > 0.02f) {
            add(low + 1, x, y, part, out);
        }
    }

    private void add(int level, double x, double y, float weight, float[] out) {
        int w = width >> level;
        int h = height >> level;
        double scale = 1.0 / (1 << level);
        double px = x * scale - 0.5;
        double py = y * scale - 0.5;
        int xi = (int) Math.floor(px);
        int yi = (int) Math.floor(py);
        float fx = (float) (px - xi);
        float fy = (float) (py - yi);
        int x0 = fit(xi, w);
        int x1 = fit(xi + 1, w);
        int y0 = fit(yi, h) * w;
        int y1 = fit(yi + 1, h) * w;
        int[] data = levels.get(level);
        put(data[y0 + x0], weight * (1 - fx) * (1 - fy), out);
        put(data[y0 + x1], weight * fx * (1 - fy), out);
        put(data[y1 + x0], weight * (1 - fx) * fy, out);
        put(data[y1 + x1], weight * fx * fy, out);
    }

    private int fit(int i, int size) {
        if (wraps) {
            return i & size - 1;
        }
        return i < 0 ? 0 : Math.min(i, size - 1);
    }

    private static void put(int p, float weight, float[] out) {
        float w = weight / 65025f;
        int r = p >>> 16 & 255;
        int g = p >>> 8 & 255;
        int b = p & 255;
        int a = p >>> 24;
        out[0] += w * r * r;
        out[1] += w * g * g;
        out[2] += w * b * b;
        out[3] += w * a * a;
    }

    static int pack(double r, double g, double b, double a) {
        return code(a) << 24 | code(r) << 16 | code(g) << 8 | code(b);
    }

    private static int code(double v) {
        return (int) (Math.sqrt(PhotoNoise.clamp(v)) * 255 + 0.5);
    }
}
