package dk.walkntalk.paper.image;

import java.util.Random;

/** Grounds that are pale or patterned: snow, a tablecloth, linen, a glossy desk top; places in millimetres. */
final class SceneCloth {
    private final SceneGround.Kind kind;
    private final SceneNoise noise;
    private final SceneNoise other;
    private final double[] pale = new double[3];
    private final double[] dark = new double[3];
    private final double turn;
    private final double size;
    private final double relief;
    private final double gloss;
    private final int pattern;
    private final double[] stone = new double[2];

    SceneCloth(SceneGround.Kind kind, Random random) {
        this.kind = kind;
        noise = new SceneNoise(random.nextInt());
        other = new SceneNoise(random.nextInt());
        double light = switch (kind) {
            case SNOW -> 0.72 + 0.2 * random.nextDouble();
            case LAMINATE -> 0.3 + 0.4 * random.nextDouble();
            default -> 0.45 + 0.35 * random.nextDouble();
        };
        double warm = kind == SceneGround.Kind.SNOW ? -0.06 * random.nextDouble() : 0.22 * (random.nextDouble() - 0.25);
        for (int i = 0; i < 3; i++) {
            pale[i] = light * (1 + (1 - i) * warm);
            dark[i] = 0.05 + 0.6 * random.nextDouble();
        }
        turn = random.nextDouble() * Math.PI;
        size = 6 * Math.exp(1.9 * random.nextDouble());
        relief = 0.05 + 0.25 * random.nextDouble();
        gloss = 0.25 * random.nextDouble();
        pattern = random.nextInt(4);
    }

    /** False where this is no ground of these kinds. */
    boolean colour(double x, double y, double[] rgb) {
        double u = x * Math.cos(turn) + y * Math.sin(turn);
        double v = y * Math.cos(turn) - x * Math.sin(turn);
        double factor = 1;
        double part = 0;
        switch (kind) {
            case SNOW -> factor = snow(u, v);
            case LINEN -> factor = (1 + 0.5 * relief * (Math.sin(u * 2.1 + noise.at(u / 9, v / 9)) + Math.sin(v * 2.3
                    + noise.at(v / 7, u / 11)))) * (1 + 0.5 * relief * other.layered(u / 70, v / 25));
            case LAMINATE -> factor = 1 + 0.04 * noise.at(u * 1.5, v * 1.5) + 0.07 * other.layered(u / 90, v / 6)
                    + gloss * Math.max(0, other.at(u / 160 + 5, v / 110));
            case PATTERN -> {
                part = pattern(u, v);
                factor = 1 + 0.6 * relief * other.layered(u / 60, v / 40) + 0.08 * noise.at(u * 1.3, v * 1.3);
            }
            default -> {
                return false;
            }
        }
        for (int i = 0; i < 3; i++) {
            rgb[i] = Math.max(0.01, Math.min(0.95, factor * (pale[i] + part * (dark[i] - pale[i]))));
        }
        return true;
    }

    /** Lumps lit from one side, with grains. */
    private double snow(double u, double v) {
        double slope = high(u + 1, v) - high(u - 1, v);
        return (1 + relief * Math.max(-2.2, Math.min(1, slope))) * (1 + 0.05 * noise.at(u / 1.1, v / 1.1) + 0.05 * other.at(u / 90, v / 90));
    }

    private double high(double u, double v) {
        return 3 * other.at(u / size, v / size) + 1.5 * noise.at(u * 2.7 / size, v * 2.7 / size) + 6 * other.at(u / 70 + 9, v / 60);
    }

    private double pattern(double u, double v) {
        double a = u / (2 * size);
        double b = v / (2 * size);
        switch (pattern) {
            case 0 -> {
                return 0.5 * (odd(a) + odd(b));
            }
            case 1 -> {
                return odd(a) * (0.6 + 0.4 * odd(a * 5));
            }
            case 2 -> {
                noise.stones(a, b, stone);
                return stone[0] > 0.35 + 0.2 * stone[1] ? 1 : 0;
            }
            default -> {
                return Math.hypot(a - Math.rint(a), b - Math.rint(b)) < 0.25 ? 1 : 0;
            }
        }
    }

    private static double odd(double x) {
        return Math.floorMod((int) Math.floor(x), 2);
    }
}
