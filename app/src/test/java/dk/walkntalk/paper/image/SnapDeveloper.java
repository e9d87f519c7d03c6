package dk.walkntalk.paper.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** What a phone makes of the light: lens, sensor, tone curve, sharpening and a real JPEG. */
final class SnapDeveloper {
    private static final int TABLE = 8192;

    private final double vignette;
    private final double veil;
    private final double blur;
    private final double corner;
    private final double motion;
    private final double motionTurn;
    private final double grain;
    private final double blotch;
    private final double contrast;
    private final double colour;
    private final double sharpen;
    private final float quality;
    private final int seed;
    final float[] gain = new float[3];

    SnapDeveloper(SnapDice dice, SnapLight light, double exposure) {
        vignette = dice.in(0.1, 0.9);
        veil = light.name.equals("low sun") ? dice.in(0, 0.035) : dice.in(0, 0.012);
        blur = dice.chance(0.12) ? dice.in(1, 1.8) : dice.in(0.3, 0.8);
        corner = dice.in(0, 1.4);
        motion = dice.chance(0.15) ? dice.in(1.5, 5) : 0;
        motionTurn = dice.in(0, Math.PI);
        boolean dim = light.name.equals("indoor");
        grain = dim ? dice.in(0.004, 0.022) : dice.in(0.002, 0.011);
        blotch = grain * dice.in(0.2, 1.2);
        contrast = dice.in(0, 0.3);
        colour = dice.in(0.95, 1.25);
        sharpen = dice.in(0.1, 0.9);
        quality = (float) dice.in(0.55, 0.95);
        seed = dice.seed();
        double keep = dice.in(0.15, 0.55);
        double tint = dice.bell(0.035);
        double green = dice.bell(0.012);
        double[] white = new double[3];
        for (int i = 0; i < 3; i++) {
            white[i] = light.key[i] * light.dir[2] + light.sky[i];
        }
        for (int i = 0; i < 3; i++) {
            double cast = Math.pow(white[1] / white[i], 1 - keep);
            gain[i] = (float) (exposure * cast * (1 + (i == 0 ? tint : i == 2 ? -tint : green)));
        }
    }

    /** Tone of a linear value after gain, 0 to 1. */
    double tone(double v) {
        double c = Math.max(0, v);
        if (c > 0.75) {
            c = 0.75 + 0.25 * (1 - Math.exp(-(c - 0.75) / 0.25 * 0.9));
        }
        double s = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
        return s + contrast * (s * s * (3 - 2 * s) - s);
    }

    int[] develop(float[] rgb, int w, int h) {
        double scale = Math.max(w, h) / 1200.0;
        if (motion > 0) {
            rgb = smear(rgb, w, h, motion * scale);
        }
        SnapBlur.gauss(rgb, w, h, blur * scale);
        if (corner > 0.3) {
            float[] soft = rgb.clone();
            SnapBlur.gauss(soft, w, h, corner * scale);
            lens(rgb, soft, w, h);
        } else {
            lens(rgb, rgb, w, h);
        }
        float[] table = new float[TABLE + 1];
        for (int i = 0; i <= TABLE; i++) {
            table[i] = (float) tone(2.0 * i / TABLE);
        }
        int state = seed | 1;
        double sigma = grain * Math.sqrt(Math.max(0.5, scale));
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int p = (y * w + x) * 3;
                double bx = x / (9 * scale);
                double by = y / (9 * scale);
                float hue = (float) (blotch * 0.5 * SnapNoise.at(bx, by, seed));
                float mono = 0;
                for (int c = -1; c < 3; c++) {
                    state ^= state << 13;
                    state ^= state >>> 17;
                    state ^= state << 5;
                    float n = ((state & 1023) + (state >>> 10 & 1023) + (state >>> 20 & 1023) - 1534.5f) / 512f;
                    if (c < 0) {
                        mono = n;
                        continue;
                    }
                    float v = rgb[p + c];
                    float amount = (float) (sigma * (0.25 + Math.sqrt(Math.max(0, v))));
                    v += amount * (0.75f * mono + 0.45f * n) + (c == 0 ? hue : c == 2 ? -hue : 0) * (0.3f + v);
                    rgb[p + c] = table[Math.max(0, Math.min(TABLE, (int) (v * TABLE / 2)))];
                }
            }
        }
        return jpeg(finish(rgb, w, h), w, h);
    }

    private void lens(float[] rgb, float[] soft, int w, int h) {
        double n = 4.0 / (w * (double) w + h * (double) h);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double dx = x - w / 2.0;
                double dy = y - h / 2.0;
                float r = (float) ((dx * dx + dy * dy) * n);
                float fall = (float) (1 / ((1 + vignette * 0.4 * r) * (1 + vignette * 0.4 * r)));
                float mix = r * r;
                int p = (y * w + x) * 3;
                for (int c = 0; c < 3; c++) {
                    float v = rgb[p + c] + (soft[p + c] - rgb[p + c]) * mix;
                    rgb[p + c] = (float) (v * fall * gain[c] + veil);
                }
            }
        }
    }

    private float[] smear(float[] rgb, int w, int h, double length) {
        int taps = Math.max(3, (int) length | 1);
        float[] out = new float[rgb.length];
        for (int k = 0; k < taps; k++) {
            double s = length * ((k + 0.5) / taps - 0.5);
            int ox = (int) Math.rint(s * Math.cos(motionTurn));
            int oy = (int) Math.rint(s * Math.sin(motionTurn));
            for (int y = 0; y < h; y++) {
                int sy = Math.max(0, Math.min(h - 1, y + oy)) * w;
                for (int x = 0; x < w; x++) {
                    int q = (sy + Math.max(0, Math.min(w - 1, x + ox))) * 3;
                    int p = (y * w + x) * 3;
                    out[p] += rgb[q] / taps;
                    out[p + 1] += rgb[q + 1] / taps;
                    out[p + 2] += rgb[q + 2] / taps;
                }
            }
        }
        return out;
    }

    private int[] finish(float[] rgb, int w, int h) {
        float[] soft = rgb.clone();
        SnapBlur.gauss(soft, w, h, Math.max(0.9, w * 0.9 / 1200));
        int[] out = new int[w * h];
        float s = (float) sharpen;
        float k = (float) colour;
        for (int i = 0; i < out.length; i++) {
            float grey = 0;
            float[] weight = {0.3f, 0.59f, 0.11f};
            float lift = 0;
            for (int c = 0; c < 3; c++) {
                grey += weight[c] * rgb[3 * i + c];
                lift += weight[c] * (rgb[3 * i + c] - soft[3 * i + c]);
            }
            lift = Math.max(-0.12f, Math.min(0.12f, lift * s));
            int value = 0xff;
            for (int c = 0; c < 3; c++) {
                float v = grey + (rgb[3 * i + c] - grey) * k + lift;
                value = value << 8 | Math.max(0, Math.min(255, Math.round(v * 255)));
            }
            out[i] = value;
        }
        return out;
    }

    private int[] jpeg(int[] argb, int w, int h) {
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        System.arraycopy(argb, 0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, argb.length);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(w * h / 4);
        ImageIO.setUseCache(false);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
            stream.flush();
            BufferedImage back = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
            image.createGraphics().drawImage(back, 0, 0, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        int[] px = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < px.length; i++) {
            px[i] |= 0xff000000;
        }
        return px;
    }
}
