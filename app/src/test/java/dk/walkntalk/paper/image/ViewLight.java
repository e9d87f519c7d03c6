package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** All the light of a scene: what reaches a point, and what a shiny surface mirrors of it. */
final class ViewLight {
    static final String[] NAMES = {"overcast", "shade", "low sun", "indoor"};
    final int kind;
    final List<ViewSource> sources = new ArrayList<>();
    private final double[] everywhere;

    ViewLight(int kind, boolean inside, ViewDice dice) {
        this.kind = kind;
        double turn = dice.in(0, 2 * Math.PI);
        switch (kind) {
            case 0 -> {
                everywhere = new double[] {0.1, 0.102, 0.105};
                sky(turn, dice.in(0.3, 0.7), dice.in(0.5, 2.2), new double[] {0.96, 1, 1.05}, dice);
            }
            case 1 -> {
                everywhere = new double[] {0.1, 0.105, 0.11};
                sky(turn, dice.in(0.1, 0.5), dice.in(2, 6), new double[] {0.85, 1, 1.2}, dice);
            }
            case 2 -> {
                double high = Math.toRadians(inside ? dice.in(14, 35) : dice.in(10, 38));
                double warm = 1 - Math.sin(high);
                everywhere = new double[] {0.03, 0.033, 0.04};
                double[] at = {Math.cos(turn) * Math.cos(high), Math.sin(turn) * Math.cos(high), Math.sin(high)};
                double power = dice.in(1.5, 3);
                ViewSource sun = new ViewSource(at, false, dice.in(0.0047, 0.012), power,
                        power * (1 - 0.3 * warm * warm), power * (1 - 0.65 * warm * warm));
                screen(sun, inside, dice);
                sources.add(sun);
                sky(turn + dice.bell(1), 0.12, 1.5, new double[] {0.24, 0.32, 0.46}, dice);
            }
            default -> {
                everywhere = new double[] {0.13, 0.115, 0.095};
                lamps(dice);
            }
        }
    }

    private void sky(double turn, double zenith, double uneven, double[] c, ViewDice dice) {
        double[] weight = new double[4];
        double sum = zenith;
        for (int i = 0; i < 4; i++) {
            weight[i] = (i == 0 ? uneven : 1) * dice.in(0.5, 1);
            sum += 0.65 * weight[i];
        }
        double z = zenith / sum;
        sources.add(new ViewSource(new double[] {0, 0, 1}, false, 0.75, c[0] * z, c[1] * z, c[2] * z));
        for (int i = 0; i < 4; i++) {
            double a = turn + i * Math.PI / 2;
            double w = weight[i] / sum;
            sources.add(new ViewSource(new double[] {Math.cos(a), Math.sin(a), dice.in(0.65, 1)}, false, 0.5,
                    c[0] * w, c[1] * w, c[2] * w));
        }
    }

    private void lamps(ViewDice dice) {
        double[] warm = dice.pick(new double[] {1, 0.70, 0.40}, new double[] {1, 0.80, 0.58},
                new double[] {1, 0.90, 0.76}, new double[] {0.98, 1, 0.93});
        int kinds = dice.weighed(50, 25, 25);
        int count = kinds == 0 ? 1 + dice.below(3) : 1;
        for (int i = 0; i < count; i++) {
            boolean desk = kinds == 1;
            double a = dice.in(0, 6.28);
            double far = desk ? dice.in(25, 60) : dice.in(30, 170);
            double high = desk ? dice.in(28, 50) : dice.in(110, 190);
            double power = (desk ? 1.1 : 0.8) * dice.in(0.6, 1) * Math.sqrt(far * far + high * high) / high;
            sources.add(new ViewSource(new double[] {far * Math.cos(a), far * Math.sin(a), high}, true,
                    desk ? dice.in(0.05, 0.12) : dice.in(0.06, 0.28),
                    power * warm[0], power * warm[1], power * warm[2]));
        }
        if (kinds == 2 || dice.chance(0.5)) {
            double a = dice.in(0, 6.28);
            double far = dice.in(120, 260);
            double power = kinds == 2 ? 2 : dice.in(0.3, 1.2);
            sources.add(new ViewSource(new double[] {far * Math.cos(a), far * Math.sin(a), dice.in(50, 110)}, true,
                    dice.in(0.25, 0.4), power * 0.85, power, power * 1.15));
        }
        sources.add(new ViewSource(new double[] {0.1, 0, 1}, false, 0.8, 0.16 * warm[0], 0.16 * warm[1],
                0.17 * warm[2]));
    }

    private static void screen(ViewSource sun, boolean inside, ViewDice dice) {
        double a = dice.in(0, 6.28);
        int seed = dice.below(9999);
        if (inside) {
            sun.screen = 2;
            sun.screenShape = new double[] {dice.in(40, 120), sun.px, sun.py, dice.in(-25, 25), dice.in(-37, 37),
                dice.in(2, 5)};
            double l = Math.hypot(sun.px, sun.py);
            sun.screenShape[1] = -sun.py / l;
            sun.screenShape[2] = sun.px / l;
        } else if (dice.chance(0.38)) {
            sun.screen = 1;
            sun.screenShape = new double[] {dice.in(90, 420), Math.cos(a), Math.sin(a), dice.in(6, 18),
                dice.in(-0.05, 0.22), seed, dice.in(0.02, 0.2)};
        } else if (dice.chance(0.15)) {
            sun.screen = 3;
            double high = dice.in(60, 300);
            double shift = high / sun.pz * (sun.px * Math.cos(a) + sun.py * Math.sin(a));
            sun.screenShape = new double[] {high, Math.cos(a), Math.sin(a), shift + dice.in(-16, 10), 0, 0};
        }
    }

    /** A grey measure of the light's colour, for the camera's white balance. */
    double[] mean() {
        double[] sum = everywhere.clone();
        for (ViewSource s : sources) {
            for (int c = 0; c < 3; c++) {
                sum[c] += s.colour[c] * (s.pz > 1 ? 0.7 : s.pz);
            }
        }
        return sum;
    }

    /** Lights the hit in its colour (o and p are scratch of four). */
    void shade(ViewWorld w, ViewHit h, double[] o, double[] p) {
        double nx = h.nx;
        double ny = h.ny;
        double nz = h.nz;
        double r = 0;
        double g = 0;
        double b = 0;
        double facing = -(nx * h.dx + ny * h.dy + nz * h.dz);
        double mx = h.dx + 2 * facing * nx;
        double my = h.dy + 2 * facing * ny;
        double mz = h.dz + 2 * facing * nz;
        double away = 1 - Math.max(0, Math.min(1, facing));
        double fresnel = 0.04 + 0.96 * away * away * away * away * away * (1 - h.rough);
        boolean metal = h.shine > 1.5;
        double mr = metal ? 0.1 : 0;
        double mg = mr;
        double mb = mr;
        double ambient = 1;
        for (ViewSource s : sources) {
            s.toward(h.x, h.y, h.z, o);
            double cos = nx * o[0] + ny * o[1] + nz * o[2];
            double wrap = 0.35 * s.radius;
            cos = (cos + wrap) / (1 + wrap);
            boolean mirrors = h.shine > 0.01;
            if (cos <= 0 && !mirrors) {
                continue;
            }
            double open = w.past(h, o, s, p) * s.open(h.x, h.y, h.z, o) * o[3];
            if (s.radius > 0.4) {
                ambient = Math.min(ambient, open);
            }
            if (cos > 0) {
                r += s.colour[0] * cos * open;
                g += s.colour[1] * cos * open;
                b += s.colour[2] * cos * open;
            }
            if (mirrors) {
                double wide = h.rough * h.rough + 0.5 * s.radius * s.radius + 0.002;
                double from = 2 * (1 - mx * o[0] - my * o[1] - mz * o[2]) / wide;
                double lobe = from > 9 ? 0 : Math.exp(-from) / wide * open;
                lobe = metal ? 0.5 * lobe : Math.min(0.3, fresnel * h.shine * lobe);
                mr += lobe * s.colour[0];
                mg += lobe * s.colour[1];
                mb += lobe * s.colour[2];
            }
        }
        double dim = (0.35 + 0.65 * ambient) * (0.7 + 0.3 * nz);
        double share = metal ? 0.3 : 1;
        h.light[0] = h.r * (share * (r + dim * everywhere[0]) + (metal ? mr : 0)) + (metal ? 0 : mr);
        h.light[1] = h.g * (share * (g + dim * everywhere[1]) + (metal ? mg : 0)) + (metal ? 0 : mg);
        h.light[2] = h.b * (share * (b + dim * everywhere[2]) + (metal ? mb : 0)) + (metal ? 0 : mb);
    }
}
