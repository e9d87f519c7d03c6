package dk.walkntalk.paper.image;

import java.util.Random;

/** Leaves that have fallen on the page and over its edges: some scenes have a few, most none. */
final class SceneLeaves {
    private static final double[][] COLOURS = {{0.3, 0.16, 0.05}, {0.42, 0.3, 0.05}, {0.1, 0.2, 0.04}, {0.3, 0.06, 0.03}};
    /** x, y, direction, length, width, colour and how far it is bent, of each. */
    private final double[][] leaves;
    private final SceneNoise noise;

    SceneLeaves(double wide, double high, Random random) {
        noise = new SceneNoise(random.nextInt());
        leaves = new double[random.nextInt(5) == 0 ? 1 + random.nextInt(6) : 0][];
        for (int i = 0; i < leaves.length; i++) {
            double along = random.nextDouble();
            double off = 14 * random.nextGaussian();
            int side = random.nextInt(4);
            double x = side == 0 ? off : side == 1 ? wide + off : along * wide;
            double y = side == 2 ? off : side == 3 ? high + off : along * high;
            leaves[i] = new double[] {x, y, 2 * Math.PI * random.nextDouble(), 25 + 60 * random.nextDouble(),
                0.25 + 0.3 * random.nextDouble(), random.nextInt(COLOURS.length), 0.5 * random.nextGaussian()};
        }
    }

    boolean covers(double px, double py, double[] rgb) {
        for (double[] leaf : leaves) {
            double dx = px - leaf[0];
            double dy = py - leaf[1];
            double s = (dx * Math.cos(leaf[2]) + dy * Math.sin(leaf[2])) / leaf[3];
            double t = (dy * Math.cos(leaf[2]) - dx * Math.sin(leaf[2])) / leaf[3] - leaf[6] * s * s;
            double half = leaf[4] * (1 - 4 * s * s) * (0.8 + 0.25 * noise.at(9 * s, leaf[2] * 7));
            boolean stalk = s > 0 && s < 0.8 && Math.abs(t) < 0.012;
            if (Math.abs(s) < 0.5 && Math.abs(t) < half || stalk) {
                double vein = Math.abs(t) < 0.02 || Math.abs(Math.sin(14 * (s - Math.abs(t)))) < 0.12 ? 1.5 : 1;
                for (int i = 0; i < 3; i++) {
                    rgb[i] = COLOURS[(int) leaf[5]][i] * vein * (1 + 0.4 * noise.at(px / 6, py / 6));
                }
                return true;
            }
        }
        return false;
    }
}
