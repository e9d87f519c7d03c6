package dk.walkntalk.paper.image;

/** The level ground or table top; a table may end, and then the floor far below is seen past its edge. */
final class FieldPlane {
    static final int ID = 0;
    private static final int RIM = 90;
    private static final int FLOOR = 91;

    private final FieldPaint paint;
    private final double level;
    private final double blur;
    private double ex;
    private double ey;
    private double reach = Double.MAX_VALUE;
    private double drop;
    private FieldPaint floor;
    private FieldMeadow meadow;

    /** Blur is the size of detail lost because the ground is far behind what the camera focused on. */
    FieldPlane(FieldPaint paint, double level, double blur) {
        this.paint = paint;
        this.level = level;
        this.blur = blur;
    }

    void end(double direction, double distance, double fall, FieldPaint below) {
        ex = Math.cos(direction);
        ey = Math.sin(direction);
        reach = distance;
        drop = fall;
        floor = below;
    }

    void grow(FieldMeadow with) {
        meadow = with;
    }

    double level() {
        return level;
    }

    void hit(FieldRay ray, FieldHit hit) {
        double fall = Math.min(ray.dz, -0.02);
        double t = (level - ray.oz) / fall;
        hit.place(ray, t, ID);
        hit.z = level;
        double past = hit.x * ex + hit.y * ey - reach;
        if (past > 0) {
            beyond(ray, hit, fall);
            return;
        }
        if (meadow != null) {
            meadow.show(ray, hit);
            return;
        }
        paint.at(hit.x, hit.y, level, Math.max(blur, ray.footprint(t)), hit);
        if (past > -2.5) {
            double lean = (past + 2.5) / 2.5;
            hit.bump(-ex * lean, -ey * lean);
        }
    }

    private void beyond(FieldRay ray, FieldHit hit, double fall) {
        double back = (ray.dx * ex + ray.dy * ey);
        double edge = back < -1e-6 ? (reach - ray.ox * ex - ray.oy * ey) / back : Double.MAX_VALUE;
        double z = ray.oz + ray.dz * edge;
        if (edge < Double.MAX_VALUE && z < level && z > level - 24) {
            hit.place(ray, edge, RIM);
            paint.at(hit.x - ex, hit.y - ey, z, ray.footprint(edge), hit);
            hit.scale(0.6);
            hit.nx = ex;
            hit.ny = ey;
            hit.nz = 0.1;
            return;
        }
        double t = (level - drop - ray.oz) / fall;
        hit.place(ray, t, FLOOR);
        floor.at(hit.x, hit.y, hit.z, Math.max(5, ray.footprint(t)), hit);
        hit.dim = 0.45;
    }
}
