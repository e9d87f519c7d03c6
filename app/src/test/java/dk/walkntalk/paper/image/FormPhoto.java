package dk.walkntalk.paper.image;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** A photo of a printed form, made by calculation, of which one knows where the sheet's corners are. */
final class FormPhoto {
    /** How a sheet is lit. */
    enum Light { EVEN, SLANTING, HALF_SHADE, DIM }

    final FormShot shot;
    private final Random random;
    private final float[] shades;
    private final float[] print;
    private final int printWidth;
    private final int printHeight;
    private final double perMm;
    private final double ground;
    private final double grain;
    private final double[] wave = new double[6];

    /**
     * @param print the page, or {@code null} for a blank one
     */
    FormPhoto(BufferedImage print, FormShot shot, Random random) {
        this.shot = shot;
        this.random = random;
        printWidth = print.getWidth();
        printHeight = print.getHeight();
        perMm = printWidth / MarkedSheet.WIDTH;
        this.print = new float[printWidth * printHeight];
        print.getRaster().getSamples(0, 0, printWidth, printHeight, 0, this.print);
        ground = 40 + random.nextInt(190);
        grain = 4 + random.nextInt(30);
        Arrays.setAll(wave, i -> random.nextDouble() * 6);
        shades = new float[shot.width * shot.height];
    }

    /** Strokes of a ballpoint over the mark, 0 to 3: across it, or beside it and over its edge. */
    FormPhoto penOverMark(int mark) {
        double x = MarkedSheet.MARKS.x(mark);
        double y = MarkedSheet.MARKS.y(mark);
        for (int i = 0; i < 3; i++) {
            stroke(x - 9 + 4 * random.nextDouble(), y + 8 * random.nextDouble() - 4,
                    x + 5 + 4 * random.nextDouble(), y + 8 * random.nextDouble() - 4);
        }
        return this;
    }

    /** Handwriting all over the form, and some of it in the margins. */
    FormPhoto written() {
        for (int line = 0; line < 26; line++) {
            double x = 10 + random.nextDouble() * (MarkedSheet.WIDTH - 80);
            double y = 16 + random.nextDouble() * (MarkedSheet.HEIGHT - 40);
            for (int i = 0; i < 30; i++) {
                double nextX = x + 2 * random.nextDouble();
                double nextY = y + 5 * random.nextDouble() - 2.5;
                stroke(x, y, nextX, nextY);
                x = nextX;
            }
        }
        return this;
    }

    private void stroke(double x0, double y0, double x1, double y1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        for (double at = 0; at <= length; at += 0.5 / perMm) {
            double x = (x0 + (x1 - x0) * at / length) * perMm;
            double y = (y0 + (y1 - y0) * at / length) * perMm;
            int reach = (int) Math.ceil(0.3 * perMm);
            for (int dy = -reach; dy <= reach; dy++) {
                for (int dx = -reach; dx <= reach; dx++) {
                    int px = (int) x + dx;
                    int py = (int) y + dy;
                    if (dx * dx + dy * dy <= reach * reach && px >= 0 && py >= 0 && px < printWidth && py < printHeight) {
                        print[py * printWidth + px] = Math.min(print[py * printWidth + px], 70);
                    }
                }
            }
        }
    }

    /** The sheet on its ground in this light; with a thumb over a mark, 0 to 3, or none at -1. */
    FormPhoto taken(Light light, int thumb) {
        double angle = random.nextDouble() * 2 * Math.PI;
        double split = 0.3 + 0.4 * random.nextDouble();
        double depth = 0.35 + 0.2 * random.nextDouble();
        double skin = 120 + random.nextInt(60);
        IntStream.range(0, shot.height).parallel().forEach(y -> {
            for (int x = 0; x < shot.width; x++) {
                double mmX = shot.mmX(x + 0.5, y + 0.5);
                double mmY = shot.mmY(x + 0.5, y + 0.5);
                // no paper is quite flat
                double bendX = 0.5 * Math.sin(mmY / 60 + wave[0]) + 0.2 * Math.sin(mmX / 37 + wave[1]);
                double bendY = 0.5 * Math.sin(mmX / 70 + wave[2]) + 0.2 * Math.sin(mmY / 41 + wave[3]);
                double toX = (shot.mmX(x + 1, y + 0.5) - mmX) / 2;
                double toY = (shot.mmY(x + 1, y + 0.5) - mmY) / 2;
                double downX = (shot.mmX(x + 0.5, y + 1) - mmX) / 2;
                double downY = (shot.mmY(x + 0.5, y + 1) - mmY) / 2;
                double sum = 0;
                for (int i = 0; i < 4; i++) {
                    int right = i % 2 * 2 - 1;
                    int down = i / 2 * 2 - 1;
                    sum += point(mmX + bendX + right * toX + down * downX, mmY + bendY + right * toY + down * downY,
                            thumb, skin);
                }
                double along = 0.5 + (x / (double) shot.width - 0.5) * Math.cos(angle)
                        + (y / (double) shot.height - 0.5) * Math.sin(angle);
                double lit = switch (light) {
                    case EVEN -> 0.95;
                    case SLANTING -> 1.05 - 0.55 * along;
                    case HALF_SHADE -> along < split ? 1 : 1 - depth * Math.min(1, (along - split) * 150);
                    case DIM -> 0.38;
                };
                shades[y * shot.width + x] = (float) (sum / 4 * lit);
            }
        });
        return this;
    }

    private double point(double s, double t, int thumb, double skin) {
        if (thumb >= 0 && overThumb(s, t, thumb)) {
            return skin;
        }
        if (s < 0 || t < 0 || s >= MarkedSheet.WIDTH || t >= MarkedSheet.HEIGHT) {
            return ground + grain * Math.sin(s / 3 + 2 * Math.sin(t / 17 + wave[4])) * Math.sin(t / 9 + wave[5]);
        }
        double px = Math.max(0, Math.min(printWidth - 1.001, s * perMm - 0.5));
        double py = Math.max(0, Math.min(printHeight - 1.001, t * perMm - 0.5));
        int at = (int) py * printWidth + (int) px;
        double u = px - (int) px;
        double v = py - (int) py;
        double ink = (print[at] * (1 - u) + print[at + 1] * u) * (1 - v)
                + (print[at + printWidth] * (1 - u) + print[at + printWidth + 1] * u) * v;
        return 25 + ink * 0.86;
    }

    /** A thumb 20 mm wide that comes from outside and ends some way inside the mark. */
    private boolean overThumb(double s, double t, int mark) {
        double x = mark == 0 || mark == 3 ? s : MarkedSheet.WIDTH - s;
        double y = mark < 2 ? t : MarkedSheet.HEIGHT - t;
        double across = (x - y) / Math.sqrt(2);
        double inward = (x + y) / Math.sqrt(2);
        return inward < 14 && Math.abs(across) < 10 || Math.hypot(across, inward - 14) < 10;
    }

    /** Three box blurs, as good as a Gaussian one. */
    FormPhoto blurred(double deviation) {
        QuickBlur.blur(shades, shot.width, shot.height, deviation);
        return this;
    }

    /** The picture with a sensor's noise of this standard deviation in shades. */
    int[] argb(double noise) {
        int[] argb = new int[shades.length];
        for (int i = 0; i < argb.length; i++) {
            double grainy = shades[i] + noise * (random.nextFloat() + random.nextFloat() + random.nextFloat() - 1.5f) * 2;
            int shade = (int) Math.max(0, Math.min(255, grainy + 0.5));
            argb[i] = 0xFF000000 | shade << 16 | shade << 8 | shade;
        }
        return argb;
    }
}
