package dk.walkntalk.paper;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptException;
import dk.walkntalk.concept.ConceptReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws {@code paper/filled-form.jpg}: a form filled by hand, as a phone photographs it on a table
 * outdoors. People and agreements are invented; the printed words are the concept's. The same
 * seeds give the same picture on the same Java.
 */
public final class FilledForm {
    private static final int MOST_BYTES = 1_500_000;

    private FilledForm() {
    }

    /** Arguments: the concept file to print, the JPEG to write. */
    public static void main(String[] args) throws IOException, ConceptException {
        Files.write(Path.of(args[1]), photograph(Path.of(args[0])));
    }

    /** The JPEG with its Exif. */
    static byte[] photograph(Path conceptFile) throws IOException, ConceptException {
        Concept concept;
        try (InputStream in = Files.newInputStream(conceptFile)) {
            concept = ConceptReader.read(in, conceptFile.getFileName().toString());
        }
        FormScene scene = new FormScene(FormSheet.turned(FormSheet.print(concept)),
                FormSheet.turned(FormInk.write(concept)));
        BufferedImage stored = new FormCamera().take(scene, new FormBallpoint());
        byte[] jpeg = compress(stored, 0.86f);
        for (float quality = 0.84f; jpeg.length > MOST_BYTES; quality -= 0.02f) {
            jpeg = compress(stored, quality);
        }
        return withExif(jpeg);
    }

    private static byte[] compress(BufferedImage picture, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Phones write Exif first and no JFIF segment, so it takes that one's place. */
    private static byte[] withExif(byte[] jpeg) throws IOException {
        int jfif = 2 + 2 + ((jpeg[4] & 0xFF) << 8 | jpeg[5] & 0xFF);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(PhoneExif.segment());
        bytes.write(jpeg, jfif, jpeg.length - jfif);
        return bytes.toByteArray();
    }
}
