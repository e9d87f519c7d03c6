package dk.walkntalk.paper.image;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;

/** A picture in shades of grey, one byte a pixel. */
record Grey(byte[] shades, int width, int height) {
    /** From the colours of Android's and Java's pictures, 0xAARRGGBB. */
    static Grey of(int[] argb, int width, int height) {
        byte[] shades = new byte[width * height];
        for (int i = 0; i < shades.length; i++) {
            int color = argb[i];
            // green weighs double, as in the eye and in ZXing
            shades[i] = (byte) ((color >> 16 & 0xFF) + (color >> 7 & 0x1FE) + (color & 0xFF) >> 2);
        }
        return new Grey(shades, width, height);
    }

    /** Half as wide and high, each shade the mean of four: less noise, and modules of a size that is found well. */
    Grey half() {
        int across = width / 2;
        int down = height / 2;
        byte[] halved = new byte[across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int at = 2 * y * width + 2 * x;
                halved[y * across + x] = (byte) ((shades[at] & 0xFF) + (shades[at + 1] & 0xFF)
                        + (shades[at + width] & 0xFF) + (shades[at + width + 1] & 0xFF) + 2 >> 2);
            }
        }
        return new Grey(halved, across, down);
    }

    /** Twice as wide and high, the shades between the old ones blended: for modules of two pixels or less. */
    Grey twice() {
        int across = 2 * width;
        byte[] doubled = new byte[across * 2 * height];
        for (int y = 0; y < 2 * height; y++) {
            int near = y / 2 * width;
            int far = Math.max(0, Math.min(height - 1, y / 2 + (y % 2 == 0 ? -1 : 1))) * width;
            for (int x = 0; x < across; x++) {
                int left = x / 2;
                int right = Math.max(0, Math.min(width - 1, left + (x % 2 == 0 ? -1 : 1)));
                doubled[y * across + x] = (byte) (9 * (shades[near + left] & 0xFF) + 3 * (shades[near + right] & 0xFF)
                        + 3 * (shades[far + left] & 0xFF) + (shades[far + right] & 0xFF) + 8 >> 4);
            }
        }
        return new Grey(doubled, across, 2 * height);
    }

    LuminanceSource source() {
        return new PlanarYUVLuminanceSource(shades, width, height, 0, 0, width, height, false);
    }
}
