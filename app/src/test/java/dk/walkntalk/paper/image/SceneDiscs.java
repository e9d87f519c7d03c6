package dk.walkntalk.paper.image;

import java.util.Random;

/**
 * The sun through leaves: every gap throws a round picture of the sun, drawn out where it falls aslant, large and soft
 * from high above, small and hard from a twig near by.
 */
final class SceneDiscs {
    private static final int SIZES = 3;
    private final SceneNoise[] noises = new SceneNoise[SIZES];
    private final double[] sizes = new double[SIZES];
    private final double[] soft = new double[SIZES];
    private final double[] many = new double[SIZES];
    private final double aslant;
    private final boolean shadows;

    SceneDiscs(Random random) {
        double size = 8 + 22 * random.nextDouble();
        for (int i = 0; i < SIZES; i++) {
            noises[i] = new SceneNoise(random.nextInt());
            sizes[i] = size;
            soft[i] = 0.04 + 0.5 * random.nextDouble() * random.nextDouble();
            many[i] = 2 * random.nextDouble() - 1;
            size *= 1.5 + random.nextDouble();
        }
        aslant = 1 + 1.5 * random.nextDouble();
        shadows = random.nextInt(3) == 0;
    }

    /** How much of the sun falls there, 0 to 1. */
    double at(double x, double y) {
        double left = 1;
        for (int i = 0; i < SIZES; i++) {
            left *= 1 - disc(i, x / sizes[i] / aslant, y / sizes[i]);
        }
        return shadows ? left : 1 - left;
    }

    private double disc(int size, double x, double y) {
        SceneNoise noise = noises[size];
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double most = 0;
        for (int i = x0 - 1; i <= x0 + 1; i++) {
            for (int j = y0 - 1; j <= y0 + 1; j++) {
                if (noise.grain(i + 401, j) < many[size]) {
                    double dx = i + 0.5 + 0.4 * noise.grain(i, j) - x;
                    double dy = j + 0.5 + 0.4 * noise.grain(i, j + 733) - y;
                    double radius = 0.35 + 0.25 * noise.grain(i + 97, j + 31);
                    most = Math.max(most, 1 / (1 + Math.exp(Math.min(50, (Math.sqrt(dx * dx + dy * dy) - radius) / soft[size] * 4))));
                }
            }
        }
        return most;
    }
}
