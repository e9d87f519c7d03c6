package dk.walkntalk.paper.image;

/** Stands a photographer where one would stand: any turn, some tilt, near or far, and now and then cutting a corner. */
final class PhotoFraming {
    private static final int EDGE = 1200;
    final PhotoCamera camera;
    final boolean cutOff;
    /** The direction from the page in which the photographer stands. */
    final double behind;

    private PhotoFraming(PhotoCamera camera, boolean cutOff, double behind) {
        this.camera = camera;
        this.cutOff = cutOff;
        this.behind = behind;
    }

    static PhotoFraming choose(PhotoDice dice, PhotoSheet sheet) {
        double slope = Math.toRadians(Math.min(40, Math.abs(dice.bell()) * 15 + (dice.chance(0.12) ? 18 : 0)));
        double turn = switch (dice.weighted(52, 23, 25)) {
            case 0 -> dice.bell() * 0.2;
            case 1 -> (1 + dice.upTo(3)) * Math.PI / 2 + dice.bell() * 0.17;
            default -> dice.in(0, 2 * Math.PI);
        };
        double behind = -Math.PI / 2 + turn;
        double roll = dice.bell() * Math.toRadians(slope < 0.2 ? 6 : 3);
        boolean upright = Math.abs(Math.cos(turn)) > 0.7;
        boolean tall = dice.chance(0.85) == upright;
        double shape = dice.chance(0.85) ? 0.75 : 0.5625;
        int shorter = (int) Math.round(EDGE * shape);
        int w = tall ? shorter : EDGE;
        int h = tall ? EDGE : shorter;
        double focal = dice.in(0.70, 0.86);
        double bend = dice.in(-0.035, 0.045);
        boolean cut = dice.chance(0.21);
        int wanted = dice.chance(0.55) ? 3 : 2;
        double fill = cut ? dice.in(0.5, 1.0) : 0.2 + 0.72 * Math.sqrt(dice.in(0, 1));
        double near = 120;
        double far = 2200;
        for (int i = 0; i < 24; i++) {
            double d = (near + far) / 2;
            double[] q = corners(stand(w, h, focal, bend, 0, 0, d, slope, behind, roll), sheet);
            boolean fits = cut || inside(q, w, h, 0.009 * EDGE) == 4;
            if (area(q) / ((double) w * h) > fill || !fits) {
                near = d;
            } else {
                far = d;
            }
        }
        double distance = far;
        PhotoCamera centred = stand(w, h, focal, bend, 0, 0, distance, slope, behind, roll);
        if (area(corners(centred, sheet)) < 0.2 * w * h) {
            return choose(dice.fork(78), sheet);
        }
        for (int i = 0; i < 400; i++) {
            double reach = cut ? 60 + i * 0.5 : Math.max(4, 0.35 * distance * (1 - i / 300.0));
            double ax = dice.in(-1, 1) * reach;
            double ay = dice.in(-1, 1) * reach;
            PhotoCamera c = stand(w, h, focal, bend, ax, ay, distance, slope, behind, roll);
            double[] q = corners(c, sheet);
            if (!cut && inside(q, w, h, 0.009 * EDGE) == 4 && area(q) > 0.2 * w * h) {
                return new PhotoFraming(c, false, behind);
            }
            if (cut) {
                int in = inside(q, w, h, 0.02 * EDGE);
                int notOut = inside(q, w, h, -0.012 * EDGE);
                double share = PhotoArea.within(q, w, h) / area(q);
                if (in == notOut && in == wanted && share > 0.76 && share * area(q) < 0.93 * w * h) {
                    return new PhotoFraming(c, true, behind);
                }
            }
        }
        if (cut) {
            return choose(dice.fork(77), sheet);
        }
        return new PhotoFraming(centred, false, behind);
    }

    private static PhotoCamera stand(int w, int h, double focal, double bend, double x, double y, double distance,
            double slope, double behind, double roll) {
        return new PhotoCamera(w, h, focal, bend, new double[] {x, y, 0}, distance, slope, behind, roll);
    }

    static double[] corners(PhotoCamera camera, PhotoSheet sheet) {
        double[] out = new double[8];
        double[][] c = sheet.corners();
        for (int i = 0; i < 4; i++) {
            double[] p = camera.project(c[i][0], c[i][1], c[i][2]);
            out[2 * i] = p[0];
            out[2 * i + 1] = p[1];
        }
        return out;
    }

    private static int inside(double[] q, int w, int h, double margin) {
        int count = 0;
        for (int i = 0; i < 4; i++) {
            double x = q[2 * i];
            double y = q[2 * i + 1];
            count += x > margin && y > margin && x < w - margin && y < h - margin ? 1 : 0;
        }
        return count;
    }

    private static double area(double[] q) {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            int j = (i + 1) % 4;
            sum += q[2 * i] * q[2 * j + 1] - q[2 * j] * q[2 * i + 1];
        }
        return Math.abs(sum) / 2;
    }
}
