package dk.walkntalk.paper.image;

import java.util.List;

/** A clipboard: hardboard or plastic plate with a spring clip over the middle of the page's top edge. */
final class FieldBoard {
    static final int ID = 2;
    private static final int CLIP = 3;

    private FieldBoard() {
    }

    /** Adds the plate, in page coordinates lying around a page that is centred at the origin and turned. */
    static double plate(FieldRandom rnd, List<FieldProp> props, double turn, double low, double slipU, double slipV) {
        double wide = rnd.between(222, 242);
        double high = rnd.between(314, 345);
        double thick = rnd.between(2.4, 4);
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        // The board reaches further above the page than below it, since the clip sits there.
        double up = (high - FieldSheet.HIGH) / 2 * 0.55;
        double cx = -slipU * c - (up + slipV) * s;
        double cy = -slipU * s + (up + slipV) * c;
        FieldOutline rim = FieldShapes.plate(cx, cy, turn, wide, high, rnd.between(6, 18));
        props.add(new FieldSlab(rim, look(rnd), low, low + thick, ID, cx, cy, 225));
        return low + thick;
    }

    private static FieldPaint look(FieldRandom rnd) {
        int kind = rnd.weighted(0.45, 0.25, 0.3);
        int seed = rnd.seed();
        double[] base = FieldTone.near(kind == 0 ? rnd.oneOf(0x7A5230, 0x6B4526, 0x8E6A45) : kind == 1 ? 0x1E1E20
                : rnd.oneOf(0x24509A, 0xA8262A, 0x2E7A48, 0xB9BDC2, 0xD08A1E, 0x6A3D86, 0x9CC3D8), rnd, 0.12);
        double gloss = kind == 0 ? rnd.between(0.005, 0.03) : rnd.between(0.01, 0.06);
        double shine = rnd.between(12, 70);
        return (x, y, z, fp, hit) -> {
            hit.colour(base, 1 + 0.05 * FieldNoise.cloud(x, y, 120, 3, 0.5, fp, seed));
            hit.gloss = gloss;
            hit.shine = shine;
            if (kind == 0) {
                double fibre = FieldNoise.cloud(x, y, 2.2, 3, 0.8, fp, seed + 3);
                hit.scale(1 + 0.12 * fibre);
                double chip = FieldNoise.wave(x / 1.3, y / 3.1, seed + 5);
                hit.scale(chip > 0.6 ? 1 - 0.35 * FieldNoise.seen(1.3, fp) : 1);
            } else {
                double pebble = FieldNoise.seen(1.1, fp) * 0.07;
                hit.bump(pebble * FieldNoise.wave(x / 1.1, y / 1.1, seed + 6),
                        pebble * FieldNoise.wave(x / 1.1, y / 1.1, seed + 7));
            }
        };
    }

    /** The clip itself: a foot across the page's top, a curved back and a lever that stands up. */
    static void clip(FieldRandom rnd, List<FieldProp> props, FieldSheet sheet, double turn) {
        double u = FieldSheet.WIDE / 2 + rnd.either(4);
        double into = rnd.between(5, 13);
        double wide = rnd.between(84, 130);
        double[] foot = sheet.point(u, into - 7, 1.8);
        double[] back = sheet.point(u, into - 20, 5);
        double[] lever = sheet.point(u, into - 30, 11);
        double[] a = sheet.point(u - wide * 0.42, into - 15, 7.5);
        double[] b = sheet.point(u + wide * 0.42, into - 15, 7.5);
        FieldBody f = FieldShapes.block(foot, turn, wide, 15, 3, 1.4);
        FieldBody m = FieldShapes.block(back, turn, wide * 0.96, 20, 9, 4);
        FieldBody l = FieldShapes.block(lever, turn, wide * 0.55, 16, 4, 1.8);
        FieldBody roll = new FieldLimbs(1, new double[] {a[0], a[1], a[2], 4.4, b[0], b[1], b[2], 4.4});
        FieldBody all = (x, y, z) -> Math.min(FieldShapes.join(f.at(x, y, z), m.at(x, y, z), 5),
                Math.min(l.at(x, y, z), roll.at(x, y, z)));
        double r = wide * 0.6 + 24;
        double[] box = {back[0] - r, back[1] - r, back[2] - 12, back[0] + r, back[1] + r, back[2] + 16};
        boolean dark = rnd.chance(0.2);
        double[] metal = dark ? new double[] {0.03, 0.03, 0.035} : FieldTone.near(0xB9BABD, rnd, 0.15);
        int seed = rnd.seed();
        props.add(new FieldSolid(all, (x, y, z, fp, hit) -> {
            // Metal mirrors a room that is bright above and dark at the sides.
            double room = 0.35 + 0.75 * hit.nz * hit.nz + 0.25 * Math.sin(5 * hit.nx + 3 * hit.ny);
            hit.colour(metal, dark ? 1 : Math.max(0.1, room * (1 + 0.05 * FieldNoise.wave(x / 3, y / 3, seed))));
            hit.gloss = dark ? 0.05 : 0.22;
            hit.shine = 60;
        }, box, CLIP));
    }
}
