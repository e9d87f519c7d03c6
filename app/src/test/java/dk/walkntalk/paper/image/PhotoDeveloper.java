package dk.walkntalk.paper.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;

/** Turns the light that fell through the lens into what a phone stores: blur, noise, tones, sharpening and JPEG. */
final class PhotoDeveloper {
    private final PhotoDice dice;
    private final int width;
    private final int height;
    private final double scale;
    private float[] light;
    private final float[][] kernels = new float[128][];

    PhotoDeveloper(PhotoDice dice, float[] light, int width, int height) {
        this.dice = dice;
        this.light = light;
        this.width = width;
        this.height = height;
        this.scale = Math.max(width, height) / 1200.0;
        for (int i = 0; i < kernels.length; i++) {
            double sigma = i / 16.0;
            float[] w = new float[1 + Math.min(12, (int) (2.5 * sigma + 0.6))];
            double sum = 0;
            for (int t = 0; t < w.length; t++) {
                w[t] = (float) Math.exp(-t * t / (2 * sigma * sigma + 0.02));
                sum += t == 0 ? w[t] : 2 * w[t];
            }
            for (int t = 0; t < w.length; t++) {
                w[t] /= (float) sum;
            }
            kernels[i] = w;
        }
    }

    /** @param cast the light's colour; @param gain the exposure; @param dim how dark the place was, 0..1 */
    int[] develop(double[] cast, double gain, double dim) {
        double part = dice.in(0.6, 1.05);
        double red = gain * Math.pow(cast[0], -part) * (1 + 0.05 * dice.bell() * 0.8);
        double green = gain * Math.pow(cast[1], -part);
        double blue = gain * Math.pow(cast[2], -part) * (1 + 0.05 * dice.bell() * 0.9);
        double falloff = dice.in(0.05, 0.4);
        each(y -> {
            for (int x = 0; x < width; x++) {
                double dx = (x - width * 0.5) / (600 * scale);
                double dy = (y - height * 0.5) / (600 * scale);
                double v = 1 - falloff * (dx * dx + dy * dy) * 0.64;
                int i = 3 * (y * width + x);
                light[i] *= (float) (red * v);
                light[i + 1] *= (float) (green * v);
                light[i + 2] *= (float) (blue * v);
            }
        });
        boolean shaken = dice.chance(0.1 + 0.25 * dim);
        double shake = dice.in(1.5, 4.5) * scale;
        double way = dice.in(0, Math.PI);
        double soft = dice.in(0.35, 0.9) * scale;
        double corners = dice.in(0, 1.6) * scale;
        if (shaken) {
            smear(Math.cos(way) * shake, Math.sin(way) * shake);
        }
        blur(soft, corners);
        noise(dice.in(0.004, 0.013) + dice.in(0, 0.028) * dim);
        tones(dice.in(0, 1), dice.in(1.0, 1.3));
        sharpen(dice.in(0.2, 1.1), Math.max(0.6, 1.1 * scale));
        return jpeg((float) dice.in(0.62, 0.95));
    }

    private void each(java.util.function.IntConsumer row) {
        IntStream.range(0, height).parallel().forEach(row);
    }

    private void smear(double dx, double dy) {
        int taps = Math.max(2, (int) (Math.hypot(dx, dy) + 1.5));
        float[] out = new float[light.length];
        each(y -> {
            for (int x = 0; x < width; x++) {
                for (int k = 0; k < taps; k++) {
                    double s = (k + 0.5) / taps - 0.5;
                    int sx = clip((int) Math.round(x + dx * s), width);
                    int sy = clip((int) Math.round(y + dy * s), height);
                    for (int c = 0; c < 3; c++) {
                        out[3 * (y * width + x) + c] += light[3 * (sy * width + sx) + c] / taps;
                    }
                }
            }
        });
        light = out;
    }

    private static int clip(int i, int size) {
        return i < 0 ? 0 : Math.min(i, size - 1);
    }

    /** A Gaussian blur that may widen towards the picture's corners. */
    private void blur(double middle, double corner) {
        float[] across = new float[light.length];
        each(y -> pass(light, across, y, middle, corner, 1, 0));
        float[] down = new float[light.length];
        each(y -> pass(across, down, y, middle, corner, 0, 1));
        light = down;
    }

    private void pass(float[] from, float[] to, int y, double middle, double corner, int sx, int sy) {
        for (int x = 0; x < width; x++) {
            double dx = (x - width * 0.5) / (750 * scale);
            double dy = (y - height * 0.5) / (750 * scale);
            double d = dx * dx + dy * dy;
            float[] weights = kernels[Math.min(kernels.length - 1, (int) ((middle + corner * d * d) * 16 + 0.5))];
            int reach = weights.length - 1;
            float r = 0;
            float g = 0;
            float b = 0;
            for (int t = -reach; t <= reach; t++) {
                float w = weights[t < 0 ? -t : t];
                int i = 3 * (clip(y + t * sy, height) * width + clip(x + t * sx, width));
                r += w * from[i];
                g += w * from[i + 1];
                b += w * from[i + 2];
            }
            int i = 3 * (y * width + x);
            to[i] = r;
            to[i + 1] = g;
            to[i + 2] = b;
        }
    }

    private void noise(double amount) {
        int seed = dice.upTo(1 << 24);
        double fine = amount * Math.max(0.5, Math.min(2, scale));
        each(y -> {
            for (int x = 0; x < width; x++) {
                int i = 3 * (y * width + x);
                double rough = PhotoNoise.at(x / 2.6, y / 2.6, seed + 3);
                for (int c = 0; c < 3; c++) {
                    double v = light[i + c];
                    double s = fine * Math.sqrt(0.25 * Math.max(v, 0) + 0.004) * 1.6;
                    double n = PhotoNoise.cell(x, y, seed) + PhotoNoise.cell(x, y, seed + 7) - 1;
                    double own = PhotoNoise.cell(x, y, seed + 11 + c) - 0.5;
                    double blotch = c == 1 ? 0 : PhotoNoise.at(x / 4.5, y / 4.5, seed + 17 + c);
                    light[i + c] = (float) (v + s * (1.6 * n + 0.9 * own + 0.5 * rough + 0.7 * blotch));
                }
            }
        });
    }

    private void tones(double contrast, double colourful) {
        double[] curve = new double[4097];
        for (int i = 0; i <= 4096; i++) {
            double v = i / 4096.0 * (i / 4096.0) * 2.5;
            double s = v < 0.62 ? v : 0.62 + 0.38 * (1 - Math.exp(-(v - 0.62) / 0.38));
            double e = s <= 0.0031308 ? 12.92 * s : 1.055 * Math.pow(s, 1 / 2.4) - 0.055;
            double bent = e * e * (3 - 2 * e);
            curve[i] = e + (bent - e) * 0.45 * contrast;
        }
        each(y -> {
            for (int i = 3 * y * width; i < 3 * (y + 1) * width; i += 3) {
                double grey = 0.25 * light[i] + 0.6 * light[i + 1] + 0.15 * light[i + 2];
                for (int c = 0; c < 3; c++) {
                    double v = grey + (light[i + c] - grey) * colourful;
                    int at = (int) (Math.sqrt(PhotoNoise.clamp(v / 2.5)) * 4096);
                    light[i + c] = (float) curve[at];
                }
            }
        });
    }

    /** Sharpens brightness alone, as phones do, with a little halo. */
    private void sharpen(double amount, double sigma) {
        float[] w = kernels[(int) (sigma * 16)];
        int reach = w.length - 1;
        float[] grey = new float[width * height];
        float[] across = new float[width * height];
        each(y -> {
            for (int i = y * width; i < (y + 1) * width; i++) {
                grey[i] = 0.3f * light[3 * i] + 0.6f * light[3 * i + 1] + 0.1f * light[3 * i + 2];
            }
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int t = -reach; t <= reach; t++) {
                    sum += w[t < 0 ? -t : t] * grey[y * width + clip(x + t, width)];
                }
                across[y * width + x] = sum;
            }
        });
        each(y -> {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int t = -reach; t <= reach; t++) {
                    sum += w[t < 0 ? -t : t] * across[clip(y + t, height) * width + x];
                }
                int i = y * width + x;
                float more = (float) amount * (grey[i] - sum);
                light[3 * i] += more;
                light[3 * i + 1] += more;
                light[3 * i + 2] += more;
            }
        });
    }

    private int[] jpeg(float quality) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        each(y -> {
            for (int x = 0; x < width; x++) {
                int i = 3 * (y * width + x);
                argb[i / 3] = 255 << 24 | level(light[i]) << 16 | level(light[i + 1]) << 8 | level(light[i + 2]);
            }
        });
        return PhotoJpeg.through(image, quality);
    }

    private static int level(float v) {
        return (int) (PhotoNoise.clamp(v) * 255 + 0.5);
    }
}
