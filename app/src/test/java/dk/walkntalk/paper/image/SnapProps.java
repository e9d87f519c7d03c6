package dk.walkntalk.paper.image;

/** Lays the other things of a workplace or a walk around and upon the sheet. */
final class SnapProps {
    private final SnapWorld world;
    private final SnapDice dice;

    SnapProps(SnapWorld world, SnapDice dice) {
        this.world = world;
        this.dice = dice;
    }

    void scatter(String ground, String light) {
        boolean desk = ground.equals("desk");
        boolean board = ground.equals("clipboard");
        boolean hard = !ground.equals("grass");
        if (!board && dice.chance(0.13)) {
            sheets(dice.chance(0.55));
        }
        if (dice.chance(desk || board ? 0.25 : 0.12)) {
            pen(dice.chance(0.5), hard);
        }
        if (desk && dice.chance(0.15) || ground.equals("wood") && dice.chance(0.08)) {
            double[] p = beside(6, 12);
            int[] tones = {0xe8e6e0, 0x2a3a5a, 0xb02a2a, 0x2b2b2b, 0x6a9a8a};
            cup(p[0], p[1], dice.colour(tones[dice.pick(tones.length)], 0.1));
        }
        if (hard && !board && dice.chance(0.08)) {
            keys();
        }
        if (desk && dice.chance(0.16)) {
            cable();
        }
        if (desk && dice.chance(0.2)) {
            book();
        }
        if (!light.equals("indoor") && !desk && dice.chance(0.35)) {
            int n = 1 + dice.pick(ground.equals("wood") ? 3 : 5);
            for (int i = 0; i < n; i++) {
                double x = dice.in(-15, 15);
                double y = dice.in(-19, 19);
                boolean corner = Math.abs(x) > 6.5 && Math.abs(y) > 10.5 && Math.abs(x) < 14 && Math.abs(y) < 18.5;
                boolean free = dice.chance(0.3) || Math.abs(x) > 11 || Math.abs(y) > 15.5;
                if (!corner && free && !board) {
                    world.litter.leaf(dice, x, y, world.light.dir);
                }
            }
        }
        if (world.far == null && dice.chance(0.13)) {
            SnapHand.press(world, dice);
        }
    }

    private double[] beside(double least, double most) {
        double off = dice.in(least, most);
        double s = dice.sign();
        return dice.chance(0.65) ? new double[] {s * (SnapSheet.HALF_X + off), dice.in(-16, 16)}
            : new double[] {dice.in(-12, 12), s * (SnapSheet.HALF_Y + off)};
    }

    private void add(SnapSolid s) {
        world.solids.add(s);
    }

    private void sheets(boolean beneath) {
        int n = beneath && dice.chance(0.4) ? 2 : 1;
        for (int i = 0; i < n; i++) {
            double turn = beneath ? dice.bell(0.12) : dice.in(-0.6, 0.6) + dice.pick(2) * Math.PI;
            double x = beneath ? dice.bell(3) : dice.sign() * dice.in(20, 27);
            double y = beneath ? dice.bell(3) : dice.in(-14, 14);
            float k = (float) dice.in(0.68, 0.82);
            float[] tones = {k, k, k * (float) dice.in(0.86, 1)};
            double z = world.groundZ;
            SnapSolid s = SnapSolid.box(x, y, 10.5, 14.85, z, z + 0.012 + 0.006 * i, turn, tones, 0.02);
            s.face = world.form;
            s.thin = true;
            add(s);
        }
    }

    private void pen(boolean upon, boolean hard) {
        double[] p = upon ? new double[] {dice.in(-4, 4), dice.in(-9, 9)} : beside(1.5, 7);
        double turn = dice.in(0, Math.PI);
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        double r = dice.in(0.34, 0.5);
        double z = upon ? Math.max(lift(p[0] + 5 * c, p[1] + 5 * s), lift(p[0] - 5 * c, p[1] - 5 * s)) + r
            : world.groundZ + r + (hard ? 0 : 0.6);
        int[] tones = {0x17306e, 0x1a1a1c, 0xb01f24, 0xd8d8d4, 0x2a7a4a, 0xe0a020, 0x8a8d92};
        float[] colour = dice.colour(tones[dice.pick(tones.length)], 0.1);
        double h = dice.in(5.2, 6.2);
        add(SnapSolid.rod(at(p, -h * c, -h * s, z), at(p, h * c, h * s, z), r, colour, 0.5));
        float[] steel = {0.55f, 0.55f, 0.56f};
        SnapSolid tip = SnapSolid.rod(at(p, h * c, h * s, z - 0.05), at(p, (h + 1.3) * c, (h + 1.3) * s, z - r + 0.1),
            0.15, steel, 0.7);
        tip.metal = true;
        add(tip);
        SnapSolid clip = SnapSolid.rod(at(p, -h * c, -h * s, z + r), at(p, (4 - h) * c, (4 - h) * s, z + r), 0.13,
            steel, 0.8);
        clip.metal = true;
        add(clip);
    }

    private double lift(double x, double y) {
        return Math.abs(x) < SnapSheet.HALF_X && Math.abs(y) < SnapSheet.HALF_Y ? world.sheet.heightAt(x, y)
            : world.groundZ;
    }

    private static double[] at(double[] p, double x, double y, double z) {
        return new double[] {p[0] + x, p[1] + y, z};
    }

    private void cup(double x, double y, float[] colour) {
        double r = dice.in(3.5, 4.4);
        double high = dice.in(7, 9.5);
        double z = world.groundZ;
        add(SnapSolid.cup(x, y, z, high, r, colour));
        double turn = dice.in(0, 2 * Math.PI);
        double[][] loop = {{r, high - 1.5}, {r + 2, high - 2}, {r + 2.3, high / 2}, {r + 1.4, 2}, {r, 1.7}};
        for (int i = 0; i + 1 < loop.length; i++) {
            double[] a = {x + loop[i][0] * Math.cos(turn), y + loop[i][0] * Math.sin(turn), z + loop[i][1]};
            double[] b = {x + loop[i + 1][0] * Math.cos(turn), y + loop[i + 1][0] * Math.sin(turn),
                z + loop[i + 1][1]};
            add(SnapSolid.rod(a, b, 0.5, colour, 0.3));
        }
    }

    private void keys() {
        double[] p = beside(3, 8);
        double z = world.groundZ;
        int n = 2 + dice.pick(2);
        float[][] tones = {{0.62f, 0.6f, 0.55f}, {0.6f, 0.47f, 0.2f}, {0.5f, 0.5f, 0.52f}};
        for (int i = 0; i < 12; i++) {
            double a = i * Math.PI / 6;
            double b = (i + 1) * Math.PI / 6;
            metal(SnapSolid.rod(at(p, 1.2 * Math.cos(a), 1.2 * Math.sin(a), z + 0.25),
                at(p, 1.2 * Math.cos(b), 1.2 * Math.sin(b), z + 0.25), 0.1, tones[2], 0.8));
        }
        double turn = dice.in(0, 6);
        for (int i = 0; i < n; i++) {
            double a = turn + i * dice.in(0.5, 1.3);
            double c = Math.cos(a);
            double s = Math.sin(a);
            SnapSolid bow = SnapSolid.box(p[0] + 2.1 * c, p[1] + 2.1 * s, 1.15, 1.05, z, z + 0.2 + 0.05 * i, a,
                tones[i % 3], 0.7);
            bow.round = 0.95;
            metal(bow);
            metal(SnapSolid.box(p[0] + 4.6 * c, p[1] + 4.6 * s, 1.6, 0.38, z, z + 0.2, a, tones[i % 3], 0.7));
        }
    }

    private void metal(SnapSolid s) {
        s.metal = true;
        add(s);
    }

    private void cable() {
        double[] p = beside(2.5, 9);
        boolean dark = dice.chance(0.6);
        float[] c = dice.colour(dark ? 0x1c1c1e : 0xd8d8d4, 0.1);
        boolean upright = Math.abs(p[0]) > SnapSheet.HALF_X + 1;
        double wave = dice.in(0.3, 1.6);
        double phase = dice.in(0, 6);
        double[] last = null;
        for (int i = 0; i <= 22; i++) {
            double s = -44 + 4 * i;
            double off = wave * Math.sin(s * 0.12 + phase);
            double[] q = {upright ? p[0] + off : s, upright ? s : p[1] + off, world.groundZ + 0.22};
            if (last != null) {
                add(SnapSolid.rod(last, q, 0.22, c, 0.2));
            }
            last = q;
        }
    }

    private void book() {
        double[] p = beside(9, 14);
        int[] tones = {0x22427a, 0x8a2f2f, 0x2d5a3a, 0x222326, 0xc08a2a, 0x6f7a80, 0xc9c2b0};
        SnapSolid s = SnapSolid.box(p[0], p[1], dice.in(5, 9), dice.in(7, 12), world.groundZ,
            world.groundZ + dice.in(0.4, 2.5), dice.chance(0.6) ? dice.bell(0.1) : dice.in(0, 3),
            dice.colour(tones[dice.pick(tones.length)], 0.15), dice.in(0.05, 0.4));
        s.round = 0.3;
        add(s);
    }
}
