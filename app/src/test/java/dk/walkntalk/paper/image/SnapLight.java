package dk.walkntalk.paper.image;

/** One key light (sun, bright part of the sky or lamp) over an uneven sky, and what stands far off in its way. */
final class SnapLight {
    final String name;
    final double[] dir = new double[3];
    private final double[] lamp = new double[3];
    private boolean near;
    final double soft;
    final float[] key;
    final float[] sky;
    private final double[] side = new double[3];
    private final double leaning;
    private final SnapCaster caster;
    private final double[] body = new double[2];
    private final double dim;
    private final double windowTurn;
    private final double windowLift;
    private final float shine;

    SnapLight(String name, SnapDice dice, SnapCamera camera) {
        this.name = name;
        double turn = dice.in(0, 2 * Math.PI);
        double rise;
        double bx = camera.at[0];
        double by = camera.at[1];
        double n = Math.max(1, Math.hypot(bx, by));
        double power;
        int shade = SnapCaster.NONE;
        double skyPower = 1;
        switch (name) {
            case "low sun" -> {
                rise = Math.toRadians(dice.in(11, 38));
                soft = dice.in(0.006, 0.014);
                power = dice.in(2.2, 6) / Math.max(0.3, Math.sin(rise) * 1.5);
                double warm = dice.in(0, 1);
                key = new float[] {1.16f, (float) (1 - 0.14 * warm), (float) (0.86 - 0.38 * warm)};
                sky = new float[] {0.85f, 0.96f, 1.16f};
                int[] kinds = {0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 5};
                shade = kinds[dice.pick(kinds.length)];
                if (shade == SnapCaster.PERSON) {
                    turn = Math.atan2(by, bx) + dice.bell(0.5);
                }
                leaning = dice.in(0, 0.3);
            }
            case "indoor" -> {
                double off = dice.in(20, 110);
                double high = dice.in(60, 170);
                lamp[0] = off * Math.cos(turn);
                lamp[1] = off * Math.sin(turn);
                lamp[2] = high;
                near = true;
                rise = Math.atan2(high, off);
                soft = dice.in(0.05, 0.3);
                power = dice.in(0.7, 2.2);
                double warm = dice.in(-0.2, 1);
                key = new float[] {(float) (1.05 + 0.2 * warm), 1, (float) (0.95 - 0.45 * warm)};
                sky = dice.chance(0.4) ? new float[] {0.85f, 0.97f, 1.2f} : key.clone();
                shade = dice.chance(0.4) ? SnapCaster.PHONE : dice.chance(0.15) ? SnapCaster.EDGE : 0;
                leaning = dice.in(0.1, 0.6);
            }
            case "shade" -> {
                rise = Math.toRadians(dice.in(25, 65));
                soft = dice.in(0.3, 0.6);
                power = dice.in(0.3, 0.9);
                key = new float[] {0.82f, 0.96f, 1.28f};
                sky = new float[] {0.9f, 1, 1.12f};
                leaning = dice.in(0.3, 0.75);
                shade = dice.chance(0.15) ? SnapCaster.TREE : 0;
            }
            default -> {
                rise = Math.toRadians(dice.in(40, 85));
                soft = dice.in(0.35, 0.7);
                power = dice.in(0.1, 0.6);
                key = new float[] {1, 1, 1};
                sky = new float[] {0.96f, 1, 1.06f};
                leaning = dice.in(0, 0.3);
            }
        }
        dir[0] = Math.cos(rise) * Math.cos(turn);
        dir[1] = Math.cos(rise) * Math.sin(turn);
        dir[2] = Math.sin(rise);
        for (int i = 0; i < 3; i++) {
            key[i] *= (float) power;
            sky[i] *= (float) skyPower;
        }
        double s = turn + dice.bell(0.6);
        side[0] = Math.cos(s) * 0.9;
        side[1] = Math.sin(s) * 0.9;
        side[2] = 0.44;
        caster = new SnapCaster(shade, dir, near, dice);
        body[0] = bx / n;
        body[1] = by / n;
        dim = dice.chance(0.6) ? dice.in(0.05, 0.4) : 0;
        windowTurn = dice.in(-Math.PI, Math.PI);
        windowLift = dice.in(0.3, 0.9);
        shine = name.equals("indoor") && dice.chance(0.5) ? (float) dice.in(0.6, 3) : 0;
    }

    /** Direction to the key light from a place. */
    double toward(double x, double y, double z, double[] l) {
        if (!near) {
            System.arraycopy(dir, 0, l, 0, 3);
            return 1;
        }
        double a = lamp[0] - x;
        double b = lamp[1] - y;
        double c = Math.max(5, lamp[2] - z);
        double q = a * a + b * b + c * c;
        double n = 1 / Math.sqrt(q);
        l[0] = a * n;
        l[1] = b * n;
        l[2] = c * n;
        double base = lamp[0] * lamp[0] + lamp[1] * lamp[1] + lamp[2] * lamp[2];
        return base / q;
    }

    double blocked(double x, double y, double z) {
        return caster.open(x, y, z);
    }

    /** The sky's strength on a face, less what the photographer's own body takes. */
    double skyOn(double x, double y, double nx, double ny, double nz) {
        double k = 0.62 + 0.38 * nz;
        k *= 1 + leaning * (nx * side[0] + ny * side[1] + (nz - 1) * side[2]);
        double toBody = (x * body[0] + y * body[1]) / 22;
        return Math.max(0.05, k * (1 - dim * (0.5 + 0.5 * toBody / (0.6 + Math.abs(toBody)))));
    }

    /** Light mirrored from a direction: a window indoors, else a sky that brightens towards one side. */
    void mirror(double rx, double ry, double rz, double rough, float[] out) {
        double up = 0.35 + 0.65 * SnapNoise.smooth(-0.2, 0.9, rz);
        double tilt = 1 + leaning * (rx * side[0] + ry * side[1]);
        double win = 0;
        if (shine > 0 && rz > 0.05) {
            double a = Math.atan2(ry, rx) - windowTurn;
            a -= 2 * Math.PI * Math.rint(a / (2 * Math.PI));
            double b = rz - windowLift;
            double w = 0.04 + rough;
            double bars = Math.abs(a) < 0.03 ? 0.4 : 1;
            win = shine * bars * (1 - SnapNoise.smooth(0.3 - w, 0.3 + w, Math.abs(a)))
                * (1 - SnapNoise.smooth(0.18 - w, 0.18 + w, Math.abs(b)));
        }
        for (int i = 0; i < 3; i++) {
            out[i] = (float) (sky[i] * up * tilt + win * 4);
        }
    }
}
