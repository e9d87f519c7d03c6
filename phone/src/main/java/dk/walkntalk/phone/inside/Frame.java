package dk.walkntalk.phone.inside;

import java.util.Arrays;

/** The pixels of the whole screen, put together of its windows. */
final class Frame {
    private static final int OPAQUE = 0xff;

    final int width;
    final int height;
    final int[] argb;
    private int[] window = new int[0];

    Frame(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[width * height];
    }

    void clear() {
        Arrays.fill(argb, 0xff000000);
    }

    /** Room for the pixels of one window of this size. */
    int[] room(int size) {
        if (window.length < size) {
            window = new int[size];
        }
        return window;
    }

    /** Takes this share of all light. */
    void dim(float share) {
        int left = Math.round(256 * (1 - share));
        for (int i = 0; i < argb.length; i++) {
            int rb = (argb[i] & 0xff00ff) * left >>> 8 & 0xff00ff;
            int g = (argb[i] & 0xff00) * left >>> 8 & 0xff00;
            argb[i] = 0xff000000 | rb | g;
        }
    }

    /** Puts a window's pixels, multiplied by their alpha, over what is there. */
    void put(int[] over, int left, int top, int across, int down) {
        int from = Math.max(0, left);
        int to = Math.min(width, left + across);
        for (int y = Math.max(0, top); y < Math.min(height, top + down); y++) {
            int source = (y - top) * across - left;
            int target = y * width;
            for (int x = from; x < to; x++) {
                int pixel = over[source + x];
                int alpha = pixel >>> 24;
                if (alpha == OPAQUE) {
                    argb[target + x] = pixel;
                } else if (alpha != 0) {
                    argb[target + x] = over(pixel, argb[target + x], 256 - alpha - (alpha >> 7));
                }
            }
        }
    }

    private static int over(int above, int below, int left) {
        int rb = (below & 0xff00ff) * left >>> 8 & 0xff00ff;
        int g = (below & 0xff00) * left >>> 8 & 0xff00;
        return 0xff000000 | (above & 0xffffff) + (rb | g);
    }
}
