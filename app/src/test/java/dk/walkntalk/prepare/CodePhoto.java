package dk.walkntalk.prepare;

import android.graphics.Bitmap;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** Pictures of codes as a phone's camera app hands them over, and the texts that may stand in them. */
public final class CodePhoto {
    private static final List<String> MANY = List.of("Mod", "Helhed", "Nærvær", "Feedback");

    private CodePhoto() { }

    /** A JPEG of a phone on a table that shows a QR code of {@code text}. */
    public static byte[] of(String text) {
        QrScene photo = new QrScene(600, 800, new Random(7)).phone(QrCode.of(text), 0.5, 0.45, 300, 0.2, 0.2, false)
                .blur(1).noise(4);
        return jpeg(photo.argb(), photo.width, photo.height);
    }

    /** A JPEG of a table without any phone. */
    public static byte[] ofATable() {
        QrScene photo = new QrScene(600, 800, new Random(7)).noise(4);
        return jpeg(photo.argb(), photo.width, photo.height);
    }

    /** A JPEG of another phone's screen, photographed straight from the front with some of the table around it. */
    public static byte[] of(Bitmap screen) {
        int[] shown = new int[screen.getWidth() * screen.getHeight()];
        screen.getPixels(shown, 0, screen.getWidth(), 0, 0, screen.getWidth(), screen.getHeight());
        int rim = screen.getWidth() / 4;
        int width = screen.getWidth() + 2 * rim;
        int height = screen.getHeight() + 2 * rim;
        int[] all = new QrScene(width, height, new Random(3)).noise(4).argb();
        for (int y = 0; y < screen.getHeight(); y++) {
            System.arraycopy(shown, y * screen.getWidth(), all, (y + rim) * width + rim, screen.getWidth());
        }
        return jpeg(all, width, height);
    }

    private static byte[] jpeg(int[] argb, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** What {@code name} has picked in a conversation by the shipped concept in {@code file}. */
    public static String code(String file, String role, String name, List<String> picks) {
        return new StikordCode(role, name, picks).write(Concepts.read(file, json -> json));
    }

    /** The same by the MUS. */
    public static String mus(String role, String name, String... picks) {
        return code("albertslund-mus.json", role, name, List.of(picks));
    }

    /** A whole code of the MUS that a party may not pick: four stikord. */
    public static String tooMany() {
        List<String> all = Concepts.mus().stikord();
        return CodeText.write(new CodeBody("albertslund-mus", CodeBody.mark(Concepts.mus()), "medarbejder", "Mette",
                MANY.stream().map(all::indexOf).sorted().collect(Collectors.toList())).bytes());
    }

    /** A code from an edition of the MUS with another stikord. */
    public static String otherEdition() {
        return new StikordCode("medarbejder", "Mette", List.of("Mod")).write(
                Concepts.mus(json -> json.replace("\"Nærvær\"", "\"Fælles sag\"")));
    }
}
