package dk.walkntalk.paper.image;

/** A thing with thickness on the ground or the sheet: a rod with round ends, a cup or a box standing upright. */
final class SnapSolid {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private final double ax;
    private final double ay;
    private final double az;
    private final double bx;
    private final double by;
    private final double bz;
    private final double r;
    private final double r2;
    private final double cos;
    private final double sin;
    private final int kind;
    final float[] colour;
    final double gloss;
    double round;
    boolean metal;
    boolean skin;
    boolean thin;
    SnapTexture face;
    SnapGround cover;
    final double mx;
    final double my;
    final double mz;
    final double reach;
    final double skyReach;

    private SnapSolid(int kind, double[] a, double[] b, double r, double r2, double turn, float[] colour,
        double gloss) {
        this.kind = kind;
        ax = a[0];
        ay = a[1];
        az = a[2];
        bx = b[0];
        by = b[1];
        bz = b[2];
        this.r = r;
        this.r2 = r2;
        cos = Math.cos(turn);
        sin = Math.sin(turn);
        this.colour = colour;
        this.gloss = gloss;
        if (kind == 2) {
            mx = ax;
            my = ay;
            mz = (az + bz) / 2;
            reach = Math.sqrt(bx * bx + by * by + (bz - az) * (bz - az) / 4) + 0.01;
            skyReach = reach + 4 * (0.7 * (bz - az) + 0.03);
        } else {
            mx = (ax + bx) / 2;
            my = (ay + by) / 2;
            mz = (az + bz) / 2;
            reach = Math.max(r, r2) + Math.sqrt(sq(bx - ax) + sq(by - ay) + sq(bz - az)) / 2 + 0.01;
            skyReach = reach + 3.2 * Math.max(r, r2);
        }
    }

    static SnapSolid rod(double[] a, double[] b, double r, float[] colour, double gloss) {
        return new SnapSolid(0, a, b, r, r, 0, colour, gloss);
    }

    static SnapSolid taper(double[] a, double[] b, double r, double r2, float[] colour, double gloss) {
        return new SnapSolid(0, a, b, r, r2, 0, colour, gloss);
    }

    /** Upright, open above, with something to drink in it. */
    static SnapSolid cup(double x, double y, double z, double high, double r, float[] colour) {
        return new SnapSolid(1, new double[] {x, y, z}, new double[] {x, y, z + high}, r, r, 0, colour, 0.05);
    }

    static SnapSolid box(double x, double y, double hx, double hy, double z0, double z1, double turn, float[] colour,
        double gloss) {
        return new SnapSolid(2, new double[] {x, y, z0}, new double[] {hx, hy, z1}, 0, 0, turn, colour,
            gloss);
    }

    private static double sq(double v) {
        return v * v;
    }

    /** Distance along the ray or infinity; leaves the normal and the albedo in the hit when it is nearer than t. */
    double meet(double[] o, double[] d, double nearest, SnapHit hit) {
        double wx = mx - o[0];
        double wy = my - o[1];
        double wz = mz - o[2];
        double along = wx * d[0] + wy * d[1] + wz * d[2];
        if (wx * wx + wy * wy + wz * wz - along * along > reach * reach || along + reach < 0) {
            return NONE;
        }
        return kind == 0 ? meetRod(o, d, nearest, hit) : kind == 1 ? meetCup(o, d, nearest, hit)
            : meetBox(o, d, nearest, hit);
    }

    private double take(double t, double nx, double ny, double nz, SnapHit hit) {
        hit.nx = nx;
        hit.ny = ny;
        hit.nz = nz;
        System.arraycopy(colour, 0, hit.albedo, 0, 3);
        hit.albedo[3] = (float) gloss;
        hit.albedo[4] = metal ? 60 : 30;
        return t;
    }

    /** A rod whose ends may differ in width: the cone that touches both balls, else one of the balls. */
    private double meetRod(double[] o, double[] d, double nearest, SnapHit hit) {
        double ex = bx - ax;
        double ey = by - ay;
        double ez = bz - az;
        double px = o[0] - ax;
        double py = o[1] - ay;
        double pz = o[2] - az;
        double rr = r - r2;
        double ee = ex * ex + ey * ey + ez * ez;
        double ep = ex * px + ey * py + ez * pz;
        double ed = ex * d[0] + ey * d[1] + ez * d[2];
        double dp = d[0] * px + d[1] * py + d[2] * pz;
        double pp = px * px + py * py + pz * pz;
        double c = ee - rr * rr;
        double k2 = c - ed * ed;
        double k1 = c * dp - ep * ed + ed * rr * r;
        double h = k1 * k1 - k2 * (c * pp - ep * ep + 2 * ep * rr * r - ee * r * r);
        if (h < 0 || k2 < 1e-9) {
            return NONE;
        }
        double t = (-Math.sqrt(h) - k1) / k2;
        double s = ep - r * rr + t * ed;
        if (s > 0 && s < c) {
            double nx = c * (px + t * d[0]) - ex * s;
            double ny = c * (py + t * d[1]) - ey * s;
            double nz = c * (pz + t * d[2]) - ez * s;
            double n = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
            return t > 0 && t < nearest ? take(t, nx * n, ny * n, nz * n, hit) : NONE;
        }
        double best = NONE;
        for (int k = 0; k < 2; k++) {
            double qx = px - k * ex;
            double qy = py - k * ey;
            double qz = pz - k * ez;
            double w = k == 0 ? r : r2;
            double m = d[0] * qx + d[1] * qy + d[2] * qz;
            double n = m * m - (qx * qx + qy * qy + qz * qz - w * w);
            double u = n > 0 ? -m - Math.sqrt(n) : NONE;
            if (u > 0 && u < nearest && u < best) {
                best = take(u, (qx + d[0] * u) / w, (qy + d[1] * u) / w, (qz + d[2] * u) / w, hit);
            }
        }
        return best;
    }

    private double meetCup(double[] o, double[] d, double nearest, SnapHit hit) {
        double px = o[0] - ax;
        double py = o[1] - ay;
        double lid = (bz - o[2]) / d[2];
        double lx = px + d[0] * lid;
        double ly = py + d[1] * lid;
        double far = Math.sqrt(lx * lx + ly * ly);
        double wall = 0.35;
        if (far < r && lid < nearest) {
            if (far > r - wall) {
                return take(lid, 0, 0, 1, hit);
            }
            double low = (bz - 1.6 - o[2]) / d[2];
            double qx = px + d[0] * low;
            double qy = py + d[1] * low;
            double q = Math.sqrt(qx * qx + qy * qy);
            double t = take(lid, q < r - wall ? 0 : -qx / q * 0.7, q < r - wall ? 0 : -qy / q * 0.7, 0.7, hit);
            if (q < r - wall) {
                hit.albedo[0] = 0.035f;
                hit.albedo[1] = 0.015f;
                hit.albedo[2] = 0.007f;
                hit.nz = 1;
            }
            return t;
        }
        double a = d[0] * d[0] + d[1] * d[1];
        double b = px * d[0] + py * d[1];
        double h = b * b - a * (px * px + py * py - r * r);
        if (h < 0) {
            return NONE;
        }
        double t = (-b - Math.sqrt(h)) / a;
        double z = o[2] + d[2] * t;
        if (t <= 0 || t >= nearest || z < az || z > bz) {
            return NONE;
        }
        return take(t, (px + d[0] * t) / r, (py + d[1] * t) / r, 0, hit);
    }

    private double meetBox(double[] o, double[] d, double nearest, SnapHit hit) {
        double ox = (o[0] - ax) * cos + (o[1] - ay) * sin;
        double oy = (o[1] - ay) * cos - (o[0] - ax) * sin;
        double dx = d[0] * cos + d[1] * sin;
        double dy = d[1] * cos - d[0] * sin;
        double t = (bz - o[2]) / d[2];
        double x = ox + dx * t;
        double y = oy + dy * t;
        if (t > 0 && t < nearest && outside(x, y) <= 0) {
            take(t, 0, 0, 1, hit);
            if (face != null) {
                face.read((x / bx + 1) / 2, (1 - y / by) / 2, hit.footprint * 50 * t, hit.scratch);
                for (int i = 0; i < 3; i++) {
                    hit.albedo[i] *= hit.scratch[i];
                }
            } else if (cover != null) {
                cover.paint(x, y, hit.footprint * t, hit.albedo);
            }
            return t;
        }
        double best = NONE;
        for (int axis = 0; axis < 2; axis++) {
            double p = axis == 0 ? ox : oy;
            double v = axis == 0 ? dx : dy;
            double half = axis == 0 ? bx : by;
            double s = (-Math.signum(v) * half - p) / v;
            double other = axis == 0 ? oy + dy * s : ox + dx * s;
            double z = o[2] + d[2] * s;
            if (s > 0 && s < nearest && s < best && Math.abs(other) < (axis == 0 ? by : bx) - round && z > az
                && z < bz) {
                double n = -Math.signum(v);
                best = axis == 0 ? take(s, n * cos, n * sin, 0, hit) : take(s, -n * sin, n * cos, 0, hit);
            }
        }
        return best;
    }

    /** How far outside the box's outline a point of its own frame is. */
    private double outside(double x, double y) {
        double qx = Math.abs(x) - bx + round;
        double qy = Math.abs(y) - by + round;
        double m = Math.max(qx, qy);
        return (m <= 0 ? m : Math.sqrt(sq(Math.max(qx, 0)) + sq(Math.max(qy, 0)))) - round;
    }

    double outline(double px, double py) {
        return outside((px - ax) * cos + (py - ay) * sin, (py - ay) * cos - (px - ax) * sin);
    }

    boolean isBox() {
        return kind == 2;
    }

    double[] ends() {
        return new double[] {ax, ay, az, bx, by, bz, r, r2};
    }
}
