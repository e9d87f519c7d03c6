package dk.walkntalk.paper.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** From light on the sensor to the stored picture: exposure, white balance, grain, tone curve, sharpening, JPEG. */
final class FieldDevelop {
    private final FieldRandom rnd;
    private final FieldLight light;
    private final int longEdge;

    FieldDevelop(FieldRandom rnd, FieldLight light, int longEdge) {
        this.rnd = rnd;
        this.light = light;
        this.longEdge = longEdge;
    }

    int[] picture(float[] rgb, int wide, int high) {
        expose(rgb);
        grain(rgb, wide);
        tone(rgb);
        sharpen(rgb, wide, high, rnd.between(0.1, 0.7));
        return jpeg(rgb, wide, high, (float) (rnd.chance(0.15) ? rnd.between(0.55, 0.75) : rnd.between(0.78, 0.95)));
    }

    /** Aims at a middle grey but protects most of the highlights, as phones do, and balances most of the tint away. */
    private void expose(float[] rgb) {
        int n = rgb.length / 3;
        int step = Math.max(1, n / 20000);
        float[] seen = new float[n / step];
        double sum = 0;
        for (int i = 0; i < seen.length; i++) {
            int k = 3 * i * step;
            seen[i] = (float) FieldTone.luma(rgb[k], rgb[k + 1], rgb[k + 2]);
            sum += Math.log(seen[i] + 1e-4);
        }
        Arrays.sort(seen);
        double mid = Math.exp(sum / seen.length) * 0.6 + 0.4 * seen[seen.length / 2];
        double top = seen[(int) (seen.length * 0.97)];
        double gain = Math.min(0.24 / mid, rnd.between(0.68, 0.98) / top) * Math.exp(rnd.gauss() * 0.17);
        double mixed = rnd.between(0.35, 0.75);
        double[] tint = FieldTone.mix(light.colour, light.around, mixed);
        double[] balance = new double[3];
        double keep = rnd.between(0.55, 1.02);
        for (int c = 0; c < 3; c++) {
            double ratio = tint[c] / tint[1];
            balance[c] = gain * Math.pow(ratio, -keep) * Math.exp(rnd.gauss() * 0.025);
        }
        for (int i = 0; i < rgb.length; i += 3) {
            rgb[i] *= (float) balance[0];
            rgb[i + 1] *= (float) balance[1];
            rgb[i + 2] *= (float) balance[2];
        }
    }

    /** Counting light is random; a reduced picture averages the grain of the full one away in part. */
    private void grain(float[] rgb, int wide) {
        double size = Math.min(1, longEdge / 1600.0) * rnd.between(0.6, 1.3);
        float shot = (float) (0.03 * light.grain * size);
        float dark = (float) (0.0035 * light.grain * size);
        float patch = (float) rnd.between(0.2, 0.6);
        float[] up = new float[3 * wide];
        float[] left = new float[3];
        for (int i = 0; i < rgb.length; i += 3) {
            int col = i % (3 * wide);
            long bits = rnd.bits();
            float all = bell(bits);
            for (int c = 0; c < 3; c++) {
                bits = bits * 0x5851F42D4C957F2DL + 0x14057B7EF767814FL;
                float own = bell(bits ^ bits >>> 29);
                // Tint noise is smeared by the phone's own cleaning, brightness noise is left finer.
                left[c] = left[c] * patch * 0.6f + up[col + c] * patch * 0.4f + own * (1 - patch);
                up[col + c] = left[c];
                float level = Math.max(0, rgb[i + c]);
                float sigma = shot * (float) Math.sqrt(level) + dark;
                rgb[i + c] = Math.max(0, rgb[i + c] + sigma * (0.75f * all + 0.7f * left[c]));
            }
        }
    }

    private static float bell(long bits) {
        return (Long.bitCount(bits) - 32) * 0.25f;
    }

    /** A curve with a soft shoulder and a little contrast, tabulated over the square root for speed. */
    private void tone(float[] rgb) {
        double contrast = rnd.between(0, 0.35);
        float[] curve = new float[1025];
        for (int i = 0; i <= 1024; i++) {
            double v = i / 1024.0 * 1.5;
            v *= v;
            double soft = v < 0.65 ? v : 0.65 + 0.35 * (1 - Math.exp(-(v - 0.65) / 0.35));
            double e = FieldTone.encode(soft);
            e += contrast * (e * e * (3 - 2 * e) - e);
            curve[i] = (float) (255 * e);
        }
        for (int i = 0; i < rgb.length; i++) {
            float at = Math.min(1023.9f, (float) Math.sqrt(rgb[i]) * (1024 / 1.5f));
            int k = (int) at;
            rgb[i] = curve[k] + (curve[k + 1] - curve[k]) * (at - k);
        }
    }

    private void sharpen(float[] rgb, int wide, int high, double amount) {
        float[] soft = rgb.clone();
        FieldLens.soften(soft, wide, high, Math.max(0.5, 0.9 * longEdge / 1200.0));
        for (int i = 0; i < rgb.length; i++) {
            float d = rgb[i] - soft[i];
            rgb[i] += (float) amount * Math.max(-28, Math.min(28, d));
        }
    }

    private static int byteOf(float v) {
        return v <= 0 ? 0 : v >= 254.5f ? 255 : (int) (v + 0.5f);
    }

    private static int[] jpeg(float[] rgb, int wide, int high, float quality) {
        int[] argb = new int[wide * high];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = byteOf(rgb[3 * i]) << 16 | byteOf(rgb[3 * i + 1]) << 8 | byteOf(rgb[3 * i + 2]);
        }
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, wide, high, argb, 0, wide);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
            out.flush();
            byte[] stored = bytes.toByteArray();
            image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(stored)));
        } catch (IOException e) {
            throw new IllegalStateException("JPEG in memory failed", e);
        } finally {
            writer.dispose();
        }
        image.getRGB(0, 0, wide, high, argb, 0, wide);
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= 0xFF000000;
        }
        return argb;
    }
}
