package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** A solid thing near the page (pen, cup, finger, clip) as rounded parts with a distance, so that it casts shadows. */
final class ViewThing {
    private record Part(int type, double[] p, double[] colour, double shine) {
    }

    private final List<Part> parts = new ArrayList<>();
    private double cx, cy, cz, bound, high, low, west, east, south, north;
    private final List<ViewRod> rods = new ArrayList<>();
    private boolean sealed;
    /** Fingers' rods run into each other softly. */
    boolean flesh;

    /** A rod with rounded ends from a to b, its radius going from ra to rb. */
    ViewThing rod(double[] a, double[] b, double ra, double rb, double[] colour, double shine) {
        parts.add(new Part(0, new double[] {a[0], a[1], a[2], b[0], b[1], b[2], ra, rb}, colour, shine));
        rods.add(new ViewRod(a, b, ra, rb));
        return this;
    }

    ViewThing box(double[] at, double angle, double[] half, double round, double[] colour, double shine) {
        parts.add(new Part(1, new double[] {at[0], at[1], at[2], Math.cos(angle), Math.sin(angle), half[0], half[1],
            half[2], round}, colour, shine));
        return this;
    }

    ViewThing ring(double[] at, double radius, double thick, double[] colour, double shine) {
        parts.add(new Part(2, new double[] {at[0], at[1], at[2], radius, thick}, colour, shine));
        return this;
    }

    ViewThing cup(double[] at, double radius, double high, double thick, double[] colour, double shine) {
        parts.add(new Part(3, new double[] {at[0], at[1], at[2], radius, high, thick}, colour, shine));
        return this;
    }

    ViewThing disc(double[] at, double radius, double high, double[] colour, double shine) {
        parts.add(new Part(4, new double[] {at[0], at[1], at[2], radius, high}, colour, shine));
        return this;
    }

    ViewThing leaf(double[] at, double angle, double length, double wide, double curl, double[] colour) {
        parts.add(new Part(5, new double[] {at[0], at[1], at[2], Math.cos(angle), Math.sin(angle), length, wide, curl},
                colour, 0.1));
        return this;
    }

    /** Fixes the sphere about all parts. */
    ViewThing seal(double x, double y, double z, double radius) {
        cx = x;
        cy = y;
        cz = z;
        bound = radius;
        high = -1e9;
        low = 1e9;
        west = south = 1e9;
        east = north = -1e9;
        for (Part part : parts) {
            double[] p = part.p;
            boolean rod = part.type == 0;
            double more = rod ? Math.max(p[6], p[7]) + (flesh ? 0.4 : 0) : part.type == 1 ? p[7]
                    : part.type == 5 ? 2 * Math.abs(p[7]) + 0.1 : p[4];
            double wide = rod ? more : part.type == 1 ? p[5] + p[6] : part.type == 5 ? p[5] : p[3] + p[4];
            west = Math.min(west, Math.min(p[0], rod ? p[3] : p[0]) - wide);
            east = Math.max(east, Math.max(p[0], rod ? p[3] : p[0]) + wide);
            south = Math.min(south, Math.min(p[1], rod ? p[4] : p[1]) - wide);
            north = Math.max(north, Math.max(p[1], rod ? p[4] : p[1]) + wide);
            high = Math.max(high, Math.max(p[2], rod ? p[5] : p[2]) + more + 0.01);
            low = Math.min(low, Math.min(p[2], rod ? p[5] : p[2]) - more - 0.01);
        }
        sealed = true;
        return this;
    }

    private static double distance(Part part, double x, double y, double z) {
        double[] p = part.p;
        double dx = x - p[0];
        double dy = y - p[1];
        double dz = z - p[2];
        switch (part.type) {
            case 0 -> {
                double bx = p[3] - p[0];
                double by = p[4] - p[1];
                double bz = p[5] - p[2];
                double t = (dx * bx + dy * by + dz * bz) / (bx * bx + by * by + bz * bz + 1e-12);
                t = Math.max(0, Math.min(1, t));
                dx -= t * bx;
                dy -= t * by;
                dz -= t * bz;
                return Math.sqrt(dx * dx + dy * dy + dz * dz) - p[6] - t * (p[7] - p[6]);
            }
            case 1 -> {
                double u = Math.abs(dx * p[3] + dy * p[4]) - p[5] + p[8];
                double v = Math.abs(dy * p[3] - dx * p[4]) - p[6] + p[8];
                double w = Math.abs(dz) - p[7] + p[8];
                double a = Math.max(u, 0);
                double b = Math.max(v, 0);
                double c = Math.max(w, 0);
                return Math.sqrt(a * a + b * b + c * c) + Math.min(0, Math.max(u, Math.max(v, w))) - p[8];
            }
            case 2 -> {
                double q = Math.sqrt(dx * dx + dy * dy) - p[3];
                return Math.sqrt(q * q + dz * dz) - p[4];
            }
            case 3 -> {
                double d = Math.sqrt(dx * dx + dy * dy);
                double outer = Math.max(d - p[3], Math.abs(dz - p[4] / 2) - p[4] / 2);
                double inner = Math.max(d - p[3] + p[5], 0.4 - dz);
                return Math.max(outer, -inner);
            }
            case 4 -> {
                return Math.max(Math.sqrt(dx * dx + dy * dy) - p[3], Math.abs(dz) - p[4]);
            }
            default -> {
                double u = dx * p[3] + dy * p[4];
                double v = Math.abs(dy * p[3] - dx * p[4]);
                double q = Math.max(0, 1 - 4 * u * u / (p[5] * p[5]));
                double vein = 0.12 * Math.sin(9 * (u - v) / p[6]);
                double side = v - p[6] / 2 * q * (1 + vein * 0.6);
                double bent = dz - p[7] * (4 * v * v / (p[6] * p[6]) + 0.4 * (u / p[5]) * (u / p[5]));
                return 0.45 * Math.max(Math.max(side, Math.abs(u) - p[5] / 2), Math.abs(bent) - 0.03);
            }
        }
    }

    double distance(double x, double y, double z) {
        double least = 1e9;
        for (Part part : parts) {
            double d = distance(part, x, y, z);
            double near = flesh && part.type == 0 ? Math.max(0, 1 - Math.abs(d - least) / 1.3) : 0;
            least = Math.min(least, d) - near * near * 0.325;
        }
        return least;
    }

    /** Distance along the ray, or a negative number. */
    double meet(ViewHit h) {
        double vx = cx - h.ox;
        double vy = cy - h.oy;
        double vz = cz - h.oz;
        double mid = vx * h.dx + vy * h.dy + vz * h.dz;
        double off = vx * vx + vy * vy + vz * vz - mid * mid;
        if (!sealed || off > bound * bound) {
            return -1;
        }
        double down = (high - h.oz) / h.dz;
        double deep = (low - h.oz) / h.dz;
        if (h.dz < -0.02 && outside(h.ox + h.dx * down, h.oy + h.dy * down, h.ox + h.dx * deep, h.oy + h.dy * deep,
                0.02)) {
            return -1;
        }
        if (rodsOnly() && rodsPast(h.ox, h.oy, h.oz, h.dx, h.dy, h.dz, 0, 0.35) >= 1) {
            return -1;
        }
        double half = Math.sqrt(bound * bound - off);
        double t = Math.max(Math.max(0.5, h.dz < -0.02 ? down : 0), mid - half);
        double end = Math.min(h.dz < -0.02 ? deep : 1e9, mid + half);
        for (int i = 0; i < 70 && t < end; i++) {
            double d = distance(h.ox + h.dx * t, h.oy + h.dy * t, h.oz + h.dz * t);
            if (d < 0.004) {
                return t;
            }
            t += d * 0.9;
        }
        return -1;
    }

    /** Whether a way seen from above passes the thing by. */
    private boolean outside(double x, double y, double ex, double ey, double slack) {
        return Math.min(x, ex) > east + slack || Math.max(x, ex) < west - slack || Math.min(y, ey) > north + slack
                || Math.max(y, ey) < south - slack;
    }

    private boolean rodsOnly() {
        return rods.size() >= parts.size() - (flesh ? 1 : 0);
    }

    private double rodsPast(double x, double y, double z, double lx, double ly, double lz, double wide, double least) {
        double open = 1;
        for (int i = 0; i < rods.size() && open > 0; i++) {
            open *= rods.get(i).past(x, y, z, lx, ly, lz, wide, least);
        }
        return open;
    }

    double past(double x, double y, double z, double lx, double ly, double lz, double radius) {
        double vx = cx - x;
        double vy = cy - y;
        double vz = cz - z;
        double mid = vx * lx + vy * ly + vz * lz;
        double wide = bound + Math.max(0, mid) * radius;
        double off = vx * vx + vy * vy + vz * vz - mid * mid;
        double reach = (high - z) / lz;
        if (outside(x, y, x + lx * reach, y + ly * reach, reach * radius + 0.05) || off > wide * wide
                || mid < -bound || z > high && lz > 0) {
            return 1;
        }
        if (rodsOnly()) {
            return rodsPast(x, y, z, lx, ly, lz, radius, 0.012);
        }
        double t = Math.max(0.06, mid - Math.sqrt(wide * wide - off));
        double end = Math.min((high - z) / lz + 0.3, mid + bound);
        double least = 1;
        for (int i = 0; i < 26 && t < end; i++) {
            double d = distance(x + lx * t, y + ly * t, z + lz * t);
            least = Math.min(least, 0.5 + 0.5 * d / (radius * t + 0.01));
            if (least <= 0) {
                return 0;
            }
            t += Math.max(0.05, d * 0.9);
        }
        return ViewNoise.step(0, 1, least);
    }

    private double of(Part part, double x, double y, double z) {
        return part == null ? distance(x, y, z) : distance(part, x, y, z);
    }

    void paint(ViewHit h) {
        double least = 1e9;
        Part best = null;
        for (Part part : parts) {
            double d = distance(part, h.x, h.y, h.z);
            if (d < least) {
                least = d;
                best = part;
            }
        }
        double e = 0.01;
        Part whole = flesh && best.type == 0 ? null : best;
        h.normal(of(whole, h.x + e, h.y, h.z) - of(whole, h.x - e, h.y, h.z),
                of(whole, h.x, h.y + e, h.z) - of(whole, h.x, h.y - e, h.z),
                of(whole, h.x, h.y, h.z + e) - of(whole, h.x, h.y, h.z - e) + 1e-9);
        h.colour(best.colour[0], best.colour[1], best.colour[2]);
        double n = ViewNoise.layers(h.x * 3 + h.z, h.y * 3 - h.z, 3, h.foot * 3, 77);
        h.scale(1 + 0.2 * n);
        if (best.shine > 1.5) {
            h.scale(1 + 0.4 * ViewNoise.layers(h.x * 0.4, h.y * 9 + h.z * 9, 2, h.foot * 9, 78));
        }
        h.shine = best.shine;
        h.rough = best.shine > 1.5 ? 0.22 : 0.16;
    }
}
