package dk.walkntalk.paper.image;

/** A hand that presses the sheet down or holds the board: skin over an edge is what such photographs often have. */
final class SnapHand {
    private static final int[] SKINS = {0xcf9f84, 0xd8ac94, 0xbd8a6e, 0x8f6049, 0x654334, 0xcda28e};
    private static final int[] SLEEVES = {0x27324a, 0x3a3a3c, 0x6a2f35, 0x55604a, 0x8a8f96, 0x1c1c1f};
    private final SnapWorld world;
    private final float[] skin;
    private final float[] cloth;

    private SnapHand(SnapWorld world, SnapDice dice) {
        this.world = world;
        skin = dice.colour(SKINS[dice.pick(SKINS.length)], 0.1);
        cloth = dice.colour(SLEEVES[dice.pick(SLEEVES.length)], 0.25);
    }

    /** One or two fingers, or a thumb with the hand behind it, at an edge of the sheet but not at its corners. */
    static void press(SnapWorld world, SnapDice dice) {
        SnapHand hand = new SnapHand(world, dice);
        double s = dice.sign();
        boolean upright = dice.chance(0.7);
        double half = upright ? SnapSheet.HALF_X : SnapSheet.HALF_Y;
        double along = dice.in(-0.6, 0.6) * (upright ? SnapSheet.HALF_Y : SnapSheet.HALF_X);
        double in = half - dice.in(0.6, 2.6);
        double lean = Math.tan(dice.bell(0.3));
        double low = world.groundZ;
        int fingers = 1 + dice.pick(3);
        for (int f = 0; f < fingers; f++) {
            double x = in + 0.7 * (f - 1) * (f - 1);
            double y = along + 1.85 * f;
            double[] tip = at(upright, s, x, y, 0);
            double r = dice.in(0.66, 0.8);
            tip[2] = r + (Math.abs(tip[0]) < SnapSheet.HALF_X && Math.abs(tip[1]) < SnapSheet.HALF_Y
                ? world.sheet.heightAt(tip[0], tip[1]) : low);
            double[] joint = at(upright, s, x + 3, y + 3 * lean, tip[2] + 0.9);
            double[] root = at(upright, s, x + 8, along + 1.2 + 8 * lean + 0.9 * (f - 0.5), low + 2.4);
            hand.limb(new double[][] {tip, joint, root}, new double[] {r, r * 1.1, r * 1.5});
            hand.nail(tip, joint, r);
        }
        double mid = along + 0.9 * fingers;
        double[][] palm = {at(upright, s, in + 7, mid + 7 * lean, low + 2.2),
            at(upright, s, in + 12, mid + 12.5 * lean, low + 2.6), at(upright, s, in + 19, mid + 20 * lean, low + 3)};
        hand.limb(palm, new double[] {1.5 + 0.3 * fingers, 3, 2.5});
        double[] arm = at(upright, s, in + 75, mid + 3 + 75 * lean, low + 9);
        world.solids.add(SnapSolid.rod(palm[2], arm, 3.6, hand.cloth, 0.01));
    }

    private static double[] at(boolean upright, double s, double across, double along, double z) {
        return upright ? new double[] {s * across, along, z} : new double[] {along, s * across, z};
    }

    /** The thumb of the hand that carries the board from below. */
    static void hold(SnapWorld world, SnapDice dice, double hx) {
        SnapHand hand = new SnapHand(world, dice);
        double s = dice.sign();
        double y = dice.in(-12, 6);
        double deep = dice.in(0.8, 2.4);
        double lean = dice.bell(0.5);
        double[] tip = {s * (hx - deep), y, 0.78};
        double[] joint = {s * (hx - deep + 3), y - 3 * lean, 1};
        double[] root = {s * (hx + 3.2), y - 5.5 * lean - 1.5, -0.8};
        double[] palm = {s * (hx + 4.5), y - 10 * lean - 4, -3.5};
        double[] wrist = {s * (hx + 9), y - 20 * lean - 12, -9};
        hand.limb(new double[][] {tip, joint, root, palm, wrist}, new double[] {0.8, 0.95, 1.35, 2.3, 2.6});
        hand.nail(tip, joint, 0.8);
        double[] elbow = {s * (hx + 34), y - 60 * lean - 75, -42};
        world.solids.add(SnapSolid.rod(wrist, elbow, 4, hand.cloth, 0.01));
    }

    /** Skin along a bent line, its width changing evenly. */
    private void limb(double[][] way, double[] r) {
        for (int i = 0; i + 1 < way.length; i++) {
            skin(SnapSolid.taper(way[i], way[i + 1], r[i], r[i + 1], skin, 0.04));
        }
    }

    private void nail(double[] tip, double[] joint, double r) {
        double[] a = part(tip, joint, 0);
        double[] b = part(tip, joint, 0.2);
        a[2] += r * 0.42;
        b[2] += r * 0.5;
        skin(SnapSolid.rod(a, b, r * 0.64, new float[] {skin[0] * 1.1f, skin[1] * 1.02f, skin[2] * 1.03f}, 0.25));
    }

    private void skin(SnapSolid s) {
        s.skin = true;
        world.solids.add(s);
    }

    private static double[] part(double[] a, double[] b, double k) {
        return new double[] {a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k, a[2] + (b[2] - a[2]) * k};
    }
}
