package dk.walkntalk.paper.image;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A photo of a printed form as it usually is, and where the sheet is in it: written on, tilted up to 40 degrees, turned
 * anyhow, in any light, on a dark or a light table, a little out of focus and noisy.
 */
record MarkedScene(int[] argb, int width, int height, Quad corners) {
    /** What lies over one of the marks. */
    enum Over { NOTHING, PEN, THUMB }

    static MarkedScene of(BufferedImage print, long seed, int longEdge, Over over) {
        Random random = new Random(1000 * seed + 7);
        FormShot shot = new FormShot(longEdge, 40 * random.nextDouble(), 0.7 + 0.27 * random.nextDouble(), random);
        double blur = longEdge / 1600.0 * (0.4 + 0.5 * random.nextDouble());
        double noise = 1 + 7 * random.nextDouble();
        FormPhoto.Light light = FormPhoto.Light.values()[random.nextInt(FormPhoto.Light.values().length)];
        FormPhoto photo = new FormPhoto(print, shot, random).written();
        int mark = random.nextInt(4);
        if (over == Over.PEN) {
            photo.penOverMark(mark);
        }
        int[] argb = photo.taken(light, over == Over.THUMB ? mark : -1).blurred(blur).argb(noise);
        return new MarkedScene(argb, shot.width, shot.height, shot.corners);
    }

    /** How well the form that was found covers the sheet, its top where the sheet's is; 0 for none. */
    double jaccard(FoundForm form) {
        return form == null ? 0 : form.corners().jaccard(corners);
    }

    /** Whether the corner that is counted first is the sheet's upper left one. */
    boolean upright(FoundForm form) {
        return Math.hypot(form.corners().x0() - corners.x0(), form.corners().y0() - corners.y0()) < width / 20.0;
    }
}
