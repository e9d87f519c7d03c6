package dk.walkntalk.paper.image;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** A small drawing that is looked for in a patch, however light or pale it is there. */
final class Template {
    final int side;
    /** Less the mean; 0 where it does not count. */
    private final float[] shades;
    private final double norm;
    private final int count;

    /**
     * @param side  in pixels
     * @param shade at a place counted from the middle, in pixels; {@code NaN} where it does not count
     */
    Template(int side, DoubleBinaryOperator shade) {
        this.side = side;
        shades = new float[side * side];
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < shades.length; i++) {
            shades[i] = (float) shade.applyAsDouble(i % side + 0.5 - side / 2.0, i / side + 0.5 - side / 2.0);
            if (!Float.isNaN(shades[i])) {
                sum += shades[i];
                counted++;
            }
        }
        double squares = 0;
        for (int i = 0; i < shades.length; i++) {
            shades[i] = Float.isNaN(shades[i]) ? 0 : (float) (shades[i] - sum / counted);
            squares += shades[i] * shades[i];
        }
        norm = squares;
        count = counted;
    }

    /** The greatest likeness with the upper left corner from left, top to right, foot; and where its middle is then. */
    double[] best(Grey patch, int left, int top, int right, int foot) {
        int across = right - left + 1;
        double[] alike = new double[across * (foot - top + 1)];
        Arrays.setAll(alike, i -> alike(patch, left + i % across, top + i / across));
        int best = 0;
        for (int i = 1; i < alike.length; i++) {
            best = alike[i] > alike[best] ? i : best;
        }
        int x = best % across;
        int y = best / across;
        boolean inside = x > 0 && y > 0 && x < across - 1 && y < foot - top;
        return new double[] {alike[best],
            left + x + side / 2.0 + (inside ? top(alike[best - 1], alike[best], alike[best + 1]) : 0),
            top + y + side / 2.0 + (inside ? top(alike[best - across], alike[best], alike[best + across]) : 0)};
    }

    private double alike(Grey patch, int left, int top) {
        double both = 0;
        long sum = 0;
        long squares = 0;
        for (int y = 0; y < side; y++) {
            int row = (top + y) * patch.width() + left;
            for (int x = 0; x < side; x++) {
                float weight = shades[y * side + x];
                if (weight != 0) {
                    int shade = patch.shades()[row + x] & 0xFF;
                    both += weight * shade;
                    sum += shade;
                    squares += shade * shade;
                }
            }
        }
        double spread = squares - (double) sum * sum / count;
        // where there is no contrast, everything is alike
        return spread < count * 25.0 ? 0 : both / Math.sqrt(spread * norm);
    }

    /** Where the parabola through three neighbours has its top. */
    private static double top(double before, double here, double after) {
        double bend = before - 2 * here + after;
        return bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
    }
}
