package dk.walkntalk.paper.image;

/** Chooses where the phone is held: turn, tilt, distance and aim, until the page lies in the picture as wished. */
final class ViewPose {
    /** The sheet's corners, clockwise as seen from above, from the upper left. */
    private static final double[][] ENDS = {{-10.5, 14.85}, {10.5, 14.85}, {10.5, -14.85}, {-10.5, -14.85}};
    private final ViewDice dice;
    private final double[][] ends = new double[4][];
    private final double focal;
    private final double bend;
    private final double[] half;
    ViewCamera camera;
    double[] corners;

    ViewPose(ViewDice dice, ViewSheet sheet, boolean cutOff) {
        this.dice = dice;
        for (int i = 0; i < 4; i++) {
            ends[i] = sheet.world(ENDS[i][0], ENDS[i][1]);
        }
        focal = dice.in(23.5, 30) / 34.6;
        bend = dice.bell(0.018);
        double shape = new double[] {0.75, 0.75, 0.75, 0.5625, 0.6667, 1}[dice.weighed(25, 25, 20, 17, 9, 4)] / 2;
        half = dice.chance(0.68) ? new double[] {shape, 0.5} : new double[] {0.5, shape};
        double wish = dice.in(0.2, 0.9);
        for (int go = 0;; go++) {
            double fill = cutOff ? Math.max(0.45, wish) * dice.in(0.9, 1.1) : wish * Math.max(0.3, 1 - 0.004 * go);
            if (attempt(fill, cutOff, go)) {
                return;
            }
        }
    }

    private boolean attempt(double fill, boolean cutOff, int go) {
        double turn = switch (dice.weighed(58, 9, 15, 18)) {
            case 0 -> dice.bell(0.13);
            case 1 -> Math.PI + dice.bell(0.15);
            case 2 -> dice.sign() * Math.PI / 2 + dice.bell(0.15);
            default -> dice.in(0, 6.28);
        };
        double tilt = dice.chance(0.8) ? Math.min(41, Math.abs(dice.bell(17))) : dice.in(0, 41);
        tilt = Math.toRadians(tilt);
        double side = dice.chance(0.75) ? dice.bell(0.5) : dice.in(0, 6.28);
        double ux = Math.sin(turn);
        double uy = Math.cos(turn);
        double a = Math.atan2(-uy, -ux) + side;
        double[] way = {Math.sin(tilt) * Math.cos(a), Math.sin(tilt) * Math.sin(a), Math.cos(tilt)};
        double shift = cutOff ? 9 : 4;
        double[] target = {dice.bell(shift), dice.bell(shift), 0};
        double near = 12;
        double far = 140;
        for (int i = 0; i < 22; i++) {
            double mid = (near + far) / 2;
            look(way, target, mid, ux, uy);
            if (area(corners) > fill * 4 * half[0] * half[1]) {
                near = mid;
            } else {
                far = mid;
            }
        }
        int out = 0;
        double margin = 0.012;
        for (int i = 0; i < 4; i++) {
            double x = half[0] - Math.abs(corners[2 * i]);
            double y = half[1] - Math.abs(corners[2 * i + 1]);
            double least = Math.min(x, y);
            if (least < margin) {
                if (least > -0.01 || !cutOff) {
                    return false;
                }
                out++;
            }
        }
        double whole = area(corners);
        double seen = seen();
        return cutOff ? (out == 1 || out == 2) && seen > 0.76 * whole && seen < 0.985 * whole : out == 0;
    }

    private void look(double[] way, double[] target, double far, double ux, double uy) {
        double[] at = {target[0] + way[0] * far, target[1] + way[1] * far, way[2] * far};
        camera = new ViewCamera(at, target, new double[] {ux, uy, 0}, focal, bend, half);
        corners = new double[8];
        double[] o = new double[3];
        for (int i = 0; i < 4; i++) {
            camera.project(ends[i][0], ends[i][1], ends[i][2], o);
            corners[2 * i] = o[0];
            corners[2 * i + 1] = o[1];
            if (o[2] < 5) {
                corners[2 * i] = 50 * (i - 1.5);
            }
        }
    }

    private static double area(double[] p) {
        double sum = 0;
        int n = p.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            sum += p[2 * i] * p[2 * j + 1] - p[2 * j] * p[2 * i + 1];
        }
        return Math.abs(sum) / 2;
    }

    /** Area of the page within the picture. */
    private double seen() {
        double[] p = corners;
        for (int side = 0; side < 4; side++) {
            double sx = side == 0 ? 1 : side == 1 ? -1 : 0;
            double sy = side == 2 ? 1 : side == 3 ? -1 : 0;
            double limit = side < 2 ? half[0] : half[1];
            double[] cut = new double[p.length + 8];
            int n = 0;
            for (int i = 0; i < p.length; i += 2) {
                int j = (i + 2) % p.length;
                double a = limit - sx * p[i] - sy * p[i + 1];
                double b = limit - sx * p[j] - sy * p[j + 1];
                if (a >= 0) {
                    cut[n++] = p[i];
                    cut[n++] = p[i + 1];
                }
                if (a >= 0 != b >= 0) {
                    double f = a / (a - b);
                    cut[n++] = p[i] + f * (p[j] - p[i]);
                    cut[n++] = p[i + 1] + f * (p[j + 1] - p[i + 1]);
                }
            }
            p = java.util.Arrays.copyOf(cut, n);
        }
        return area(p);
    }
}
