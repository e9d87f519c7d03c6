package dk.walkntalk.paper;

import androidx.exifinterface.media.ExifInterface;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;

/** Pictures as phones and galleries hand them over, good ones and bad ones. */
public final class Sample {
    private static final int BLOCK = 8;

    private Sample() { }

    /** A JPEG with a corner each of red, green, blue and yellow: top left, top right, bottom left, bottom right. */
    public static byte[] corners(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Color[] colors = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
        for (int corner = 0; corner < colors.length; corner++) {
            pen.setColor(colors[corner]);
            pen.fillRect(corner % 2 * width / 2, corner / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        pen.dispose();
        return bytes(image, "jpg");
    }

    /** A PNG that one sees through, but for a black bar across its middle. */
    public static byte[] glass(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(0, height * 2 / 5, width, height / 5);
        pen.dispose();
        return bytes(image, "png");
    }

    private static byte[] bytes(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** The JPEG with the notes that a phone's camera leaves in it: which way up, where, when, by whom. */
    public static byte[] withCameraNotes(byte[] jpeg, int orientation) {
        try {
            File file = File.createTempFile("notes", ".jpg");
            Files.write(file.toPath(), jpeg);
            ExifInterface exif = new ExifInterface(file);
            exif.setAttribute(ExifInterface.TAG_ORIENTATION, Integer.toString(orientation));
            exif.setLatLong(55.6569, 12.3638);
            exif.setAttribute(ExifInterface.TAG_MODEL, "Telefon 7");
            exif.setAttribute(ExifInterface.TAG_DATETIME_ORIGINAL, "2026:03:10 09:48:00");
            exif.saveAttributes();
            byte[] noted = Files.readAllBytes(file.toPath());
            file.delete();
            return noted;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * A whole, valid JPEG of one grey, as large as wanted, made without a pixel: after the header come two codes for
     * each block of 8 × 8, "as bright as the last" and "no more" (ITU T.81, F.1.2).
     */
    public static byte[] grey(int width, int height) {
        byte[] small = bytes(new BufferedImage(BLOCK, BLOCK, BufferedImage.TYPE_BYTE_GRAY), "jpg");
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        int at = 2;
        jpeg.write(small, 0, 2);
        int marker;
        do {
            marker = small[at + 1] & 0xFF;
            int length = 2 + ((small[at + 2] & 0xFF) << 8 | small[at + 3] & 0xFF);
            if (marker == 0xC0) {
                small[at + 5] = (byte) (height >> 8);
                small[at + 6] = (byte) height;
                small[at + 7] = (byte) (width >> 8);
                small[at + 8] = (byte) width;
            }
            jpeg.write(small, at, length);
            at += length;
        } while (marker != 0xDA);
        // the codes of the standard tables, which ImageIO uses: 00 and 1010, six bits for a block, four blocks for three bytes
        long blocks = (long) ((width + BLOCK - 1) / BLOCK) * ((height + BLOCK - 1) / BLOCK);
        byte[] four = {0b00101000, (byte) 0b10100010, (byte) 0b10001010};
        for (long i = 0; i < (blocks + 3) / 4; i++) {
            jpeg.write(four, 0, four.length);
        }
        jpeg.write(0xFF);
        jpeg.write(0xD9);
        return jpeg.toByteArray();
    }
}
