package dk.walkntalk.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photos as the app hands them over: 2200 pixels on the long edge, grained as a camera's are, about 330 KB. */
final class Photos {
    private static final int LONG = 2200;
    private static final int SHORT = 1556;

    private Photos() {}

    static PlanDocument.Photo landscape(String alternateText) throws IOException {
        return photo(LONG, SHORT, alternateText);
    }

    static PlanDocument.Photo portrait(String alternateText) throws IOException {
        return photo(SHORT, LONG, alternateText);
    }

    private static PlanDocument.Photo photo(int width, int height, String alternateText) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x8a7f70));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0xf4f2ea));
        pen.fillRect(90, 80, width - 180, height - 160);
        Random random = new Random(width);
        // Coarse grain: fine grain of every pixel would be a photo of nothing but noise.
        for (int i = 0; i < 22_000; i++) {
            int grey = 200 + random.nextInt(50);
            pen.setColor(new Color(grey, grey, grey - 10));
            pen.fillOval(random.nextInt(width), random.nextInt(height), 3, 3);
        }
        pen.setColor(new Color(0x1b2a6b));
        pen.setFont(new Font(Font.SERIF, Font.ITALIC, width / 30));
        for (int line = 0; line < 12; line++) {
            pen.drawString("Mette tilmelder sig kursus, senest 1. marts", 170, 240 + line * 100);
        }
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jpeg);
        return new PlanDocument.Photo(jpeg.toByteArray(), width, height, alternateText);
    }
}
