package dk.walkntalk.paper.image;

/**
 * Which places are darker than what lies around them: ink and toner, in the sun and in the shade alike. What is dark
 * over a wide area, as a table is, or lies in shade, is not.
 */
final class Darkness {
    /** Shades are compared with the lightest of so many pixels across and down; then all is quick. */
    private static final int CELL = 3;

    private final Grey picture;
    private final byte[] around;
    private final int across;
    private final int down;

    /**
     * @param stroke up to so many pixels wide, something dark counts as drawn on what is around it
     */
    Darkness(Grey picture, int stroke) {
        this.picture = picture;
        across = (picture.width() + CELL - 1) / CELL;
        down = (picture.height() + CELL - 1) / CELL;
        byte[] light = lightest();
        int reach = Math.max(1, (stroke / CELL + 1) / 2);
        light = new Extremes(light, across, down, reach).most();
        around = new Extremes(light, across, down, reach).least();
    }

    private byte[] lightest() {
        byte[] light = new byte[across * down];
        for (int y = 0; y < picture.height(); y++) {
            int row = y / CELL * across;
            for (int x = 0; x < picture.width(); x++) {
                int shade = picture.shades()[y * picture.width() + x] & 0xFF;
                int cell = row + x / CELL;
                if (shade > (light[cell] & 0xFF)) {
                    light[cell] = (byte) shade;
                }
            }
        }
        return light;
    }

    /**
     * Writes one row into {@code dark}.
     *
     * @param share of the light around, of which a dark place has less
     */
    void row(int y, double share, boolean[] dark) {
        int limit = (int) (share * 256);
        int row = y / CELL * across;
        for (int x = 0; x < dark.length; x++) {
            dark[x] = (picture.shades()[y * dark.length + x] & 0xFF) * 256 < (around[row + x / CELL] & 0xFF) * limit;
        }
    }
}
