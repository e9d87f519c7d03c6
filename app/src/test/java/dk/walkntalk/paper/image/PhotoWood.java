package dk.walkntalk.paper.image;

/** Boards, slats or veneer: long straight edges and streaks that run as true as a sheet's own edges do. */
final class PhotoWood implements PhotoGround {
    private final int seed;
    private final double cos;
    private final double sin;
    private final double shift;
    private final double board;
    private final double gap;
    private final double[] light;
    private final double[] dark;
    private final double[] sun;
    private final double contrast;
    private final double ring;
    private final double rough;
    private final double gloss;
    private final boolean knots;

    /** @param kind 0 veneer without joints, 1 floor or table boards, 2 outdoor planks, 3 bench slats */
    PhotoWood(PhotoDice dice, int kind, double[] sun) {
        this.sun = sun;
        seed = dice.upTo(1 << 20);
        double turn = dice.chance(0.55) ? dice.upTo(2) * Math.PI / 2 + 0.08 * dice.bell() : dice.in(0, Math.PI);
        cos = Math.cos(turn);
        sin = Math.sin(turn);
        shift = dice.in(-500, 500);
        board = switch (kind) {
            case 0 -> 1e6;
            case 1 -> dice.in(60, 190);
            case 2 -> dice.in(90, 150);
            default -> dice.in(40, 95);
        };
        gap = switch (kind) {
            case 0 -> 0;
            case 1 -> dice.in(0.4, 1.6);
            case 2 -> dice.in(3, 8);
            default -> dice.in(8, 18);
        };
        double[][] tones = {{0.5, 0.33, 0.17}, {0.36, 0.21, 0.10}, {0.22, 0.115, 0.05}, {0.12, 0.06, 0.03},
            {0.5, 0.40, 0.26}, {0.3, 0.285, 0.26}, {0.2, 0.185, 0.165}, {0.3, 0.12, 0.05}};
        int tone = kind >= 2 ? new int[] {1, 2, 5, 6, 6, 7, 0}[dice.upTo(7)] : new int[] {0, 0, 1, 2, 3,
                4}[dice.upTo(6)];
        light = dice.near(0.15, tones[tone][0], tones[tone][1], tones[tone][2]);
        dark = new double[] {light[0] * 0.55, light[1] * 0.47, light[2] * 0.42};
        contrast = dice.in(0.35, 1);
        ring = dice.in(5, 16);
        rough = kind >= 2 ? dice.in(0.5, 1) : dice.in(0.1, 0.4);
        gloss = kind < 2 ? dice.in(0.01, 0.09) : dice.chance(0.25) ? 0.04 : 0.005;
        knots = kind != 0 && dice.chance(0.65);
    }

    @Override
    public void paint(PhotoHit hit, double x, double y) {
        double s = x * cos + y * sin;
        double w = y * cos - x * sin + shift;
        int plank = (int) Math.floor(w / board);
        double in = w - (plank + 0.5) * board;
        double own = PhotoNoise.cell(plank, 3, seed);
        double along = s + 3000 * own;
        double across = (board > 1e5 ? w : in) + 700 * own;
        double bendy = 26 * PhotoNoise.at(along / 420, across / 70, seed + 1)
                + 5 * PhotoNoise.at(along / 90, across / 22, seed + 2);
        double knot = 0;
        if (knots) {
            int kx = (int) Math.floor(along / 330);
            double ka = along - (kx + 0.15 + 0.7 * PhotoNoise.cell(kx, plank, seed + 3)) * 330;
            double kb = in - (PhotoNoise.cell(kx, plank, seed + 4) - 0.5) * Math.min(board, 300) * 0.7;
            double d = Math.sqrt(ka * ka * 0.4 + kb * kb);
            knot = Math.exp(-d / 9);
            bendy += 40 * Math.exp(-d / 24);
        }
        double phase = (across + bendy) / ring;
        double wave = phase - Math.floor(phase);
        double grain = wave * wave * Math.sqrt(wave) * PhotoNoise.smooth(1, 0.86, wave)
                * PhotoNoise.fade(ring, hit.foot * 2);
        double fibre = PhotoNoise.layers(along / 34, across, 5.5, 4, hit.foot, seed + 5);
        double cloud = PhotoNoise.layers(along / 3, across, 90, 3, hit.foot, seed + 7);
        double share = PhotoNoise.clamp(contrast * (0.62 * grain + 0.55 * fibre + 0.35 * cloud + 0.25 * own) + knot);
        hit.paint(light, 1);
        hit.blend(dark, share);
        hit.scale(1 + 0.22 * (own - 0.5) + rough * 0.35 * fibre);
        hit.gloss = gloss;
        hit.sharpness = 30;
        hit.answer = -1;
        if (gap > 0) {
            joint(hit, board / 2 - Math.abs(in), in > 0 ? 1 : -1);
        }
    }

    /** Darkens the gap between boards and rounds the edges beside it. */
    private void joint(PhotoHit hit, double toEdge, int side) {
        double soft = 0.35 + hit.foot * 0.5;
        double inside = toEdge - gap / 2;
        double round = 1 + 2.2 * rough;
        if (inside < round && inside > -0.5) {
            double tilt = 0.7 * (1 - Math.max(0, inside) / round) * side;
            hit.normal(hit.nx - sin * tilt, hit.ny + cos * tilt, hit.nz);
        }
        double open = PhotoNoise.smooth(soft, -soft, inside);
        if (open > 0) {
            double lit = gap > 6 ? 0.10 + 0.12 * Math.max(0, sun[2] - 0.5) : 0.1;
            hit.scale(1 - open * (1 - lit));
            hit.gloss *= 1 - open;
        }
    }
}
