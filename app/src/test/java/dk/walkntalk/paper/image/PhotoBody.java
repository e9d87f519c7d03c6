package dk.walkntalk.paper.image;

/** A round thing made of a chain of capsules or one cup: pens, fingers, cables, and those only seen as a shadow. */
final class PhotoBody {
    final boolean seen;
    /** Where it may appear in the picture, x0, y0, x1, y1; set when the camera is known. */
    double[] box;
    private final double[][] points;
    private final double[] radii;
    private final double[][] colours;
    private final double gloss;
    private final double[] middle = new double[3];
    private double reach;
    private final boolean cup;

    /** @param points the joints; capsule i runs from point 2i to point 2i+1 with radius i and colour i */
    PhotoBody(boolean seen, double[][] points, double[] radii, double[][] colours, double gloss, boolean cup) {
        this.seen = seen;
        this.points = points;
        this.radii = radii;
        this.colours = colours;
        this.gloss = gloss;
        this.cup = cup;
        for (double[] p : points) {
            for (int k = 0; k < 3; k++) {
                middle[k] += p[k] / points.length;
            }
        }
        for (int i = 0; i < points.length; i++) {
            double[] p = points[i];
            double d = Math.sqrt(sq(p[0] - middle[0]) + sq(p[1] - middle[1]) + sq(p[2] - middle[2]));
            reach = Math.max(reach, d + radii[i / 2] * (cup ? 1.1 : 1));
        }
    }

    private static double sq(double v) {
        return v * v;
    }

    void frame(PhotoCamera camera) {
        box = camera.box(middle[0], middle[1], middle[2], reach);
    }

    boolean mayShow(double px, double py) {
        return seen && px >= box[0] && py >= box[1] && px <= box[2] && py <= box[3];
    }

    boolean meet(PhotoHit h) {
        return cup ? meetCup(h) : meetChain(h);
    }

    private boolean meetChain(PhotoHit h) {
        int found = -1;
        for (int i = 0; i < radii.length; i++) {
            double t = capsule(h, points[2 * i], points[2 * i + 1], radii[i]);
            if (t > 0 && t < h.t) {
                h.reach(t);
                found = i;
            }
        }
        if (found < 0) {
            return false;
        }
        double[] a = points[2 * found];
        double[] b = points[2 * found + 1];
        double bx = b[0] - a[0];
        double by = b[1] - a[1];
        double bz = b[2] - a[2];
        double s = PhotoNoise.clamp(((h.x - a[0]) * bx + (h.y - a[1]) * by + (h.z - a[2]) * bz)
                / Math.max(1e-9, bx * bx + by * by + bz * bz));
        h.normal(h.x - a[0] - s * bx, h.y - a[1] - s * by, h.z - a[2] - s * bz);
        h.paint(colours[found], 1);
        h.part = 1 + found % 60;
        h.gloss = gloss;
        h.sharpness = 40;
        return true;
    }

    private static double capsule(PhotoHit h, double[] a, double[] b, double r) {
        double bx = b[0] - a[0];
        double by = b[1] - a[1];
        double bz = b[2] - a[2];
        double ox = h.ox - a[0];
        double oy = h.oy - a[1];
        double oz = h.oz - a[2];
        double bb = bx * bx + by * by + bz * bz;
        double bd = bx * h.dx + by * h.dy + bz * h.dz;
        double bo = bx * ox + by * oy + bz * oz;
        double od = h.dx * ox + h.dy * oy + h.dz * oz;
        double oo = ox * ox + oy * oy + oz * oz;
        double qa = bb - bd * bd;
        double qb = bb * od - bo * bd;
        double qc = bb * oo - bo * bo - r * r * bb;
        double disc = qb * qb - qa * qc;
        if (disc < 0) {
            return -1;
        }
        double t = qa > 1e-12 ? (-qb - Math.sqrt(disc)) / qa : 0;
        double s = bo + t * bd;
        if (qa > 1e-12 && s > 0 && s < bb) {
            return t;
        }
        double[] e = s <= 0 ? a : b;
        double ex = h.ox - e[0];
        double ey = h.oy - e[1];
        double ez = h.oz - e[2];
        double eb = h.dx * ex + h.dy * ey + h.dz * ez;
        double ec = ex * ex + ey * ey + ez * ez - r * r;
        double ed = eb * eb - ec;
        return ed > 0 ? -eb - Math.sqrt(ed) : -1;
    }

    private boolean meetCup(PhotoHit h) {
        double[] foot = points[0];
        double high = points[1][2];
        double r = radii[0];
        double inner = r - 3.2;
        double t = (high - h.oz) / h.dz;
        double dx = h.ox + h.dx * t - foot[0];
        double dy = h.oy + h.dy * t - foot[1];
        double d = dx * dx + dy * dy;
        if (t > 0 && t < h.t && d < r * r) {
            if (d > inner * inner) {
                h.reach(t);
                return cupSurface(h, 0, 0, 1, 0, 1.05);
            }
            double deep = (high - 14 - h.oz) / h.dz;
            double ix = h.ox + h.dx * deep - foot[0];
            double iy = h.oy + h.dy * deep - foot[1];
            if (ix * ix + iy * iy < inner * inner) {
                h.reach(deep);
                return cupSurface(h, 0, 0, 1, 1, 1);
            }
            double wall = side(h, foot, inner, true);
            h.reach(wall);
            return cupSurface(h, foot[0] - h.x, foot[1] - h.y, 0.001, 0, 0.75);
        }
        double wall = side(h, foot, r, false);
        double z = h.oz + h.dz * wall;
        if (wall > 0 && wall < h.t && z > foot[2] && z < high) {
            h.reach(wall);
            return cupSurface(h, h.x - foot[0], h.y - foot[1], 0.001, 0, 1);
        }
        return false;
    }

    private boolean cupSurface(PhotoHit h, double nx, double ny, double nz, int colour, double factor) {
        h.normal(nx, ny, nz);
        h.paint(colours[colour], factor);
        h.part = 1 + colour * 4 + (int) (factor * 2.9);
        h.gloss = gloss;
        h.sharpness = 50;
        return true;
    }

    private static double side(PhotoHit h, double[] foot, double r, boolean far) {
        double ox = h.ox - foot[0];
        double oy = h.oy - foot[1];
        double a = h.dx * h.dx + h.dy * h.dy;
        double b = ox * h.dx + oy * h.dy;
        double disc = b * b - a * (ox * ox + oy * oy - r * r);
        if (disc < 0 || a < 1e-12) {
            return -1;
        }
        return (-b + (far ? 1 : -1) * Math.sqrt(disc)) / a;
    }

    /** How much of a light's cone it hides from a point. */
    double hides(double x, double y, double z, double lx, double ly, double lz, double cone) {
        double mx = middle[0] - x;
        double my = middle[1] - y;
        double mz = middle[2] - z;
        double along = mx * lx + my * ly + mz * lz;
        if (along < -reach) {
            return 0;
        }
        double off = mx * mx + my * my + mz * mz - along * along;
        if (off > sq(reach + cone * (Math.max(along, 0) + reach) + 1)) {
            return 0;
        }
        double most = 0;
        for (int i = 0; i < radii.length; i++) {
            most = Math.max(most, segment(points[2 * i], points[2 * i + 1], radii[i], x, y, z, lx, ly, lz, cone));
        }
        return most;
    }

    private static double segment(double[] a, double[] b, double r, double x, double y, double z, double lx, double ly,
            double lz, double cone) {
        double bx = b[0] - a[0];
        double by = b[1] - a[1];
        double bz = b[2] - a[2];
        double wx = x - a[0];
        double wy = y - a[1];
        double wz = z - a[2];
        double bb = bx * bx + by * by + bz * bz;
        double bl = bx * lx + by * ly + bz * lz;
        double bw = bx * wx + by * wy + bz * wz;
        double lw = lx * wx + ly * wy + lz * wz;
        double den = bb - bl * bl;
        double s = den > 1e-9 ? PhotoNoise.clamp((bw - bl * lw) / den) : 0;
        double t = Math.max(0, s * bl - lw);
        s = PhotoNoise.clamp(bb > 1e-9 ? (bw + t * bl) / bb : 0);
        double d = Math.sqrt(sq(wx + lx * t - bx * s) + sq(wy + ly * t - by * s) + sq(wz + lz * t - bz * s));
        if (t <= 1e-6) {
            return 0;
        }
        double wide = cone * t + 0.1;
        return PhotoNoise.smooth(wide, -wide, d - r) * Math.min(1, (r + 0.1) / wide);
    }
}
