package dk.walkntalk.paper;

import java.awt.image.BufferedImage;

/** The filled sheet on the table in soft daylight from the upper left. */
final class FormScene {
    private static final double[] INK = {0.10, 0.17, 0.56};
    private static final double[] TONER = {0.17, 0.17, 0.18};
    private static final double FOLD = 147.5;

    private final BufferedImage print;
    private final BufferedImage ink;
    private final FormView view = new FormView();
    private final FormTable table = new FormTable();
    private final FormNoise bend = new FormNoise(7);
    private final FormNoise fibre = new FormNoise(8);
    private final FormNoise leaves = new FormNoise(9);

    FormScene(BufferedImage print, BufferedImage ink) {
        this.print = print;
        this.ink = ink;
    }

    /** The colour at a point of the upright photograph of 3000 × 4000, each part from 0 to 1. */
    void colour(double x, double y, double[] rgb) {
        double[] mm = new double[2];
        view.onTable(x, y, mm);
        double edge = Math.min(Math.abs(Math.min(mm[0], FormLayout.WIDTH - mm[0])),
                Math.abs(Math.min(mm[1], FormLayout.HEIGHT - mm[1])));
        if (edge > 1.2) {
            matter(mm, rgb);
        } else {
            smooth(x, y, rgb);
        }
        daylight(x / 3000, y / 4000, rgb);
    }

    private void smooth(double x, double y, double[] rgb) {
        double[] mm = new double[2];
        double[] part = new double[3];
        double[] sum = new double[3];
        for (int i = 0; i < 9; i++) {
            view.onTable(x + (i % 3 - 1) / 3.0, y + (i / 3 - 1) / 3.0, mm);
            matter(mm, part);
            for (int k = 0; k < 3; k++) {
                sum[k] += part[k] / 9;
            }
        }
        System.arraycopy(sum, 0, rgb, 0, 3);
    }

    private void matter(double[] mm, double[] rgb) {
        double s = mm[0] + 0.9 * bend.at(mm[0] / 260 + 3, mm[1] / 120);
        double t = mm[1] + 0.8 * bend.at(mm[0] / 110, mm[1] / 300 + 9);
        if (s >= 0 && t >= 0 && s < FormLayout.WIDTH && t < FormLayout.HEIGHT) {
            paper(s, t, rgb);
        } else {
            table.colour(mm[0], mm[1], rgb);
            double shadow = shadow(s, t);
            for (int i = 0; i < 3; i++) {
                rgb[i] *= shadow;
            }
        }
    }

    private void paper(double s, double t, double[] rgb) {
        double fine = 0.008 * fibre.layered(s * 2.2, t * 2.2) + 0.006 * fibre.at(s / 3, t / 3);
        double white = 0.945 + fine + relief(s, t);
        double toner = sample(print, s, t);
        toner *= 1 + 0.12 * fibre.at(s * 6, t * 6);
        double pressed = sample(ink, s, t);
        double flow = 0.80 + 0.16 * fibre.at(s * 0.9 + 50, t * 0.9) + 0.14 * fibre.at(s * 7, t * 7);
        for (int i = 0; i < 3; i++) {
            double c = white * (i == 2 ? 0.985 : i == 0 ? 0.995 : 1);
            c = c * (1 - toner) + TONER[i] * toner;
            rgb[i] = c * (1 - pressed * flow * (1 - INK[i]));
        }
    }

    /** How a sheet that has been folded for a pocket turns towards the light and away from it. */
    private double relief(double s, double t) {
        double from = t - FOLD - 0.25 * bend.at(s / 30, 4);
        double slope = (from < 0 ? 0.028 : -0.045) * Math.exp(-Math.abs(from) / 26);
        double crease = 0.05 * Math.exp(-Math.abs(from + 0.3) / 0.28)
                - 0.085 * Math.exp(-Math.abs(from - 0.35) / 0.35);
        double curl = -0.05 * Math.max(0, (s + t - 400) / 107);
        return slope + crease + curl + 0.018 * bend.layered(s / 95, t / 120);
    }

    private double shadow(double s, double t) {
        double lift = 0.5 + 2.6 * Math.max(0, (s + t - 300) / 207) + 1.2 * Math.exp(
                -Math.abs(t - FOLD) / 22);
        double soft = 1 - 0.6 * covered(s - 2.1 * lift, t - 2.6 * lift, 0.3 + 0.62 * lift);
        double contact = 1 - 0.45 * Math.exp(-outside(s, t) / 0.5);
        return soft * contact;
    }

    private static double covered(double s, double t, double blur) {
        return step(s / blur) * step((FormLayout.WIDTH - s) / blur)
                * step(t / blur) * step((FormLayout.HEIGHT - t) / blur);
    }

    private static double step(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double outside(double s, double t) {
        double dx = Math.max(0, Math.max(-s, s - FormLayout.WIDTH));
        double dy = Math.max(0, Math.max(-t, t - FormLayout.HEIGHT));
        return Math.hypot(dx, dy);
    }

    private void daylight(double u, double v, double[] rgb) {
        double fall = 1.02 - 0.13 * u - 0.10 * v;
        double leaf = leaves.at(u * 3.1 + v * 1.2 + 2, v * 3.4 - u + 5)
                + 0.5 * leaves.at(u * 7 + 20, v * 8 + 3);
        double dapple = 1 + 0.045 * Math.tanh(2.2 * leaf);
        double person = 1 - 0.15 * soft((v - 0.80 + 0.16 * Math.abs(u - 0.62)) / 0.24);
        double vignette = 1 - 0.16 * ((u - 0.5) * (u - 0.5) + (v - 0.5) * (v - 0.5)) * 2;
        double light = fall * dapple * person * vignette * 1.04;
        double cool = 0.012 * (1 - person * dapple);
        rgb[0] *= light * (1.005 - cool);
        rgb[1] *= light;
        rgb[2] *= light * (0.985 + 2 * cool);
    }

    private static double soft(double x) {
        double t = Math.max(0, Math.min(1, x));
        return t * t * (3 - 2 * t);
    }

    private static double sample(BufferedImage sheet, double s, double t) {
        double x = Math.max(0, Math.min(sheet.getWidth() - 1.001, s * FormSheet.SCALE - 0.5));
        double y = Math.max(0, Math.min(sheet.getHeight() - 1.001, t * FormSheet.SCALE - 0.5));
        int x0 = (int) x;
        int y0 = (int) y;
        double u = x - x0;
        double v = y - y0;
        double top = grey(sheet, x0, y0) * (1 - u) + grey(sheet, x0 + 1, y0) * u;
        double bottom = grey(sheet, x0, y0 + 1) * (1 - u) + grey(sheet, x0 + 1, y0 + 1) * u;
        return (top * (1 - v) + bottom * v) / 255;
    }

    private static int grey(BufferedImage sheet, int x, int y) {
        return sheet.getRaster().getSample(x, y, 0);
    }
}
