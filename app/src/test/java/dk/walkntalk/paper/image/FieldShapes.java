package dk.walkntalk.paper.image;

/** The few distance formulas that all things here are put together from. */
final class FieldShapes {
    private FieldShapes() {
    }

    /** A rounded rectangle with its own axes. */
    static FieldOutline plate(double cx, double cy, double turn, double wide, double high, double round) {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        double hw = wide / 2 - round;
        double hh = high / 2 - round;
        return (x, y) -> {
            double a = Math.abs((x - cx) * c + (y - cy) * s) - hw;
            double b = Math.abs((y - cy) * c - (x - cx) * s) - hh;
            double d = a > 0 && b > 0 ? Math.sqrt(a * a + b * b) : Math.max(a, b);
            return d - round;
        };
    }

    static double segment(double x, double y, double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double t = FieldTone.clamp(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy + 1e-9));
        return length(x - ax - dx * t, y - ay - dy * t);
    }

    /** A box with rounded edges standing on turned axes. */
    static FieldBody block(double[] at, double turn, double wide, double deep, double high, double round) {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        return (x, y, z) -> {
            double a = Math.max(0, Math.abs((x - at[0]) * c + (y - at[1]) * s) - wide / 2 + round);
            double b = Math.max(0, Math.abs((y - at[1]) * c - (x - at[0]) * s) - deep / 2 + round);
            double h = Math.max(0, Math.abs(z - at[2]) - high / 2 + round);
            return Math.sqrt(a * a + b * b + h * h) - round;
        };
    }

    static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    static double join(double a, double b, double soft) {
        double h = Math.max(0, soft - Math.abs(a - b)) / soft;
        return Math.min(a, b) - h * h * soft * 0.25;
    }
}
