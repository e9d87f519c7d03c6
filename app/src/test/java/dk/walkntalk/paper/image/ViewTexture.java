package dk.walkntalk.paper.image;

import java.awt.image.BufferedImage;

/** The printed page in linear light with halved copies, so that small print turns grey instead of flickering. */
final class ViewTexture {
    private final float[][] level;
    private final int[] wide;
    private final int[] high;
    private final double perCm;

    ViewTexture(BufferedImage image, double perCm) {
        this.perCm = perCm;
        int w = image.getWidth();
        int h = image.getHeight();
        int count = 6;
        level = new float[count][];
        wide = new int[count];
        high = new int[count];
        float[] lut = new float[256];
        for (int i = 0; i < 256; i++) {
            double s = i / 255.0;
            lut[i] = (float) (s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4));
        }
        int[] rgb = image.getRGB(0, 0, w, h, null, 0, w);
        float[] now = new float[w * h * 3];
        for (int i = 0; i < rgb.length; i++) {
            now[3 * i] = lut[rgb[i] >> 16 & 255];
            now[3 * i + 1] = lut[rgb[i] >> 8 & 255];
            now[3 * i + 2] = lut[rgb[i] & 255];
        }
        for (int k = 0; k < count; k++) {
            level[k] = now;
            wide[k] = w;
            high[k] = h;
            int nw = w / 2;
            int nh = h / 2;
            float[] next = new float[nw * nh * 3];
            for (int y = 0; y < nh; y++) {
                for (int x = 0; x < nw; x++) {
                    for (int c = 0; c < 3; c++) {
                        int i = (2 * y * w + 2 * x) * 3 + c;
                        next[(y * nw + x) * 3 + c] = (now[i] + now[i + 3] + now[i + 3 * w] + now[i + 3 * w + 3]) / 4;
                    }
                }
            }
            now = next;
            w = nw;
            h = nh;
        }
    }

    /** Colours the hit by the place on the paper (from its centre, y towards the head). */
    void paint(double u, double v, double foot, ViewHit h) {
        double d = Math.max(0, Math.log(foot * perCm * 1.1) / Math.log(2));
        int k = Math.min(level.length - 2, (int) d);
        double f = Math.min(1, d - k);
        h.colour(0, 0, 0);
        read(k, u, v, 1 - f, h);
        if (f > 0) {
            read(k + 1, u, v, f, h);
        }
    }

    private void read(int k, double u, double v, double weight, ViewHit h) {
        double x = Math.max(0, Math.min(wide[k] - 1.001, (u / 21 + 0.5) * wide[k] - 0.5));
        double y = Math.max(0, Math.min(high[k] - 1.001, (0.5 - v / 29.7) * high[k] - 0.5));
        int ix = (int) x;
        int iy = (int) y;
        double fx = x - ix;
        double fy = y - iy;
        float[] a = level[k];
        int i = (iy * wide[k] + ix) * 3;
        int j = i + wide[k] * 3;
        double p = weight * (1 - fx) * (1 - fy);
        double q = weight * fx * (1 - fy);
        double r = weight * (1 - fx) * fy;
        double s = weight * fx * fy;
        h.r += p * a[i] + q * a[i + 3] + r * a[j] + s * a[j + 3];
        h.g += p * a[i + 1] + q * a[i + 4] + r * a[j + 1] + s * a[j + 4];
        h.b += p * a[i + 2] + q * a[i + 5] + r * a[j + 2] + s * a[j + 5];
    }
}
