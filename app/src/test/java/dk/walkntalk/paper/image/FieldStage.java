package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** Sets one scene up: ground, what lies under the page, the page, the camera, the light, what lies around. */
final class FieldStage {
    private static final String[] GROUNDS = {"desk", "grass", "asphalt", "wood", "clipboard"};
    private static final String[] BELOW = {"desk", "wood", "asphalt", "grass", "held"};

    final FieldRandom rnd;
    final String ground;
    final boolean cut;
    final FieldSheet sheet;
    final FieldCamera camera;
    final FieldLight light;
    final FieldPlane plane;
    final List<FieldProp> props = new ArrayList<>();
    private final double scale;
    private final double turn;
    private final boolean outdoor;
    private final boolean lawn;
    private final boolean held;
    private final double depth;
    private final double[] green;
    private double top;

    FieldStage(long seed, int longEdge) {
        rnd = new FieldRandom(seed);
        FieldRandom main = rnd.fork(1);
        scale = Math.max(1.2, longEdge / 260.0);
        ground = GROUNDS[main.weighted(0.29, 0.17, 0.16, 0.19, 0.19)];
        boolean board = ground.equals("clipboard");
        String base = !board ? ground : BELOW[main.weighted(0.3, 0.18, 0.14, 0.12, 0.26)];
        held = base.equals("held");
        lawn = base.equals("grass");
        boolean inside = base.equals("desk") || base.equals("wood") && main.chance(0.5) || held && main.chance(0.4);
        outdoor = !inside;
        turn = main.chance(0.6) ? main.oneOf(0, 0, 0, 1, 2, 3) * Math.PI / 2 + main.gauss() * 0.16
                : main.between(0, 2 * Math.PI);
        depth = main.between(22, 38);
        green = FieldTone.near(main.oneOf(0x5E7F2C, 0x6E8B3A, 0x4C6E2A, 0x7E8F45), main, 0.15);
        plane = plane(rnd.fork(2), base);
        FieldRandom pile = rnd.fork(3);
        if (board) {
            top = FieldBoard.plate(pile, props, turn, 0, pile.either(3), pile.either(3));
        } else if (!lawn) {
            beneath(pile);
        }
        sheet = new FieldSheet(new FieldRelief(rnd.fork(4), board ? 0.35 : 1), top, 0, 0, turn);
        FieldRandom fold = rnd.fork(5);
        if (fold.chance(0.08)) {
            sheet.foldOver(fold.below(4), fold.between(1.5, 4));
        }
        sheet.paint(new FieldForm(rnd.fork(6), scale, true));
        if (board) {
            FieldBoard.clip(pile, props, sheet, turn);
        }
        FieldRandom view = rnd.fork(7);
        cut = view.chance(0.15);
        camera = new FieldFraming(sheet).find(view, cut);
        light = outdoor ? FieldLights.outdoors(rnd.fork(8)) : FieldLights.indoors(rnd.fork(8));
        if (light.name.equals("flash")) {
            light.near(camera.x + 12, camera.y, camera.z);
        }
        around(rnd.fork(9), board);
    }

    private FieldPlane plane(FieldRandom r, String base) {
        if (held) {
            FieldPaint far = outdoor ? r.chance(0.5) ? new FieldAsphalt(r) : new FieldSoil(r, green, 0.75)
                    : new FieldWood(r, false, false);
            return new FieldPlane(far, -r.between(650, 1100), r.between(5, 14));
        }
        switch (base) {
            case "grass":
                return new FieldPlane(new FieldSoil(r, FieldTone.times(green, 0.7), 0.4), -depth, 0);
            case "asphalt":
                return new FieldPlane(new FieldAsphalt(r), 0, 0);
            case "wood":
                FieldPlane wood = new FieldPlane(new FieldWood(r, outdoor, !outdoor && r.chance(0.2)), 0, 0);
                return outdoor ? wood : ended(wood, r);
            default:
                boolean veneer = r.chance(0.22);
                return ended(new FieldPlane(veneer ? new FieldWood(r, false, true) : new FieldDesk(r), 0, 0), r);
        }
    }

    private static FieldPlane ended(FieldPlane table, FieldRandom r) {
        if (r.chance(0.35)) {
            FieldPaint floor = r.chance(0.5) ? new FieldWood(r, false, false) : new FieldDesk(r);
            table.end(r.between(0, 2 * Math.PI), r.between(195, 330), 730, floor);
        }
        return table;
    }

    /** Now and then the page lies on another sheet, a folder or a notebook, partly or wholly. */
    private void beneath(FieldRandom r) {
        int what = r.weighted(0.62, 0.16, 0.14, 0.08);
        double x = r.gauss() * 50;
        double y = r.gauss() * 60;
        double askew = turn + r.gauss() * 0.35;
        if (what == 1) {
            props.add(FieldThings.sheet(r, x, y, 0, askew, scale));
            top = 0.5;
        } else if (what == 2) {
            top = r.between(0.8, 2.5);
            props.add(FieldThings.folder(r, x * 0.6, y * 0.6, 0, askew, top, false));
        } else if (what == 3) {
            top = r.between(3, 9);
            props.add(FieldThings.folder(r, x * 0.12, y * 0.12, 0, turn + r.either(0.06), top, false));
        }
    }

    private void around(FieldRandom r, boolean board) {
        if (held) {
            hand(r, true, board);
        } else if (r.chance(0.17)) {
            hand(r, r.chance(0.35), board);
        }
        int n = lawn ? r.weighted(0.55, 0.35, 0.1) : outdoor ? r.weighted(0.4, 0.35, 0.25)
                : r.weighted(0.25, 0.3, 0.25, 0.2);
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < 12; k++) {
                FieldProp p = thing(r.fork(100 + 20 * i + k));
                if (p != null && clear(p)) {
                    props.add(p);
                    break;
                }
            }
        }
    }

    private void hand(FieldRandom r, boolean thumb, boolean board) {
        for (int k = 0; k < 25; k++) {
            FieldRandom h = r.fork(50 + k);
            boolean side = h.chance(0.7);
            boolean second = h.chance(0.5);
            double along = h.between(0.28, 0.72);
            double in = thumb ? h.between(6, 22) : h.between(12, 45);
            double u = side ? second ? FieldSheet.WIDE - in : in : along * FieldSheet.WIDE;
            double v = side ? along * FieldSheet.HIGH : board || second ? FieldSheet.HIGH - in : in;
            double out = (side ? second ? 0 : Math.PI : v > 100 ? -Math.PI / 2 : Math.PI / 2) + turn + h.either(0.5);
            double[] tip = sheet.point(u, v, 0);
            double[] seen = camera.project(tip[0], tip[1], tip[2]);
            FieldProp p = FieldHands.of(h, tip, out, thumb);
            boolean shown = seen[0] > 0.05 && seen[1] > 0.05 && seen[0] < camera.wide() - 0.05
                    && seen[1] < camera.high() - 0.05;
            if (shown && clear(p)) {
                props.add(p);
                return;
            }
        }
    }

    private FieldProp thing(FieldRandom r) {
        double away = r.between(130, 330);
        double way = r.between(0, 2 * Math.PI);
        double x = Math.cos(way) * away;
        double y = Math.sin(way) * away;
        double spin = r.between(0, 2 * Math.PI);
        boolean on = lawn || held || r.chance(0.3);
        if (on) {
            double[] p = sheet.point(r.between(25, 185), r.between(30, 265), 0);
            double z = p[2] + 0.2;
            boolean leaf = outdoor && r.chance(0.55);
            return leaf ? FieldThings.leaf(r, p[0], p[1], z, spin) : outdoor && !held && r.chance(0.3)
                    ? FieldThings.pebble(r, p[0], p[1], z) : resting(r, p[0], p[1], spin);
        }
        if (sheet.outline(x, y) < 12 || ground.equals("clipboard") && sheet.outline(x, y) < 48) {
            return null;
        }
        if (outdoor) {
            return r.chance(0.6) ? FieldThings.leaf(r, x, y, 0, spin) : r.chance(0.5) ? FieldThings.pebble(r, x, y, 0)
                    : FieldThings.pen(r, x, y, 0, 0, spin);
        }
        double edge = sheet.outline(x, y);
        return switch (r.weighted(0.28, 0.2, 0.16, 0.14, 0.1, 0.12)) {
            case 0 -> edge > 20 ? FieldThings.pen(r, x, y, 0, 0, spin) : null;
            case 1 -> edge > 55 ? FieldThings.cup(r, x, y, 0) : null;
            case 2 -> edge > 90 ? FieldThings.phone(r, x, y, 0, spin) : null;
            case 3 -> edge > 70 ? FieldThings.keys(r, x, y, 0, spin) : null;
            case 4 -> edge > 110 ? FieldThings.folder(r, x, y, 0, spin, r.between(2, 14), true) : null;
            default -> edge > 175 ? FieldThings.sheet(r, x, y, 0, spin, scale) : null;
        };
    }

    /** Lays a pen on the page along its slope, raised where the paper bulges between the pen's ends. */
    private FieldProp resting(FieldRandom r, double x, double y, double spin) {
        double dx = Math.cos(spin) * 55;
        double dy = Math.sin(spin) * 55;
        double a = sheet.height(x - dx, y - dy);
        double b = sheet.height(x + dx, y + dy);
        double bulge = Math.max(0, sheet.height(x, y) - (a + b) / 2) + 0.2;
        return FieldThings.pen(r, x, y, a + bulge, b + bulge, spin);
    }

    /** True if the thing hides no corner, nor the first bit of the edges that lead to it. */
    private boolean clear(FieldProp p) {
        FieldRay ray = new FieldRay();
        FieldHit hit = new FieldHit();
        for (int i = 0; i < 4; i++) {
            for (int k = 0; k < 5; k++) {
                double in = k == 0 ? 0 : k < 3 ? 14 : 7;
                double u = k == 2 || k == 4 ? 0 : in;
                double v = k == 1 || k == 3 ? 0 : in;
                double a = i == 1 || i == 2 ? FieldSheet.WIDE - u : u;
                double[] q = sheet.point(a, i >= 2 ? FieldSheet.HIGH - v : v, 0.3);
                double[] at = camera.project(q[0], q[1], q[2]);
                camera.aim(ray, at[0] * 1000, at[1] * 1000, 1000);
                hit.clear();
                hit.t = FieldShapes.length(FieldShapes.length(q[0] - ray.ox, q[1] - ray.oy), q[2] - ray.oz) + 1;
                double before = hit.t;
                p.hit(ray, hit);
                if (hit.t < before) {
                    return false;
                }
            }
        }
        return true;
    }

    FieldMeadow meadow(FieldTracer tracer, int longEdge, int wide, int high) {
        if (!lawn) {
            return null;
        }
        FieldMeadow meadow = new FieldMeadow(camera, sheet, longEdge, wide, high);
        FieldRandom r = rnd.fork(11);
        meadow.sow(r, tracer, plane, new FieldBlades(r, green, depth));
        plane.grow(meadow);
        return meadow;
    }
}
