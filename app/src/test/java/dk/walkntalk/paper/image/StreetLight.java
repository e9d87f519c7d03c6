package dk.walkntalk.paper.image;

import java.util.Random;

/** What shines on the scene: a sun or lamp with its shadows, and light from all around. */
final class StreetLight {
    static final String[] NAMES = {"sun", "tree", "person", "phone", "hand", "low sun", "low sun through trees",
            "overcast", "shade", "sodium", "ceiling lamp", "window"};
    final String name;
    private final double[] sun = new double[3];
    private final double[] sky = new double[3];
    private final double[] to = new double[3];
    private final double slopeX;
    private final double slopeY;
    private final boolean indoors;
    private final double disc;
    private final StreetShadow shadow;
    private final StreetNoise noise;
    private final double[] eye;

    StreetLight(int kind, Random random, double[] eye) {
        name = NAMES[kind];
        this.eye = eye;
        noise = new StreetNoise(random.nextLong());
        double high = switch (kind) {
            case 5, 6 -> 9 + 12 * random.nextDouble();
            case 7, 8 -> 70;
            case 9, 10 -> 50 + 35 * random.nextDouble();
            case 11 -> 15 + 25 * random.nextDouble();
            default -> 30 + 28 * random.nextDouble();
        };
        double azimuth = random.nextDouble() * Math.PI * 2;
        to[0] = Math.cos(azimuth) * Math.cos(Math.toRadians(high));
        to[1] = Math.sin(azimuth) * Math.cos(Math.toRadians(high));
        to[2] = Math.sin(Math.toRadians(high));
        indoors = kind >= 9;
        disc = kind == 7 ? 0.03 : 1;
        double haze = 0.8 + 0.6 * random.nextDouble();
        switch (kind) {
            case 5, 6 -> colours(7, 4.2, 2.0, 0.75, 0.72, 0.8, haze);
            case 7 -> colours(0.5, 0.5, 0.5, 1, 1.03, 1.08, haze);
            case 8 -> colours(0, 0, 0, 0.75, 0.95, 1.25, 1);
            case 9 -> colours(1.5, 0.68, 0.1, 0.18, 0.09, 0.03, haze);
            case 10 -> colours(1.2, 0.9, 0.55, 0.5, 0.42, 0.32, haze);
            case 11 -> colours(1.6, 1.7, 1.85, 0.35, 0.3, 0.24, haze);
            default -> colours(5.2, 4.9, 4.3, 0.8, 0.95, 1.2, haze);
        }
        double slope = switch (kind) {
            case 9, 10 -> 0.0012;
            case 11 -> 0.0016;
            default -> 0.0002;
        };
        double reach = slope * random.nextDouble();
        slopeX = Math.cos(azimuth) * reach;
        slopeY = Math.sin(azimuth) * reach;
        shadow = StreetShadow.of(kind, random, azimuth);
    }

    private void colours(double r, double g, double b, double skyR, double skyG, double skyB, double haze) {
        sun[0] = r;
        sun[1] = g;
        sun[2] = b;
        sky[0] = skyR * haze;
        sky[1] = skyG * haze;
        sky[2] = skyB * haze;
    }

    /**
     * What the camera sees of a place.
     *
     * @param seen how much of the sun is not hidden by what stands close by, 0 to 1
     * @param out  red, green, blue
     */
    void shine(double x, double y, StreetSpot spot, double seen, float[] out) {
        double length = 1 / Math.sqrt(1 + spot.nx * spot.nx + spot.ny * spot.ny);
        double nx = spot.nx * length;
        double ny = spot.ny * length;
        double falls = Math.max(0, nx * to[0] + ny * to[1] + length * to[2]);
        double free = seen * shadow.at(x, y);
        double lamp = falls * free * (1 - 0.5 * (1 - spot.open)) * fade(x, y);
        double around = spot.open * (0.55 + 0.45 * length) * (indoors ? 1 : fade(x, y));
        double r = spot.r * (lamp * sun[0] + around * sky[0]);
        double g = spot.g * (lamp * sun[1] + around * sky[1]);
        double b = spot.b * (lamp * sun[2] + around * sky[2]);
        if (spot.gloss > 0) {
            double vx = eye[0] - x;
            double vy = eye[1] - y;
            double v = 1 / Math.sqrt(vx * vx + vy * vy + eye[2] * eye[2]);
            vx *= v;
            vy *= v;
            double vz = eye[2] * v;
            double facing = Math.max(0, nx * vx + ny * vy + length * vz);
            double slant = (1 - facing) * (1 - facing);
            slant *= slant * (1 - facing);
            double fresnel = spot.gloss >= 0.5 ? spot.gloss * (0.06 + 0.94 * slant) : spot.gloss * (1 + 8 * slant);
            double mx = 2 * facing * nx - vx;
            double my = 2 * facing * ny - vy;
            double mz = 2 * facing * length - vz;
            double near = mx * to[0] + my * to[1] + mz * to[2];
            double blur = 0.0004 + 0.25 * spot.rough * spot.rough;
            double glare = near < 1 - 12 * blur ? 0 : disc * Math.min(30, 0.02 / blur) * Math.exp((near - 1) / blur) * free;
            double self = Math.min(1, 0.25 + StreetNoise.step(0.02, 0.1, 1 - (mx * vx + my * vy + mz * vz)));
            double view = mirrored(mx, my, mz, spot.rough) * self * spot.open;
            r += fresnel * (view * sky[0] + glare * sun[0]);
            g += fresnel * (view * sky[1] + glare * sun[1]);
            b += fresnel * (view * sky[2] + glare * sun[2]);
        }
        out[0] = (float) r;
        out[1] = (float) g;
        out[2] = (float) b;
    }

    private double fade(double x, double y) {
        return Math.max(0.25, 1 + slopeX * x + slopeY * y);
    }

    /** The brightness of the world in this direction: sky over trees and houses, or a room with its windows. */
    private double mirrored(double x, double y, double z, double rough) {
        if (rough > 0.3) {
            return indoors ? 0.8 : 1;
        }
        double round = Math.atan2(y, x) * 4;
        if (indoors) {
            double pane = noise.at(round * 0.6, z * 4);
            return 0.35 + 2.2 * StreetNoise.step(0.25, 0.3 + rough, pane);
        }
        double trees = 0.5 + 0.22 * noise.layers(round, 7, 3);
        double cloud = 1 + 0.5 * noise.layers(x * 2.5, y * 2.5, 3);
        return 0.12 + cloud * StreetNoise.step(trees - rough - 0.02, trees + rough + 0.02, z);
    }

    /** How far to look, and which way, to find what would hide the sun: sideways per millimetre of height. */
    double slantX() {
        return to[0] / to[2];
    }

    double slantY() {
        return to[1] / to[2];
    }
}
