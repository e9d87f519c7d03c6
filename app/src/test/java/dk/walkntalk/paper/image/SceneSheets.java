package dk.walkntalk.paper.image;

import java.util.Random;

/** Paper that is not the page: a newspaper spread out, or sheets strewn over each other; places from the page's middle. */
final class SceneSheets {
    private final boolean news;
    private final double[][] sheets;
    private final SceneNoise noise;
    private final double ink;
    private final double line;

    SceneSheets(SceneGround.Kind kind, Random random) {
        news = kind == SceneGround.Kind.NEWSPAPER;
        noise = new SceneNoise(random.nextInt());
        ink = 0.12 + 0.2 * random.nextDouble();
        line = 2.6 + 1.4 * random.nextDouble();
        sheets = new double[news ? 1 : 2 + random.nextInt(3)][];
        for (int i = 0; i < sheets.length; i++) {
            double white = news ? 0.42 + 0.28 * random.nextDouble() : 0.75 + 0.17 * random.nextDouble();
            double yellow = (news ? 0.16 : 0.05) * random.nextDouble();
            double away = 40 + 90 * random.nextDouble();
            double to = random.nextDouble() * 2 * Math.PI;
            sheets[i] = new double[] {away * Math.cos(to), away * Math.sin(to), random.nextDouble() * 2 * Math.PI,
                white, white * (1 - yellow), random.nextInt(3)};
        }
    }

    /** False where none of them lies. */
    boolean colour(double x, double y, double[] rgb) {
        double shade = 1;
        for (double[] sheet : sheets) {
            double halfWide = news ? 280 : 105;
            double halfHigh = news ? 200 : 148.5;
            double dx = x - sheet[0];
            double dy = y - sheet[1];
            double s = dx * Math.cos(sheet[2]) + dy * Math.sin(sheet[2]) + halfWide;
            double t = dy * Math.cos(sheet[2]) - dx * Math.sin(sheet[2]) + halfHigh;
            double out = Math.max(Math.abs(s - halfWide) - halfWide, Math.abs(t - halfHigh) - halfHigh);
            if (out <= 0) {
                double white = shade * (news ? news(s, t) : text(s, t, sheet[5]));
                rgb[0] = sheet[3] * white;
                rgb[1] = (sheet[3] + sheet[4]) / 2 * white;
                rgb[2] = sheet[4] * white;
                return true;
            }
            shade = Math.min(shade, 1 - 0.3 * Math.exp(-out / 0.9));
        }
        return false;
    }

    private double news(double s, double t) {
        double fold = Math.abs(s - 280) < 1.2 ? 0.75 : 1;
        double column = s % 280 % 48;
        int block = (int) (s / 96) + 31 * (int) (t / 70);
        if (s % 280 < 12 || s % 280 > 268 || t < 14 || t > 388) {
            return fold;
        }
        if (noise.grain(block, 1) > 0.45) {
            double edge = Math.min(Math.min(s % 96, 96 - s % 96), Math.min(t % 70, 70 - t % 70));
            return edge < 3 ? fold : 0.35 + 0.25 * noise.layered(s / 18, t / 18);
        }
        boolean title = noise.grain(block, 2) > 0.5 && t % 70 < 14;
        if (title) {
            return t % 70 > 3 && t % 70 < 11 && noise.at(s / 3, block) > -0.25 ? ink : fold;
        }
        boolean word = column > 3 && t % line < line * 0.55 && noise.at(s / 1.3, Math.floor(t / line) * 3) > -0.35;
        return word ? ink + 0.25 : fold;
    }

    private double text(double s, double t, double content) {
        boolean inside = s > 20 && s < 185 && t > 25 && t < 270;
        if (content < 1 || !inside) {
            return 1;
        }
        double high = content < 2 ? 5.2 : 9;
        return t % high < high * 0.4 && noise.at(s / 1.4, Math.floor(t / high) * 3) > 0.05 ? 0.3 : 1;
    }
}
