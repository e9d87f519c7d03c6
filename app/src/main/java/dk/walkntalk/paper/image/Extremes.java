package dk.walkntalk.paper.image;

/** The lightest or the darkest within a square around each place; after van Herk, in a time that does not grow with it. */
final class Extremes {
    private final byte[] shades;
    private final int width;
    private final int height;
    private final int reach;

    /**
     * @param reach of the square to each side, pixels
     */
    Extremes(byte[] shades, int width, int height, int reach) {
        this.shades = shades;
        this.width = width;
        this.height = height;
        this.reach = reach;
    }

    byte[] most() {
        return both(0);
    }

    byte[] least() {
        return both(0xFF);
    }

    /** With {@code flip} all bits, light and dark change places. */
    private byte[] both(int flip) {
        byte[] out = new byte[shades.length];
        int longest = Math.max(width, height) + 2 * reach + 1;
        int[] line = new int[longest];
        int[] from = new int[longest];
        for (int y = 0; y < height; y++) {
            along(shades, out, y * width, 1, width, flip, line, from);
        }
        for (int x = 0; x < width; x++) {
            along(out, out, x, width, height, flip, line, from);
        }
        return out;
    }

    private void along(byte[] in, byte[] out, int start, int step, int count, int flip, int[] line, int[] from) {
        int window = 2 * reach + 1;
        int all = count + 2 * reach;
        for (int i = 0; i < all; i++) {
            int at = i - reach;
            line[i] = at < 0 || at >= count ? 0 : in[start + at * step] & 0xFF ^ flip;
            from[i] = i % window == 0 ? line[i] : Math.max(from[i - 1], line[i]);
        }
        int back = 0;
        for (int i = all - 1; i >= 0; i--) {
            back = i % window == window - 1 || i == all - 1 ? line[i] : Math.max(back, line[i]);
            if (i < count) {
                out[start + i * step] = (byte) (Math.max(back, from[i + window - 1]) ^ flip);
            }
        }
    }
}
