package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** All the light of a scene by its kind: the key light first, then fill, the light from everywhere and leaf shadow. */
final class PhotoSky {
    static final String[] KINDS = {"overcast", "shade", "low sun", "indoor"};
    final String kind;
    final List<PhotoLight> lights = new ArrayList<>();
    final double[] ambient;
    /** The colour of all light together, for the camera's white balance. */
    final double[] cast;
    private boolean leaves;
    private double leafSize;
    private double leafShare;
    private int leafSeed;

    /** @param behind the direction in which the photographer stands, in radians */
    PhotoSky(PhotoDice dice, String kind, double behind) {
        this.kind = kind;
        double turn = dice.in(0, 2 * Math.PI);
        switch (kind) {
            case "overcast" -> {
                ambient = dice.near(0.1, 0.3, 0.305, 0.32);
                add(false, turn, dice.in(55, 88), dice.near(0.05, 0.96, 1, 1.04), 0.75, dice.in(0.55, 0.9));
            }
            case "shade" -> {
                ambient = dice.near(0.12, 0.24, 0.28, 0.34);
                add(false, turn, dice.in(35, 70), dice.near(0.08, 0.84, 0.97, 1.16), 0.85, dice.in(0.4, 0.75));
                if (dice.chance(0.4)) {
                    add(false, turn + dice.in(2, 4), dice.in(25, 50), dice.near(0.1, 1.1, 1, 0.85),
                            dice.in(0.1, 0.3), 0.5);
                }
            }
            case "low sun" -> {
                double high = dice.in(9, 30);
                double warm = (high - 9) / 21;
                boolean ownShadow = dice.chance(0.35);
                double at = ownShadow ? behind + dice.in(-0.45, 0.45) : turn;
                double strength = 0.9 / Math.sin(Math.toRadians(Math.max(high, 16)));
                add(false, at, high, new double[] {1.12, PhotoNoise.mix(0.86, 0.97, warm), PhotoNoise.mix(0.58,
                        0.82, warm)},
                        strength * 0.8, dice.in(0.006, 0.012));
                add(false, turn + 2, 75, new double[] {0.75, 0.93, 1.25}, dice.in(0.12, 0.3), 0.8);
                ambient = dice.near(0.1, 0.1, 0.12, 0.15);
                leaves = !ownShadow && dice.chance(0.35);
                leafSize = dice.in(45, 160);
                leafShare = dice.in(-0.12, 0.14);
                leafSeed = dice.upTo(1 << 20);
            }
            default -> {
                double[] warm = dice.chance(0.7) ? new double[] {1.18, 0.95, 0.66} : new double[] {1.0, 1.0, 0.92};
                double far = dice.in(450, 1900);
                double high = dice.in(32, 80);
                add(true, turn, high, warm, 0.85, dice.in(0.05, 0.2), far);
                ambient = dice.near(0.15, 0.17 * warm[0], 0.16 * warm[1], 0.17 * warm[2]);
                int more = dice.weighted(4, 3, 3);
                if (more == 1) {
                    add(true, turn + dice.in(1, 5), dice.in(40, 80), warm, dice.in(0.2, 0.5), 0.15,
                            dice.in(1200, 2200));
                } else if (more == 2) {
                    add(false, turn + dice.in(1, 5), dice.in(18, 40), new double[] {0.85, 0.97, 1.15},
                            dice.in(0.2, 0.6), 0.35);
                }
            }
        }
        double[] sum = ambient.clone();
        for (PhotoLight l : lights) {
            double up = l.direction()[2];
            sum[0] += l.r * up;
            sum[1] += l.g * up;
            sum[2] += l.b * up;
        }
        double mean = (sum[0] + sum[1] + sum[2]) / 3;
        cast = new double[] {sum[0] / mean, sum[1] / mean, sum[2] / mean};
    }

    private void add(boolean lamp, double turn, double high, double[] colour, double strength, double cone) {
        add(lamp, turn, high, colour, strength, cone, 1);
    }

    private void add(boolean lamp, double turn, double high, double[] colour, double strength, double cone,
            double far) {
        double h = Math.toRadians(high);
        lights.add(new PhotoLight(lamp, far * Math.cos(h) * Math.cos(turn), far * Math.cos(h) * Math.sin(turn),
                far * Math.sin(h), colour, strength / (lamp ? Math.sin(h) : 1), cone));
    }

    PhotoLight key() {
        return lights.get(0);
    }

    /** How much of the key light comes through the leaves of a tree; a sun's image has soft round edges. */
    double through(double x, double y, double z) {
        if (!leaves) {
            return 1;
        }
        PhotoLight k = key();
        double qx = x - k.x / k.z * z;
        double qy = y - k.y / k.z * z;
        double n = 1 / Math.hypot(k.x, k.y);
        double along = (qx * k.x + qy * k.y) * n * Math.max(k.z, 0.25);
        double across = (qx * k.y - qy * k.x) * n;
        double v = PhotoNoise.layers(along, across, leafSize, 3, 6, leafSeed)
                + 0.5 * PhotoNoise.at(along / 420, across / 420, leafSeed + 9);
        return 0.04 + 0.96 * PhotoNoise.smooth(leafShare - 0.09, leafShare + 0.09, v);
    }
}
