package dk.walkntalk.paper.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A municipal form, partly filled in: what is printed may look like an edge, so it must be there. */
final class SnapForm {
    private static final int WIDE = 1050;
    private static final int HIGH = 1485;
    private static final int[] BANDS = {0x1f4e79, 0x7a1f2b, 0x2e6b3a, 0xd9a300, 0x5b3a8c, 0x008a9b, 0x9aa7b0, 0xd4572a};

    private final SnapDice dice;
    private final SnapGlyphs glyphs;
    private final Graphics2D pen;
    private final BufferedImage sheet = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
    private final Color print;
    private final Color ink;
    private final Color accent;
    private final double filled;
    private final double left;
    private final double right;
    private final double size;
    private double y;

    private SnapForm(SnapDice dice) {
        this.dice = dice;
        glyphs = new SnapGlyphs(dice);
        pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        print = new Color(dice.chance(0.8) ? 0x202022 : 0x30405a);
        ink = new Color(new int[] {0x1c2f8c, 0x16235e, 0x1b1b20, 0x2a49b8}[dice.pick(4)]);
        accent = new Color(BANDS[dice.pick(BANDS.length)]);
        filled = dice.chance(0.2) ? 0 : dice.in(0.3, 1);
        left = dice.in(60, 115);
        right = WIDE - dice.in(60, 110);
        size = dice.in(8, 10.5);
    }

    /** The form's reflectance in linear light; the paper itself is one. */
    static SnapTexture paint(SnapDice dice) {
        SnapForm form = new SnapForm(dice);
        form.draw();
        int[] px = ((DataBufferInt) form.sheet.getRaster().getDataBuffer()).getData();
        float[] table = new float[256];
        for (int i = 0; i < 256; i++) {
            table[i] = SnapDice.lin(i);
        }
        float[] rgb = new float[px.length * 3];
        for (int i = 0; i < px.length; i++) {
            rgb[3 * i] = table[px[i] >> 16 & 255];
            rgb[3 * i + 1] = table[px[i] >> 8 & 255];
            rgb[3 * i + 2] = table[px[i] & 255];
        }
        return new SnapTexture(rgb, WIDE, HIGH, false);
    }

    private void draw() {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDE, HIGH);
        head();
        while (y < HIGH - 340) {
            switch (y > HIGH - 620 ? dice.pick(2) * 4 : dice.pick(6)) {
                case 0 -> paragraph();
                case 1, 2 -> fields();
                case 3 -> table();
                case 4 -> checks();
                default -> box();
            }
            y += dice.in(14, 40);
        }
        foot();
        if (dice.chance(0.15)) {
            pen.setColor(print);
            double m = dice.in(25, 50);
            line(new Rectangle2D.Double(m, m, WIDE - 2 * m, HIGH - 2 * m), dice.in(1.2, 3));
        }
        pen.dispose();
    }

    private void head() {
        y = dice.in(60, 110);
        if (dice.chance(0.4)) {
            double high = dice.in(45, 150);
            boolean bleed = dice.chance(0.35);
            pen.setColor(accent);
            pen.fill(bleed ? new Rectangle2D.Double(0, 0, WIDE, high)
                : new Rectangle2D.Double(left, y - 30, right - left, high));
            pen.setColor(Color.WHITE);
            double base = bleed ? high * 0.6 : y - 30 + high * 0.6;
            text(glyphs.words(3), left + 20, base, size * 2, 4);
            y = base + high * 0.5 + 50;
        } else {
            pen.setColor(accent);
            pen.fill(new Ellipse2D.Double(dice.chance(0.5) ? left : right - 80, y - 30, 70, 80));
            pen.setColor(print);
            text(glyphs.words(2), left + 100, y, size, 1.6);
            text(glyphs.words(3), left + 100, y + 28, size, 1.4);
            y += 110;
        }
        pen.setColor(print);
        text(glyphs.words(3), left, y, size * dice.in(1.6, 2.4), 3.4);
        y += 45;
    }

    private void text(String s, double x, double base, double letter, double weight) {
        Path2D path = new Path2D.Double();
        glyphs.print(path, s, x, base, letter, right - 20);
        line(path, weight);
    }

    private void line(java.awt.Shape shape, double weight) {
        pen.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    private void write(double x, double base, double width, double letter) {
        if (!dice.chance(filled)) {
            return;
        }
        Path2D path = new Path2D.Double();
        glyphs.scrawl(path, x, base - 4, width, letter);
        pen.setColor(ink);
        line(path, dice.in(2.2, 3.2));
        pen.setColor(print);
    }

    private void heading() {
        pen.setColor(dice.chance(0.5) ? accent.darker() : print);
        text(glyphs.words(2), left, y + 12, size * 1.25, 2.6);
        pen.setColor(print);
        y += 36;
    }

    private void paragraph() {
        heading();
        int lines = 2 + dice.pick(5);
        for (int i = 0; i < lines; i++) {
            text(glyphs.words(i == lines - 1 ? 5 : 16), left, y + 10, size * 0.85, 1.3);
            y += size * 2.5;
        }
    }

    private void fields() {
        heading();
        int rows = 2 + dice.pick(4);
        int columns = 1 + dice.pick(2);
        double wide = (right - left) / columns;
        for (int i = 0; i < rows; i++) {
            for (int c = 0; c < columns; c++) {
                double x = left + c * wide;
                text(glyphs.words(1), x, y + 30, size * 0.85, 1.3);
                line(new java.awt.geom.Line2D.Double(x + 150, y + 36, x + wide - 20, y + 36), 1.2);
                write(x + 155, y + 34, (wide - 190) * dice.in(0.4, 0.95), dice.in(10, 16));
            }
            y += 50;
        }
    }

    private void table() {
        heading();
        int rows = 3 + dice.pick(5);
        int columns = 2 + dice.pick(5);
        double high = dice.in(34, 60);
        double wide = (right - left) / columns;
        pen.setColor(dice.chance(0.5) ? new Color(0xd8dde2) : Color.WHITE);
        pen.fill(new Rectangle2D.Double(left, y, right - left, high));
        pen.setColor(print);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                line(new Rectangle2D.Double(left + c * wide, y, wide, high), 1.3);
                if (r == 0) {
                    text(glyphs.words(1), left + c * wide + 8, y + high * 0.6, size * 0.8, 1.7);
                } else if (dice.chance(0.6)) {
                    write(left + c * wide + 8, y + high * 0.75, wide * dice.in(0.3, 0.75), dice.in(9, 13));
                }
            }
            y += high;
        }
    }

    private void checks() {
        int rows = 2 + dice.pick(4);
        for (int r = 0; r < rows; r++) {
            line(new Rectangle2D.Double(left, y, 20, 20), 1.6);
            text(glyphs.words(5 + dice.pick(7)), left + 36, y + 16, size * 0.85, 1.3);
            if (dice.chance(0.4 * filled)) {
                Path2D tick = new Path2D.Double();
                tick.moveTo(left - 2, y + 8);
                tick.lineTo(left + 9, y + 20);
                tick.lineTo(left + 28, y - 8);
                pen.setColor(ink);
                line(tick, 3);
                pen.setColor(print);
            }
            y += 38;
        }
    }

    private void box() {
        heading();
        double high = dice.in(90, 330);
        line(new Rectangle2D.Double(left, y, right - left, high), dice.in(1.2, 2.6));
        for (double row = y + 46; row < y + high - 8; row += 46) {
            write(left + 14, row, (right - left - 40) * dice.in(0.4, 0.97), dice.in(11, 17));
        }
        y += high;
    }

    private void foot() {
        double base = HIGH - dice.in(140, 200);
        line(new java.awt.geom.Line2D.Double(left, base, left + 380, base), 1.3);
        text(glyphs.words(2), left, base + 24, size * 0.8, 1.2);
        write(left + 30, base, dice.in(150, 300), dice.in(18, 30));
        line(new java.awt.geom.Line2D.Double(left + 520, base, right, base), 1.3);
        write(left + 530, base, 120, 14);
        text(glyphs.words(9), left, HIGH - 60, size * 0.7, 1.1);
        if (dice.chance(0.12)) {
            pen.setColor(accent);
            pen.fill(new Rectangle2D.Double(0, HIGH - 40, WIDE, 40));
        }
    }
}
