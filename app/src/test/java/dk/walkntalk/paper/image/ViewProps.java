package dk.walkntalk.paper.image;

/** Lays other things about the page: pens, keys, leaves, cups, fingers, cables, and never over a corner. */
final class ViewProps {
    private static final double[] STEEL = {0.62, 0.62, 0.63};
    private final ViewDice dice;
    private final ViewWorld world;
    private final double[] skin;
    private final double[] sleeve;
    private double stacked;

    ViewProps(ViewDice dice, ViewWorld world) {
        this.dice = dice;
        this.world = world;
        sleeve = dice.pick(new double[] {0.03, 0.04, 0.08}, new double[] {0.05, 0.05, 0.05},
                new double[] {0.6, 0.3, 0.02}, new double[] {0.2, 0.03, 0.04}, new double[] {0.3, 0.31, 0.33});
        skin = dice.pick(new double[] {0.48, 0.29, 0.21}, new double[] {0.40, 0.23, 0.16},
                new double[] {0.22, 0.12, 0.08}, new double[] {0.52, 0.33, 0.25});
    }

    void place(boolean outside, boolean grass) {
        if (dice.chance(0.24)) {
            lay(8);
        }
        if (dice.chance(outside ? 0.06 : 0.14)) {
            lay(1);
        }
        if (dice.chance(0.28)) {
            lay(0);
        }
        for (int i = 0; outside && i < 4 && dice.chance(0.35); i++) {
            lay(2);
        }
        if (!outside && dice.chance(0.18)) {
            lay(3);
        }
        if (!outside && dice.chance(0.2)) {
            lay(4);
        }
        if (outside && !grass && dice.chance(0.25)) {
            lay(5);
        }
    }

    /** The metal clip at the head of a clipboard. */
    void clip(double y, double level) {
        double wide = dice.in(5, 7.2);
        double[] metal = dice.chance(0.8) ? STEEL : new double[] {0.05, 0.05, 0.05};
        double shine = metal == STEEL ? 2 : 0.8;
        double z = Math.max(level, world.sheet.top * 0.5) + 0.25;
        world.things.add(new ViewThing().box(new double[] {0, y, z}, 0, new double[] {wide, 1.5, 0.14}, 0.12, metal,
                shine).rod(new double[] {-wide + 0.4, y - 1.45, z}, new double[] {wide - 0.4, y - 1.45, z}, 0.22, 0.22,
                metal, shine).rod(new double[] {-wide * 0.8, y + 0.5, z + 0.35},
                new double[] {wide * 0.8, y + 0.5, z + 0.35}, 0.42, 0.42, metal, shine)
                .disc(new double[] {0, y + 1.1, z}, 0.9, 0.3, metal, shine).seal(0, y, z, wide + 1.6));
    }

    /** A thumb holding the board's edge. */
    void holdBoard(double halfX, double top) {
        for (int i = 0; i < 8; i++) {
            double side = dice.sign();
            double y = dice.in(-13, 4);
            double[] tip = {side * (halfX - dice.in(1, 2.6)), y, top + 0.75};
            double[] root = {side * (halfX + 1.6), y - dice.in(1, 3), top + 0.7};
            double[] wrist = {side * (halfX + 8), y - 7, top - 4};
            if (add(hand().rod(tip, root, 0.8, 1.1, skin, 0.15).rod(root, wrist, 1.3, 3.4, skin, 0.15)
                    .rod(wrist, new double[] {side * (halfX + 22), y - 20, top - 8}, 3, 3.8, sleeve, 0)
                    .disc(new double[] {tip[0] - side * 0.15, tip[1], top + 1.47}, 0.45, 0.09, nail(), 0.4)
                    .seal(wrist[0], wrist[1], wrist[2], 23))) {
                return;
            }
        }
    }

    private static ViewThing hand() {
        ViewThing hand = new ViewThing();
        hand.flesh = true;
        return hand;
    }

    private double[] nail() {
        return new double[] {skin[0] * 1.15, skin[1] * 1.1, skin[2] * 1.15};
    }

    private boolean add(ViewThing thing) {
        if (world.hides(thing)) {
            return false;
        }
        world.things.add(thing);
        stacked += 0.12;
        return true;
    }

    private void lay(int kind) {
        for (int go = 0; go < 7; go++) {
            double a = dice.in(0, 6.28);
            boolean onPage = kind == 0 && dice.chance(0.4) || kind == 2 && dice.chance(0.25);
            double far = dice.in(1.5, 9);
            double x = onPage ? dice.in(-8, 8) : Math.cos(a) * 30;
            double y = onPage ? dice.in(-12, 12) : Math.sin(a) * 30;
            if (!onPage) {
                double f = Math.min((10.5 + far) / (Math.abs(x) + 1e-9), (14.85 + far) / (Math.abs(y) + 1e-9));
                x *= f;
                y *= f;
            }
            double[] o = new double[4];
            world.sheet.at(x, y, o);
            boolean above = Math.abs(o[1]) < 10.5 && Math.abs(o[2]) < 14.85;
            double z = above ? o[0] + stacked : world.floor < -20 ? -1e3 : world.floor;
            for (ViewSlab slab : world.slabs) {
                z = !above && slab.edge(x, y) < -1 ? Math.max(z, slab.top) : z;
            }
            if (z < -900 && kind != 8) {
                continue;
            }
            if (add(make(kind, x, y, Math.max(z, -2)))) {
                return;
            }
        }
    }

    private ViewThing make(int kind, double x, double y, double z) {
        double a = dice.in(0, 6.28);
        double c = Math.cos(a);
        double s = Math.sin(a);
        double[] hue = dice.pick(new double[] {0.03, 0.07, 0.35}, new double[] {0.03, 0.03, 0.035},
                new double[] {0.4, 0.05, 0.04}, new double[] {0.5, 0.5, 0.5}, new double[] {0.05, 0.2, 0.1});
        switch (kind) {
            case 0 -> {
                double r = dice.in(0.35, 0.5);
                double h = z + r + 0.05;
                return new ViewThing().rod(at(x, y, h, c, s, -5.5), at(x, y, h, c, s, 5), r, r, hue, 0.8)
                        .rod(at(x, y, h, c, s, 5), at(x, y, h, c, s, 7), r, 0.08, STEEL, 0.9)
                        .rod(at(x, y, h + r, c, s, -5.5), at(x, y, h + r, c, s, -2), 0.13, 0.1, STEEL, 2)
                        .seal(x, y, h, 7.6);
            }
            case 1 -> {
                ViewThing keys = new ViewThing().ring(new double[] {x, y, z + 0.25}, 1.3, 0.11, STEEL, 2);
                for (int i = 0; i < 3; i++) {
                    double b = a + i * 0.7;
                    double[] head = {x + 2.4 * Math.cos(b), y + 2.4 * Math.sin(b), z + 0.2 + 0.1 * i};
                    double[] blade = {x + 4.9 * Math.cos(b), y + 4.9 * Math.sin(b), z + 0.2 + 0.1 * i};
                    double[] colour = i == 1 ? new double[] {0.55, 0.42, 0.2} : STEEL;
                    keys.disc(head, 1.15, 0.1, colour, 2).box(blade, b, new double[] {1.7, 0.4, 0.1}, 0.03, colour, 2);
                }
                return keys.seal(x, y, z, 7);
            }
            case 2 -> {
                double[] leaf = dice.pick(new double[] {0.28, 0.13, 0.03}, new double[] {0.4, 0.28, 0.04},
                        new double[] {0.08, 0.16, 0.03}, new double[] {0.16, 0.08, 0.04});
                double length = dice.in(3, 8);
                return new ViewThing().leaf(new double[] {x, y, z + 0.12}, a, length, length * dice.in(0.4, 0.7),
                        dice.in(0.1, 0.7), leaf).rod(at(x, y, z + 0.12, c, s, length * 0.45),
                        at(x, y, z + 0.2, c, s, length * 0.7), 0.06, 0.05, leaf, 0.1).seal(x, y, z, length * 0.8 + 0.6);
            }
            case 3 -> {
                double r = dice.in(3.6, 4.4);
                double ox = x + x / Math.hypot(x, y) * (r + 1);
                double oy = y + y / Math.hypot(x, y) * (r + 1);
                double[] china = dice.pick(new double[] {0.7, 0.7, 0.68}, new double[] {0.1, 0.16, 0.3},
                        new double[] {0.45, 0.08, 0.05}, new double[] {0.06, 0.06, 0.06});
                double[] mid = {ox, oy, z};
                return new ViewThing().cup(mid, r, 9, 0.35, china, 0.8)
                        .disc(new double[] {ox, oy, z + 4}, r - 0.2, 2.6, new double[] {0.035, 0.015, 0.008}, 0.9)
                        .rod(at(ox, oy, z + 7, c, s, r), at(ox, oy, z + 6.5, c, s, r + 2), 0.5, 0.5, china, 0.8)
                        .rod(at(ox, oy, z + 6.5, c, s, r + 2), at(ox, oy, z + 2.5, c, s, r), 0.5, 0.5, china, 0.8)
                        .seal(ox, oy, z + 4.5, r + 5);
            }
            case 4 -> {
                ViewThing cable = new ViewThing();
                double r = dice.in(0.17, 0.3);
                double way = Math.atan2(y, x) + dice.sign() * dice.in(1.2, 1.9);
                double[] from = {x - 42 * Math.cos(way), y - 42 * Math.sin(way), z + r};
                for (int i = 0; i < 16; i++) {
                    way += dice.bell(0.16);
                    double[] to = at(from[0], from[1], z + r, Math.cos(way), Math.sin(way), 6);
                    double[] o = new double[4];
                    world.sheet.at(to[0], to[1], o);
                    if (Math.abs(o[1]) < 11.5 && Math.abs(o[2]) < 15.9) {
                        to[2] = o[0] + r;
                    }
                    cable.rod(from, to, r, r, hue, 0.5);
                    from = to;
                }
                return cable.seal(x, y, z, 65);
            }
            case 5 -> {
                double r = dice.in(0.8, 2.6);
                double grey = dice.in(0.1, 0.35);
                return new ViewThing().rod(new double[] {x, y, z + r * 0.6}, at(x, y, z + r * 0.5, c, s, r * 0.8), r,
                        r * 0.8, new double[] {grey, grey, grey * 0.9}, 0.05).seal(x, y, z, 3 * r);
            }
            default -> {
                double d = Math.hypot(x, y);
                double ux = x / d + 0.5 * c;
                double uy = y / d + 0.5 * s;
                double in = dice.in(0.5, 2.5);
                double edge = Math.min(10.5 / (Math.abs(x / d) + 1e-9), 14.85 / (Math.abs(y / d) + 1e-9)) - in;
                double[] tip = {x / d * edge, y / d * edge, world.sheet.top + 0.55};
                double[] mid = at(tip[0], tip[1], tip[2] + 0.8, ux, uy, 2.6);
                double[] root = at(tip[0], tip[1], tip[2] + 1.3, ux, uy, 6);
                double[] palm = at(tip[0], tip[1], tip[2] + 1.6, ux, uy, 10.5);
                double fold = dice.sign() * 2;
                return hand().rod(tip, mid, 0.68, 0.84, skin, 0.15).rod(mid, root, 0.84, 1.05, skin, 0.15)
                        .rod(root, palm, 1.5, 3.6, skin, 0.15)
                        .rod(at(root[0], root[1], root[2], -uy, ux, fold), palm, 1.2, 2, skin, 0.15)
                        .rod(at(root[0], root[1], root[2], -uy, ux, 2 * fold), palm, 1.1, 2, skin, 0.15)
                        .rod(palm, at(palm[0], palm[1], palm[2] + 2, ux, uy, 14), 3.2, 4, sleeve, 0)
                        .disc(at(tip[0], tip[1], tip[2] + 0.6, -ux, -uy, 0.1), 0.42, 0.09, nail(), 0.4)
                        .seal(palm[0], palm[1], palm[2], 19);
            }
        }
    }

    private static double[] at(double x, double y, double z, double c, double s, double far) {
        return new double[] {x + c * far, y + s * far, z};
    }
}
