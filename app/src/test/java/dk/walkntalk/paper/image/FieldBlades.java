package dk.walkntalk.paper.image;

/** The lawn's character and the shape of one blade of it at a time: a rising arc with a tapering width. */
final class FieldBlades {
    private final double[] lush;
    private final double[] dry;
    private final double[] pale;
    private final double length;
    private final double stiff;
    private final double thick;
    private final double dryShare;
    private final double depth;
    private final double dense;
    private final double comb;
    private double[] own;
    private double dx;
    private double dy;
    private double tall;
    private double out;
    private double wide;
    private double bend;

    FieldBlades(FieldRandom rnd, double[] green, double depth) {
        lush = green;
        dry = FieldTone.near(rnd.oneOf(0xA8955A, 0x8F8A4A, 0xB7A572), rnd, 0.12);
        pale = FieldTone.mix(green, new double[] {0.3, 0.42, 0.12}, rnd.between(0.2, 0.6));
        length = depth * rnd.between(1.25, 1.9);
        stiff = rnd.between(0.3, 0.8);
        thick = rnd.between(0.9, 2.1);
        dryShare = rnd.seldom(0.6, 2);
        this.depth = depth;
        dense = rnd.between(0.0085, 0.0115);
        comb = rnd.between(0, 6.3);
    }

    double dense() {
        return dense;
    }

    int parts() {
        return 4;
    }

    /** Lower layers are drawn first, so they are the short and flat blades. */
    void choose(FieldRandom rnd, int layer) {
        double turn = rnd.chance(0.35) ? comb + rnd.gauss() * 0.5 : rnd.between(0, 6.3);
        dx = Math.cos(turn);
        dy = Math.sin(turn);
        double size = length * rnd.between(0.55, 1.1);
        double up = FieldTone.clamp(stiff * rnd.between(0.5, 1.3) * (0.35 + 0.28 * layer));
        tall = Math.min(depth * 1.25, size * up);
        out = size * Math.sqrt(1 - up * up * 0.9);
        wide = thick * rnd.between(0.55, 1.15) / 2;
        bend = rnd.between(1.2, 2.4);
        double d = rnd.unit();
        double[] base = d < dryShare ? dry : d > 0.8 ? pale : lush;
        double k = rnd.between(0.72, 1.25);
        own = new double[] {base[0] * k * rnd.between(0.9, 1.1), base[1] * k, base[2] * k * rnd.between(0.8, 1.2)};
    }

    double outX(double s) {
        return dx * out * Math.pow(s, bend);
    }

    double outY(double s) {
        return dy * out * Math.pow(s, bend);
    }

    double rise(double s) {
        return tall * s * (2 - s) * 0.98;
    }

    double leanX(double s) {
        return -dx * 0.6 * (1 - s);
    }

    double leanY(double s) {
        return -dy * 0.6 * (1 - s);
    }

    double half(double s) {
        return wide * (s < 0.3 ? 0.7 + s : 1 - (s - 0.3) * (s - 0.3) * 1.85);
    }

    double[] tone(double s) {
        return FieldTone.mix(FieldTone.times(own, 0.8), own, s);
    }

    /** Light has a hard time getting down between the blades. */
    double shelter(double s) {
        double up = FieldTone.clamp(rise(s) / depth);
        return 0.22 + 0.78 * up;
    }
}
