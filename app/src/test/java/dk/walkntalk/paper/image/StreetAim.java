package dk.walkntalk.paper.image;

import java.util.Random;

/** How people hold the phone over a page, so that it is well seen; one in seven cuts a corner off. */
final class StreetAim {
    private StreetAim() {
    }

    static StreetCamera camera(Random random, StreetPaper paper, int longEdge) {
        boolean cut = random.nextInt(100) < 15;
        boolean anyTurn = random.nextBoolean();
        double least = 0.15 + 0.37 * random.nextDouble();
        boolean lying = random.nextInt(3) == 0;
        int shortEdge = longEdge * 3 / 4;
        while (true) {
            double turn = anyTurn ? random.nextDouble() * Math.PI * 2
                    : random.nextInt(4) * Math.PI / 2 + 0.12 * random.nextGaussian();
            double tilt = Math.toRadians(45 * Math.pow(random.nextDouble(), 1.4));
            double distance = (250 + 350 * random.nextDouble()) / Math.cos(tilt);
            double away = (cut ? 170 : 70) * Math.pow(random.nextDouble(), 0.7);
            double where = random.nextDouble() * Math.PI * 2;
            StreetCamera camera = new StreetCamera(lying ? longEdge : shortEdge, lying ? shortEdge : longEdge,
                    longEdge * (0.7 + 0.2 * random.nextDouble()), 0.03 * (random.nextDouble() - 0.35),
                    away * Math.cos(where), away * Math.sin(where), distance, tilt, turn,
                    0.07 * random.nextGaussian());
            if (good(corners(camera, paper), camera, cut, least)) {
                return camera;
            }
        }
    }

    /** The eight numbers of the page's corners in the picture. */
    static double[] corners(StreetCamera camera, StreetPaper paper) {
        double[] corners = new double[8];
        for (int i = 0; i < 4; i++) {
            double x = paper.cornerX(i);
            double y = paper.cornerY(i);
            double[] pixel = camera.pixel(x, y, paper.height(x, y));
            corners[2 * i] = pixel[0];
            corners[2 * i + 1] = pixel[1];
        }
        return corners;
    }

    private static boolean good(double[] corners, StreetCamera camera, boolean cut, double least) {
        double unit = Math.max(camera.width, camera.height) / 100.0;
        int out = 0;
        int clear = 0;
        for (int i = 0; i < 8; i += 2) {
            double in = Math.min(Math.min(corners[i], camera.width - corners[i]),
                    Math.min(corners[i + 1], camera.height - corners[i + 1]));
            out += in < 0 ? 1 : 0;
            clear += in < -unit || in > 0.6 * unit ? 1 : 0;
        }
        double all = area(corners);
        double frame = camera.width * (double) camera.height;
        double seen = area(clip(clip(clip(clip(corners, 0, 1, 0), 0, -1, camera.width), 1, 1, 0), 1, -1,
                camera.height));
        return clear == 4 && seen > least * frame && seen < 0.93 * frame
                && (cut ? out > 0 && out < 3 && seen > 0.76 * all : out == 0);
    }

    static double area(double[] points) {
        double sum = 0;
        for (int i = 0; i < points.length; i += 2) {
            int j = (i + 2) % points.length;
            sum += points[i] * points[j + 1] - points[j] * points[i + 1];
        }
        return sum / 2;
    }

    /** What of a polygon is where {@code sign * coordinate + edge > 0}. */
    private static double[] clip(double[] points, int axis, int sign, double edge) {
        double[] kept = new double[points.length * 2 + 4];
        int count = 0;
        for (int i = 0; i < points.length; i += 2) {
            int j = (i + 2) % points.length;
            double here = sign * points[i + axis] + edge;
            double next = sign * points[j + axis] + edge;
            if (here > 0) {
                kept[count++] = points[i];
                kept[count++] = points[i + 1];
            }
            if (here > 0 != next > 0) {
                double t = here / (here - next);
                kept[count++] = points[i] + t * (points[j] - points[i]);
                kept[count++] = points[i + 1] + t * (points[j + 1] - points[i + 1]);
            }
        }
        return java.util.Arrays.copyOf(kept, count);
    }
}
