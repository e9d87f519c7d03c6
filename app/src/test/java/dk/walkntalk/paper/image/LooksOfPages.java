package dk.walkntalk.paper.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A scene with what was found in it, the straightened page, and the page as the scan filter leaves it, beside each other. */
final class LooksOfPages {
    private static final int HIGH = 620;
    private static final int APART = 12;

    private LooksOfPages() { }

    static boolean wanted() {
        return Boolean.getBoolean("looks");
    }

    static void write(String name, PageScene scene) throws IOException {
        Optional<FoundPage> found = PageFinder.find(scene.argb(), scene.width(), scene.height());
        BufferedImage sheet = new BufferedImage(3 * HIGH + 2 * APART, HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double scale = HIGH / (double) Math.max(scene.width(), scene.height());
        put(g, scene.argb(), scene.width(), scene.height(), 0);
        g.setStroke(new BasicStroke(2));
        outline(g, scene.corners().scaled(scale), new Color(0x40C060));
        if (found.isPresent()) {
            outline(g, found.get().corners().scaled(scale), new Color(0xE030C0));
            PageView view = PageView.of(found.get().corners(), scene.width(), scene.height());
            int[] page = view.straighten(scene.argb(), scene.width(), scene.height());
            put(g, page, view.width, view.height, HIGH + APART);
            ScanFilter.apply(page, view.width, view.height);
            put(g, page, view.width, view.height, 2 * (HIGH + APART));
        }
        g.dispose();
        File folder = new File("target/looks");
        folder.mkdirs();
        ImageIO.write(sheet, "png", new File(folder, "page-" + name + ".png"));
    }

    private static void put(Graphics2D g, int[] argb, int width, int height, int x) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        double scale = HIGH / (double) Math.max(width, height);
        g.drawImage(picture, x, 0, (int) (width * scale), (int) (height * scale), null);
    }

    private static void outline(Graphics2D g, Quad quad, Color colour) {
        g.setColor(colour);
        for (int i = 0; i < 4; i++) {
            int k = (i + 1) % 4;
            g.drawLine((int) quad.x(i), (int) quad.y(i), (int) quad.x(k), (int) quad.y(k));
        }
    }
}
