package dk.walkntalk.paper.image;

import java.util.Random;

/** Light becomes a picture: out of focus or moved, too bright or too dark, grainy, and stored in blocks. */
final class SceneLens {
    private final double exposure;
    private final double[] balance;
    private final double grain;
    private final double veil;
    private final boolean blocks;
    private final int blur;
    private final SceneNoise noise;

    SceneLens(Random random, SceneLight.Kind light, int longEdge) {
        exposure = 0.95 * Math.exp(0.16 * random.nextGaussian());
        double warm = 0.06 * random.nextGaussian();
        balance = new double[] {1 + warm, 1 + 0.02 * random.nextGaussian(), 1 - warm};
        grain = 0.004 + (random.nextInt(4) == 0 ? 0.03 : 0.012) * random.nextDouble();
        veil = light == SceneLight.Kind.BACKLIT ? 0.05 + 0.12 * random.nextDouble() : 0.01;
        blocks = random.nextInt(3) == 0;
        blur = (int) (longEdge * (random.nextInt(4) == 0 ? 0.004 : 0.0012) * random.nextDouble());
        noise = new SceneNoise(random.nextInt());
    }

    int[] develop(float[] light, int width, int height) {
        for (int i = 0; i < (blur > 0 ? 2 : 0); i++) {
            blur(light, width, height, 3, 3 * width);
            blur(light, height, width, 3 * width, 3);
        }
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = 255;
                double shared = noise.grain(x, y);
                double dx = x / (double) width - 0.5;
                double dy = y / (double) height - 0.5;
                double corner = 1 - 0.35 * (dx * dx + dy * dy);
                for (int i = 0; i < 3; i++) {
                    double value = (light[3 * (y * width + x) + i] * corner + veil) / (1 + veil) * exposure * balance[i];
                    double seen = Math.pow(Math.max(0, Math.min(1, value)), 1 / 2.2);
                    seen += grain * (shared + 0.7 * noise.grain(x + 7919 * (i + 1), y)) * (1.4 - seen);
                    pixel = pixel << 8 | (int) (255 * Math.max(0, Math.min(1, seen)) + 0.5);
                }
                argb[y * width + x] = pixel;
            }
        }
        if (blocks) {
            store(argb, width, height);
        }
        return argb;
    }

    private void blur(float[] light, int lines, int length, int across, int along) {
        // "lines" runs over the direction of step "across", the mean over that of step "along"
        float[] line = new float[length];
        for (int l = 0; l < lines; l++) {
            for (int i = 0; i < 3; i++) {
                int start = l * across + i;
                double sum = 0;
                for (int k = -blur; k < length + blur; k++) {
                    if (k < length) {
                        line[Math.max(0, k)] = light[start + Math.max(0, k) * along];
                    }
                }
                for (int k = -blur; k <= blur; k++) {
                    sum += line[Math.max(0, Math.min(length - 1, k))];
                }
                for (int k = 0; k < length; k++) {
                    light[start + k * along] = (float) (sum / (2 * blur + 1));
                    sum += line[Math.min(length - 1, k + blur + 1)] - line[Math.max(0, k - blur)];
                }
            }
        }
    }

    /** Colour at a quarter of the places, brightness in steps of four: what strong compression leaves. */
    private static void store(int[] argb, int width, int height) {
        for (int y = 0; y + 1 < height; y += 2) {
            for (int x = 0; x + 1 < width; x += 2) {
                int[] at = {y * width + x, y * width + x + 1, (y + 1) * width + x, (y + 1) * width + x + 1};
                int red = 0;
                int blue = 0;
                for (int k : at) {
                    int p = argb[k];
                    red += (p >> 16 & 255) - (p >> 8 & 255);
                    blue += (p & 255) - (p >> 8 & 255);
                }
                for (int k : at) {
                    int g = Math.min(255, ((argb[k] >> 8 & 255) + 2) & ~3);
                    int r = Math.max(0, Math.min(255, g + red / 4));
                    int b = Math.max(0, Math.min(255, g + blue / 4));
                    argb[k] = 0xFF000000 | r << 16 | g << 8 | b;
                }
            }
        }
    }
}
