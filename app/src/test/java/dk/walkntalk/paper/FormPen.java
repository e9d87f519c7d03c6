package dk.walkntalk.paper;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** A hand with a ballpoint pen: no two letters alike, no line quite straight. All millimetres. */
final class FormPen {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Graphics2D g;
    private final Font hand;
    private final float weight;
    private final Random random;
    private final FormNoise wobbleX;
    private final FormNoise wobbleY;

    /** @param weight how much wider than the font's own strokes the pen writes */
    FormPen(Graphics2D g, Font hand, float weight, int seed) {
        this.g = g;
        this.hand = hand;
        this.weight = weight;
        random = new Random(seed);
        wobbleX = new FormNoise(seed);
        wobbleY = new FormNoise(seed + 1);
    }

    /** Writes a line; the x where it ends. */
    double write(String words, double x, double baseline) {
        double slope = random.nextGaussian() * 0.009 - 0.008;
        double size = 1 + random.nextGaussian() * 0.02;
        double at = x;
        for (int i = 0; i < words.length(); i++) {
            GlyphVector glyph = hand.createGlyphVector(EXACT, words.substring(i, i + 1));
            double y = baseline + (at - x) * slope + random.nextGaussian() * 0.1;
            ink(letter(glyph.getOutline(), at, y, size));
            double advance = glyph.getLogicalBounds().getWidth() * size;
            at += advance * (1 + random.nextGaussian() * 0.035);
        }
        return at;
    }

    /** Strikes words out that stand from one x to another. */
    void strike(double from, double to, double baseline) {
        for (int stroke = 0; stroke < 2; stroke++) {
            Path2D line = new Path2D.Double();
            double y = baseline - 1.0 - stroke * 0.5;
            line.moveTo(from - random.nextDouble(), y + random.nextGaussian() * 0.2);
            line.quadTo((from + to) / 2, y + random.nextGaussian() * 0.7,
                    to + random.nextDouble(), y - 0.5);
            g.setStroke(new BasicStroke(0.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(line);
        }
    }

    /** Draws a ring that overshoots its beginning around a printed word. */
    void ring(double left, double baseline, double width) {
        double cx = left + width / 2;
        double cy = baseline - 1.1;
        double tilt = random.nextGaussian() * 0.03;
        double start = -2.2 + random.nextGaussian() * 0.3;
        Path2D ring = new Path2D.Double();
        for (int i = 0; i <= 74; i++) {
            double angle = start + i * Math.PI / 33;
            double grow = 1 + i * 0.0016 + 0.03 * wobbleX.at(cx + i / 9.0, cy);
            double dx = (width / 2 + 1.9) * Math.cos(angle) * grow;
            double dy = 2.9 * Math.sin(angle) * grow;
            double px = cx + dx - dy * tilt;
            double py = cy + dy + dx * tilt;
            if (i == 0) {
                ring.moveTo(px, py);
            } else {
                ring.lineTo(px, py);
            }
        }
        g.setStroke(new BasicStroke(0.34f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(ring);
    }

    /** A short dash before a note. */
    void dash(double x, double baseline) {
        g.setStroke(new BasicStroke(0.32f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D dash = new Path2D.Double();
        dash.moveTo(x, baseline - 1.1 + random.nextGaussian() * 0.15);
        dash.lineTo(x + 1.5, baseline - 1.2 + random.nextGaussian() * 0.15);
        g.draw(dash);
    }

    private void ink(Shape letter) {
        g.fill(letter);
        if (weight > 0) {
            g.setStroke(new BasicStroke(weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(letter);
        }
    }

    private Shape letter(Shape outline, double x, double y, double size) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(random.nextGaussian() * 0.02);
        place.shear(random.nextGaussian() * 0.035, 0);
        double own = size * (1 + random.nextGaussian() * 0.035);
        place.scale(own, own * (1 + random.nextGaussian() * 0.03));
        return wobble(place.createTransformedShape(outline));
    }

    private Shape wobble(Shape letter) {
        Path2D bent = new Path2D.Double();
        double[] c = new double[6];
        Rectangle2D box = letter.getBounds2D();
        double shift = random.nextDouble() * 50 + box.getX();
        for (PathIterator i = letter.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            for (int k = 0; k < 6; k += 2) {
                double dx = 0.2 * wobbleX.at(c[k] / 1.6 + shift, c[k + 1] / 1.6);
                double dy = 0.2 * wobbleY.at(c[k] / 1.6 + shift, c[k + 1] / 1.6);
                c[k] += dx;
                c[k + 1] += dy;
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> bent.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> bent.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> bent.quadTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO ->
                        bent.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> bent.closePath();
            }
        }
        return bent;
    }
}
