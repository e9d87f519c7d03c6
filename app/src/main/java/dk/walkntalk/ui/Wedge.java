package dk.walkntalk.ui;

/**
 * A part of a ring, around the point 0, 0 with y downwards.
 *
 * @param inner radius; 0 for a slice that reaches the middle
 * @param outer radius
 * @param from  where it begins, in degrees clockwise from the right
 * @param sweep how far it goes, in degrees clockwise
 */
record Wedge(float inner, float outer, float from, float sweep) {
    double middle() {
        return Math.toRadians(from + sweep / 2);
    }

    /** True when the point lies in it. */
    boolean has(float x, float y) {
        double distance = length(x, y);
        double angle = Math.toDegrees(Math.atan2(y, x)) - from;
        return distance >= inner && distance < outer && angle - 360 * Math.floor(angle / 360) < sweep;
    }

    /** True when the rectangle lies in it and keeps {@code pad} away from every side of it. */
    boolean holds(float left, float top, float right, float bottom, float pad) {
        double far = length(Math.max(-left, right), Math.max(-top, bottom));
        double near = length(Math.max(0, Math.max(left, -right)), Math.max(0, Math.max(top, -bottom)));
        return far <= outer - pad && (inner == 0 || near >= inner + pad)
                && (sweep >= 360 || inside(left, top, pad) && inside(right, top, pad)
                && inside(left, bottom, pad) && inside(right, bottom, pad));
    }

    /** Without {@link Math#hypot}'s care for numbers that no screen has, which takes 30 times as long. */
    static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    private boolean inside(float x, float y, float pad) {
        double begin = Math.toRadians(from);
        double end = Math.toRadians(from + sweep);
        boolean past = y * Math.cos(begin) - x * Math.sin(begin) >= pad;
        boolean before = x * Math.sin(end) - y * Math.cos(end) >= pad;
        return sweep > 180 ? past || before : past && before;
    }
}
