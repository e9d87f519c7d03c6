package dk.walkntalk.paper.image;

/** Tapering rods melted into each other: fingers and arms, pens, pebbles. */
final class FieldLimbs implements FieldBody {
    private final double[][] rods;
    private final double soft;

    /** Each rod is x, y, z, radius of one end and then of the other. */
    FieldLimbs(double soft, double[]... rods) {
        this.soft = soft;
        this.rods = rods;
    }

    @Override
    public double at(double x, double y, double z) {
        double d = 1e9;
        for (double[] r : rods) {
            double one = rod(r, x, y, z);
            d = d > 1e8 ? one : FieldShapes.join(d, one, soft);
        }
        return d;
    }

    private static double rod(double[] r, double x, double y, double z) {
        double dx = r[4] - r[0];
        double dy = r[5] - r[1];
        double dz = r[6] - r[2];
        double a = x - r[0];
        double b = y - r[1];
        double c = z - r[2];
        double t = FieldTone.clamp((a * dx + b * dy + c * dz) / (dx * dx + dy * dy + dz * dz + 1e-9));
        a -= dx * t;
        b -= dy * t;
        c -= dz * t;
        return Math.sqrt(a * a + b * b + c * c) - r[3] - (r[7] - r[3]) * t;
    }

    double[] box() {
        double[] box = {1e9, 1e9, 1e9, -1e9, -1e9, -1e9};
        for (double[] r : rods) {
            for (int end = 0; end < 8; end += 4) {
                for (int k = 0; k < 3; k++) {
                    box[k] = Math.min(box[k], r[end + k] - r[end + 3] - soft * 0.3);
                    box[k + 3] = Math.max(box[k + 3], r[end + k] + r[end + 3] + soft * 0.3);
                }
            }
        }
        return box;
    }
}
