package dk.walkntalk.paper.image;

/** A flat thing of some thickness: another sheet, a folder, a clipboard, its clip, a key's bow or a leaf. */
final class PhotoPlate {
    static final int PLAIN = 0;
    static final int WRITTEN = 1;
    static final int HARDBOARD = 2;
    static final int LEAF = 3;
    static final int METAL = 4;
    private final double cx;
    private final double cy;
    private final double cos;
    private final double sin;
    private final double halfX;
    private final double halfY;
    private final double round;
    private final double top;
    private final double bottom;
    private final int face;
    private final double[] colour;
    private final double gloss;
    private final int seed;
    double[] box;

    PhotoPlate(double[] place, double turn, double[] half, double round, double bottom, double top, int face,
            double[] colour, double gloss, int seed) {
        this.cx = place[0];
        this.cy = place[1];
        this.cos = Math.cos(turn);
        this.sin = Math.sin(turn);
        this.halfX = half[0];
        this.halfY = half[1];
        this.round = round;
        this.top = top;
        this.bottom = bottom;
        this.face = face;
        this.colour = colour;
        this.gloss = gloss;
        this.seed = seed;
    }

    double top() {
        return top;
    }

    void frame(PhotoCamera camera) {
        box = camera.box(cx, cy, (top + bottom) / 2, Math.hypot(halfX, halfY) + top - bottom);
    }

    boolean mayShow(double px, double py) {
        return px >= box[0] && py >= box[1] && px <= box[2] && py <= box[3];
    }

    /** Distance outside the outline, negative within. */
    double outside(double x, double y) {
        double a = (x - cx) * cos + (y - cy) * sin;
        double b = (y - cy) * cos - (x - cx) * sin;
        if (face == LEAF) {
            double s = (a / halfX + 1) / 2;
            if (s <= 0 || s >= 1) {
                return Math.abs(a) - halfX + Math.abs(b) * 0.3;
            }
            double wide = halfY * Math.pow(Math.sin(Math.PI * Math.pow(s, 0.75)), 0.8);
            double teeth = 0.06 * halfY * Math.abs(Math.sin(a * 0.9));
            return s < 0.13 ? Math.abs(b) - 0.9 : (Math.abs(b) - wide + teeth) * 0.75;
        }
        double ex = Math.abs(a) - halfX + round;
        double ey = Math.abs(b) - halfY + round;
        return (ex > 0 && ey > 0 ? Math.sqrt(ex * ex + ey * ey) : Math.max(ex, ey)) - round;
    }

    boolean meet(PhotoHit h) {
        if (h.dz > -0.02) {
            return false;
        }
        double t = (top - h.oz) / h.dz;
        double x = h.ox + h.dx * t;
        double y = h.oy + h.dy * t;
        if (t > 0 && t < h.t && outside(x, y) <= 0) {
            h.reach(t);
            h.normal(0, 0, 1);
            surface(h);
            return true;
        }
        double low = (bottom - h.oz) / h.dz;
        double lx = h.ox + h.dx * low;
        double ly = h.oy + h.dy * low;
        if (top - bottom > 0.35 && low < h.t && outside(lx, ly) <= 0) {
            h.reach(Math.max(t, 0) + 0.6 * (low - t));
            double px = h.x - cx;
            double py = h.y - cy;
            h.normal(px, py, 0.35 * Math.hypot(px, py) + 1e-6);
            h.paint(colour, 0.75);
            h.gloss = gloss * 0.5;
            h.sharpness = 20;
            return true;
        }
        return false;
    }

    private void surface(PhotoHit h) {
        double a = (h.x - cx) * cos + (h.y - cy) * sin;
        double b = (h.y - cy) * cos - (h.x - cx) * sin;
        h.paint(colour, 1);
        h.gloss = gloss;
        h.sharpness = 35;
        switch (face) {
            case WRITTEN -> written(h, a, b);
            case HARDBOARD -> {
                double n = PhotoNoise.layers(a, b, 4, 4, h.foot, seed) + 0.6 * PhotoNoise.layers(a, b, 90, 3,
                        h.foot, seed + 5);
                h.scale(1 + 0.4 * n);
                rim(h, 1.5);
            }
            case LEAF -> {
                double vein = Math.min(Math.abs(b) * 1.2, Math.abs(Math.sin((a - Math.abs(b) * 0.8) * 0.45)) * 4 + 0.6);
                h.scale(1 + 0.5 * PhotoNoise.layers(a, b, 18, 4, h.foot, seed) + 0.3 * PhotoNoise.smooth(1, 0.2, vein));
                h.normal(0.25 * Math.sin(a * 0.09), -0.35 * Math.signum(b) + 0.01 * b, 1);
            }
            case METAL -> {
                h.scale(1 + 0.12 * PhotoNoise.layers(a / 25, b, 1.2, 3, h.foot, seed));
                rim(h, 4);
            }
            default -> rim(h, Math.min(1, top - bottom));
        }
    }

    /** Rounds the outer edge for the light. */
    private void rim(PhotoHit h, double wide) {
        double d = outside(h.x, h.y);
        if (d > -wide) {
            double gx = outside(h.x + 0.1, h.y) - d;
            double gy = outside(h.x, h.y + 0.1) - d;
            double lean = 7 * (1 + d / wide);
            h.normal(gx * lean, gy * lean, 1);
        }
    }

    private void written(PhotoHit h, double a, double b) {
        int row = (int) Math.floor(b / 6.2);
        double in = b / 6.2 - row;
        boolean margin = Math.abs(a) > halfX - 16 - 30 * PhotoNoise.cell(row, 1, seed) || Math.abs(b) > halfY - 18;
        if (!margin && PhotoNoise.cell(row, 2, seed) > 0.25) {
            double ink = PhotoNoise.smooth(0.28, 0.4, in) * PhotoNoise.smooth(0.78, 0.66, in);
            ink *= PhotoNoise.smooth(-0.35, 0, PhotoNoise.at(a / 3.5, row * 9.1, seed + 3));
            double marks = 0.55 + 0.45 * PhotoNoise.at(a / 0.7, b / 0.9, seed + 4) * PhotoNoise.fade(1, h.foot);
            h.scale(1 - 0.65 * ink * marks);
        }
    }

    /** How much of a light's cone it hides from a point below it. */
    double hides(double x, double y, double z, double lx, double ly, double lz, double cone) {
        double t = (top - z) / Math.max(lz, 0.03);
        if (t <= 0.01) {
            return 0;
        }
        double wide = cone * t + 0.12;
        double d = outside(x + lx * t, y + ly * t);
        double low = Math.max(0, (bottom - z) / Math.max(lz, 0.03));
        if (top - bottom > 2) {
            d = Math.min(d, outside(x + lx * (t + low) / 2, y + ly * (t + low) / 2));
            d = Math.min(d, outside(x + lx * low, y + ly * low));
        }
        double size = Math.min(halfX, halfY);
        return PhotoNoise.smooth(wide, -wide, d) * Math.min(1, 2 * size / wide);
    }
}
