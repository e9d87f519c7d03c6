package dk.walkntalk.paper.image;

import java.util.List;

/** Follows one line of sight to the first surface and works out the light that comes back from it. */
final class FieldTracer {
    private final FieldPlane ground;
    private final FieldSheet sheet;
    private final List<FieldProp> props;
    private final FieldLight light;
    private final FieldVeil veil;
    private final double[] way = new double[4];

    FieldTracer(FieldPlane ground, FieldSheet sheet, List<FieldProp> props, FieldLight light, FieldVeil veil) {
        this.ground = ground;
        this.sheet = sheet;
        this.props = props;
        this.light = light;
        this.veil = veil;
    }

    void see(FieldRay ray, FieldHit hit) {
        // What mostly lies on top is asked first, so that hidden surfaces are seldom painted; the ground is last.
        hit.clear();
        sheet.hit(ray, hit);
        for (int i = 0; i < props.size(); i++) {
            props.get(i).hit(ray, hit);
        }
        if (hit.id < 0) {
            ground.hit(ray, hit);
        }
    }

    /** Leaves in the hit's colour the light it sends along the ray. */
    void trace(FieldRay ray, FieldHit hit) {
        see(ray, hit);
        if (!hit.lit) {
            shade(hit, ray);
        }
    }

    void shade(FieldHit h, FieldRay ray) {
        double x = h.x + h.nx * 0.05;
        double y = h.y + h.ny * 0.05;
        double z = h.z + h.nz * 0.05;
        light.at(x, y, z, way);
        double facing = h.nx * way[0] + h.ny * way[1] + h.nz * way[2];
        double direct = 0;
        if (facing > 0) {
            direct = way[3] * veil.at(x, y, z) * h.dim;
            direct *= direct > 0.004 ? past(x, y, z) : 0;
        }
        double open = light.open(h.nx, h.ny, h.nz) * light.fade(x, y) * h.dim * sky(x, y, z);
        double bright = direct * facing;
        double[] c = light.colour;
        double[] a = light.around;
        double shine = 0;
        double mirror = 0;
        if (h.gloss > 0) {
            double hx = way[0] - ray.dx;
            double hy = way[1] - ray.dy;
            double hz = way[2] - ray.dz;
            double n = (hx * h.nx + hy * h.ny + hz * h.nz) / Math.sqrt(hx * hx + hy * hy + hz * hz + 1e-9);
            // A wide source gives a wide highlight, however smooth the surface.
            double sharp = Math.min(h.shine, 2.5 / (light.spread * light.spread + 1e-4));
            shine = n > 0 ? direct * h.gloss * (sharp + 8) / 10 * Math.pow(n, sharp) : 0;
            double look = -(ray.dx * h.nx + ray.dy * h.ny + ray.dz * h.nz);
            double graze = 1 - Math.max(0, Math.min(1, look));
            mirror = open * h.gloss * (0.6 + 4 * graze * graze * graze);
        }
        h.r = h.r * (bright * c[0] + open * a[0]) + shine * c[0] + mirror * a[0];
        h.g = h.g * (bright * c[1] + open * a[1]) + shine * c[1] + mirror * a[1];
        h.b = h.b * (bright * c[2] + open * a[2]) + shine * c[2] + mirror * a[2];
    }

    private double past(double x, double y, double z) {
        double past = sheet.light(x, y, z, way[0], way[1], way[2], light.spread);
        for (int i = 0; i < props.size() && past > 0.004; i++) {
            past *= props.get(i).light(x, y, z, way[0], way[1], way[2], light.spread);
        }
        return past;
    }

    private double sky(double x, double y, double z) {
        double sky = sheet.sky(x, y, z);
        for (int i = 0; i < props.size(); i++) {
            sky *= props.get(i).sky(x, y, z);
        }
        return sky;
    }
}
