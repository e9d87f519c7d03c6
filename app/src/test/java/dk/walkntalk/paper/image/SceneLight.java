package dk.walkntalk.paper.image;

import java.util.Random;

/** The light on a place of the ground, places in millimetres: the sky's everywhere, the sun's where nothing stands before it. */
final class SceneLight {
    enum Kind { SHADE, ROOM, SUN, HAND_SHADOW, PHONE_SHADOW, TREE_SHADOW, WALL_SHADOW, BACKLIT, EVENING, DAPPLED, OVERCAST, LEAVES }

    private final Kind kind;
    private final double x;
    private final double y;
    private final double turn;
    private final double soft;
    private final double sky;
    private final double slope;
    private final double size;
    private final double[] cast;
    private final SceneNoise noise;
    /** Of patches of light between leaves: how large, how long, how hard, how many. */
    private final double[] leaves;
    private final SceneDiscs discs;

    SceneLight(Kind kind, double wide, double high, Random random) {
        this.kind = kind;
        noise = new SceneNoise(random.nextInt());
        // a hand's shadow may fall over a corner, and so across two sides
        boolean corner = kind == Kind.HAND_SHADOW && random.nextBoolean();
        x = wide * (corner ? random.nextInt(2) : 0.1 + 0.8 * random.nextDouble());
        y = high * (corner ? random.nextInt(2) : 0.1 + 0.8 * random.nextDouble());
        turn = random.nextDouble() * 2 * Math.PI;
        soft = 0.5 + 6 * random.nextDouble();
        sky = kind == Kind.OVERCAST ? 1 : 0.15 + 0.25 * random.nextDouble();
        slope = (kind == Kind.ROOM ? 0.5 : kind == Kind.BACKLIT ? 0.6 : 0.2) * random.nextDouble();
        size = 0.7 + (kind == Kind.HAND_SHADOW ? 1.1 : 0.6) * random.nextDouble();
        leaves = new double[] {5 * Math.exp(2.8 * random.nextDouble()), 1 + 2.5 * random.nextDouble() * random.nextDouble(),
            1.5 * Math.exp(2.6 * random.nextDouble()), 0.35 * random.nextGaussian(), 2 + 3 * random.nextDouble()};
        discs = kind == Kind.LEAVES ? new SceneDiscs(random) : null;
        double warm = switch (kind) {
            case DAPPLED, LEAVES -> 0.45 * random.nextDouble();
            case EVENING -> 0.3 + 0.25 * random.nextDouble();
            case ROOM -> 0.25 * random.nextDouble();
            case SHADE -> -0.12 * random.nextDouble();
            default -> 0.06 * random.nextGaussian();
        };
        cast = new double[] {1 + warm / 2, 1, 1 - warm / 2};
    }

    Kind kind() {
        return kind;
    }

    void on(double px, double py, double[] rgb) {
        double s = (px - x) * Math.cos(turn) + (py - y) * Math.sin(turn);
        double t = (py - y) * Math.cos(turn) - (px - x) * Math.sin(turn);
        double sun = switch (kind) {
            case WALL_SHADOW -> step(s / soft);
            case PHONE_SHADOW -> 1 - step((40 * size - Math.abs(s)) / soft) * step((85 * size - Math.abs(t)) / soft);
            case HAND_SHADOW -> 1 - hand(s, t);
            case TREE_SHADOW -> step(3 * (noise.layered(s / 55, t / 55) + 0.1) / (0.2 + soft / 8));
            case DAPPLED -> dapple(s, t);
            case LEAVES -> discs.at(s, t);
            default -> 1;
        };
        double even = Math.max(0.25, 1 + slope * s / 200);
        for (int i = 0; i < 3; i++) {
            double blue = kind == Kind.SHADE ? 1 : 1 + (i - 1) * 0.12;
            rgb[i] *= cast[i] * even * (sky * blue + (1 - sky) * sun);
        }
    }

    private double dapple(double s, double t) {
        double a = leaves[0];
        double b = a * leaves[4];
        double light = noise.layered(s / a, t / (a * leaves[1])) + 0.7 * noise.at(s / b + 40, t / (b * leaves[1])) + leaves[3];
        return step(leaves[2] * light);
    }

    private double hand(double s, double t) {
        double palm = step((45 * size - Math.hypot(s, t)) / soft);
        double arm = step((30 * size - Math.abs(t)) / soft) * step(-s / soft);
        double finger = 0;
        for (int i = -1; i <= 2; i++) {
            double across = step((8 * size - Math.abs(t - i * 19 * size)) / soft);
            finger = Math.max(finger, across * step((105 * size - s) / soft) * step(s / soft));
        }
        return Math.max(palm, Math.max(arm, finger));
    }

    private static double step(double x) {
        return 1 / (1 + Math.exp(-2 * x));
    }
}
