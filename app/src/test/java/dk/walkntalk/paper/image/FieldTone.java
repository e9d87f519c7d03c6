package dk.walkntalk.paper.image;

/** Colours: from everyday sRGB codes to linear light and back, and small variations of them. */
final class FieldTone {
    private static final float[] LINEAR = new float[256];

    static {
        for (int i = 0; i < 256; i++) {
            double c = i / 255.0;
            LINEAR[i] = (float) (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
    }

    private FieldTone() {
    }

    static double[] of(int rgb) {
        return new double[] {LINEAR[rgb >> 16 & 255], LINEAR[rgb >> 8 & 255], LINEAR[rgb & 255]};
    }

    /** A neighbour of a colour, so that no two scenes share the very same desk. */
    static double[] near(int rgb, FieldRandom rnd, double spread) {
        double[] c = of(rgb);
        double all = Math.exp(rnd.gauss() * spread);
        for (int i = 0; i < 3; i++) {
            c[i] = Math.min(0.9, c[i] * all * Math.exp(rnd.gauss() * spread * 0.35));
        }
        return c;
    }

    static double[] mix(double[] a, double[] b, double t) {
        return new double[] {a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t};
    }

    static double[] times(double[] a, double k) {
        return new double[] {a[0] * k, a[1] * k, a[2] * k};
    }

    static double luma(double r, double g, double b) {
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }

    static double clamp(double v) {
        return v < 0 ? 0 : v > 1 ? 1 : v;
    }

    static double smooth(double low, double high, double v) {
        double t = clamp((v - low) / (high - low));
        return t * t * (3 - 2 * t);
    }

    /** The display curve, 0..1 in and out. */
    static double encode(double v) {
        return v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
    }
}
