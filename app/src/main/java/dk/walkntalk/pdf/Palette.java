package dk.walkntalk.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;

/** A colour for each perspective: the first three as on the screen, the others beside them. Types on its own tint. */
final class Palette {
    private static final int[][] COLOURS = {
        {0x1d4a73, 0xdce9f5}, {0x652d66, 0xf2e2f2}, {0x00504f, 0xd3eae8}, {0x62430c, 0xf6ead0},
        {0x3f4d1b, 0xe8edd4}, {0x3b4658, 0xe2e7ee}, {0x5b3547, 0xf1e3e9}, {0x1c5439, 0xd9eee1},
    };

    private Palette() {}

    /**
     * @param perspective from 0
     */
    static Color ink(int perspective) {
        return colour(COLOURS[perspective % COLOURS.length][0]);
    }

    static Color tint(int perspective) {
        return colour(COLOURS[perspective % COLOURS.length][1]);
    }

    private static Color colour(int rgb) {
        return new DeviceRgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
