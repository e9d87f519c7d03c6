package dk.walkntalk.paper.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Handwriting as loops and stems of one pen: dark, thin, slanting strokes that keep no rule exactly. */
final class PhotoPen {
    private final PhotoDice dice;
    private final Graphics2D g;
    private final Color colour;
    private final double thick;
    private final double slant;

    PhotoPen(PhotoDice dice, Graphics2D g) {
        this.dice = dice;
        this.g = g;
        this.colour = dice.chance(0.6) ? new Color(25, (int) dice.in(35, 70), (int) dice.in(120, 185))
                : new Color(28, 28, 34);
        this.thick = dice.in(0.24, 0.5);
        this.slant = dice.in(-0.05, 0.45);
    }

    /** Words along a line of the given length, with letters of the given height. */
    void line(double x, double y, double length, double size) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double drift = dice.in(-0.02, 0.02);
        double at = x;
        while (at < x + length - size) {
            int letters = 2 + dice.upTo(7);
            Path2D path = new Path2D.Double();
            double base = y + drift * (at - x) + dice.in(-0.2, 0.2);
            path.moveTo(at, base);
            for (int i = 0; i < letters && at < x + length - size * 0.5; i++) {
                at += letter(path, at, base, size);
            }
            g.draw(path);
            at += size * dice.in(0.5, 0.9);
        }
    }

    private double letter(Path2D path, double x, double base, double size) {
        double wide = size * dice.in(0.4, 0.75);
        double tall = size * switch (dice.weighted(6, 3, 1.2)) {
            case 0 -> dice.in(0.5, 0.65);
            case 1 -> dice.in(0.95, 1.3);
            default -> dice.in(-0.7, -0.4);
        };
        double lean = slant * tall;
        if (dice.chance(0.45)) {
            path.curveTo(x + wide * 0.9 + lean, base - tall * 0.3, x + wide * 0.6 + lean, base - tall * 1.15,
                    x + wide * 0.3 + lean, base - tall * 0.8);
            path.curveTo(x + lean * 0.3, base - tall * 0.3, x + wide * 0.2, base + 0.05 * size, x + wide, base);
        } else {
            path.lineTo(x + wide * 0.4 + lean, base - tall);
            path.curveTo(x + wide * 0.4, base, x + wide * 0.6, base + 0.05 * size, x + wide, base);
        }
        return wide;
    }

    void tick(double x, double y) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) thick * 1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D path = new Path2D.Double();
        if (dice.chance(0.5)) {
            path.moveTo(x - 0.3, y + 1);
            path.lineTo(x + 4.2, y + 4.3);
            path.moveTo(x + 4.4, y - 0.2);
            path.lineTo(x - 0.2, y + 4.2);
        } else {
            path.moveTo(x + 0.3, y + 2);
            path.lineTo(x + 1.8, y + 4);
            path.lineTo(x + 6, y - 2);
        }
        g.draw(path);
    }
}
