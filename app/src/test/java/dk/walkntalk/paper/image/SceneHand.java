package dk.walkntalk.paper.image;

import java.util.Random;

/** What lies over the page: the clip of a clipboard, sometimes a thumb. */
final class SceneHand {
    private final boolean clip;
    private final boolean thumb;
    private final double wide;
    private final double clipWide;
    private final double clipDeep;
    private final double x;
    private final double y;
    private final double dx;
    private final double dy;
    private final double[] skin;

    SceneHand(boolean clip, double wide, double high, Random random) {
        this.clip = clip;
        this.wide = wide;
        thumb = random.nextInt(clip ? 2 : 6) == 0;
        clipWide = 30 + 25 * random.nextDouble();
        clipDeep = 6 + 9 * random.nextDouble();
        int side = random.nextInt(3);
        double along = 0.2 + 0.6 * random.nextDouble();
        double deep = 8 + 18 * random.nextDouble();
        x = side == 0 ? deep : side == 1 ? wide - deep : wide * along;
        y = side == 2 ? high - deep : high * along;
        dx = side == 0 ? -1 : side == 1 ? 1 : 0.3 * random.nextGaussian();
        dy = side == 2 ? 1 : 0.3 * random.nextGaussian();
        double dark = 0.3 + 0.7 * random.nextDouble();
        skin = new double[] {0.55 * dark, 0.34 * dark, 0.25 * dark};
    }

    boolean covers(double px, double py, double[] rgb) {
        if (clip && Math.abs(px - wide / 2) < clipWide && py < clipDeep && py > -16) {
            double shine = 0.35 + 0.3 * Math.sin((py + 16) / 5);
            java.util.Arrays.fill(rgb, Math.max(0.05, shine));
            return true;
        }
        if (!thumb) {
            return false;
        }
        double s = Math.max(0, ((px - x) * dx + (py - y) * dy) / (dx * dx + dy * dy));
        double away = Math.hypot(px - x - s * dx, py - y - s * dy);
        if (away > 9.5) {
            return false;
        }
        double round = Math.sqrt(1 - away * away / 100);
        for (int i = 0; i < 3; i++) {
            rgb[i] = skin[i] * (0.4 + 0.6 * round);
        }
        return true;
    }
}
