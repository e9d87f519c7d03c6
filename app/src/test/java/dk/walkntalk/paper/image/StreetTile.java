package dk.walkntalk.paper.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A drawn piece of the world, in millimetres, that repeats itself to all sides. */
final class StreetTile {
    final Graphics2D pen;
    private final double wide;
    private final double high;
    private final double scale;
    private final int columns;
    private final int rows;
    private final int[] pixels;

    StreetTile(double wide, double high, double scale) {
        this.wide = wide;
        this.high = high;
        columns = (int) (wide * scale);
        rows = (int) (high * scale);
        this.scale = scale;
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(scale, scale);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    static int rgb(double r, double g, double b) {
        return byteOf(r) << 16 | byteOf(g) << 8 | byteOf(b);
    }

    private static int byteOf(double value) {
        return (int) Math.max(0, Math.min(255, value));
    }

    void fill(int rgb) {
        pen.setColor(new Color(rgb));
        pen.fill(new java.awt.geom.Rectangle2D.Double(0, 0, wide, high));
    }

    void line(double x0, double y0, double x1, double y1, double thick, int rgb) {
        pen.setColor(new Color(rgb));
        pen.setStroke(new BasicStroke((float) thick));
        pen.draw(new java.awt.geom.Line2D.Double(x0, y0, x1, y1));
    }

    void box(double x, double y, double w, double h, int rgb) {
        pen.setColor(new Color(rgb));
        pen.fill(new java.awt.geom.Rectangle2D.Double(x, y, w, h));
    }

    /** A blade of grass from its root, bowed to one side. */
    void blade(double x, double y, double angle, double length, double thick, double bow, int rgb) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        double mx = x + length * 0.5 * c - length * 0.25 * bow * s;
        double my = y + length * 0.5 * s + length * 0.25 * bow * c;
        double ex = x + length * c;
        double ey = y + length * s;
        Path2D path = new Path2D.Double();
        path.moveTo(x - s * thick / 2, y + c * thick / 2);
        path.quadTo(mx - s * thick / 2, my + c * thick / 2, ex, ey);
        path.quadTo(mx + s * thick / 2, my - c * thick / 2, x + s * thick / 2, y - c * thick / 2);
        path.closePath();
        around(path, x, y, length, rgb);
    }

    /** A leaf with its middle rib and side ribs; more lobes make it more like maple. */
    void leaf(double x, double y, double angle, double length, int lobes, int rgb) {
        Path2D path = new Path2D.Double();
        int steps = 40;
        for (int i = 0; i <= steps; i++) {
            double a = Math.PI * 2 * i / steps;
            double r = 0.5 * (lobes == 1 ? 1 - 0.45 * Math.abs(Math.sin(a))
                    : 0.62 + 0.38 * Math.abs(Math.cos(a * (lobes + 0.5))));
            double px = length * r * Math.cos(a);
            double py = length * r * Math.sin(a) * 0.85;
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(angle);
        path.transform(place);
        around(path, x, y, length, -1);
        around(path, x, y, length, rgb);
        double c = Math.cos(angle) * length / 2;
        double s = Math.sin(angle) * length / 2;
        line(x - 1.2 * c, y - 1.2 * s, x + 0.9 * c, y + 0.9 * s, 0.9, rgb(rgb(rgb, 16), rgb(rgb, 8), rgb(rgb, 0)));
    }

    private static double rgb(int rgb, int shift) {
        return (rgb >> shift & 255) * 0.65;
    }

    /** Draws a shape, and what reaches over the edge again at the other side. */
    private void around(Path2D path, double x, double y, double reach, int rgb) {
        pen.setColor(rgb < 0 ? new Color(0, 0, 0, 90) : new Color(rgb));
        AffineTransform keep = pen.getTransform();
        if (rgb < 0) {
            pen.translate(1.5, 2);
        }
        for (int j = -1; j <= 1; j++) {
            for (int i = -1; i <= 1; i++) {
                boolean seen = x + i * wide > -reach && x + i * wide < wide + reach
                        && y + j * high > -reach && y + j * high < high + reach;
                if (seen) {
                    pen.translate(i * wide, j * high);
                    pen.fill(path);
                    pen.translate(-i * wide, -j * high);
                }
            }
        }
        pen.setTransform(keep);
    }

    /** Paints the spot with the colour drawn there. */
    void at(double x, double y, StreetSpot spot) {
        double u = (x / wide - Math.floor(x / wide)) * columns - 0.5;
        double v = (y / high - Math.floor(y / high)) * rows - 0.5;
        int i = (int) Math.floor(u);
        int j = (int) Math.floor(v);
        double fu = u - i;
        double fv = v - j;
        int i0 = (i + columns) % columns;
        int j0 = (j + rows) % rows * columns;
        int i1 = (i + 1) % columns;
        int j1 = (j + 1) % rows * columns;
        int a = pixels[j0 + i0];
        int b = pixels[j0 + i1];
        int c = pixels[j1 + i0];
        int d = pixels[j1 + i1];
        double wa = (1 - fu) * (1 - fv);
        double wb = fu * (1 - fv);
        double wc = (1 - fu) * fv;
        double wd = fu * fv;
        spot.set(mix(a, b, c, d, 16, wa, wb, wc, wd), mix(a, b, c, d, 8, wa, wb, wc, wd),
                mix(a, b, c, d, 0, wa, wb, wc, wd));
    }

    private static double mix(int a, int b, int c, int d, int shift, double wa, double wb, double wc, double wd) {
        return wa * StreetSpot.linear(a >> shift & 255) + wb * StreetSpot.linear(b >> shift & 255)
                + wc * StreetSpot.linear(c >> shift & 255) + wd * StreetSpot.linear(d >> shift & 255);
    }
}
