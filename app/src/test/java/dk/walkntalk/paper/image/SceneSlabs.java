package dk.walkntalk.paper.image;

import java.util.Random;

/** Paving stones, tiles or parquet: much that has a page's shape and edges all round. Places in millimetres. */
final class SceneSlabs {
    private static final double[][] WOODS = {{0.45, 0.29, 0.16}, {0.3, 0.18, 0.1}, {0.6, 0.47, 0.31}};
    private final SceneNoise noise;
    private final double[] base;
    private final boolean wood;
    private final double wide;
    private final double high;
    private final double joint;
    private final double uneven;
    private final double shift;
    private final double turn;

    SceneSlabs(Random random) {
        noise = new SceneNoise(random.nextInt());
        wood = random.nextBoolean();
        double grey = 0.12 + 0.4 * random.nextDouble();
        double warm = (random.nextDouble() - 0.3) * 0.25;
        base = wood ? WOODS[random.nextInt(WOODS.length)] : new double[] {grey * (1 + warm), grey, grey * (1 - warm)};
        wide = wood ? 200 + 400 * random.nextDouble() : 90 + 320 * random.nextDouble();
        high = wood ? 50 + 130 * random.nextDouble() : wide * (0.45 + 0.6 * random.nextDouble());
        joint = wood ? 0.3 + 1.5 * random.nextDouble() : 2 + 9 * random.nextDouble();
        uneven = 0.04 + 0.3 * random.nextDouble();
        shift = random.nextInt(3) / 3.0 + 0.15 * random.nextDouble();
        turn = random.nextDouble() * Math.PI;
    }

    void colour(double x, double y, double[] rgb) {
        double u = x * Math.cos(turn) + y * Math.sin(turn) + 5000;
        double v = y * Math.cos(turn) - x * Math.sin(turn) + 5000;
        int row = (int) Math.floor(v / high);
        double along = u / wide + row * shift;
        int column = (int) Math.floor(along);
        double toSide = Math.min(along - column, column + 1 - along) * wide;
        double toRow = Math.min(v - row * high, (row + 1) * high - v);
        double own = 1 + uneven * noise.grain(row, column);
        double factor = wood ? own * (1 + 0.2 * noise.layered(u / 160 + 9 * row, v / 7 + 31 * column))
                : own * (1 + 0.12 * noise.layered(u / 60, v / 60) + 0.1 * noise.at(u / 1.5, v / 1.5));
        if (Math.min(toSide, toRow) < joint / 2) {
            factor = wood ? 0.3 : 0.45 + 0.25 * noise.at(u / 4, v / 4);
        }
        for (int i = 0; i < 3; i++) {
            rgb[i] = Math.max(0.005, base[i] * factor);
        }
    }
}
