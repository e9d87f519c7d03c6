package dk.walkntalk.paper.image;

/** A part of a sheet as if seen from straight above. */
final class Patch {
    private Patch() { }

    /**
     * @param seen  from mm on the sheet to pixels of the picture
     * @param left  of the part, mm
     * @param top   of the part, mm
     * @param perMm pixels of the patch to a mm
     * @param side  of the patch, pixels
     */
    static Grey of(Grey picture, Homography seen, double left, double top, double perMm, int side) {
        byte[] out = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double mmX = left + (x + 0.5) / perMm;
                double mmY = top + (y + 0.5) / perMm;
                out[y * side + x] = (byte) shade(picture, seen.x(mmX, mmY) - 0.5, seen.y(mmX, mmY) - 0.5);
            }
        }
        return new Grey(out, side, side);
    }

    /** Between the pixels around; beside the picture, as at its edge. */
    static int shade(Grey picture, double x, double y) {
        double inX = Math.max(0, Math.min(picture.width() - 1.001, x));
        double inY = Math.max(0, Math.min(picture.height() - 1.001, y));
        int left = (int) inX;
        int top = (int) inY;
        int at = top * picture.width() + left;
        byte[] shades = picture.shades();
        double u = inX - left;
        double v = inY - top;
        double above = (shades[at] & 0xFF) * (1 - u) + (shades[at + 1] & 0xFF) * u;
        double below = (shades[at + picture.width()] & 0xFF) * (1 - u) + (shades[at + picture.width() + 1] & 0xFF) * u;
        return (int) (above * (1 - v) + below * v + 0.5);
    }
}
