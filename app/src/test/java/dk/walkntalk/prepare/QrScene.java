package dk.walkntalk.prepare;

import java.util.Arrays;
import java.util.Random;

/**
 * A photo of a phone that shows a QR code, made by calculation: the screen is a plane in space, looked at through a
 * camera from a distance and an angle, in a light, with a lens that is not quite sharp and a sensor that is not quiet.
 */
final class QrScene {
    /** Places in a pixel, opposite ones first. */
    private static final int[] RAYS = {0, 3, 1, 2};

    /** As good as drawn anew for each pixel, and much quicker. */
    private static final double[] GAUSSIAN = gaussian(1 << 14);

    final int width;
    final int height;
    private final float[] shades;
    private final Random random;

    /** A table of wood-like grain, darker and lighter from place to place. */
    QrScene(int width, int height, Random random) {
        this.width = width;
        this.height = height;
        this.random = random;
        shades = new float[width * height];
        double turn = random.nextDouble() * Math.PI;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double along = (x * Math.cos(turn) + y * Math.sin(turn)) / width;
                shades[y * width + x] = (float) (110 + 25 * Math.sin(40 * along + 3 * Math.sin(9 * along)));
            }
        }
    }

    /**
     * Lays a phone into the picture.
     *
     * @param dark    the code's modules
     * @param centerX of the code, as a share of the width
     * @param centerY of the code, as a share of the height
     * @param side    of the code without its quiet zone, in pixels, seen from straight in front
     * @param turn    in the picture's plane, radians
     * @param tilt    out of the picture's plane, radians
     */
    QrScene phone(boolean[][] dark, double centerX, double centerY, double side, double turn, double tilt, boolean negative) {
        double axis = random.nextDouble() * 2 * Math.PI;
        double cx = centerX * width;
        double cy = centerY * height;
        double cosAxis = Math.cos(axis);
        double sinAxis = Math.sin(axis);
        double cosTurn = Math.cos(axis - turn);
        double sinTurn = Math.sin(axis - turn);
        double cosTilt = Math.cos(tilt);
        double sinTilt = Math.sin(tilt);
        // the eye is three times the code's side away
        double eye = 3 * side;
        int reach = (int) (side * 2.2);
        for (int y = Math.max(0, (int) cy - reach); y < Math.min(height, cy + reach); y++) {
            for (int x = Math.max(0, (int) cx - reach); x < Math.min(width, cx + reach); x++) {
                float sum = 0;
                boolean inside = false;
                // four rays a pixel, as a sensor's pixel has an extent; two where these see the same
                float first = 0;
                int rays = 0;
                for (int ray : RAYS) {
                    double dx = x + 0.25 + 0.5 * (ray % 2) - cx;
                    double dy = y + 0.25 + 0.5 * (ray / 2) - cy;
                    // in the tilt's own axes: u along the axis, v across it, where depth changes
                    double u = dx * cosAxis + dy * sinAxis;
                    double v = -dx * sinAxis + dy * cosAxis;
                    double pv = v * eye / (eye * cosTilt - v * sinTilt);
                    double depth = eye + pv * sinTilt;
                    double pu = u * depth / eye;
                    double px = pu * cosTurn - pv * sinTurn;
                    double py = pu * sinTurn + pv * cosTurn;
                    float shade = screen(dark, px / side + 0.5, py / side + 0.5, negative);
                    inside |= shade >= 0;
                    sum += shade >= 0 ? shade : shades[y * width + x];
                    rays++;
                    if (rays == 1) {
                        first = shade;
                    } else if (rays == 2 && shade == first) {
                        break;
                    }
                }
                if (inside) {
                    shades[y * width + x] = sum / rays;
                }
            }
        }
        return this;
    }

    /** What the phone shows at a place, the code reaching from 0 to 1; -1 beside the phone. */
    private static float screen(boolean[][] dark, double x, double y, boolean negative) {
        double quiet = 4.0 / dark.length;
        if (x >= 0 && x < 1 && y >= 0 && y < 1) {
            boolean module = dark[(int) (y * dark.length)][(int) (x * dark.length)];
            return module != negative ? 25 : 235;
        }
        if (x >= -quiet && x < 1 + quiet && y >= -quiet && y < 1 + quiet) {
            return negative ? 25 : 235;
        }
        if (x >= -0.25 && x < 1.25 && y >= -0.6 && y < 1.5) {
            // a line of text now and then, and a dark frame
            boolean text = y > 1.2 && Math.floorMod((int) (y * 40), 4) == 0 && Math.floorMod((int) (x * 57), 5) != 0;
            return x < -0.2 || x >= 1.2 || y < -0.5 || y >= 1.42 ? 15 : text ? 90 : 215;
        }
        return -1;
    }

    /** A soft reflection: a bright spot at a place of the picture, as a share of its size. */
    QrScene glare(double x, double y, double radius, double strength) {
        for (int i = 0; i < shades.length; i++) {
            double dx = (i % width - x * width) / (radius * width);
            double dy = (i / width - y * height) / (radius * width);
            shades[i] += (float) (strength * Math.exp(-dx * dx - dy * dy));
        }
        return this;
    }

    /** Dims the light from one side to the other and takes contrast away: {@code contrast} is 1 for all of it. */
    QrScene light(double from, double to, double contrast) {
        for (int i = 0; i < shades.length; i++) {
            double here = from + (to - from) * (i % width) / width;
            shades[i] = (float) ((128 + (shades[i] - 128) * contrast) * here);
        }
        return this;
    }

    /** Three box blurs, which together are as good as a Gaussian one, of standard deviation about {@code radius}. */
    QrScene blur(int radius) {
        for (int pass = 0; pass < 3 && radius > 0; pass++) {
            for (int y = 0; y < height; y++) {
                blur(y * width, 1, width, radius);
            }
            for (int x = 0; x < width; x++) {
                blur(x, width, height, radius);
            }
        }
        return this;
    }

    private void blur(int start, int step, int count, int radius) {
        float[] line = new float[count];
        for (int i = 0; i < count; i++) {
            line[i] = shades[start + i * step];
        }
        float sum = 0;
        for (int i = -radius; i <= radius; i++) {
            sum += line[Math.max(0, Math.min(count - 1, i))];
        }
        for (int i = 0; i < count; i++) {
            shades[start + i * step] = sum / (2 * radius + 1);
            sum += line[Math.min(count - 1, i + radius + 1)] - line[Math.max(0, i - radius)];
        }
    }

    private static double[] gaussian(int count) {
        Random random = new Random(count);
        double[] values = new double[count];
        Arrays.setAll(values, i -> random.nextGaussian());
        return values;
    }

    /** The sensor's noise, of this standard deviation in shades. */
    QrScene noise(double deviation) {
        for (int i = 0; i < shades.length; i++) {
            shades[i] += (float) (GAUSSIAN[random.nextInt() & GAUSSIAN.length - 1] * deviation);
        }
        return this;
    }

    /** Scaled down as {@code paper} does it: so that the long edge is at most {@code edge}. */
    QrScene scaled(int edge) {
        double scale = Math.min(1, (double) edge / Math.max(width, height));
        QrScene small = new QrScene((int) (width * scale), (int) (height * scale), random);
        for (int y = 0; y < small.height; y++) {
            for (int x = 0; x < small.width; x++) {
                small.shades[y * small.width + x] = mean((int) (x / scale), (int) (y / scale),
                        Math.max(1, (int) Math.round(1 / scale)));
            }
        }
        return small;
    }

    private float mean(int left, int top, int side) {
        float sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(height, top + side); y++) {
            for (int x = left; x < Math.min(width, left + side); x++) {
                sum += shades[y * width + x];
                count++;
            }
        }
        return sum / count;
    }

    int[] argb() {
        int[] pixels = new int[shades.length];
        Arrays.setAll(pixels, i -> {
            int shade = Math.max(0, Math.min(255, Math.round(shades[i])));
            return 0xFF000000 | shade << 16 | shade << 8 | shade;
        });
        return pixels;
    }
}
