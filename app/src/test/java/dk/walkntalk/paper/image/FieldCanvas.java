package dk.walkntalk.paper.image;

/** A picture in linear light that rods can be drawn on with soft edges; used for ink on paper and for grass. */
final class FieldCanvas {
    final int wide;
    final int high;
    final float[] rgb;
    final float[] cover;

    FieldCanvas(int wide, int high, boolean layered) {
        this.wide = wide;
        this.high = high;
        this.rgb = new float[wide * high * 3];
        this.cover = layered ? new float[wide * high] : null;
    }

    void fill(double[] c) {
        for (int i = 0; i < rgb.length; i += 3) {
            rgb[i] = (float) c[0];
            rgb[i + 1] = (float) c[1];
            rgb[i + 2] = (float) c[2];
        }
    }

    private void dab(int k, double r, double g, double b, double a) {
        if (cover != null) {
            cover[k] += (float) ((1 - cover[k]) * a);
        }
        k *= 3;
        rgb[k] += (float) ((r - rgb[k]) * a);
        rgb[k + 1] += (float) ((g - rgb[k + 1]) * a);
        rgb[k + 2] += (float) ((b - rgb[k + 2]) * a);
    }

    /** A rod with round ends in pixels; one thinner than a pixel pales instead of vanishing. */
    void rod(double x0, double y0, double r0, double x1, double y1, double r1, double[] c, double alpha) {
        double thin = Math.min(1, (r0 + r1) / 0.9);
        double a0 = alpha * thin;
        r0 = Math.max(r0, 0.45);
        r1 = Math.max(r1, 0.45);
        double big = Math.max(r0, r1) + 1;
        int left = Math.max(0, (int) (Math.min(x0, x1) - big));
        int right = Math.min(wide - 1, (int) (Math.max(x0, x1) + big));
        int top = Math.max(0, (int) (Math.min(y0, y1) - big));
        int bottom = Math.min(high - 1, (int) (Math.max(y0, y1) + big));
        double dx = x1 - x0;
        double dy = y1 - y0;
        double inv = 1 / (dx * dx + dy * dy + 1e-9);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double px = x + 0.5 - x0;
                double py = y + 0.5 - y0;
                double t = FieldTone.clamp((px * dx + py * dy) * inv);
                px -= dx * t;
                py -= dy * t;
                double r = r0 + (r1 - r0) * t + 0.5;
                double d2 = px * px + py * py;
                if (d2 < r * r) {
                    double a = Math.min(1, r - Math.sqrt(d2)) * a0;
                    dab(y * wide + x, c[0], c[1], c[2], a);
                }
            }
        }
    }

    /** An upright rectangle in pixels with edges between pixels honoured. */
    void box(double x0, double y0, double x1, double y1, double[] c, double alpha) {
        int left = Math.max(0, (int) Math.floor(x0));
        int right = Math.min(wide - 1, (int) Math.floor(x1));
        int top = Math.max(0, (int) Math.floor(y0));
        int bottom = Math.min(high - 1, (int) Math.floor(y1));
        for (int y = top; y <= bottom; y++) {
            double ay = Math.min(y + 1, y1) - Math.max(y, y0);
            for (int x = left; x <= right; x++) {
                double ax = Math.min(x + 1, x1) - Math.max(x, x0);
                dab(y * wide + x, c[0], c[1], c[2], alpha * ax * ay);
            }
        }
    }

    /** Reads between pixels into a hit's colour. */
    void read(double x, double y, FieldHit hit) {
        double a = Math.max(0, Math.min(wide - 1.001, x - 0.5));
        double b = Math.max(0, Math.min(high - 1.001, y - 0.5));
        int i = (int) a;
        int j = (int) b;
        double f = a - i;
        double g = b - j;
        int k = (j * wide + i) * 3;
        int n = k + wide * 3;
        double p = (1 - f) * (1 - g);
        double q = f * (1 - g);
        double r = (1 - f) * g;
        double s = f * g;
        hit.r = rgb[k] * p + rgb[k + 3] * q + rgb[n] * r + rgb[n + 3] * s;
        hit.g = rgb[k + 1] * p + rgb[k + 4] * q + rgb[n + 1] * r + rgb[n + 4] * s;
        hit.b = rgb[k + 2] * p + rgb[k + 5] * q + rgb[n + 2] * r + rgb[n + 5] * s;
    }
}
