package dk.walkntalk.paper.image;

/** Puts the clutter of a working day on the stage, and the photographer, who is seen only as a shadow. */
final class PhotoThings {
    private final PhotoDice dice;
    private final PhotoStage stage;
    private final double level;
    private final double[] skin;

    /** @param level the height things lie at beside the sheet */
    PhotoThings(PhotoDice dice, PhotoStage stage, double level) {
        this.dice = dice;
        this.stage = stage;
        this.level = level;
        skin = dice.chance(0.85) ? dice.near(0.15, 0.5, 0.29, 0.2) : dice.near(0.2, 0.2, 0.1, 0.06);
    }

    private void add(double[][] points, double[] radii, double[][] colours, double gloss, boolean seen) {
        stage.bodies.add(new PhotoBody(seen, points, radii, colours, gloss, false));
    }

    private double over(double x, double y) {
        boolean on = Math.abs(x) < PhotoSheet.HALF_X && Math.abs(y) < PhotoSheet.HALF_Y;
        return on ? stage.sheet.height(x, y) : level;
    }

    private double[] place(double onPage, double near, double far) {
        if (dice.chance(onPage)) {
            return new double[] {dice.in(-80, 80), dice.in(-115, 115)};
        }
        double out = dice.in(near, far);
        boolean side = dice.chance(0.5);
        double sign = dice.chance(0.5) ? 1 : -1;
        return side ? new double[] {sign * (PhotoSheet.HALF_X + out), dice.in(-150, 150)}
                : new double[] {dice.in(-110, 110), sign * (PhotoSheet.HALF_Y + out)};
    }

    void photographer(PhotoCamera c, double behind) {
        double[] e = c.eye;
        double bx = Math.cos(behind);
        double by = Math.sin(behind);
        double[] grey = {0.2, 0.2, 0.2};
        double[] along = c.width > c.height ? c.right : c.up;
        double[] aside = c.width > c.height ? c.up : c.right;
        double[][] phone = new double[4][3];
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < 4; i++) {
                phone[i][k] = e[k] + along[k] * (i % 2 == 0 ? 57 : -57) + aside[k] * (i < 2 ? 18 : -18);
            }
        }
        add(phone, new double[] {18, 18}, new double[][] {grey, grey}, 0, false);
        double side = dice.in(90, 190);
        for (int s = -1; s <= 1; s += 2) {
            add(new double[][] {{e[0] - by * s * 60, e[1] + bx * s * 60, e[2]},
                    {e[0] + bx * 240 - by * s * side, e[1] + by * 240 + bx * s * side, e[2] - 60}},
                    new double[] {34}, new double[][] {grey}, 0, false);
        }
        double back = dice.in(330, 480);
        add(new double[][] {{e[0] + bx * back, e[1] + by * back, e[2] + 60},
                {e[0] + bx * (back + 60), e[1] + by * (back + 60), e[2] - 700},
                {e[0] + bx * (back - 60), e[1] + by * (back - 60), e[2] + 290},
                {e[0] + bx * (back - 60), e[1] + by * (back - 60), e[2] + 330}},
                new double[] {165, 95}, new double[][] {grey, grey}, 0, false);
    }

    void pen() {
        double[] at = place(0.35, 12, 60);
        double turn = dice.in(0, 2 * Math.PI);
        double ux = Math.cos(turn);
        double uy = Math.sin(turn);
        double r = dice.in(3.8, 5.2);
        double z = Math.max(over(at[0] + ux * 65, at[1] + uy * 65), Math.max(over(at[0], at[1]),
                over(at[0] - ux * 65, at[1] - uy * 65))) + r;
        double[][] tints = {{0.02, 0.04, 0.2}, {0.02, 0.02, 0.025}, {0.45, 0.45, 0.45}, {0.5, 0.05, 0.04},
            {0.05, 0.3, 0.1}, {0.7, 0.5, 0.05}};
        double[] tint = dice.of(tints);
        double[] other = dice.of(tints);
        add(new double[][] {{at[0] - ux * 62, at[1] - uy * 62, z}, {at[0] + ux * 48, at[1] + uy * 48, z},
                {at[0] + ux * 48, at[1] + uy * 48, z}, {at[0] + ux * 60, at[1] + uy * 60, z - r * 0.3},
                {at[0] + ux * 60, at[1] + uy * 60, z - r * 0.4}, {at[0] + ux * 69, at[1] + uy * 69, z - r * 0.6},
                {at[0] - ux * 60, at[1] - uy * 60, z + r}, {at[0] - ux * 24, at[1] - uy * 24, z + r}},
                new double[] {r, r * 0.72, 1.1, 1}, new double[][] {tint, other, {0.4, 0.4, 0.4}, other}, 0.12, true);
    }

    void cable() {
        int n = 44;
        double[][] p = new double[2 * n][];
        double[] radii = new double[n];
        double[][] colours = new double[n][];
        double[] tint = dice.chance(0.7) ? dice.near(0.2, 0.025, 0.025, 0.025) : dice.near(0.1, 0.5, 0.5, 0.5);
        double r = dice.in(2, 3.4);
        double x = (dice.chance(0.5) ? 1 : -1) * dice.in(125, 190);
        double y = -520;
        double a = Math.PI / 2;
        double rate = 0;
        for (int i = 0; i < n; i++) {
            p[2 * i] = new double[] {x, y, level + r};
            rate = 0.8 * rate + dice.in(-0.09, 0.09) + (Math.abs(x) < 125 ? -0.06 * Math.signum(x) : 0);
            a += rate + (Math.PI / 2 - a) * 0.06;
            x += Math.cos(a) * 24;
            y += Math.sin(a) * 24;
            p[2 * i + 1] = new double[] {x, y, level + r};
            radii[i] = r;
            colours[i] = tint;
        }
        add(p, radii, colours, 0.06, true);
    }

    void cup() {
        double r = dice.in(36, 45);
        double[] at = place(0, r + 8, r + 60);
        double[] glaze = dice.chance(0.6) ? dice.near(0.1, 0.65, 0.64, 0.6) : dice.near(0.5, 0.15, 0.2, 0.3);
        double[] coffee = {0.03, 0.014, 0.007};
        stage.bodies.add(new PhotoBody(true, new double[][] {{at[0], at[1], level}, {at[0], at[1], level + 88}},
                new double[] {r}, new double[][] {glaze, coffee}, 0.15, true));
    }

    void keys() {
        double[] at = place(0.15, 20, 70);
        double z = over(at[0], at[1]);
        double[] steel = dice.near(0.1, 0.4, 0.4, 0.39);
        int n = 12;
        double[][] ring = new double[2 * n][];
        double[] radii = new double[n];
        double[][] tint = new double[n][];
        for (int i = 0; i < 2 * n; i++) {
            double a = 2 * Math.PI * ((i + 1) / 2) / n;
            ring[i] = new double[] {at[0] + 13 * Math.cos(a), at[1] + 13 * Math.sin(a), z + 3.4};
            radii[i / 2] = 0.9;
            tint[i / 2] = steel;
        }
        add(ring, radii, tint, 0.3, true);
        double turn = dice.in(0, 2 * Math.PI);
        int count = 2 + dice.upTo(2);
        for (int i = 0; i < count; i++) {
            double a = turn + i * dice.in(0.5, 0.9);
            double[] u = {Math.cos(a), Math.sin(a)};
            double[] metal = dice.chance(0.5) ? steel : dice.near(0.1, 0.45, 0.33, 0.12);
            double low = z + 0.4 + i * 1.1;
            plate(new double[] {at[0] + u[0] * 24, at[1] + u[1] * 24}, a, 12, 11, 10, low, low + 2,
                    PhotoPlate.METAL, metal);
            plate(new double[] {at[0] + u[0] * 50, at[1] + u[1] * 50}, a, 17, 3.6, 1, low, low + 2,
                    PhotoPlate.METAL, metal);
        }
    }

    private void plate(double[] at, double turn, double a, double b, double round, double low, double high, int face,
            double[] colour) {
        stage.plates.add(new PhotoPlate(at, turn, new double[] {a, b}, round, low, high, face, colour,
                face == PhotoPlate.METAL ? 0.25 : 0.02, dice.upTo(1 << 20)));
    }

    void leaves() {
        int count = 1 + dice.upTo(4);
        for (int i = 0; i < count; i++) {
            double[] at = place(0.3, 5, 80);
            double[] tint = dice.of(new double[][] {{0.35, 0.16, 0.03}, {0.42, 0.3, 0.05}, {0.14, 0.07, 0.03},
                {0.09, 0.17, 0.04}, {0.3, 0.07, 0.03}});
            double size = dice.in(14, 38);
            double z = over(at[0], at[1]) + dice.in(1, 4);
            plate(at, dice.in(0, 6.3), size, size * dice.in(0.4, 0.75), 0, z - 0.2, z, PhotoPlate.LEAF,
                    dice.near(0.2, tint[0], tint[1], tint[2]));
        }
    }

    /** Another sheet or a folder: tinted or greyer if beneath, of any white if clear of the page. */
    void otherSheet(double top) {
        boolean beneath = dice.chance(0.6);
        double[] tint = dice.of(new double[][] {{0.6, 0.6, 0.59}, {0.66, 0.57, 0.3}, {0.4, 0.55, 0.66}, {0.62,
                0.42, 0.42},
            {0.5, 0.47, 0.4}, {0.45, 0.6, 0.42}, {0.05, 0.12, 0.3}, {0.4, 0.05, 0.05}, {0.03, 0.03, 0.035},
            {0.05, 0.2, 0.08}});
        boolean dark = tint[0] + tint[1] + tint[2] < 0.6;
        double half = dark ? dice.in(0.8, 1.15) : dice.chance(0.25) ? 0.707 : 1;
        if (beneath) {
            double turn = dice.chance(0.6) ? dice.bell() * 0.12 : dice.in(0, 3.1);
            plate(new double[] {dice.in(-75, 75), dice.in(-85, 85)}, turn, 105 * half, 148.5 * half, dark ? 3 : 0.1,
                    top - (dark ? 0.9 : 0.25), top, dark ? PhotoPlate.PLAIN : PhotoPlate.WRITTEN,
                            dice.near(0.08, tint[0],
                    tint[1], tint[2]));
            return;
        }
        double[] white = dark ? tint : dice.near(0.06, 0.79, 0.79, 0.8);
        double sign = dice.chance(0.5) ? 1 : -1;
        boolean side = dice.chance(0.6);
        double away = 105 * half + dice.in(18, 60);
        double[] at = side ? new double[] {sign * (PhotoSheet.HALF_X + away), dice.in(-90, 90)}
                : new double[] {dice.in(-70, 70), sign * (PhotoSheet.HALF_Y + away + 43 * half)};
        plate(at, dice.bell() * 0.06, 105 * half, 148.5 * half, dark ? 3 : 0.1, level, level + (dark ? 6 : 0.4),
                dark ? PhotoPlate.PLAIN : PhotoPlate.WRITTEN, white);
    }

    /** A finger or thumb over an edge, with the hand it belongs to. */
    void finger(double edgeOut, double behind, boolean fromBelow) {
        boolean side = dice.chance(fromBelow ? 0.8 : 0.5);
        double sign = side ? (Math.cos(behind) > 0 == dice.chance(0.7) ? 1 : -1)
                : fromBelow ? -1 : (Math.sin(behind) > 0 == dice.chance(0.8) ? 1 : -1);
        double[] out = {side ? sign : 0, side ? 0 : sign};
        double at = dice.in(-0.6, 0.6);
        double px = side ? sign * (PhotoSheet.HALF_X + edgeOut) : at * PhotoSheet.HALF_X;
        double py = side ? at * PhotoSheet.HALF_Y : sign * (PhotoSheet.HALF_Y + edgeOut);
        double skew = dice.in(-0.5, 0.5);
        double dx = out[0] * Math.cos(skew) - out[1] * Math.sin(skew);
        double dy = out[1] * Math.cos(skew) + out[0] * Math.sin(skew);
        double in = dice.in(10, 26) + edgeOut;
        double r = dice.in(7.2, 9.8);
        double z = over(px - dx * in, py - dy * in) + r;
        double drop = fromBelow ? -1 : 1;
        double[][] p = new double[8][];
        double[] far = {-in, 24 - in, 50 - in, 84 - in, 120 - in, 165 - in, 480, 0};
        double[] high = {0, 3, fromBelow ? -3 : 11, 14 * drop, 16 * drop, 20 * drop, 30 * drop, 0};
        for (int i = 0; i < 7; i++) {
            p[i] = new double[] {px + dx * far[i], py + dy * far[i], z + high[i]};
        }
        double hand = dice.chance(0.5) ? 1 : -1;
        double[] knuckle = {p[3][0] - dy * 26 * hand, p[3][1] + dx * 26 * hand, p[3][2] - 5};
        double[] bent = {p[2][0] - dy * 19 * hand, p[2][1] + dx * 19 * hand, p[2][2] - (fromBelow ? 8 : 3)};
        double[] bent2 = {p[3][0] - dy * 37 * hand - dx * 20, p[3][1] + dx * 37 * hand - dy * 20, p[3][2] - 9};
        double[] nail = {skin[0] * 1.15, skin[1] * 1.05, skin[2] * 1.08};
        double[] sleeve = dice.chance(0.6) ? dice.near(0.6, 0.12, 0.13, 0.17) : skin;
        double[] red = {skin[0] * 0.97, skin[1] * 0.9, skin[2] * 0.88};
        add(new double[][] {p[0], p[1], p[1], p[2], p[2], p[3], p[3], p[4], knuckle, p[4], knuckle, bent,
                knuckle, bent2,
                p[4], p[5], p[5], p[6],
                {p[0][0] + dx, p[0][1] + dy, z + r * 0.36}, {p[0][0] + dx * 6, p[0][1] + dy * 6, z + r * 0.42}},
                new double[] {r, r * 1.06, r * 1.15, r * 2.1, r * 2, r * 1.05, r, r * 2.6, sleeve == skin
                        ? r * 3 : r * 4.2,
                    r * 0.68},
                new double[][] {skin, red, skin, skin, skin, red, red, skin, sleeve, nail}, 0.02, true);
    }

    /** A clipboard beneath the sheet, its clip over the top edge. */
    void clipboard(double thick) {
        double[][] tints = {{0.02, 0.06, 0.25}, {0.03, 0.03, 0.033}, {0.35, 0.03, 0.03}, {0.05, 0.22, 0.1},
            {0.25, 0.26, 0.28}, {0.04, 0.25, 0.35}};
        boolean hard = dice.chance(0.5);
        double[] tint = dice.of(tints);
        double[] colour = hard ? dice.near(0.25, 0.17, 0.085, 0.04) : dice.near(0.2, tint[0], tint[1], tint[2]);
        double halfX = dice.in(110, 120);
        double head = dice.in(7, 30);
        double halfY = 148.5 + (head + dice.in(3, 12)) / 2;
        double turn = dice.bell() * 0.006;
        double[] at = {dice.in(-3, 3), 148.5 + head - halfY};
        stage.plates.add(new PhotoPlate(at, turn, new double[] {halfX, halfY}, dice.in(6, 16), -0.05 - thick, -0.05,
                hard ? PhotoPlate.HARDBOARD : PhotoPlate.PLAIN, colour, hard ? 0.02 : 0.08, dice.upTo(1 << 20)));
        double[] steel = dice.chance(0.8) ? dice.near(0.1, 0.42, 0.42, 0.41) : dice.near(0.2, 0.03, 0.03, 0.03);
        double wide = dice.in(40, 66);
        double lap = dice.in(8, 22);
        double cy = 148.5 + (head - 2 - lap) / 2;
        double high = Math.max(stage.sheet.height(-wide, 140), stage.sheet.height(wide, 140)) + dice.in(4, 7);
        plate(new double[] {at[0], cy}, turn, wide, (head + lap - 2) / 2, 5, 0, high, PhotoPlate.METAL, steel);
        add(new double[][] {{at[0] - wide * 0.6, 150 + head * 0.3, high + 2}, {at[0] + wide * 0.6, 150 + head * 0.3,
                high + 2}}, new double[] {dice.in(4, 7)}, new double[][] {{steel[0] * 0.8, steel[1] * 0.8,
                        steel[2] * 0.8}},
                0.25, true);
    }
}
