package dk.walkntalk.paper.image;

/** A laminate desk top, plain grey or nearly white, with its speckle, wipe marks and perhaps its edge and the floor. */
final class PhotoDesk implements PhotoGround {
    private final int seed;
    private final double[] base;
    private final double[] fleck;
    private final double flecks;
    private final double flecksWide;
    private final double gloss;
    private final boolean edge;
    private final double edgeTurn;
    private final double edgeAt;
    private final double[] floor;

    /** @param pale whether it is the nearly white kind */
    PhotoDesk(PhotoDice dice, boolean pale) {
        seed = dice.upTo(1 << 20);
        if (pale) {
            base = dice.chance(0.5) ? dice.near(0.08, 0.50, 0.475, 0.425) : dice.near(0.08, 0.46, 0.46, 0.455);
        } else {
            double v = dice.in(0.06, 0.36);
            base = dice.near(0.05, v * dice.in(0.94, 1.06), v, v * dice.in(0.9, 1.08));
        }
        double step = dice.chance(0.5) || pale ? 0.85 : 1.18;
        fleck = new double[] {base[0] * step, base[1] * step, base[2] * step};
        flecks = dice.chance(0.6) ? dice.in(0.3, 1) : 0;
        flecksWide = dice.in(1.2, 4);
        gloss = dice.in(0.01, pale ? 0.03 : 0.07);
        edge = dice.chance(0.22);
        edgeTurn = dice.in(0, 2 * Math.PI);
        edgeAt = dice.in(190, 270);
        floor = dice.near(0.4, 0.09, 0.085, 0.08);
    }

    @Override
    public void paint(PhotoHit hit, double x, double y) {
        hit.paint(base, 1);
        if (flecks > 0) {
            double n = PhotoNoise.layers(x, y, flecksWide, 3, hit.foot, seed);
            hit.blend(fleck, flecks * PhotoNoise.smooth(-0.05, 0.25, n));
        }
        double smear = PhotoNoise.layers(x * 0.8 + y * 0.3, y, 160, 5, hit.foot, seed + 5);
        hit.scale(1 + 0.05 * smear);
        hit.gloss = gloss * (1 + 0.5 * smear);
        hit.sharpness = 18;
        hit.answer = -1;
        if (edge) {
            double d = x * Math.cos(edgeTurn) + y * Math.sin(edgeTurn) - edgeAt;
            double over = PhotoNoise.smooth(-0.3 - hit.foot / 2, 0.3 + hit.foot / 2, d);
            if (over > 0) {
                double lip = PhotoNoise.smooth(4.5, 3.5, d);
                double carpet = 0.6 + 0.5 * PhotoNoise.layers(x, y, 5, 3, hit.foot * 1.5, seed + 9);
                double k = carpet * PhotoNoise.mix(0.35, 1, PhotoNoise.smooth(0, 90, d));
                double[] there = {
                    PhotoNoise.mix(floor[0] * k, base[0] * 0.35, lip), PhotoNoise.mix(floor[1] * k,
                            base[1] * 0.35, lip),
                    PhotoNoise.mix(floor[2] * k, base[2] * 0.35, lip)
                };
                hit.blend(there, over);
                hit.gloss *= 1 - over;
            }
        }
    }
}
