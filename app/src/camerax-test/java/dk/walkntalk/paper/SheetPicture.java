package dk.walkntalk.paper;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A picture of a sheet of paper on a table. */
public final class SheetPicture {
    /** The corners of the sheet, in pixels of the picture, clockwise. */
    public static final int[] X = {92, 498, 532, 60};
    public static final int[] Y = {120, 104, 690, 704};

    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;

    private SheetPicture() { }

    /** The picture as a JPEG. */
    public static byte[] jpeg() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0x8A6A4C), WIDTH, HEIGHT, new Color(0x5B4330)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setPaint(new GradientPaint(0, 0, new Color(0xFBFAF4), WIDTH, HEIGHT, new Color(0xD9D6CC)));
        pen.fillPolygon(new Polygon(X, Y, X.length));
        pen.setColor(new Color(0x5F6A63));
        for (int y = 200; y < 640; y += 44) {
            pen.drawLine(120, y, 470, y - 4);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
