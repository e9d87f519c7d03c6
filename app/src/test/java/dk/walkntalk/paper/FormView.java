package dk.walkntalk.paper;

/** From a point of the photograph to the point of the table, in millimetres of the sheet. */
final class FormView {
    /** Upper left, upper right, lower right and lower left corner of the sheet in the photograph. */
    static final double[][] CORNERS = {{352, 318}, {2598, 392}, {2738, 3622}, {196, 3556}};

    private final double[] h;

    FormView() {
        h = inverse(squareTo(CORNERS));
    }

    void onTable(double x, double y, double[] mm) {
        double w = h[6] * x + h[7] * y + h[8];
        mm[0] = (h[0] * x + h[1] * y + h[2]) / w * FormLayout.WIDTH;
        mm[1] = (h[3] * x + h[4] * y + h[5]) / w * FormLayout.HEIGHT;
    }

    /** The projective map of the unit square onto a quadrilateral (Heckbert 1989). */
    private static double[] squareTo(double[][] q) {
        double dx1 = q[1][0] - q[2][0];
        double dx2 = q[3][0] - q[2][0];
        double sx = q[0][0] - q[1][0] + q[2][0] - q[3][0];
        double dy1 = q[1][1] - q[2][1];
        double dy2 = q[3][1] - q[2][1];
        double sy = q[0][1] - q[1][1] + q[2][1] - q[3][1];
        double det = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / det;
        double k = (dx1 * sy - sx * dy1) / det;
        return new double[] {
            q[1][0] - q[0][0] + g * q[1][0], q[3][0] - q[0][0] + k * q[3][0], q[0][0],
            q[1][1] - q[0][1] + g * q[1][1], q[3][1] - q[0][1] + k * q[3][1], q[0][1],
            g, k, 1,
        };
    }

    /** The adjugate, which is the inverse but for a factor that a projective map does not see. */
    private static double[] inverse(double[] m) {
        return new double[] {
            m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3],
        };
    }
}
