package dk.walkntalk.paper.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** What stands on the page: nothing, print, a table, handwriting; drawn at three pixels to the millimetre. */
final class ScenePaper {
    private static final int SCALE = 3;
    final double wide;
    final double high;
    final String content;
    private final double[] tint;
    private final int[] pixels;
    private final int width;
    private final int height;
    private final SceneNoise bend;
    private final double curl;

    ScenePaper(Random random) {
        boolean small = random.nextInt(5) == 0;
        boolean lying = random.nextInt(4) == 0;
        wide = small ? lying ? 210 : 148 : lying ? 297 : 210;
        high = small ? lying ? 148 : 210 : lying ? 210 : 297;
        bend = new SceneNoise(random.nextInt());
        curl = random.nextInt(3) == 0 ? 1.2 * random.nextDouble() : 0.2;
        double white = 0.82 + 0.1 * random.nextDouble();
        double yellow = random.nextInt(3) == 0 ? 0.12 * random.nextDouble() : 0.02;
        tint = new double[] {white, white * (1 - yellow / 3), white * (1 - yellow)};
        width = (int) (wide * SCALE);
        height = (int) (high * SCALE);
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.scale(SCALE, SCALE);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        String[] contents = {"blank", "printed", "table", "handwritten", "printed and handwritten", "header and picture"};
        content = contents[random.nextInt(contents.length)];
        switch (content) {
            case "printed" -> print(g, random, 20);
            case "table" -> table(g, random);
            case "handwritten" -> write(g, random, 25);
            case "printed and handwritten" -> {
                table(g, random);
                write(g, random, high / 2);
            }
            case "header and picture" -> {
                g.setColor(Color.getHSBColor(random.nextFloat(), 0.7f, 0.4f + 0.4f * random.nextFloat()));
                g.fill(new Rectangle2D.Double(0, random.nextInt(2) * 12, wide, 16));
                print(g, random, 45);
                g.setColor(Color.getHSBColor(random.nextFloat(), 0.5f, 0.6f));
                g.fill(new Rectangle2D.Double(20, high * 0.55, wide * 0.4, high * 0.25));
            }
            default -> { }
        }
        g.dispose();
        pixels = sheet.getRGB(0, 0, width, height, null, 0, width);
    }

    /** Where the point of the flat page is that the bent page shows at x, y. */
    void bend(double x, double y, double[] st) {
        st[0] = x + curl * bend.at(x / 260 + 3, y / 110);
        st[1] = y + curl * bend.at(x / 110, y / 280 + 9);
    }

    boolean covers(double[] st) {
        return st[0] >= 0 && st[1] >= 0 && st[0] < wide && st[1] < high;
    }

    void colour(double[] st, double[] rgb) {
        int x = Math.max(0, Math.min(width - 1, (int) (st[0] * SCALE)));
        int y = Math.max(0, Math.min(height - 1, (int) (st[1] * SCALE)));
        int pixel = pixels[y * width + x];
        double relief = 1 + (curl > 0.2 ? 0.06 : 0.015) * bend.layered(st[0] / 90, st[1] / 120);
        for (int i = 0; i < 3; i++) {
            rgb[i] = tint[i] * relief * (0.04 + 0.96 * Math.pow((pixel >> 16 - 8 * i & 255) / 255.0, 2.2));
        }
    }

    private void print(Graphics2D g, Random random, double from) {
        g.setColor(new Color(25, 25, 28));
        for (double y = from; y < high - 20; y += 5.2) {
            if (random.nextInt(7) == 0) {
                continue;
            }
            g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(3.6f));
            double right = random.nextInt(4) == 0 ? wide / 2 : wide - 20;
            g.drawString(words(random, (int) ((right - 20) / 1.95)), 20f, (float) y);
        }
    }

    private void table(Graphics2D g, Random random) {
        g.setColor(new Color(60, 60, 60));
        g.setStroke(new BasicStroke(0.3f + 0.4f * random.nextFloat()));
        int rows = 3 + random.nextInt(6);
        int columns = 2 + random.nextInt(4);
        double left = 8 + random.nextInt(10);
        double top = 20 + random.nextInt(20);
        for (int i = 0; i <= rows; i++) {
            double y = top + (high - 10 - top) * i / rows;
            g.draw(new java.awt.geom.Line2D.Double(left, y, wide - left, y));
        }
        for (int i = 0; i <= columns; i++) {
            double x = left + (wide - 2 * left) * i / columns;
            g.draw(new java.awt.geom.Line2D.Double(x, top, x, high - 10));
        }
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont(6f));
        g.drawString(words(random, 20), (float) left, 15f);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(3f));
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < 2; k++) {
                g.drawString(words(random, (int) ((wide - 2 * left) / columns / 1.9)), (float) left + 2,
                        (float) (top + (high - 10 - top) * i / rows + 5 + 4 * k));
            }
        }
    }

    private void write(Graphics2D g, Random random, double from) {
        g.setColor(random.nextInt(3) == 0 ? new Color(30, 30, 35) : new Color(25, 45, 140));
        g.setStroke(new BasicStroke(0.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (double y = from; y < high - 18; y += 9) {
            double x = 18;
            double end = x + (wide - 36) * (0.4 + 0.6 * random.nextDouble());
            while (x < end) {
                Path2D word = new Path2D.Double();
                word.moveTo(x, y);
                for (int i = 0; i < 3 + random.nextInt(7); i++) {
                    double h = random.nextInt(4) == 0 ? 5 : 2.4;
                    word.curveTo(x + 0.5, y - h, x + 1.6, y - h, x + 1.2, y);
                    x += 1.9;
                    word.lineTo(x, y + 0.4 * random.nextGaussian());
                }
                g.draw(word);
                x += 3;
            }
        }
    }

    private static String words(Random random, int letters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < letters) {
            for (int i = 2 + random.nextInt(8); i > 0; i--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(' ');
        }
        return text.substring(0, Math.max(1, letters));
    }
}
