package dk.walkntalk.paper;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/** A phone's camera held upright: lens blur, sensor noise, and the sensor's own orientation. */
final class FormCamera {
    static final int WIDTH = 3000;
    static final int HEIGHT = 4000;
    private static final double GAMMA = 1.06;

    private final FormNoise[] noise = {new FormNoise(91), new FormNoise(92), new FormNoise(93)};

    /** The picture as it is stored: 4000 × 3000, to be turned a quarter clockwise when shown. */
    BufferedImage take(FormScene scene, FormBallpoint pen) {
        float[][] upright = new float[3][WIDTH * HEIGHT];
        IntStream.range(0, HEIGHT).parallel().forEach(y -> {
            double[] rgb = new double[3];
            for (int x = 0; x < WIDTH; x++) {
                scene.colour(x + 0.5, y + 0.5, rgb);
                pen.lay(x + 0.5, y + 0.5, rgb);
                for (int i = 0; i < 3; i++) {
                    upright[i][y * WIDTH + x] = (float) rgb[i];
                }
            }
        });
        BufferedImage stored = new BufferedImage(HEIGHT, WIDTH, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, HEIGHT).parallel().forEach(y -> {
            for (int x = 0; x < WIDTH; x++) {
                int pixel = 0;
                for (int i = 0; i < 3; i++) {
                    pixel = pixel << 8 | develop(lens(upright[i], x, y), i, x, y);
                }
                stored.setRGB(y, WIDTH - 1 - x, pixel);
            }
        });
        return stored;
    }

    private static double lens(float[] plane, int x, int y) {
        double sum = 0;
        double weights = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int px = Math.max(0, Math.min(WIDTH - 1, x + dx));
                int py = Math.max(0, Math.min(HEIGHT - 1, y + dy));
                double weight = (dx == 0 ? 2 : 1) * (dy == 0 ? 2 : 1);
                sum += weight * plane[py * WIDTH + px];
                weights += weight;
            }
        }
        return sum / weights;
    }

    private int develop(double light, int channel, int x, int y) {
        double fine = noise[1].at(x / 1.7, y / 1.7) * 0.011 + noise[1].grain(x, y) * 0.004;
        double blotch = noise[channel].at(x / 9.0, y / 9.0) * 0.005;
        double dark = 1.3 - 0.6 * light;
        double seen = Math.pow(Math.max(0, light), GAMMA) + (fine + blotch) * dark;
        return (int) Math.round(255 * Math.max(0, Math.min(1, seen)));
    }
}
