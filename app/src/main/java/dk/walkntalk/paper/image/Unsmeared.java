package dk.walkntalk.paper.image;

/**
 * A patch with the lens's smear taken out again, after van Cittert: what blurring once more takes away is added, some
 * times over. Noise grows with it, so it is tried when plain reading has failed.
 */
final class Unsmeared {
    private Unsmeared() { }

    /**
     * @param smear standard deviation of the blur, pixels
     * @param times how often what it took away is added
     */
    static Grey of(Grey patch, double smear, int times) {
        int count = patch.shades().length;
        float[] seen = new float[count];
        for (int i = 0; i < count; i++) {
            seen[i] = patch.shades()[i] & 0xFF;
        }
        float[] weights = weights(smear);
        float[] drawn = seen.clone();
        float[] half = new float[count];
        float[] blurred = new float[count];
        for (int round = 0; round < times; round++) {
            blur(drawn, half, patch.width(), patch.height(), 1, patch.width(), weights);
            blur(half, blurred, patch.height(), patch.width(), patch.width(), 1, weights);
            for (int i = 0; i < count; i++) {
                drawn[i] = Math.max(0, Math.min(255, drawn[i] + seen[i] - blurred[i]));
            }
        }
        byte[] out = new byte[count];
        for (int i = 0; i < count; i++) {
            out[i] = (byte) Math.round(drawn[i]);
        }
        return new Grey(out, patch.width(), patch.height());
    }

    private static float[] weights(double smear) {
        int reach = (int) Math.ceil(2.5 * smear);
        float[] weights = new float[2 * reach + 1];
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.exp(-(i - reach) * (i - reach) / (2 * smear * smear));
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** Blurs each of {@code lines} lines of {@code length} places. */
    private static void blur(float[] in, float[] out, int length, int lines, int step, int lineStep, float[] weights) {
        int reach = weights.length / 2;
        for (int line = 0; line < lines; line++) {
            int start = line * lineStep;
            for (int i = 0; i < length; i++) {
                float sum = 0;
                for (int k = -reach; k <= reach; k++) {
                    sum += weights[k + reach] * in[start + Math.max(0, Math.min(length - 1, i + k)) * step];
                }
                out[start + i * step] = sum;
            }
        }
    }
}
