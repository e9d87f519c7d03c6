package dk.walkntalk.paper.image;

/** A lens that is not quite sharp. */
final class QuickBlur {
    private QuickBlur() { }

    /** A Gaussian of this deviation in pixels, cut off at three of them. */
    static void blur(float[] shades, int width, int height, double deviation) {
        int reach = (int) Math.ceil(3 * deviation);
        if (reach == 0) {
            return;
        }
        float[] weights = new float[2 * reach + 1];
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.exp(-(i - reach) * (i - reach) / (2 * deviation * deviation));
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        float[] line = new float[Math.max(width, height) + 2 * reach];
        for (int y = 0; y < height; y++) {
            along(shades, y * width, 1, width, weights, line);
        }
        for (int x = 0; x < width; x++) {
            along(shades, x, width, height, weights, line);
        }
    }

    private static void along(float[] shades, int start, int step, int count, float[] weights, float[] line) {
        int reach = weights.length / 2;
        for (int i = 0; i < count + 2 * reach; i++) {
            line[i] = shades[start + Math.max(0, Math.min(count - 1, i - reach)) * step];
        }
        for (int i = 0; i < count; i++) {
            float sum = 0;
            for (int k = 0; k < weights.length; k++) {
                sum += weights[k] * line[i + k];
            }
            shades[start + i * step] = sum;
        }
    }
}
