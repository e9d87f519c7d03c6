package dk.walkntalk.paper.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What a phone does to the light: blur, vignette, exposure, white balance, noise, tone, sharpening and JPEG. */
final class ViewLens {
    private final ViewFrame frame;
    private final int w;
    private final int h;
    private final ViewDice dice;
    private final double scale;
    private final double[] balance = new double[3];
    private final double exposure;
    private final double shoulder;
    private final int seed;

    ViewLens(ViewFrame frame, double[] lightColour, ViewDice dice) {
        this.frame = frame;
        this.dice = dice;
        w = frame.width;
        h = frame.height;
        scale = frame.edge / 1200.0;
        seed = dice.below(1 << 20);
        double adapt = dice.in(0.65, 1);
        double mean = (lightColour[0] + lightColour[1] + lightColour[2]) / 3;
        double warm = dice.bell(0.05);
        double tint = dice.bell(0.025);
        double[] wrong = {warm, tint, -warm};
        for (int c = 0; c < 3; c++) {
            balance[c] = Math.pow(mean / lightColour[c], adapt) * (1 + wrong[c]);
        }
        shoulder = dice.in(0.6, 0.85);
        exposure = meter(dice.in(-0.6, 0.6));
    }

    /** Exposes for a middle grey, but lets only so much of the picture go white. */
    private double meter(double stops) {
        int[] bins = new int[400];
        double logs = 0;
        int n = 0;
        for (int i = 0; i < w * h; i += 7) {
            double y = 0.3 * frame.light[0][i] * balance[0] + 0.6 * frame.light[1][i] * balance[1]
                    + 0.1 * frame.light[2][i] * balance[2];
            double l = Math.log(Math.max(1e-4, y)) / Math.log(2);
            bins[(int) Math.max(0, Math.min(399, (l + 14) * 20))]++;
            logs += l;
            n++;
        }
        int left = (int) (n * 0.02);
        int bin = 399;
        while (bin > 0 && left > bins[bin]) {
            left -= bins[bin--];
        }
        double bright = bin / 20.0 - 14;
        double byMean = Math.log(0.24) / Math.log(2) - logs / n;
        double byWhite = Math.log(0.72) / Math.log(2) - bright;
        double chosen = Math.min(0.45 * byMean + 0.55 * byWhite, byWhite + 0.2);
        return Math.pow(2, Math.max(chosen, byWhite - 0.6) + stops * 0.65);
    }

    int[] develop() {
        double soft = Math.max(0.45, scale * (dice.chance(0.8) ? dice.in(0.35, 0.7) : dice.in(0.7, 1.4)));
        double edgeSoft = scale * dice.in(0.2, 1.3);
        boolean shaken = dice.chance(0.22);
        double shake = scale * dice.in(0.8, 3.2);
        double shakeWay = dice.in(0, 3.2);
        double vignette = dice.in(0.05, 0.45);
        double veil = dice.in(0.002, 0.025);
        double noise = dice.in(0.002, 0.009) * (dice.chance(0.2) ? 2.2 : 1);
        double sharp = dice.in(0.2, 1.1);
        float quality = (float) dice.in(0.72, 0.95);
        for (int c = 0; c < 3; c++) {
            float[] a = frame.light[c];
            if (shaken) {
                a = shake(a, shake * Math.cos(shakeWay), shake * Math.sin(shakeWay));
            }
            float[] base = gauss(a, soft);
            float[] wide = gauss(base, edgeSoft);
            double sum = 0;
            for (int i = 0; i < base.length; i += 13) {
                sum += Math.min(3, base[i]);
            }
            double haze = veil * sum / (base.length / 13 + 1);
            for (int y = 0; y < h; y++) {
                for (int x = 0; x < w; x++) {
                    int i = y * w + x;
                    double px = (x - w / 2.0) / frame.edge;
                    double py = (y - h / 2.0) / frame.edge;
                    double r2 = Math.min(1, (px * px + py * py) * 2.56);
                    double v = base[i] + r2 * (wide[i] - base[i]);
                    v = (v * (1 - vignette * r2 * (0.6 + 0.4 * r2)) + haze) * balance[c] * exposure;
                    base[i] = (float) v;
                }
            }
            frame.light[c] = base;
        }
        grain(noise);
        float[] lut = tone(dice.in(0, 0.35));
        float[][] out = new float[3][];
        for (int c = 0; c < 3; c++) {
            float[] a = frame.light[c];
            out[c] = new float[a.length];
            for (int i = 0; i < a.length; i++) {
                out[c][i] = lut[(int) Math.max(0, Math.min(lut.length - 1, a[i] * 2048))];
            }
        }
        return encode(sharpen(out, sharp), quality);
    }

    private void grain(double noise) {
        for (int i = 0; i < w * h; i++) {
            int a = ViewNoise.mix(i, 1, seed);
            int b = ViewNoise.mix(i, 2, seed);
            double shared = ((a & 1023) + (a >>> 10 & 1023) + (a >>> 20 & 1023) - 1534) / 512.0;
            for (int c = 0; c < 3; c++) {
                double own = ((b >>> 10 * c & 1023) - 511) / 300.0;
                double v = Math.max(0, frame.light[c][i]);
                double deviation = noise * Math.sqrt(v + 0.02) * (c == 2 ? 1.3 : 1);
                frame.light[c][i] = (float) (v + deviation * (1.3 * shared + 0.7 * own));
            }
        }
    }

    private float[] tone(double curve) {
        float[] lut = new float[2048 * 4];
        for (int i = 0; i < lut.length; i++) {
            double v = i / 2048.0;
            if (v > shoulder) {
                double room = 1 - shoulder;
                v = shoulder + room * (1 - Math.exp(-(v - shoulder) / room));
            }
            double s = v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
            lut[i] = (float) (255 * (s + curve * (s * s * (3 - 2 * s) - s)));
        }
        return lut;
    }

    private float[] shake(float[] a, double dx, double dy) {
        float[] o = new float[a.length];
        int taps = 5;
        for (int k = 0; k < taps; k++) {
            double f = (k - 2) / 4.0;
            int sx = (int) Math.round(dx * f * 16);
            int sy = (int) Math.round(dy * f * 16);
            int ix = sx >> 4;
            int iy = sy >> 4;
            float fx = (sx & 15) / 16f;
            float fy = (sy & 15) / 16f;
            for (int y = 0; y < h; y++) {
                int y0 = Math.max(0, Math.min(h - 1, y + iy)) * w;
                int y1 = Math.max(0, Math.min(h - 1, y + iy + 1)) * w;
                for (int x = 0; x < w; x++) {
                    int x0 = Math.max(0, Math.min(w - 1, x + ix));
                    int x1 = Math.max(0, Math.min(w - 1, x + ix + 1));
                    o[y * w + x] += ((a[y0 + x0] * (1 - fx) + a[y0 + x1] * fx) * (1 - fy)
                            + (a[y1 + x0] * (1 - fx) + a[y1 + x1] * fx) * fy) / taps;
                }
            }
        }
        return o;
    }

    private float[] gauss(float[] a, double sigma) {
        int n = Math.max(1, (int) Math.ceil(2.5 * sigma));
        float[] k = new float[n + 1];
        double sum = 0;
        for (int i = 0; i <= n; i++) {
            k[i] = (float) Math.exp(-i * i / (2 * sigma * sigma));
            sum += i == 0 ? k[i] : 2 * k[i];
        }
        float[] mid = new float[a.length];
        float[] out = new float[a.length];
        for (int i = 0; i <= n; i++) {
            k[i] /= (float) sum;
        }
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                float v = k[0] * Math.min(6, a[y * w + x]);
                for (int i = 1; i <= n; i++) {
                    v += k[i] * (Math.min(6, a[y * w + Math.max(0, x - i)])
                            + Math.min(6, a[y * w + Math.min(w - 1, x + i)]));
                }
                mid[y * w + x] = v;
            }
        }
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                float v = k[0] * mid[y * w + x];
                for (int i = 1; i <= n; i++) {
                    v += k[i] * (mid[Math.max(0, y - i) * w + x] + mid[Math.min(h - 1, y + i) * w + x]);
                }
                out[y * w + x] = v;
            }
        }
        return out;
    }

    private int[] sharpen(float[][] a, double amount) {
        float[] grey = new float[w * h];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = 0.3f * a[0][i] + 0.59f * a[1][i] + 0.11f * a[2][i];
        }
        float[] blurred = gauss(grey, Math.max(0.7, 1.1 * scale));
        int[] out = new int[w * h];
        for (int i = 0; i < out.length; i++) {
            double more = amount * (grey[i] - blurred[i]);
            more = Math.max(-22, Math.min(22, more));
            int rgb = 255;
            for (int c = 0; c < 3; c++) {
                rgb = rgb << 8 | (int) Math.max(0, Math.min(255, Math.round(a[c][i] + more)));
            }
            out[i] = rgb;
        }
        return out;
    }

    private int[] encode(int[] rgb, float quality) {
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, w, h, rgb, 0, w);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
            out.flush();
            BufferedImage back = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
            return back.getRGB(0, 0, w, h, null, 0, w);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
