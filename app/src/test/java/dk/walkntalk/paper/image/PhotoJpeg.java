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
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Sends a picture through a real JPEG encoder and back, for the blocks and smeared colours a stored photograph has. */
final class PhotoJpeg {
    private PhotoJpeg() { }

    static int[] through(BufferedImage image, float quality) {
        int width = image.getWidth();
        int height = image.getHeight();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(bytes)) {
                ImageWriteParam how = writer.getDefaultWriteParam();
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
                writer.setOutput(to);
                writer.write(null, new IIOImage(image, null, null), how);
            }
            BufferedImage back = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
            if (!(back.getRaster().getDataBuffer() instanceof DataBufferByte raw)
                    || back.getType() != BufferedImage.TYPE_3BYTE_BGR) {
                return back.getRGB(0, 0, width, height, null, 0, width);
            }
            byte[] bgr = raw.getData();
            int[] out = new int[width * height];
            for (int i = 0; i < out.length; i++) {
                out[i] = 255 << 24 | (bgr[3 * i + 2] & 255) << 16 | (bgr[3 * i + 1] & 255) << 8 | bgr[3 * i] & 255;
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
