package dk.walkntalk.paper.image;

/** What a line of sight meets: place, normal and the look of the surface there. */
final class FieldHit {
    double t;
    double x;
    double y;
    double z;
    double nx;
    double ny;
    double nz;
    double r;
    double g;
    double b;
    double gloss;
    double shine;
    double dim;
    int id;
    boolean lit;

    void clear() {
        t = Double.MAX_VALUE;
        lit = false;
        id = -1;
    }

    /** Puts the hit on the ray and resets the material, so that nothing of an earlier hit shines through. */
    void place(FieldRay ray, double at, int who) {
        t = at;
        x = ray.ox + ray.dx * at;
        y = ray.oy + ray.dy * at;
        z = ray.oz + ray.dz * at;
        nx = 0;
        ny = 0;
        nz = 1;
        gloss = 0;
        shine = 20;
        dim = 1;
        id = who;
        lit = false;
    }

    void colour(double[] c) {
        r = c[0];
        g = c[1];
        b = c[2];
    }

    void colour(double[] c, double k) {
        r = c[0] * k;
        g = c[1] * k;
        b = c[2] * k;
    }

    void blend(double[] c, double share) {
        r += (c[0] - r) * share;
        g += (c[1] - g) * share;
        b += (c[2] - b) * share;
    }

    void scale(double k) {
        r *= k;
        g *= k;
        b *= k;
    }

    /** Tilts an upward normal by slopes, for relief too fine to be modelled. */
    void bump(double sx, double sy) {
        double x1 = nx - sx;
        double y1 = ny - sy;
        double n = 1 / Math.sqrt(x1 * x1 + y1 * y1 + nz * nz);
        nx = x1 * n;
        ny = y1 * n;
        nz *= n;
    }
}
