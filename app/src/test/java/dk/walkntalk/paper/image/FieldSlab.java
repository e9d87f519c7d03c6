package dk.walkntalk.paper.image;

/** A flat thing of even thickness with any outline: boards, folders, phones, leaves, keys. */
final class FieldSlab implements FieldProp {
    private final FieldOutline rim;
    private final FieldPaint paint;
    private final double low;
    private final double top;
    private final int id;
    private final double cx;
    private final double cy;
    private final double reach;

    /** The circle cx, cy, reach encloses the outline; it spares most rays the exact question. */
    FieldSlab(FieldOutline rim, FieldPaint paint, double low, double top, int id, double cx, double cy, double reach) {
        this.rim = rim;
        this.paint = paint;
        this.low = low;
        this.top = top;
        this.id = id;
        this.cx = cx;
        this.cy = cy;
        this.reach = reach;
    }

    private boolean far(double x, double y, double more) {
        double a = x - cx;
        double b = y - cy;
        double r = reach + more;
        return a * a + b * b > r * r;
    }

    @Override
    public void hit(FieldRay ray, FieldHit hit) {
        double t = (top - ray.oz) / ray.dz;
        double x = ray.ox + ray.dx * t;
        double y = ray.oy + ray.dy * t;
        if (t >= hit.t || t <= 0 || far(x, y, (top - low) * 3 + 1)) {
            return;
        }
        double d = rim.at(x, y);
        if (d <= 0) {
            hit.place(ray, t, id);
            double fp = ray.footprint(t);
            paint.at(x, y, top, fp, hit);
            double round = Math.min(1.2, (top - low) * 0.5);
            if (d > -round && fp < round * 2) {
                double k = 0.8 * (1 + d / round);
                double gx = rim.at(x + 0.3, y) - d;
                double gy = rim.at(x, y + 0.3) - d;
                hit.bump(-gx / 0.3 * k, -gy / 0.3 * k);
            }
            return;
        }
        double bottom = (low - ray.oz) / ray.dz;
        double before = t;
        for (int i = 1; i <= 4; i++) {
            double s = t + (bottom - t) * i / 4;
            x = ray.ox + ray.dx * s;
            y = ray.oy + ray.dy * s;
            if (rim.at(x, y) <= 0) {
                side(ray, hit, (s + before) / 2);
                return;
            }
            before = s;
        }
    }

    private void side(FieldRay ray, FieldHit hit, double t) {
        if (t >= hit.t) {
            return;
        }
        hit.place(ray, t, id);
        double d = rim.at(hit.x, hit.y);
        double gx = rim.at(hit.x + 0.3, hit.y) - d;
        double gy = rim.at(hit.x, hit.y + 0.3) - d;
        double n = Math.sqrt(gx * gx + gy * gy) + 1e-6;
        paint.at(hit.x - gx / n, hit.y - gy / n, hit.z, ray.footprint(t), hit);
        hit.nx = gx / n * 0.97;
        hit.ny = gy / n * 0.97;
        hit.nz = 0.24;
        hit.gloss *= 0.5;
    }

    @Override
    public double light(double x, double y, double z, double lx, double ly, double lz, double spread) {
        if (z >= top - 0.02) {
            return 1;
        }
        double s1 = (top - z) / lz;
        if (far(x + lx * s1 * 0.5, y + ly * s1 * 0.5, s1)) {
            return 1;
        }
        double s0 = Math.max(0, (low - z) / lz);
        double past = 1;
        int steps = top - low < 3 ? 2 : 4;
        for (int i = 0; i < steps; i++) {
            double s = s0 + (s1 - s0) * (i + 1) / steps;
            double pen = 0.12 + spread * s;
            past = Math.min(past, FieldTone.smooth(-pen, pen, rim.at(x + lx * s, y + ly * s)));
        }
        return past;
    }

    @Override
    public double sky(double x, double y, double z) {
        double h = top - z;
        if (h <= 0.02 || far(x, y, h * 4)) {
            return 1;
        }
        double d = rim.at(x, y);
        return d > 0 ? 1 - 0.5 * Math.exp(-d / (h * 0.9 + 0.2))
                : 0.08 + 0.42 * Math.exp(d / Math.max(0.4, low - z + 0.4));
    }
}
