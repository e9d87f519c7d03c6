package dk.walkntalk.ui;

/**
 * Where a picture and the four corners of a page in it lie in a view: plain arithmetic. Corners are x and y in turn,
 * clockwise from the page's top left one, in pixels of the picture; they may be moved some way out of the picture, for a
 * page that is not quite in it, and never so that two sides cross.
 */
final class CornersPlace {
    /** How far outside a corner may be, as a share of the picture's longer side. */
    static final float OUTSIDE = 0.12f;

    /** No corner comes nearer to a side that it is not on, as a share of the picture's longer side. */
    private static final float APART = 0.02f;

    final float scale;
    final float left;
    final float top;
    private final int width;
    private final int height;

    /** The picture as large as it can be in the middle of a view with a margin on all sides, in pixels. */
    CornersPlace(int width, int height, int viewWidth, int viewHeight, float margin) {
        this.width = width;
        this.height = height;
        scale = Math.max(0.001f, Math.min((viewWidth - 2 * margin) / width, (viewHeight - 2 * margin) / height));
        left = (viewWidth - width * scale) / 2;
        top = (viewHeight - height * scale) / 2;
    }

    float viewX(float x) {
        return left + x * scale;
    }

    float viewY(float y) {
        return top + y * scale;
    }

    /** The corner nearest to a place in the view, or -1 when none is within {@code reach}. */
    int nearest(float[] corners, float viewX, float viewY, float reach) {
        int nearest = -1;
        double least = reach;
        for (int i = 0; i < 4; i++) {
            double away = Math.hypot(viewX(corners[2 * i]) - viewX, viewY(corners[2 * i + 1]) - viewY);
            if (away <= least) {
                least = away;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Moves a corner by so much, in pixels of the picture, as far as it may go; false when it stays where it is. */
    boolean move(float[] corners, int corner, float dx, float dy) {
        // all of it, else what is left of it along one of the edges
        return to(corners, corner, corners[2 * corner] + dx, corners[2 * corner + 1] + dy)
                || dx != 0 && dy != 0 && (to(corners, corner, corners[2 * corner] + dx, corners[2 * corner + 1])
                        || to(corners, corner, corners[2 * corner], corners[2 * corner + 1] + dy));
    }

    private boolean to(float[] corners, int corner, float x, float y) {
        float out = OUTSIDE * Math.max(width, height);
        float[] moved = corners.clone();
        moved[2 * corner] = Math.max(-out, Math.min(width + out, x));
        moved[2 * corner + 1] = Math.max(-out, Math.min(height + out, y));
        boolean same = moved[2 * corner] == corners[2 * corner] && moved[2 * corner + 1] == corners[2 * corner + 1];
        if (same || !isPage(moved)) {
            return false;
        }
        System.arraycopy(moved, 0, corners, 0, 8);
        return true;
    }

    /** Whether each corner is well on the inner side of the sides that it is not on. */
    private boolean isPage(float[] c) {
        float apart = APART * Math.max(width, height);
        for (int i = 0; i < 4; i++) {
            int a = 2 * i;
            int b = 2 * ((i + 1) % 4);
            double dx = c[b] - c[a];
            double dy = c[b + 1] - c[a + 1];
            double length = Math.hypot(dx, dy);
            for (int other = 2; other < 4; other++) {
                int o = 2 * ((i + other) % 4);
                if (length < apart || (dx * (c[o + 1] - c[a + 1]) - dy * (c[o] - c[a])) / length < apart) {
                    return false;
                }
            }
        }
        return true;
    }
}
