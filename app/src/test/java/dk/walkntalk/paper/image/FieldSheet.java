package dk.walkntalk.paper.image;

/** The page: a gently bent A4 sheet given as heights over its own plane, so that its corners are exact points. */
final class FieldSheet implements FieldProp {
    static final double WIDE = 210;
    static final double HIGH = 297;
    static final int ID = 1;

    private final FieldRelief relief;
    private final double base;
    private final double cx;
    private final double cy;
    private final double cos;
    private final double sin;
    private FieldPaint paint;
    private int ear = -1;
    private double earSize;

    FieldSheet(FieldRelief relief, double base, double cx, double cy, double turn) {
        this.relief = relief;
        this.base = base;
        this.cx = cx;
        this.cy = cy;
        this.cos = Math.cos(turn);
        this.sin = Math.sin(turn);
    }

    void paint(FieldPaint with) {
        paint = with;
    }

    /** A corner folded over flat: only a few millimetres, the page's corner stays where its edges would meet. */
    void foldOver(int corner, double size) {
        ear = corner;
        earSize = size;
    }

    double u(double x, double y) {
        return (x - cx) * cos + (y - cy) * sin + WIDE / 2;
    }

    double v(double x, double y) {
        return (x - cx) * sin - (y - cy) * cos + HIGH / 2;
    }

    /** The world point of a place on the page; w is a height above the paper. */
    double[] point(double u, double v, double w) {
        double a = u - WIDE / 2;
        double b = v - HIGH / 2;
        return new double[] {cx + a * cos + b * sin, cy + a * sin - b * cos, base + relief.height(u, v) + w};
    }

    double[] corner(int i) {
        return point(i == 1 || i == 2 ? WIDE : 0, i >= 2 ? HIGH : 0, 0);
    }

    double height(double x, double y) {
        return base + relief.height(u(x, y), v(x, y));
    }

    /** Signed distance to the page's outline seen from above. */
    double outline(double x, double y) {
        return rim(u(x, y), v(x, y));
    }

    private double rim(double u, double v) {
        double a = Math.abs(u - WIDE / 2) - WIDE / 2;
        double b = Math.abs(v - HIGH / 2) - HIGH / 2;
        double d = a > 0 && b > 0 ? Math.sqrt(a * a + b * b) : Math.max(a, b);
        return ear < 0 ? d : Math.max(d, (earSize - fromEar(u, v)) * 0.7);
    }

    private double fromEar(double u, double v) {
        return (ear == 1 || ear == 2 ? WIDE - u : u) + (ear >= 2 ? HIGH - v : v);
    }

    @Override
    public void hit(FieldRay ray, FieldHit hit) {
        double t = (base + relief.middle() - ray.oz) / ray.dz;
        double u = 0;
        double v = 0;
        for (int i = 0; i < 12; i++) {
            double x = ray.ox + ray.dx * t;
            double y = ray.oy + ray.dy * t;
            u = u(x, y);
            v = v(x, y);
            if (i == 0 && rim(u, v) > 40) {
                return;
            }
            double before = t;
            t = (base + relief.height(u, v) - ray.oz) / ray.dz;
            // Flat parts settle at once; a steep dog ear seen at a slant takes more rounds.
            if (Math.abs(t - before) < 0.04) {
                break;
            }
        }
        if (t >= hit.t || rim(u, v) > 0) {
            return;
        }
        hit.place(ray, t, ID);
        double su = relief.slopeU(u, v);
        double sv = relief.slopeV(u, v);
        hit.bump(su * cos + sv * sin, su * sin - sv * cos);
        paint.at(u, v, 0, ray.footprint(t), hit);
        if (ear >= 0 && fromEar(u, v) < 2 * earSize) {
            double into = fromEar(u, v) - earSize;
            // The turned-down flap shows the bare back, a little darker at the crease and at its own edge.
            double flap = Math.max(Math.abs(ear == 1 || ear == 2 ? WIDE - u : u), ear >= 2 ? HIGH - v : v);
            if (flap < earSize) {
                hit.scale(into < 0.4 ? 0.82 : 0.95);
            } else {
                hit.scale(0.93);
            }
        }
    }

    @Override
    public double light(double x, double y, double z, double lx, double ly, double lz, double spread) {
        if (z >= base + relief.top()) {
            return 1;
        }
        double h = height(x, y);
        if (z >= h - 0.02) {
            return 1;
        }
        double s = (h - z) / lz;
        for (int i = 0; i < 3; i++) {
            s = Math.max(0, (height(x + lx * s, y + ly * s) - z) / lz);
        }
        double pen = 0.12 + spread * s;
        return FieldTone.smooth(-pen, pen, outline(x + lx * s, y + ly * s));
    }

    @Override
    public double sky(double x, double y, double z) {
        if (z >= base + relief.top()) {
            return 1;
        }
        double d = outline(x, y);
        if (d > 40) {
            return 1;
        }
        double gap = height(x, y) - z;
        if (gap <= 0.01) {
            return 1;
        }
        // Under a lifted edge light comes in from one side only and dies away within a few gap widths.
        double reach = gap * 1.2 + 0.4;
        return d > 0 ? 1 - 0.5 * Math.exp(-d / reach) : 0.08 + 0.42 * Math.exp(d / reach);
    }
}
