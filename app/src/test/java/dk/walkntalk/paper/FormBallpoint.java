package dk.walkntalk.paper;

import java.awt.geom.Point2D;

/** The pen, lying at the lower edge of the sheet; in pixels of the upright photograph. */
final class FormBallpoint {
    private static final Point2D TIP = new Point2D.Double(930, 3598);
    private static final double ANGLE = 0.115;
    private static final double LENGTH = 1760;
    private static final double RADIUS = 52;

    private final FormNoise wear = new FormNoise(61);

    /** Lays the pen and its shadow over a colour of the scene. */
    void lay(double x, double y, double[] rgb) {
        double dx = x - TIP.getX();
        double dy = y - TIP.getY();
        double along = dx * Math.cos(ANGLE) + dy * Math.sin(ANGLE);
        double across = dy * Math.cos(ANGLE) - dx * Math.sin(ANGLE);
        double shade = shadow(along - 16, across - 46);
        for (int i = 0; i < 3; i++) {
            rgb[i] *= shade;
        }
        double radius = radius(along);
        double cover = Math.max(0, Math.min(1, radius - Math.abs(across)));
        if (radius > 0 && cover > 0) {
            body(along, across / radius, cover, rgb);
        }
    }

    private static double radius(double along) {
        if (along < 0 || along > LENGTH) {
            return 0;
        }
        if (along < 24) {
            return 7;
        }
        if (along < 150) {
            return 12 + (along - 24) / 126 * 26;
        }
        if (along > LENGTH - 76) {
            return along > LENGTH - 8 ? 20 : 24;
        }
        double toEnd = (along - (LENGTH - 76 - 40)) / 40;
        double rounded = toEnd < 0 ? 1 : 0.62 + 0.38 * Math.sqrt(1 - toEnd * toEnd);
        return (RADIUS - 10 * Math.exp(-(along - 150) / 160)) * rounded;
    }

    private static double shadow(double along, double across) {
        double end = Math.max(0, Math.max(-along, along - LENGTH));
        double wide = RADIUS * Math.min(1, Math.max(0.2, along / 150));
        double side = Math.max(0, Math.abs(across) - wide * 0.75);
        double away = Math.hypot(end, side);
        return 1 - 0.52 * Math.exp(-(away * away) / (2 * 30 * 30));
    }

    private void body(double along, double across, double cover, double[] rgb) {
        boolean metal = along < 150 || along > LENGTH - 76 || along > 1050 && along < 1084;
        boolean clip = along > 1180 && along < 1640 && across > -0.52 && across < -0.16;
        double turned = Math.sqrt(Math.max(0, 1 - across * across));
        double light = 0.30 + 0.62 * Math.max(0, turned * 0.75 - across * 0.5);
        double gloss = Math.exp(-Math.pow((across + 0.42) / 0.11, 2));
        double[] base = metal || clip
                ? new double[] {0.62, 0.62, 0.63} : new double[] {0.06, 0.12, 0.27};
        if (clip && across > -0.21) {
            light *= 0.5;
        }
        double worn = 1 + 0.25 * wear.layered(along / 60, across * 6);
        double shine = 0.3 * gloss * worn;
        for (int i = 0; i < 3; i++) {
            rgb[i] = rgb[i] * (1 - cover) + cover * Math.min(1, base[i] * light + shine);
        }
    }
}
