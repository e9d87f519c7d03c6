package dk.walkntalk.paper.image;

/** Everyday things that lie on or beside a page. */
final class FieldThings {
    private static final int ID = 20;

    private FieldThings() {
    }

    /** A pen whose back end lies at height za and whose tip at zb, so that it can follow a sloping page. */
    static FieldProp pen(FieldRandom rnd, double x, double y, double za, double zb, double turn) {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        double r = rnd.between(3.8, 5.6);
        double half = rnd.between(62, 74);
        double neck = half - 22;
        double zn = zb + (za - zb) * 22 / (2 * half);
        double zc = za + (zb - za) * 40 / (2 * half);
        double[][] rods = {
            {x - c * half, y - s * half, za + r, r, x + c * neck, y + s * neck, zn + r, r},
            {x + c * neck, y + s * neck, zn + r, r, x + c * half, y + s * half, zb + 1.2, 0.9},
            {x - c * (half - 4), y - s * (half - 4), za + 2 * r + 0.6, 1.2, x - c * (half - 40), y - s * (half - 40),
                zc + 2 * r + 0.4, 1.2},
        };
        FieldLimbs body = new FieldLimbs(1, rods);
        double[] shaft = FieldTone.near(rnd.oneOf(0x16181C, 0x1C3F94, 0xB0202A, 0xE6E6E2, 0x8C9096, 0xE2A31A, 0x1F7A4C),
                rnd, 0.15);
        double[] end = FieldTone.near(rnd.oneOf(0xB4B6BA, 0x202226, 0xC9A24A), rnd, 0.1);
        return new FieldSolid(body, (px, py, pz, fp, hit) -> {
            double along = (px - x) * c + (py - y) * s;
            hit.colour(along > half - 24 || along < -half + 4
                    || pz > za + (zb - za) * (along + half) / (2 * half) + 2 * r ? end : shaft);
            hit.gloss = 0.07;
            hit.shine = 60;
        }, body.box(), ID);
    }

    static FieldProp cup(FieldRandom rnd, double x, double y, double z) {
        double r = rnd.between(36, 46);
        double tall = rnd.between(70, 105);
        double full = z + tall * rnd.between(0.55, 0.9);
        double grip = rnd.between(0, 6.3);
        double gc = Math.cos(grip);
        double gs = Math.sin(grip);
        double gx = x + gc * (r + 8);
        double gy = y + gs * (r + 8);
        int clay = rnd.oneOf(0xF0EEE8, 0x2C3A4E, 0x8E2F2C, 0x55606A, 0xD8C7A6, 0x2F5F58);
        double[] glaze = FieldTone.near(clay, rnd, 0.1);
        double[] drink = FieldTone.near(rnd.oneOf(0x1E100A, 0x6E4A2C, 0x7A4A12), rnd, 0.1);
        FieldBody body = (px, py, pz) -> {
            double d = FieldShapes.length(px - x, py - y);
            double wall = Math.abs(d - r + 1.8) - 1.6;
            double up = Math.max(z - pz, pz - z - tall);
            double shell = Math.max(wall, up) - 0.2;
            double fill = Math.max(d - r + 2, Math.max(z - pz, pz - full));
            double out = (px - gx) * gc + (py - gy) * gs;
            double a = FieldShapes.length(FieldShapes.length(out, pz - z - tall * 0.52) - tall * 0.26,
                    (py - gy) * gc - (px - gx) * gs) - 4.5;
            return Math.min(Math.min(shell, fill), Math.max(a, r - d));
        };
        double q = r + 40;
        double[] box = {x - q, y - q, z, x + q, y + q, z + tall + 1};
        return new FieldSolid(body, (px, py, pz, fp, hit) -> {
            boolean wet = pz < full + 0.3 && FieldShapes.length(px - x, py - y) < r - 3;
            hit.colour(wet ? drink : glaze);
            hit.gloss = 0.06;
            hit.shine = wet ? 150 : 60;
        }, box, ID + 1);
    }

    static FieldProp phone(FieldRandom rnd, double x, double y, double z, double turn) {
        FieldOutline rim = FieldShapes.plate(x, y, turn, 72, 150, 10);
        FieldOutline glass = FieldShapes.plate(x, y, turn, 69, 147, 9);
        double[] edge = FieldTone.near(rnd.oneOf(0x8A8C90, 0x1A1A1C, 0xC8B08A), rnd, 0.1);
        return new FieldSlab(rim, (px, py, pz, fp, hit) -> {
            boolean face = pz > z + 7 && glass.at(px, py) < 0;
            hit.colour(face ? new double[] {0.008, 0.008, 0.01} : edge);
            hit.gloss = face ? 0.08 : 0.05;
            hit.shine = face ? 300 : 40;
        }, z, z + 8, ID + 2, x, y, 90);
    }

    static FieldProp keys(FieldRandom rnd, double x, double y, double z, double turn) {
        FieldOutline[] part = new FieldOutline[3];
        for (int i = 0; i < 3; i++) {
            part[i] = key(x, y, turn + (i - 1) * rnd.between(0.3, 0.9));
        }
        FieldOutline ring = (px, py) -> Math.abs(FieldShapes.length(px - x, py - y) - 13) - 1.1;
        FieldOutline all = (px, py) -> Math.min(Math.min(part[0].at(px, py), part[1].at(px, py)),
                Math.min(part[2].at(px, py), ring.at(px, py)));
        double[] metal = FieldTone.near(0xA8A49A, rnd, 0.15);
        double[] brass = FieldTone.near(0xB08A4A, rnd, 0.15);
        return new FieldSlab(all, (px, py, pz, fp, hit) -> {
            hit.colour(part[0].at(px, py) < 0 ? brass : metal, 0.75 + 0.2 * FieldNoise.wave(px / 5, py / 5, 3));
            hit.gloss = 0.14;
            hit.shine = 30;
        }, z, z + 2.6, ID + 3, x, y, 75);
    }

    private static FieldOutline key(double x, double y, double turn) {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        return (px, py) -> {
            double u = (px - x) * c + (py - y) * s;
            double v = (py - y) * c - (px - x) * s;
            double head = Math.max(FieldShapes.length(u - 22, v) - 11.5, 3 - FieldShapes.length(u - 15, v));
            double teeth = 1.1 * Math.abs(Math.sin(u * 0.9));
            double blade = Math.max(Math.abs(u - 46) - 15, Math.max(-v - 3.6, v - 2 - teeth));
            return Math.min(head, blade);
        };
    }

    static FieldProp leaf(FieldRandom rnd, double x, double y, double z, double turn) {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        double half = rnd.between(22, 48);
        double fat = half * rnd.between(0.32, 0.55);
        double wavy = rnd.between(0, 0.12);
        FieldOutline rim = (px, py) -> {
            double u = ((px - x) * c + (py - y) * s) / half;
            double v = ((py - y) * c - (px - x) * s) / fat;
            double stem = Math.max(Math.abs(v) * fat - 0.7, Math.abs(u + 1.15) * half - half * 0.35);
            double w = (1 - u * u) * (1 - 0.35 * u) * (1 + wavy * Math.sin(u * 22));
            return Math.min((Math.abs(v) - w) * fat * 0.75, stem);
        };
        double[] tone = FieldTone.near(rnd.oneOf(0xB5651D, 0xC9962B, 0x7A3E1C, 0x5E7A2E, 0x8E2A1C, 0x6B5A34), rnd, 0.2);
        double[] vein = FieldTone.times(tone, 1.45);
        int seed = rnd.seed();
        return new FieldSlab(rim, (px, py, pz, fp, hit) -> {
            double u = (px - x) * c + (py - y) * s;
            double v = (py - y) * c - (px - x) * s;
            hit.colour(tone, 1 + 0.3 * FieldNoise.cloud(px, py, 14, 4, 0.6, fp, seed));
            double side = Math.abs(Math.sin((u - Math.abs(v) * 1.1) * 0.7));
            hit.blend(vein, Math.abs(v) < 0.6 ? 0.8 : side < 0.12 ? 0.4 : 0);
            hit.bump(-0.25 * Math.signum(v) * -s + 0.2 * FieldNoise.wave(px / 11, py / 11, seed),
                    -0.25 * Math.signum(v) * c + 0.2 * FieldNoise.wave(px / 11, py / 11, seed + 1));
            hit.gloss = 0.015;
        }, z, z + rnd.between(0.8, 3.5), ID + 4, x, y, half * 1.6);
    }

    static FieldProp pebble(FieldRandom rnd, double x, double y, double z) {
        double r = rnd.between(9, 19);
        double turn = rnd.between(0, 3.1);
        double c = Math.cos(turn) * r * 0.7;
        double s = Math.sin(turn) * r * 0.7;
        double small = r * rnd.between(0.6, 0.9);
        FieldLimbs body = new FieldLimbs(6,
                new double[] {x - c, y - s, z + r * 0.55, r, x + c, y + s, z + r * 0.45, small});
        double[] tone = FieldTone.near(rnd.oneOf(0x7C766C, 0x9A9288, 0x56544F, 0xB3A899), rnd, 0.15);
        int seed = rnd.seed();
        return new FieldSolid(body, (px, py, pz, fp, hit) -> {
            hit.colour(tone, 1 + 0.25 * FieldNoise.cloud(px + pz, py, 7, 4, 0.8, fp, seed));
            hit.bump(0.15 * FieldNoise.wave(px / 3, py / 3, seed), 0.15 * FieldNoise.wave(px / 3, py / 3, seed + 1));
        }, body.box(), ID + 5);
    }

    /** A folder, a notebook or a magazine: a coloured plate with a label or a spine. */
    static FieldProp folder(FieldRandom rnd, double x, double y, double z, double turn, double thick, boolean small) {
        double wide = small ? rnd.between(105, 160) : rnd.between(222, 250);
        double high = small ? rnd.between(150, 215) : rnd.between(310, 330);
        FieldOutline rim = FieldShapes.plate(x, y, turn, wide, high, rnd.between(1, 8));
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        double[] cover = FieldTone.near(rnd.oneOf(0x22242A, 0x7A1F24, 0x24476E, 0x2F6A4C, 0xC48A2A, 0xB9A27E, 0x6C7076,
                0x8E5A9A, 0xC8583A, 0x3E8CA8), rnd, 0.15);
        double[] tag = FieldTone.near(0xDAD6CA, rnd, 0.08);
        boolean label = rnd.chance(0.4);
        boolean band = rnd.chance(0.5);
        int seed = rnd.seed();
        return new FieldSlab(rim, (px, py, pz, fp, hit) -> {
            double u = (px - x) * c + (py - y) * s;
            double v = (py - y) * c - (px - x) * s;
            hit.colour(cover, 1 + 0.05 * FieldNoise.cloud(px, py, 40, 4, 0.6, fp, seed));
            if (pz < z + thick - 0.5 && thick > 4) {
                hit.colour(tag, 0.85 + 0.1 * Math.sin(pz * 9));
            } else if (label && Math.abs(u) < wide * 0.25 && Math.abs(v - high * 0.22) < high * 0.07) {
                hit.colour(tag);
            } else if (band && u < -wide * 0.42) {
                hit.scale(0.55);
            }
            hit.gloss = 0.025;
            hit.shine = 25;
        }, z, z + thick, ID + 6, x, y, FieldShapes.length(wide, high) / 2);
    }

    /** Another printed sheet; thin as paper, with its own text. */
    static FieldProp sheet(FieldRandom rnd, double x, double y, double z, double turn, double scale) {
        FieldForm form = new FieldForm(rnd.fork(5), scale, rnd.chance(0.4));
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        FieldOutline rim = FieldShapes.plate(x, y, turn, FieldSheet.WIDE, FieldSheet.HIGH, 0.1);
        return new FieldSlab(rim, (px, py, pz, fp, hit) -> form.at((px - x) * c + (py - y) * s + FieldSheet.WIDE / 2,
                (px - x) * s - (py - y) * c + FieldSheet.HIGH / 2, 0, fp, hit), z, z + 0.5, ID + 7, x, y, 182);
    }
}
