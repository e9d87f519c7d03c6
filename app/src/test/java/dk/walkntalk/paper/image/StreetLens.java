package dk.walkntalk.paper.image;

import java.util.Random;

/** What lies between the light and the file: lens, sensor, and what the phone makes of it. */
final class StreetLens {
    private static final float[] BELL = new float[65536];

    static {
        Random random = new Random(4711);
        for (int i = 0; i < BELL.length; i++) {
            BELL[i] = (float) random.nextGaussian();
        }
    }

    private final int width;
    private final int height;
    private final Random random;
    private final double unit;

    /** @param random decides how good the picture gets */
    StreetLens(int width, int height, Random random) {
        this.width = width;
        this.height = height;
        this.random = random;
        unit = Math.max(width, height) / 1200.0;
    }

    /** Makes the picture of linear light, which is used up. */
    int[] develop(float[] light) {
        float[] spare = new float[light.length];
        int soft = random.nextInt(5) == 0 ? (int) Math.round((1.5 + random.nextDouble()) * unit) : 0;
        if (soft > 0) {
            blur(light, spare, soft);
        } else {
            pinch(light, spare);
        }
        if (random.nextInt(5) == 0) {
            shake(light, spare);
        }
        expose(light);
        noise(light);
        byte[] rgb = tones(light, spare);
        return StreetJpeg.throughFile(rgb, width, height, (float) (0.55 + 0.4 * random.nextDouble()));
    }

    /** The least blur that every lens has: weights 1, 2, 1 both ways. */
    private void pinch(float[] light, float[] spare) {
        int row = width * 3;
        for (int i = 0; i < light.length; i++) {
            float before = light[i < 3 ? i : i - 3];
            float after = light[i + 3 < light.length ? i + 3 : i];
            spare[i] = 0.2f * (before + after) + 0.6f * light[i];
        }
        for (int i = 0; i < light.length; i++) {
            float above = spare[i < row ? i : i - row];
            float below = spare[i + row < light.length ? i + row : i];
            light[i] = 0.2f * (above + below) + 0.6f * spare[i];
        }
    }

    /** Out of focus: twice a box of this half width, both ways. */
    private void blur(float[] light, float[] spare, int half) {
        for (int pass = 0; pass < 2; pass++) {
            for (int y = 0; y < height; y++) {
                for (int c = 0; c < 3; c++) {
                    box(light, spare, y * width * 3 + c, 3, width, half);
                }
            }
            for (int x = 0; x < width * 3; x++) {
                box(spare, light, x, width * 3, height, half);
            }
        }
    }

    private static void box(float[] from, float[] to, int start, int step, int count, int half) {
        float sum = 0;
        for (int i = -half; i <= half; i++) {
            sum += from[start + Math.max(0, i) * step];
        }
        float share = 1f / (2 * half + 1);
        for (int i = 0; i < count; i++) {
            to[start + i * step] = sum * share;
            sum += from[start + Math.min(count - 1, i + half + 1) * step] - from[start + Math.max(0, i - half) * step];
        }
    }

    /** The hand moved: the mean along a short line, about the place where it began and ended. */
    private void shake(float[] light, float[] spare) {
        double length = (2 + 5 * random.nextDouble()) * unit;
        double angle = random.nextDouble() * Math.PI;
        int taps = 7;
        System.arraycopy(light, 0, spare, 0, light.length);
        int[] dx = new int[taps];
        int[] dy = new int[taps];
        for (int i = 0; i < taps; i++) {
            double at = length * (i - (taps - 1) / 2.0) / (taps - 1);
            dx[i] = (int) Math.round(at * Math.cos(angle));
            dy[i] = (int) Math.round(at * Math.sin(angle));
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float r = 0;
                float g = 0;
                float b = 0;
                for (int i = 0; i < taps; i++) {
                    int px = Math.max(0, Math.min(width - 1, x + dx[i]));
                    int py = Math.max(0, Math.min(height - 1, y + dy[i]));
                    int at = (py * width + px) * 3;
                    r += spare[at];
                    g += spare[at + 1];
                    b += spare[at + 2];
                }
                int at = (y * width + x) * 3;
                light[at] = r / taps;
                light[at + 1] = g / taps;
                light[at + 2] = b / taps;
            }
        }
    }

    /** Brightness and white balance as a phone would guess them, with its errors. */
    private void expose(float[] light) {
        int[] counts = new int[4096];
        double[] mean = new double[3];
        int looked = 0;
        for (int i = 0; i + 2 < light.length; i += 21) {
            float bright = 0.25f * light[i] + 0.6f * light[i + 1] + 0.15f * light[i + 2];
            counts[(int) Math.max(0, Math.min(4095, 400 + 250 * Math.log(bright + 1e-4)))]++;
            for (int c = 0; c < 3; c++) {
                mean[c] += light[i + c];
            }
            looked++;
        }
        int above = 0;
        int bin = 4095;
        while (bin > 0 && above < looked * 0.04) {
            above += counts[bin--];
        }
        double bright = Math.exp((bin - 400) / 250.0);
        double grey = (mean[0] + mean[1] + mean[2]) / 3 / looked;
        double target = (0.62 + 0.3 * random.nextDouble()) * (random.nextInt(8) == 0 ? 0.5 : 1);
        double gain = Math.min(target / bright * 1.35, Math.max(target / bright, 0.2 / grey));
        gain = Math.min(gain, (0.3 + 0.25 * random.nextDouble()) / grey);
        double trust = 0.25 + 0.5 * random.nextDouble();
        float[] gains = new float[3];
        for (int c = 0; c < 3; c++) {
            double cast = Math.max(0.35, Math.min(4, grey * looked / mean[c]));
            gains[c] = (float) (gain * Math.pow(cast, trust) * (0.96 + 0.08 * random.nextDouble()));
        }
        for (int i = 0; i + 2 < light.length; i += 3) {
            light[i] *= gains[0];
            light[i + 1] *= gains[1];
            light[i + 2] *= gains[2];
        }
    }

    private void noise(float[] light) {
        double iso = Math.pow(random.nextDouble(), 2);
        float shot = (float) (0.00004 + 0.0009 * iso);
        float read = (float) (0.000001 + 0.00003 * iso);
        int state = random.nextInt() | 1;
        for (int i = 0; i < light.length; i++) {
            state ^= state << 13;
            state ^= state >>> 17;
            state ^= state << 5;
            light[i] += BELL[state >>> 16] * (float) Math.sqrt(shot * Math.max(0, light[i]) + read);
        }
    }

    /** Gamma with a soft shoulder, then sharpened as phones do. */
    private byte[] tones(float[] light, float[] luma) {
        double contrast = 0.1 + 0.35 * random.nextDouble();
        float sharpen = (float) (random.nextInt(4) == 0 ? 0 : 0.2 + 0.9 * random.nextDouble());
        float[] curve = new float[4097];
        for (int i = 0; i < curve.length; i++) {
            double v = i / 2730.0;
            v = v < 0.7 ? v : 0.7 + 0.3 * (1 - Math.exp(-(v - 0.7) / 0.3));
            double s = v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
            curve[i] = (float) (255 * (s + contrast * (s * s * (3 - 2 * s) - s)));
        }
        int count = width * height;
        for (int i = 0; i < light.length; i++) {
            light[i] = curve[(int) Math.max(0, Math.min(4096, light[i] * 2730))];
        }
        for (int i = 0; i < count; i++) {
            luma[i] = 0.3f * light[3 * i] + 0.59f * light[3 * i + 1] + 0.11f * light[3 * i + 2];
        }
        byte[] out = new byte[light.length];
        int step = Math.max(1, (int) Math.round(unit));
        for (int y = 0; y < height; y++) {
            int up = Math.max(0, y - step) * width;
            int down = Math.min(height - 1, y + step) * width;
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                float around = luma[up + x] + luma[down + x] + luma[y * width + Math.max(0, x - step)]
                        + luma[y * width + Math.min(width - 1, x + step)];
                float more = sharpen * (luma[at] - around / 4);
                for (int c = 0; c < 3; c++) {
                    out[3 * at + c] = (byte) Math.max(0, Math.min(255, light[3 * at + c] + more + 0.5f));
                }
            }
        }
        return out;
    }
}
