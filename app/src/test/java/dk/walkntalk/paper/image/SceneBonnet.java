package dk.walkntalk.paper.image;

import java.util.Random;

/** A car's bonnet: curved glossy paint in which the sky, clouds and what stands before it are mirrored; in millimetres. */
final class SceneBonnet {
    private static final double[][] PAINTS = {{0.01, 0.01, 0.012}, {0.2, 0.02, 0.02}, {0.02, 0.05, 0.18}, {0.25, 0.26, 0.27},
        {0.6, 0.6, 0.59}, {0.03, 0.09, 0.05}};
    private final SceneNoise noise;
    private final double[] paint;
    private final double turn;
    private final double mirror;
    private final double curve;
    private final double horizon;
    private final double seam;
    private final double crease;

    SceneBonnet(Random random) {
        noise = new SceneNoise(random.nextInt());
        paint = PAINTS[random.nextInt(PAINTS.length)];
        turn = 2 * Math.PI * random.nextDouble();
        mirror = 0.15 + 0.5 * random.nextDouble();
        curve = 500 + 900 * random.nextDouble();
        horizon = 140 * random.nextGaussian();
        seam = (random.nextBoolean() ? 1 : -1) * (170 + 160 * random.nextDouble());
        crease = 260 * random.nextGaussian();
    }

    void colour(double x, double y, double[] rgb) {
        double u = x * Math.cos(turn) + y * Math.sin(turn);
        double v = y * Math.cos(turn) - x * Math.sin(turn);
        // where the mirrored ray meets the world: the curve draws it together
        double a = u / curve * 3;
        double b = (v - horizon) / curve * 4 + a * a + (v > crease ? 0.12 : 0);
        double trees = 0.25 * noise.layered(a * 3, 7) + 0.06 * noise.at(a * 30, 3);
        double cloud = Math.max(0, noise.layered(a * 1.5, b * 2.5));
        double sky = Math.min(1, 0.45 + 0.35 * b + 0.5 * cloud);
        double edge = 1 / (1 + Math.exp(-40 * (b - trees)));
        double line = Math.abs(v - seam - 0.0002 * u * u) < 2.2 ? 0.2 : 1;
        double flake = 1 + 0.03 * noise.grain((int) Math.floor(x * 2), (int) Math.floor(y * 2));
        for (int i = 0; i < 3; i++) {
            double above = sky * (1 + (i - 1) * 0.3 * (1 - cloud));
            double below = 0.06 * (1 + 0.4 * noise.at(a * 9 + i / 9.0, b * 9));
            rgb[i] = Math.max(0.004, line * (paint[i] * flake + mirror * (below + (above - below) * edge)));
        }
    }
}
