package dk.walkntalk.paper.image;

/** Stands the photographer: the wished share of the picture, and the corners well inside it or well outside. */
final class SnapPlacement {
    private static final double[][] CORNERS = {{-1, 1}, {1, 1}, {1, -1}, {-1, -1}};
    private final double[] p = new double[2];
    private final SnapCamera camera;
    private final SnapSheet sheet;
    /** Of the corners, in long edges from the picture's centre. */
    final double[] corners = new double[8];
    int outside;

    private SnapPlacement(SnapCamera camera, SnapSheet sheet) {
        this.camera = camera;
        this.sheet = sheet;
    }

    /** Aims the camera, or answers null when chance gave no fair place. */
    static SnapPlacement of(SnapCamera camera, SnapSheet sheet, boolean cut, SnapDice dice) {
        SnapPlacement place = new SnapPlacement(camera, sheet);
        return (cut ? place.cut(dice) : place.whole(dice)) ? place : null;
    }

    private static double turn(SnapDice dice, boolean portrait) {
        double up = Math.PI / 2;
        double k = dice.in(0, 1);
        if (k > 0.78) {
            return dice.in(0, 2 * Math.PI);
        }
        double quarter = k < 0.5 ? 0 : k < 0.62 ? Math.PI : dice.sign() * Math.PI / 2;
        if (!portrait && dice.chance(0.6)) {
            quarter += Math.PI / 2;
        }
        return up + quarter + dice.bell(0.12);
    }

    private boolean whole(SnapDice dice) {
        double fill = dice.chance(0.5) ? dice.in(0.5, 0.8) : dice.chance(0.5) ? dice.in(0.2, 0.5)
            : dice.in(0.75, 0.93);
        double turn = turn(dice, camera.portrait);
        double tilt = tilt(dice);
        double way = way(dice, turn);
        double dx = dice.bell(4);
        double dy = dice.bell(4);
        for (int i = 0; i < 44; i++) {
            approach(fill, dx, dy, tilt, way, turn);
            if (inside(0.012) == 4) {
                outside = 0;
                return true;
            }
            dx *= 0.7;
            dy *= 0.7;
            fill *= i > 3 ? 0.97 : 1;
        }
        return false;
    }

    private static double tilt(SnapDice dice) {
        return Math.toRadians(dice.chance(0.35) ? dice.in(0, 12) : dice.chance(0.6) ? dice.in(8, 28) : dice.in(22, 40));
    }

    private static double way(SnapDice dice, double turn) {
        return dice.chance(0.75) ? turn + Math.PI + dice.bell(0.5) : dice.in(0, 2 * Math.PI);
    }

    private boolean cut(SnapDice dice) {
        double tilt = tilt(dice);
        for (int i = 0; i < 300; i++) {
            double turn = turn(dice, camera.portrait);
            double fill = dice.in(0.45, 0.95);
            double off = dice.in(3, 14);
            double to = dice.in(0, 2 * Math.PI);
            approach(fill, off * Math.cos(to), off * Math.sin(to), tilt, way(dice, turn), turn);
            int safe = inside(0.02);
            int in = inside(-0.012);
            if (safe == in && (in == 2 || in == 3) && seen() > 0.77) {
                outside = 4 - in;
                return true;
            }
        }
        return false;
    }

    /** Finds the distance for the fill; the picture's centre shows a place dx, dy from the sheet's middle as seen. */
    private void approach(double fill, double dx, double dy, double tilt, double way, double turn) {
        distance(fill, dx, dy, tilt, way, turn);
        double mx = 0;
        double my = 0;
        double[] d = new double[3];
        for (int i = 0; i < 2; i++) {
            double[] c = corners;
            double sx = (Math.min(Math.min(c[0], c[2]), Math.min(c[4], c[6]))
                + Math.max(Math.max(c[0], c[2]), Math.max(c[4], c[6]))) / 2;
            double sy = (Math.min(Math.min(c[1], c[3]), Math.min(c[5], c[7]))
                + Math.max(Math.max(c[1], c[3]), Math.max(c[5], c[7]))) / 2;
            camera.ray(sx, sy, d);
            double t = -camera.at[2] / d[2];
            mx = camera.at[0] + d[0] * t;
            my = camera.at[1] + d[1] * t;
            distance(fill, i == 1 ? mx + dx : mx, i == 1 ? my + dy : my, tilt, way, turn);
        }
    }

    private void distance(double fill, double dx, double dy, double tilt, double way, double turn) {
        double low = 14;
        double high = 200;
        for (int i = 0; i < 18; i++) {
            double d = (low + high) / 2;
            camera.aim(dx, dy, tilt, way, turn, d);
            project();
            if (area(corners) > fill * camera.aspect) {
                low = d;
            } else {
                high = d;
            }
        }
    }

    private void project() {
        for (int i = 0; i < 4; i++) {
            double x = CORNERS[i][0] * SnapSheet.HALF_X;
            double y = CORNERS[i][1] * SnapSheet.HALF_Y;
            camera.project(x, y, sheet.heightAt(x, y), p);
            corners[2 * i] = p[0];
            corners[2 * i + 1] = p[1];
        }
    }

    private static double area(double[] c) {
        double a = 0;
        int n = c.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            a += c[2 * i] * c[2 * j + 1] - c[2 * j] * c[2 * i + 1];
        }
        return Math.abs(a) / 2;
    }

    boolean within(int i, double margin) {
        return Math.abs(corners[2 * i]) < camera.halfWidth() - margin
            && Math.abs(corners[2 * i + 1]) < camera.halfHeight() - margin;
    }

    private int inside(double margin) {
        int n = 0;
        for (int i = 0; i < 4; i++) {
            n += within(i, margin) ? 1 : 0;
        }
        return n;
    }

    /** Share of the sheet's picture that the frame shows. */
    private double seen() {
        double[] c = corners.clone();
        for (int side = 0; side < 4; side++) {
            double limit = side % 2 == 0 ? camera.halfWidth() : camera.halfHeight();
            int axis = side % 2;
            double sign = side < 2 ? 1 : -1;
            double[] out = new double[c.length * 2 + 4];
            int n = 0;
            for (int i = 0; i < c.length / 2; i++) {
                int j = (i + 1) % (c.length / 2);
                double a = limit - sign * c[2 * i + axis];
                double b = limit - sign * c[2 * j + axis];
                if (a >= 0) {
                    out[n++] = c[2 * i];
                    out[n++] = c[2 * i + 1];
                }
                if (a >= 0 != b >= 0) {
                    double k = a / (a - b);
                    out[n++] = c[2 * i] + (c[2 * j] - c[2 * i]) * k;
                    out[n++] = c[2 * i + 1] + (c[2 * j + 1] - c[2 * i + 1]) * k;
                }
            }
            c = java.util.Arrays.copyOf(out, n);
        }
        return c.length < 6 ? 0 : area(c) / area(corners);
    }
}
