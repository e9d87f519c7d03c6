package dk.walkntalk.paper.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.util.Random;

/** What is printed and written on the page. */
final class StreetSheet {
    private static final int[] INKS = {0x1B2E7A, 0x15161A, 0x2A3FA0, 0x3B3B40};

    private StreetSheet() {
    }

    static StreetTile draw(Random random, double wide, double high) {
        StreetTile tile = new StreetTile(wide, high, 2.8);
        tile.fill(0xFFFFFF);
        int kind = random.nextInt(7);
        double from = 16;
        if (kind >= 3 && random.nextInt(3) == 0) {
            tile.box(0, 0, wide, 24, Color.HSBtoRGB(random.nextFloat(), 0.6f, 0.65f) & 0xFFFFFF);
            StreetPrint.line(tile, StreetPrint.BOLD, 9, 16, 16, StreetPrint.words(random, 2), 0xFFFFFF);
            from = 34;
        } else if (kind >= 2) {
            StreetPrint.line(tile, StreetPrint.BOLD, 7.5, 16, 24, StreetPrint.words(random, 3), 0x202024);
            from = 34;
        }
        switch (kind) {
            case 0 -> {
                if (random.nextBoolean()) {
                    ruled(tile, random.nextBoolean(), wide, high);
                }
            }
            case 1 -> written(tile, random, 14, 24, wide - 14, high - 30 - random.nextInt(120));
            case 2 -> letter(tile, random, from, wide, high);
            case 3 -> wheel(tile, random, wide, high);
            case 4 -> {
                letter(tile, random, high * 0.6, wide, high);
                StreetPrint.picture(tile, random, 16, from, wide - 32, high * 0.5 - from);
            }
            default -> form(tile, random, from, wide, high, kind == 6);
        }
        if (random.nextInt(6) == 0) {
            coffee(tile, random, wide, high);
        }
        return tile;
    }

    private static void ruled(StreetTile tile, boolean squares, double wide, double high) {
        double pitch = squares ? 5 : 8;
        for (double y = pitch * 2; y < high - 6; y += pitch) {
            tile.line(0, y, wide, y, 0.25, 0xA9BCD6);
        }
        for (double x = 5; squares && x < wide; x += 5) {
            tile.line(x, 0, x, high, 0.25, 0xA9BCD6);
        }
        if (!squares) {
            tile.line(25, 0, 25, high, 0.3, 0xD69A9A);
        }
    }

    private static void written(StreetTile tile, Random random, double left, double top, double right, double bottom) {
        int ink = INKS[random.nextInt(INKS.length)];
        double size = 8 + 4 * random.nextDouble();
        java.awt.Font hand = random.nextBoolean() ? StreetPrint.HAND : StreetPrint.HAND2;
        AffineTransform keep = tile.pen.getTransform();
        tile.pen.setClip(new java.awt.geom.Rectangle2D.Double(left, top - size, right - left, bottom - top + size));
        for (double y = top; y < bottom; y += size * (hand == StreetPrint.HAND ? 0.95 : 1.3)) {
            tile.pen.rotate((random.nextDouble() - 0.5) * 0.02, left, y);
            int count = 1 + random.nextInt((int) Math.max(2, (right - left) / 22));
            StreetPrint.line(tile, hand, size, left + 2 * random.nextDouble(), y, StreetPrint.words(random, count), ink);
            tile.pen.setTransform(keep);
        }
        tile.pen.setClip(null);
    }

    private static void letter(StreetTile tile, Random random, double from, double wide, double high) {
        tile.pen.setClip(new java.awt.geom.Rectangle2D.Double(16, 0, wide - 32, high));
        int left = 0;
        for (double y = from + 8; y < high - 20; y += 5.4) {
            if (left == 0) {
                left = 3 + random.nextInt(7);
                y += 4;
            }
            left--;
            StreetPrint.line(tile, StreetPrint.LATO, 4, 16, y, StreetPrint.words(random, left == 0 ? 5 : 26), 0x2A2A2E);
        }
        tile.pen.setClip(null);
    }

    /** Lines to write on, boxes to tick, and a table whose frame may come close to the edge. */
    private static void form(StreetTile tile, Random random, double from, double wide, double high, boolean filled) {
        double left = 8 + random.nextInt(9);
        double right = wide - left;
        double y = from + 6;
        while (y < high * 0.45) {
            StreetPrint.line(tile, StreetPrint.LATO, 4.2, left, y, StreetPrint.words(random, 3) + "?", 0x2A2A2E);
            for (int i = 0; i < 2; i++) {
                y += 9;
                tile.line(left, y, right, y, 0.3, 0x606068);
            }
            if (filled) {
                written(tile, random, left, y - 1, right, y);
            }
            y += 10;
        }
        int rows = 3 + random.nextInt(5);
        int columns = 2 + random.nextInt(4);
        double bottom = high - left;
        tile.box(left, y, right - left, 8, random.nextBoolean() ? 0xD9DEE6 : 0x4A5A72);
        for (int i = 0; i <= rows; i++) {
            double at = y + 8 + (bottom - y - 8) * i / rows;
            tile.line(left, at, right, at, 0.4, 0x303036);
            for (int j = 0; filled && i < rows && j < columns; j++) {
                double x = left + (right - left) * j / columns;
                if (random.nextInt(3) > 0) {
                    written(tile, random, x + 2, at + 9, x + (right - left) / columns - 1, at + 10);
                }
            }
        }
        tile.line(left, y, right, y, 0.4, 0x303036);
        for (int j = 0; j <= columns; j++) {
            double x = left + (right - left) * j / columns;
            tile.line(x, y, x, bottom, 0.4, 0x303036);
        }
    }

    /** A large circle in coloured sectors with words around it. */
    private static void wheel(StreetTile tile, Random random, double wide, double high) {
        double size = Math.min(wide, high) * 0.72;
        int parts = 5 + random.nextInt(4);
        float hue = random.nextFloat();
        for (int i = 0; i < parts; i++) {
            tile.pen.setColor(Color.getHSBColor(hue + i / (float) parts, 0.35f, 0.92f));
            tile.pen.fill(new java.awt.geom.Arc2D.Double(wide / 2 - size / 2, high / 2 - size / 2, size, size,
                    360.0 * i / parts, 360.0 / parts, java.awt.geom.Arc2D.PIE));
            double a = Math.PI * 2 * (i + 0.5) / parts;
            StreetPrint.line(tile, StreetPrint.BOLD, 5, wide / 2 + Math.cos(a) * size * 0.33 - 12,
                    high / 2 - Math.sin(a) * size * 0.33, StreetPrint.words(random, 1), 0x26262A);
        }
        written(tile, random, 16, high / 2 + size / 2 + 14, wide - 16, high - 16);
    }

    private static void coffee(StreetTile tile, Random random, double wide, double high) {
        double x = random.nextDouble() * wide;
        double y = random.nextDouble() * high;
        for (int i = 0; i < 5; i++) {
            tile.pen.setColor(new Color(120, 78, 36, 26));
            tile.pen.setStroke(new BasicStroke((float) (1 + 4 * random.nextDouble())));
            double size = 76 + 4 * random.nextDouble();
            tile.pen.draw(new Ellipse2D.Double(x - size / 2 + random.nextDouble(), y - size / 2, size, size));
        }
        tile.pen.setColor(new Color(120, 78, 36, 14));
        tile.pen.fill(new Ellipse2D.Double(x - 38, y - 38, 76, 76));
    }
}
