package dk.walkntalk.paper.image;

/** A rounded thing found by stepping along the ray as far as its distance allows: pens, cups, fingers, clips. */
final class FieldSolid implements FieldProp {
    private final FieldBody body;
    private final FieldPaint paint;
    private final double[] box;
    private final int id;

    /** Box is low x, y, z and high x, y, z around the body. */
    FieldSolid(FieldBody body, FieldPaint paint, double[] box, int id) {
        this.body = body;
        this.paint = paint;
        this.box = box;
        this.id = id;
    }

    private static double enter(double o, double d, double low, double high) {
        double a = (low - o) / d;
        double b = (high - o) / d;
        return Math.min(a, b);
    }

    private static double leave(double o, double d, double low, double high) {
        double a = (low - o) / d;
        double b = (high - o) / d;
        return Math.max(a, b);
    }

    @Override
    public void hit(FieldRay r, FieldHit hit) {
        double from = Math.max(enter(r.ox, r.dx, box[0], box[3]), Math.max(enter(r.oy, r.dy, box[1], box[4]),
                enter(r.oz, r.dz, box[2], box[5])));
        double to = Math.min(leave(r.ox, r.dx, box[0], box[3]), Math.min(leave(r.oy, r.dy, box[1], box[4]),
                leave(r.oz, r.dz, box[2], box[5])));
        from = Math.max(0, from);
        to = Math.min(to, hit.t);
        if (from >= to) {
            return;
        }
        double t = from;
        for (int i = 0; i < 70 && t < to; i++) {
            double d = body.at(r.ox + r.dx * t, r.oy + r.dy * t, r.oz + r.dz * t);
            if (d < 0.06) {
                meet(r, hit, t);
                return;
            }
            t += d * 0.9;
        }
    }

    private void meet(FieldRay r, FieldHit hit, double t) {
        hit.place(r, t, id);
        double e = 0.15;
        double d = body.at(hit.x, hit.y, hit.z);
        double a = body.at(hit.x + e, hit.y, hit.z) - d;
        double b = body.at(hit.x, hit.y + e, hit.z) - d;
        double c = body.at(hit.x, hit.y, hit.z + e) - d;
        double n = 1 / (Math.sqrt(a * a + b * b + c * c) + 1e-9);
        hit.nx = a * n;
        hit.ny = b * n;
        hit.nz = c * n;
        paint.at(hit.x, hit.y, hit.z, r.footprint(t), hit);
    }

    @Override
    public double light(double x, double y, double z, double lx, double ly, double lz, double spread) {
        double pad = 4 + spread * 60;
        double from = Math.max(enter(x, lx, box[0] - pad, box[3] + pad), enter(y, ly, box[1] - pad, box[4] + pad));
        double to = Math.min(leave(x, lx, box[0] - pad, box[3] + pad), leave(y, ly, box[1] - pad, box[4] + pad));
        to = Math.min(to, (box[5] - z) / lz);
        double t = Math.max(1.2, from);
        double past = 1;
        for (int i = 0; i < 26 && t < to; i++) {
            double d = body.at(x + lx * t, y + ly * t, z + lz * t);
            past = Math.min(past, 0.5 + 0.5 * d / (spread * t + 0.15));
            if (past <= 0) {
                return 0;
            }
            t += Math.max(0.5, Math.abs(d) * 0.9);
        }
        return past * past * (3 - 2 * past);
    }

    @Override
    public double sky(double x, double y, double z) {
        // Low things darken only what is close to them.
        double h = Math.min(26, 4 + 0.75 * (box[5] - box[2]));
        if (x < box[0] - h || x > box[3] + h || y < box[1] - h || y > box[4] + h || z > box[5]) {
            return 1;
        }
        double d = FieldTone.clamp(body.at(x, y, z + 0.2 * h) / h);
        return 0.42 + 0.58 * d * (2 - d);
    }
}
