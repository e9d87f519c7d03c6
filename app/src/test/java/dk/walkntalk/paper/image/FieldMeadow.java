package dk.walkntalk.paper.image;

/** Blades of grass around the page, drawn one by one from the ground up and already lit when a ray asks for them. */
final class FieldMeadow {
    private final FieldCanvas under;
    private final FieldCanvas over;
    private final int longEdge;
    private final FieldCamera camera;
    private final FieldSheet sheet;
    private final FieldHit hit = new FieldHit();
    private final FieldRay ray = new FieldRay();

    FieldMeadow(FieldCamera camera, FieldSheet sheet, int longEdge, int wide, int high) {
        this.camera = camera;
        this.sheet = sheet;
        this.longEdge = longEdge;
        under = new FieldCanvas(wide, high, false);
        over = new FieldCanvas(wide, high, true);
    }

    /** The blades' picture replaces the bare soil where a ray got down to it. */
    void show(FieldRay r, FieldHit h) {
        int k = pixel(r);
        h.r = under.rgb[3 * k];
        h.g = under.rgb[3 * k + 1];
        h.b = under.rgb[3 * k + 2];
        h.lit = true;
    }

    /** Tips that rise above the page's edge stand before it. */
    void veil(FieldRay r, FieldHit h) {
        int k = pixel(r);
        float a = over.cover[k];
        if (a > 0) {
            h.r += (over.rgb[3 * k] / a - h.r) * a;
            h.g += (over.rgb[3 * k + 1] / a - h.g) * a;
            h.b += (over.rgb[3 * k + 2] / a - h.b) * a;
        }
    }

    private int pixel(FieldRay r) {
        int i = Math.max(0, Math.min(under.wide - 1, (int) r.px));
        int j = Math.max(0, Math.min(under.high - 1, (int) r.py));
        return j * under.wide + i;
    }

    /** Roots are scattered evenly over the picture and past its rims, so that no part of it is left bare or slow. */
    void sow(FieldRandom rnd, FieldTracer tracer, FieldPlane ground, FieldBlades kind) {
        for (int k = 0; k < under.wide * under.high; k++) {
            camera.aim(ray, k % under.wide + 0.5, k / under.wide + 0.5, longEdge);
            hit.clear();
            ground.hit(ray, hit);
            tracer.shade(hit, ray);
            under.rgb[3 * k] = (float) (hit.r * 0.35);
            under.rgb[3 * k + 1] = (float) (hit.g * 0.35);
            under.rgb[3 * k + 2] = (float) (hit.b * 0.35);
        }
        double unit = kind.dense();
        int across = (int) (1.3 * under.wide / (double) longEdge / unit);
        int rows = (int) (1.3 * under.high / (double) longEdge / unit);
        for (int layer = 0; layer < 4; layer++) {
            for (int j = 0; j < rows; j++) {
                for (int i = 0; i < across; i++) {
                    double px = ((i + rnd.unit()) * unit - 0.15 * camera.wide()) * longEdge;
                    double py = ((j + rnd.unit()) * unit - 0.15 * camera.high()) * longEdge;
                    camera.aim(ray, px, py, longEdge);
                    kind.choose(rnd, layer);
                    if (ray.dz < -0.08) {
                        blade(tracer, ground, kind);
                    }
                }
            }
        }
    }

    private void blade(FieldTracer tracer, FieldPlane ground, FieldBlades kind) {
        double t = (ground.level() - ray.oz) / ray.dz;
        double rx = ray.ox + ray.dx * t;
        double ry = ray.oy + ray.dy * t;
        double root = sheet.outline(rx, ry);
        // What grows under the page is pressed down by it; only near the rim do blades still show from below.
        if (t > 6000 || root < -28) {
            return;
        }
        double[] from = null;
        double[] tone = new double[3];
        double[] before = new double[3];
        int n = kind.parts();
        boolean caught = root < 0.5;
        for (int i = 0; i <= n; i++) {
            double s = i / (double) n;
            double x = rx + kind.outX(s);
            double y = ry + kind.outY(s);
            double z = ground.level() + kind.rise(s);
            double[] to = camera.project(x, y, z);
            hit.place(ray, t, 0);
            hit.x = x;
            hit.y = y;
            hit.z = z;
            hit.colour(kind.tone(s));
            hit.nx = kind.leanX(s);
            hit.ny = kind.leanY(s);
            hit.nz = Math.sqrt(Math.max(0.1, 1 - hit.nx * hit.nx - hit.ny * hit.ny));
            hit.gloss = 0.02;
            hit.shine = 14;
            tracer.shade(hit, ray);
            double deep = kind.shelter(s);
            tone[0] = hit.r * deep;
            tone[1] = hit.g * deep;
            tone[2] = hit.b * deep;
            if (from != null) {
                boolean over = z > sheet.height(x, y) + 0.5;
                // A blade that has once slipped under the page does not come out again through it.
                caught |= !over && sheet.outline(x, y) < 0;
                boolean above = over && !caught;
                draw(from, to, kind, s - 1.0 / n, s, FieldTone.mix(before, tone, 0.5), above);
            }
            from = to;
            System.arraycopy(tone, 0, before, 0, 3);
        }
    }

    private void draw(double[] a, double[] b, FieldBlades kind, double s, double t, double[] c, boolean above) {
        double f = camera.focal * longEdge;
        double r0 = kind.half(s) * f / a[2];
        double r1 = kind.half(t) * f / b[2];
        double x0 = a[0] * longEdge;
        double y0 = a[1] * longEdge;
        double x1 = b[0] * longEdge;
        double y1 = b[1] * longEdge;
        under.rod(x0, y0, r0, x1, y1, r1, c, 1);
        if (above) {
            over.rod(x0, y0, r0, x1, y1, r1, c, 1);
        }
    }
}
