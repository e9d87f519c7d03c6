package dk.walkntalk.paper.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as JPEG and reads it again, for the blocks and the lost colour that this leaves. */
final class StreetJpeg {
    private StreetJpeg() {
    }

    /**
     * @param rgb     three bytes for each pixel
     * @param quality as {@link ImageWriteParam} has it, 0 to 1
     */
    static int[] throughFile(byte[] rgb, int width, int height, float quality) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] bgr = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < bgr.length; i += 3) {
            bgr[i] = rgb[i + 2];
            bgr[i + 1] = rgb[i + 1];
            bgr[i + 2] = rgb[i];
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 20);
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
                ImageWriteParam how = writer.getDefaultWriteParam();
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), how);
            }
            BufferedImage read = ImageIO.read(new MemoryCacheImageInputStream(
                    new ByteArrayInputStream(file.toByteArray())));
            return pixels(((DataBufferByte) read.getRaster().getDataBuffer()).getData());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            writer.dispose();
        }
    }

    private static int[] pixels(byte[] bgr) {
        int[] argb = new int[bgr.length / 3];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xFF000000 | (bgr[3 * i + 2] & 255) << 16 | (bgr[3 * i + 1] & 255) << 8 | bgr[3 * i] & 255;
        }
        return argb;
    }
}
