package dk.walkntalk.camera;

import dk.walkntalk.paper.Outline;
import dk.walkntalk.paper.OutlineFinder;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Executor;
import javax.imageio.ImageIO;

/** A sheet of paper on a table, and a phone's camera above it, for a test to play with. */
public final class CameraScene {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;
    private static final int[] X = {92, 498, 532, 60};
    private static final int[] Y = {120, 104, 690, 704};

    private final StandInUses uses = new StandInUses();
    private Outline sheet = Outline.NONE;

    /** The parts that the camera's screen is put together from. */
    public CameraParts parts(Executor work) {
        OutlineFinder finder = frame -> sheet;
        return new CameraParts(context -> uses, context -> new StandInFinder(context, picture()), finder, work);
    }

    /** A JPEG of what the camera sees. */
    public static byte[] picture() {
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

    /** The phone has no camera that can be used. */
    public void isBroken() {
        uses.isThere = false;
    }

    /** Another app has the camera, or gives it back. */
    public void occupied(boolean byAnother) {
        uses.ail(byAnother ? 2 : null);
    }

    /** The camera sees the sheet so. */
    public void sees(Outline.Hint hint) {
        float[] corners = new float[hint == Outline.Hint.NO_PAGE ? 0 : 2 * X.length];
        for (int i = 0; i < corners.length; i++) {
            // the frame is half as large as the sensor
            corners[i] = (i % 2 == 0 ? X[i / 2] : Y[i / 2]) / 2f;
        }
        sheet = new Outline(corners, hint);
        uses.see(new byte[12], 4, 3, 4, 1);
    }

    /** The camera has written its picture. */
    public File saves() {
        File file = uses.file;
        try {
            Files.write(file.toPath(), picture());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        uses.save();
        return file;
    }

    /** The camera has no picture. */
    public void fails() {
        uses.fail(2);
    }

    /** What the camera was asked, since this was asked last. */
    public String asked() {
        String asked = String.join(", ", uses.asked);
        uses.asked.clear();
        return asked;
    }
}
