package dk.walkntalk.ui;

import android.graphics.Path;

/** The outline of one piece of a jigsaw puzzle. An edge is flat (0), has a knob (1) or a hole (-1). */
final class PuzzlePiece {
    /** How far a knob stands out, as a share of the edge. */
    static final float KNOB = 0.2f;

    private PuzzlePiece() { }

    /** A piece whose body is the square with this corner and side. */
    static Path outline(float left, float top, float side, int north, int east, int south, int west) {
        Path path = new Path();
        path.moveTo(left, top);
        edge(path, left, top, 1, 0, side, north);
        edge(path, left + side, top, 0, 1, side, east);
        edge(path, left + side, top + side, -1, 0, side, south);
        edge(path, left, top + side, 0, -1, side, west);
        path.close();
        return path;
    }

    /** From (x, y) along (dx, dy); a knob stands out to the left of the way, which is outside of the piece. */
    private static void edge(Path path, float x, float y, float dx, float dy, float side, int knob) {
        if (knob != 0) {
            float[] curves = {
                0.36f, 0f, 0.42f, 0f, 0.38f, 0.45f,
                0.32f, 1.05f, 0.68f, 1.05f, 0.62f, 0.45f,
                0.58f, 0f, 0.64f, 0f, 0.70f, 0f};
            float out = knob * side * KNOB;
            float[] p = new float[curves.length];
            for (int i = 0; i < curves.length; i += 2) {
                p[i] = x + dx * side * curves[i] + dy * out * curves[i + 1];
                p[i + 1] = y + dy * side * curves[i] - dx * out * curves[i + 1];
            }
            path.lineTo(x + dx * side * 0.30f, y + dy * side * 0.30f);
            for (int i = 0; i < p.length; i += 6) {
                path.cubicTo(p[i], p[i + 1], p[i + 2], p[i + 3], p[i + 4], p[i + 5]);
            }
        }
        path.lineTo(x + dx * side, y + dy * side);
    }
}
