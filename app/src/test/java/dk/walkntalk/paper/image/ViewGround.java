package dk.walkntalk.paper.image;

/** What the page lies on: colour, small slopes and shine at each place, by noise at several scales. */
final class ViewGround {
    static final int VENEER = 0;
    static final int LAMINATE = 1;
    static final int ASPHALT = 2;
    static final int PLANKS = 3;
    static final int SOIL = 4;
    final int kind;
    private final int seed;
    private final double cos;
    private final double sin;
    private final double[] light;
    private final double[] dark;
    private final double shine;
    private final double rough;
    private final double scale;
    private final double contrast;
    private final double gapWidth;
    private final double plank;
    private final double offset;
    private final boolean painted;
    private final double stripe;
    private final double[] stripeColour;
    private final double wear;

    ViewGround(int kind, ViewDice dice) {
        this.kind = kind;
        seed = dice.below(1 << 20);
        double angle = dice.chance(0.6) ? dice.below(4) * Math.PI / 2 + dice.bell(0.2) : dice.in(0, 6.3);
        cos = Math.cos(angle);
        sin = Math.sin(angle);
        contrast = dice.in(0.5, 1.2);
        painted = dice.chance(0.25);
        wear = dice.in(0, 1);
        offset = dice.in(-20, 20);
        gapWidth = dice.in(0.35, 1.1);
        plank = dice.in(7, 14.5);
        double shineNow = 0;
        double scaleNow = 1;
        switch (kind) {
            case VENEER -> {
                light = dice.pick(new double[] {0.55, 0.39, 0.23}, new double[] {0.47, 0.31, 0.17},
                        new double[] {0.36, 0.22, 0.11}, new double[] {0.15, 0.085, 0.05},
                        new double[] {0.58, 0.46, 0.32}, new double[] {0.30, 0.13, 0.06});
                dark = new double[] {light[0] * 0.66, light[1] * 0.58, light[2] * 0.5};
                shineNow = dice.in(0.2, 1);
            }
            case LAMINATE -> {
                light = dice.pick(new double[] {0.30, 0.30, 0.31}, new double[] {0.22, 0.23, 0.24},
                        new double[] {0.52, 0.48, 0.41}, new double[] {0.48, 0.48, 0.48},
                        new double[] {0.54, 0.50, 0.44}, new double[] {0.42, 0.42, 0.40},
                        new double[] {0.05, 0.05, 0.055}, new double[] {0.10, 0.16, 0.14});
                dark = new double[] {light[0] * 0.7, light[1] * 0.7, light[2] * 0.7};
                shineNow = dice.in(0.1, 0.9) * (light[1] > 0.4 ? 0.4 : 1);
                scaleNow = dice.in(1.5, 7);
            }
            case ASPHALT -> {
                double grey = dice.in(0.06, 0.22);
                double warm = dice.in(0.9, 1.08);
                light = new double[] {grey * warm, grey, grey / warm};
                dark = new double[] {grey * 0.35, grey * 0.35, grey * 0.36};
                scaleNow = dice.in(1.2, 2.8);
            }
            case PLANKS -> {
                double[] timber = dice.pick(new double[] {0.30, 0.27, 0.23}, new double[] {0.36, 0.24, 0.13},
                        new double[] {0.22, 0.12, 0.06}, new double[] {0.42, 0.32, 0.2},
                        new double[] {0.24, 0.22, 0.2});
                double[] paint = dice.pick(new double[] {0.04, 0.12, 0.07}, new double[] {0.3, 0.05, 0.03},
                        new double[] {0.1, 0.14, 0.2}, new double[] {0.28, 0.2, 0.09});
                light = painted ? paint : timber;
                dark = new double[] {timber[0] * 0.5, timber[1] * 0.47, timber[2] * 0.45};
                shineNow = painted ? 0.3 : 0.05;
            }
            default -> {
                light = new double[] {0.075, 0.07, 0.03};
                dark = new double[] {0.03, 0.025, 0.015};
            }
        }
        shine = shineNow;
        scale = scaleNow;
        rough = dice.in(0.08, 0.3);
        stripe = kind == ASPHALT && dice.chance(0.3) ? dice.in(-16, 16) : 1e6;
        stripeColour = dice.chance(0.75) ? new double[] {0.55, 0.55, 0.52} : new double[] {0.5, 0.33, 0.05};
    }

    void paint(ViewHit h) {
        double u = h.x * cos + h.y * sin;
        double v = h.y * cos - h.x * sin;
        h.nx = 0;
        h.ny = 0;
        h.nz = 1;
        h.shine = shine;
        h.rough = rough;
        h.colour(light[0], light[1], light[2]);
        switch (kind) {
            case VENEER -> grain(h, u, v, 0, 1);
            case LAMINATE -> laminate(h, u, v);
            case ASPHALT -> asphalt(h, u, v);
            case PLANKS -> planks(h, u, v);
            default -> soil(h, u, v);
        }
        h.normal(h.nx, h.ny, h.nz);
    }

    private void grain(ViewHit h, double u, double v, int own, double strength) {
        double foot = h.foot;
        int s = seed + 31 * own;
        double shift = offset + 40 * ViewNoise.cell(own, 5, seed);
        double warp = 1.2 * ViewNoise.layers(u * 0.028 + shift, v * 0.13, 3, 0, s);
        double bow = v + 0.8 * warp + 3 * ViewNoise.smooth(u * 0.02 + shift, 0.3, s + 4);
        double ring = bow * (0.7 + 0.5 * ViewNoise.cell(own, 8, seed)) + 2 * warp;
        double f = ring - ViewNoise.floor(ring);
        double seen = Math.max(0, Math.min(1, 1.5 - 3 * foot));
        double late = (ViewNoise.step(0.15, 0.9, f) - ViewNoise.step(0.93, 1, f)) * seen + 0.45 * (1 - seen);
        double fibre = ViewNoise.layers(u * 0.7, v * 14, 3, foot * 14, s + 7);
        double pore = ViewNoise.step(0.62, 0.8, ViewNoise.smooth(u * 0.9, v * 26, s + 11))
                * Math.max(0, Math.min(1, 1.4 - foot * 26));
        double tone = contrast * strength;
        h.blend(dark, Math.max(0, Math.min(0.9, tone * (0.3 * late + 0.15 + 0.75 * fibre))));
        h.scale(1 - 0.3 * tone * pore);
        h.scale(1 + 0.25 * ViewNoise.layers(u * 0.03, v * 0.1, 2, 0, s + 20));
        h.ny += 0.03 * fibre;
    }

    private void laminate(ViewHit h, double u, double v) {
        double n = ViewNoise.layers(u * scale, v * scale, 4, h.foot * scale, seed);
        double speck = ViewNoise.step(0.68, 0.8, ViewNoise.smooth(u * 9, v * 9, seed + 6))
                * Math.max(0, Math.min(1, 1.6 - 9 * h.foot));
        h.scale(1 + 0.14 * contrast * n);
        h.blend(dark, (wear > 0.5 ? 0.5 : 0.1) * speck);
        h.scale(1 + 0.08 * ViewNoise.layers(u * 0.07, v * 0.07, 3, 0, seed + 3));
        h.nx += 0.015 * n;
    }

    private void asphalt(ViewHit h, double u, double v) {
        double[] o = h.scratch;
        double foot = h.foot * scale;
        double seen = Math.max(0, Math.min(1, 1.5 - 1.5 * foot));
        double big = ViewNoise.layers(u * 0.05, v * 0.05, 4, 0, seed);
        ViewNoise.stones(u * scale, v * scale, seed, o);
        double body = ViewNoise.step(0.02, 0.16, o[1] - o[0]);
        double own = o[2];
        double a = own * 40;
        double tilt = (0.25 + 0.35 * own) * seen;
        h.nx = tilt * Math.sin(a * 6.28);
        h.ny = tilt * Math.cos(a * 6.28);
        double stone = 0.55 + 1.1 * own * own * contrast;
        ViewNoise.stones(u * scale * 2.7 + 3, v * scale * 2.7, seed + 2, o);
        double small = ViewNoise.step(0.02, 0.2, o[1] - o[0]) * (0.5 + 0.9 * o[2]);
        double finer = Math.max(0, Math.min(1, 1.5 - 4 * foot));
        double mixed = own > 0.45 ? body * stone : 0.35 * stone * body + 0.65 * (small * finer + 0.75 * (1 - finer));
        double tone = seen * mixed + (1 - seen) * 0.75;
        h.scale((0.15 + tone) * (1 + 0.6 * big));
        double fine = ViewNoise.layers(u * 6, v * 6, 3, h.foot * 6, seed + 8);
        h.scale(1 + 0.7 * fine);
        h.nx += 0.5 * fine;
        double across = Math.abs(u - stripe);
        if (across < 7) {
            double worn = ViewNoise.layers(u * 0.6, v * 0.6, 5, h.foot, seed + 40) + 0.25 * (body - 0.8) - 0.2 * wear;
            double paint = ViewNoise.step(-0.38, -0.27, worn) * (1 - ViewNoise.step(5.6, 5.9,
                    across + 1.2 * ViewNoise.layers(u, v, 3, 0, seed + 41)));
            h.blend(stripeColour[0] * (0.8 + 0.2 * body), stripeColour[1] * (0.8 + 0.2 * body), stripeColour[2], paint);
        }
        if (wear > 0.7) {
            double crack = Math.abs(ViewNoise.layers(u * 0.04, v * 0.04, 4, 0, seed + 50));
            h.scale(0.25 + 0.75 * ViewNoise.step(0.001, 0.006, crack));
        }
        h.shine = 0.15;
        h.rough = 0.5;
    }

    private void planks(ViewHit h, double u, double v) {
        double at = (v + offset) / plank;
        int own = ViewNoise.floor(at);
        double in = (at - own) * plank;
        double edge = Math.min(in, plank - in) - gapWidth / 2;
        h.colour(light[0], light[1], light[2]);
        double tone = 0.8 + 0.4 * ViewNoise.cell(own, 2, seed);
        if (painted) {
            double peel = ViewNoise.step(0.5 - 0.4 * wear, 0.56 - 0.4 * wear, 0.25
                    + ViewNoise.layers(u * 0.25, v * 1.1, 5, h.foot, seed + 60) - 0.1 * Math.min(1, edge));
            double r = h.r;
            double g = h.g;
            double b = h.b;
            h.colour(dark[0] * 1.8, dark[1] * 1.8, dark[2] * 1.8);
            grain(h, u, v, own, 1);
            h.blend(r * tone, g * tone, b * tone, 1 - peel);
        } else {
            grain(h, u, v, own, 1);
            double split = ViewNoise.smooth(u * 0.13, v * 3.2, seed + 70 + own);
            h.scale(1 - 0.7 * ViewNoise.step(0.86, 0.93, split) * Math.min(1, wear + 0.2));
            h.scale(tone);
        }
        double board = (u + 37 * ViewNoise.cell(own, 3, seed)) / 60;
        double nail = (board - ViewNoise.floor(board)) * 60 - 30;
        double head = Math.hypot(nail, Math.abs(in - plank / 2) - plank * 0.3);
        if (head < 0.45) {
            h.blend(0.14, 0.12, 0.1, 1 - ViewNoise.step(0.3, 0.42, head));
        }
        double lean = 1 - ViewNoise.step(0, 0.35, edge);
        h.ny += (in < plank / 2 ? -0.9 : 0.9) * lean * lean;
        h.scale(1 - 0.35 * lean);
        double gap = 1 - ViewNoise.step(-0.08, 0.02, edge);
        h.blend(0.006, 0.005, 0.004, gap);
        double ny = h.nx * sin + h.ny * cos;
        h.nx = h.nx * cos - h.ny * sin;
        h.ny = ny;
        h.shine *= 1 - gap;
    }

    private void soil(ViewHit h, double u, double v) {
        double n = ViewNoise.layers(u * 1.1, v * 1.1, 5, h.foot, seed);
        h.blend(dark, Math.max(0, Math.min(1, 0.5 + 1.4 * n)));
        double straw = ViewNoise.step(0.6, 0.8, ViewNoise.smooth(u * 1.1, v * 6, seed + 5));
        h.blend(0.13, 0.11, 0.05, 0.4 * straw);
        h.nx = n;
    }
}
