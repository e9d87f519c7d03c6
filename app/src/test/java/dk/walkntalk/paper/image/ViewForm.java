package dk.walkntalk.paper.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws the printed form and what somebody wrote on it, in centimetres from the sheet's upper left. */
final class ViewForm {
    private final ViewDice dice;
    private final Graphics2D g;
    private final Color ink;
    private final Color accent;
    private final Color pen;
    private final double margin;
    private final double hand;

    private ViewForm(ViewDice dice, Graphics2D g) {
        this.dice = dice;
        this.g = g;
        int dark = 15 + dice.below(50);
        ink = new Color(dark, dark, dark);
        accent = Color.getHSBColor((float) dice.in(0, 1), (float) dice.in(0.3, 0.85), (float) dice.in(0.25, 0.7));
        pen = dice.chance(0.55) ? new Color(20 + dice.below(30), 30 + dice.below(40), 110 + dice.below(70))
                : new Color(25, 25, 30 + dice.below(15));
        margin = dice.in(1.1, 2.4);
        hand = dice.in(0.3, 0.6);
    }

    static ViewTexture page(ViewDice dice, double perCm) {
        int w = (int) Math.round(21 * perCm);
        int h = (int) Math.round(29.7 * perCm);
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(perCm, perCm);
        double white = dice.in(0.76, 0.86);
        double[] tint = dice.pick(new double[] {1, 1, 1.02}, new double[] {1, 1, 0.98}, new double[] {1, 1, 1},
                new double[] {0.97, 0.96, 0.9});
        g.setColor(new Color(code(white * tint[0]), code(white * tint[1]), code(white * tint[2])));
        g.fill(new Rectangle2D.Double(0, 0, 21, 29.7));
        new ViewForm(dice, g).draw();
        g.dispose();
        return new ViewTexture(image, perCm);
    }

    private static int code(double linear) {
        return (int) Math.round(255 * (1.055 * Math.pow(linear, 1 / 2.4) - 0.055));
    }

    private void draw() {
        double y = head();
        double end = 29.7 - margin - dice.in(0.5, 1.5) - (dice.chance(0.25) ? dice.in(2, 11) : 0);
        while (y < end) {
            double left = end - y;
            y = switch (dice.weighed(3, 3, 2, 2, 1.5)) {
                case 0 -> fields(y, Math.min(left, dice.in(2, 5)));
                case 1 -> prose(y, Math.min(left, dice.in(1, 4)));
                case 2 -> table(y, Math.min(left, dice.in(3, 8)));
                case 3 -> ticks(y, Math.min(left, dice.in(1, 4)));
                default -> bigBox(y, Math.min(left, dice.in(2.5, 7)));
            } + dice.in(0.3, 0.9);
        }
        if (dice.chance(0.7)) {
            line(margin, 29.7 - margin * 0.8, 21 - margin, 29.7 - margin * 0.8, 0.02, ink);
            text(margin, 29.7 - margin * 0.5, 0.18, 7, 0.018, ink, false);
        }
    }

    private double head() {
        double y = margin;
        int kind = dice.weighed(28, 20, 52);
        if (kind == 0) {
            g.setColor(accent);
            double high = dice.in(1.2, 3.2);
            boolean bleed = dice.chance(0.35);
            double edge = bleed ? dice.in(0.25, 0.7) : margin;
            g.fill(new Rectangle2D.Double(edge, edge, 21 - 2 * edge, high));
            text(edge + 0.6, edge + high * 0.65, high * 0.4, dice.in(6, 11), high * 0.05, Color.WHITE, true);
            y = edge + high + 0.7;
        } else {
            if (kind == 1) {
                g.setColor(accent);
                g.fill(new Ellipse2D.Double(21 - margin - 1.8, margin, 1.8, 1.8));
                g.setColor(Color.WHITE);
                g.fill(new Rectangle2D.Double(21 - margin - 1.1, margin + 0.5, 0.4, 0.9));
            }
            text(margin, y + 0.7, dice.in(0.5, 0.75), dice.in(6, 12), 0.09, dice.chance(0.3) ? accent : ink, false);
            y += 1.4;
        }
        if (dice.chance(0.6)) {
            text(margin, y + 0.2, 0.26, dice.in(5, 14), 0.028, ink, false);
            y += 0.7;
        }
        return y;
    }

    private double fields(double y, double space) {
        double row = dice.in(0.9, 1.4);
        int columns = 1 + dice.below(3);
        double wide = (21 - 2 * margin) / columns;
        boolean boxed = dice.chance(0.5);
        for (double at = y; at + row <= y + space; at += row) {
            for (int c = 0; c < columns; c++) {
                double x = margin + c * wide;
                text(x + 0.12, at + 0.3, 0.19, dice.in(1, wide * 0.5), 0.02, ink, false);
                if (boxed) {
                    box(x, at, wide, row, 0.025);
                } else {
                    line(x, at + row - 0.08, x + wide - 0.3, at + row - 0.08, 0.02, ink);
                }
                if (dice.chance(0.65)) {
                    scribble(x + 0.3, at + row - 0.2, Math.min(hand, row * 0.5), dice.in(1, wide * 0.7));
                }
            }
        }
        return y + space;
    }

    private double prose(double y, double space) {
        double size = dice.in(0.22, 0.3);
        double at = y + size;
        if (dice.chance(0.5)) {
            text(margin, at, size * 1.25, dice.in(3, 8), 0.045, ink, false);
            at += size * 2.2;
        }
        while (at < y + space) {
            double share = dice.chance(0.2) ? dice.in(0.3, 0.9) : 1;
            text(margin, at, size, (20.4 - 2 * margin) * share, size * 0.1, ink, false);
            at += size * 1.75;
        }
        return at;
    }

    private double table(double y, double space) {
        double row = dice.in(0.6, 1);
        int columns = 2 + dice.below(5);
        double wide = (21 - 2 * margin) / columns;
        int rows = (int) (space / row);
        if (rows < 2) {
            return y;
        }
        g.setColor(dice.chance(0.5) ? new Color(205, 207, 210) : new Color(180 + accent.getRed() * 3 / 10,
                180 + accent.getGreen() * 3 / 10, 180 + accent.getBlue() * 3 / 10));
        g.fill(new Rectangle2D.Double(margin, y, 21 - 2 * margin, row));
        for (int r = 0; r <= rows; r++) {
            line(margin, y + r * row, 21 - margin, y + r * row, 0.025, ink);
        }
        for (int c = 0; c <= columns; c++) {
            line(margin + c * wide, y, margin + c * wide, y + rows * row, 0.025, ink);
            for (int r = 0; r < rows && c < columns; r++) {
                double x = margin + c * wide + 0.15;
                if (r == 0 || c == 0) {
                    text(x, y + r * row + row * 0.65, 0.22, wide * 0.5, 0.025, ink, false);
                } else if (dice.chance(0.4)) {
                    scribble(x, y + (r + 1) * row - 0.15, Math.min(hand, row * 0.55), wide * dice.in(0.2, 0.7));
                }
            }
        }
        return y + rows * row;
    }

    private double ticks(double y, double space) {
        for (double at = y; at + 0.5 < y + space; at += 0.75) {
            for (double x = margin; x < 17 - margin; x += 6) {
                box(x, at, 0.4, 0.4, 0.03);
                text(x + 0.65, at + 0.33, 0.24, dice.in(1, 4), 0.026, ink, false);
                if (dice.chance(0.35)) {
                    Path2D cross = new Path2D.Double();
                    cross.moveTo(x - 0.05, at + dice.in(0, 0.15));
                    cross.lineTo(x + 0.45, at + 0.45);
                    cross.moveTo(x + 0.42, at - 0.08);
                    cross.lineTo(x + 0.02, at + 0.42);
                    stroke(cross, 0.05, pen);
                }
            }
        }
        return y + space;
    }

    private double bigBox(double y, double space) {
        box(margin, y, 21 - 2 * margin, space, dice.in(0.02, 0.07));
        text(margin + 0.15, y + 0.35, 0.22, dice.in(2, 6), 0.025, ink, false);
        if (dice.chance(0.75)) {
            for (double at = y + 1.1; at < y + space - 0.1; at += hand * 1.8) {
                scribble(margin + 0.4, at, hand, (20 - 2 * margin) * dice.in(0.3, 0.95));
            }
        }
        return y + space;
    }

    private void scribble(double x, double y, double size, double length) {
        Path2D path = new Path2D.Double();
        ViewScript.write(path, x, y, size, length, dice);
        stroke(path, dice.in(0.045, 0.065), pen);
    }

    private void text(double x, double y, double size, double length, double weight, Color colour, boolean large) {
        Path2D path = new Path2D.Double();
        ViewScript.print(path, x, y, size, Math.min(length, 20.6 - x), large, dice);
        stroke(path, weight * 1.15, colour);
    }

    private void box(double x, double y, double w, double h, double weight) {
        g.setColor(ink);
        g.setStroke(new BasicStroke((float) weight));
        g.draw(new Rectangle2D.Double(x, y, w, h));
    }

    private void line(double x, double y, double toX, double toY, double weight, Color colour) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) weight));
        g.draw(new Line2D.Double(x, y, toX, toY));
    }

    private void stroke(Path2D path, double weight, Color colour) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }
}
