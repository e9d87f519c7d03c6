package dk.walkntalk.paper.image;

import java.util.Random;

/** How the camera is held over the page: which place of the ground, in millimetres, a pixel sees. */
final class ScenePose {
    private final double[] toPixel = new double[9];
    private final double[] toGround = new double[9];

    private ScenePose(double wide, double high, int width, int height, double focal, double[] turned, double away,
            double shiftX, double shiftY) {
        double roll = turned[0];
        double tilt = turned[1];
        double lean = turned[2];
        double[][] r = times(about(roll), times(over(tilt), about(lean)));
        // columns: the page's two directions and where its middle is, seen from the camera
        double[][] columns = new double[3][3];
        for (int i = 0; i < 3; i++) {
            columns[i][0] = r[i][0];
            columns[i][1] = r[i][1];
            columns[i][2] = -r[i][0] * wide / 2 - r[i][1] * high / 2;
        }
        // the page is aside of where the camera looks; a lens's own middle is the picture's
        columns[0][2] += away * shiftX / focal;
        columns[1][2] += away * shiftY / focal;
        columns[2][2] += away;
        for (int k = 0; k < 3; k++) {
            toPixel[k] = focal * columns[0][k] + width / 2.0 * columns[2][k];
            toPixel[3 + k] = focal * columns[1][k] + height / 2.0 * columns[2][k];
            toPixel[6 + k] = columns[2][k];
        }
        invert(toPixel, toGround);
    }

    /** A page in the picture, its area a quarter of it or more; one or two corners outside if {@code cutOff}. */
    static ScenePose of(Random random, double wide, double high, int width, int height, boolean cutOff) {
        int longEdge = Math.max(width, height);
        while (true) {
            double focal = longEdge * (0.68 + 0.4 * random.nextDouble());
            double tilt = Math.toRadians(40 * Math.sqrt(random.nextDouble()) * random.nextDouble());
            double[] turned = {random.nextDouble() * 2 * Math.PI, tilt, random.nextDouble() * 2 * Math.PI};
            if (random.nextInt(2) == 0) {
                // half of them as one holds a phone: upright or lying, about
                long quarters = Math.round((turned[0] + turned[2]) / (Math.PI / 2));
                turned[0] = quarters * Math.PI / 2 - turned[2] + 0.12 * random.nextGaussian();
            }
            double wander = 0.2 * (cutOff ? 2 : 0.5);
            double away = focal * Math.max(wide, high) / longEdge * (0.85 + 1.2 * random.nextDouble());
            ScenePose pose = new ScenePose(wide, high, width, height, focal, turned, away,
                    width * wander * random.nextGaussian(), height * wander * random.nextGaussian());
            Quad quad = pose.corners(wide, high);
            if (!quad.isConvex()) {
                continue;
            }
            int outside = outside(quad, width, height);
            double inside = quad.jaccard(new Quad(0, 0, width, 0, width, height, 0, height));
            double share = quad.area() / ((double) width * height);
            double seen = inside * (1 + share) / (1 + inside) / share;
            if (cutOff ? (outside == 1 || outside == 2) && seen > 0.6 && seen < 0.95 && share > 0.3
                    : outside == 0 && share > 0.25 && share < 0.95) {
                return pose;
            }
        }
    }

    Quad corners(double wide, double high) {
        double[] c = new double[8];
        double[][] of = {{0, 0}, {wide, 0}, {wide, high}, {0, high}};
        double[] at = new double[2];
        for (int i = 0; i < 4; i++) {
            map(toPixel, of[i][0], of[i][1], at);
            c[2 * i] = at[0];
            c[2 * i + 1] = at[1];
        }
        return new Quad(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]);
    }

    void ground(double x, double y, double[] mm) {
        map(toGround, x, y, mm);
    }

    private static int outside(Quad quad, int width, int height) {
        int count = 0;
        for (int i = 0; i < 4; i++) {
            double x = quad.x(i);
            double y = quad.y(i);
            if (x < 2 || y < 2 || x > width - 2 || y > height - 2) {
                count++;
            }
        }
        return count;
    }

    private static void map(double[] h, double x, double y, double[] out) {
        double w = h[6] * x + h[7] * y + h[8];
        out[0] = (h[0] * x + h[1] * y + h[2]) / w;
        out[1] = (h[3] * x + h[4] * y + h[5]) / w;
    }

    private static void invert(double[] m, double[] out) {
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                int a = (i + 1) % 3;
                int b = (i + 2) % 3;
                int c = (k + 1) % 3;
                int d = (k + 2) % 3;
                out[k * 3 + i] = m[a * 3 + c] * m[b * 3 + d] - m[a * 3 + d] * m[b * 3 + c];
            }
        }
    }

    private static double[][] about(double a) {
        return new double[][] {{Math.cos(a), -Math.sin(a), 0}, {Math.sin(a), Math.cos(a), 0}, {0, 0, 1}};
    }

    private static double[][] over(double a) {
        return new double[][] {{1, 0, 0}, {0, Math.cos(a), -Math.sin(a)}, {0, Math.sin(a), Math.cos(a)}};
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] c = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }
}
