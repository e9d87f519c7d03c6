package dk.walkntalk.paper.image;

/** The kinds of light a form is photographed in, outdoors and indoors. */
final class FieldLights {
    private FieldLights() {
    }

    static FieldLight outdoors(FieldRandom rnd) {
        double azimuth = rnd.between(0, 2 * Math.PI);
        switch (rnd.weighted(0.22, 0.16, 0.1, 0.2, 0.14, 0.12, 0.06)) {
            case 0: {
                FieldLight l = sun("sun", rnd, azimuth, rnd.between(0.5, 1.1), rnd.between(5000, 5800), 3);
                l.leafy = rnd.chance(0.15);
                l.barred = !l.leafy && rnd.chance(0.2);
                return l;
            }
            case 1: {
                FieldLight l = sun("low sun", rnd, azimuth, rnd.between(0.2, 0.46), rnd.between(3300, 4700), 3.2);
                l.leafy = rnd.chance(0.2);
                l.barred = !l.leafy && rnd.chance(0.25);
                return l;
            }
            case 2: {
                FieldLight l = sun("haze", rnd, azimuth, rnd.between(0.4, 1.1), rnd.between(5200, 6200), 1.2);
                l.spread = rnd.between(0.03, 0.12);
                return l;
            }
            case 3: {
                FieldLight l = soft("overcast", rnd, azimuth, rnd.between(0.9, 1.4), rnd.between(6200, 7600));
                l.spread = rnd.between(0.4, 0.7);
                return l;
            }
            case 4: {
                FieldLight l = soft("shade", rnd, azimuth, rnd.between(0.5, 1), rnd.between(7500, 11000));
                l.side(azimuth, rnd.between(0.1, 0.3), rnd.between(0, 0.0012));
                l.spread = rnd.between(0.3, 0.7);
                return l;
            }
            case 5: {
                FieldLight l = sun("under trees", rnd, azimuth, rnd.between(0.6, 1.2), rnd.between(4800, 5600), 2.4);
                l.leafy = true;
                l.around = FieldTone.times(new double[] {0.5, 0.62, 0.5}, rnd.between(0.6, 1.1));
                return l;
            }
            default: {
                FieldLight l = soft("dusk", rnd, azimuth, rnd.between(0.4, 1), rnd.between(8000, 12000));
                l.grain = rnd.between(0.8, 1.3);
                l.body = false;
                return l;
            }
        }
    }

    static FieldLight indoors(FieldRandom rnd) {
        double azimuth = rnd.between(0, 2 * Math.PI);
        switch (rnd.weighted(0.28, 0.13, 0.27, 0.16, 0.12, 0.04)) {
            case 0: {
                FieldLight l = soft("window", rnd, azimuth, rnd.between(0.35, 0.8), rnd.between(5500, 8000));
                l.spread = rnd.between(0.12, 0.4);
                l.colour = FieldTone.times(l.colour, rnd.between(1.2, 2.2));
                l.side(azimuth, rnd.between(0.15, 0.35), rnd.between(0.0004, 0.0018));
                l.grain = rnd.between(0.3, 0.7);
                return l;
            }
            case 1: {
                double height = rnd.between(0.3, 0.8);
                FieldLight l = sun("sun through window", rnd, azimuth, height, rnd.between(4300, 5600), 3);
                l.around = FieldTone.times(FieldLight.kelvin(6000), rnd.between(0.5, 0.9));
                l.framed = rnd.chance(0.75);
                l.barred = !l.framed || rnd.chance(0.2);
                return l;
            }
            case 2: {
                FieldLight l = lamp("ceiling lamp", rnd, rnd.between(2700, 4500), rnd.between(0.3, 0.8));
                l.near(rnd.either(800), rnd.either(800), rnd.between(1000, 1700));
                l.spread = rnd.between(0.05, 0.2);
                l.grain = rnd.between(0.5, 1);
                return l;
            }
            case 3: {
                FieldLight l = lamp("desk lamp", rnd, rnd.between(2500, 4000), rnd.between(0.08, 0.3));
                double away = rnd.between(230, 480);
                l.near(Math.cos(azimuth) * away, Math.sin(azimuth) * away, rnd.between(300, 560));
                l.spread = rnd.between(0.05, 0.15);
                l.grain = rnd.between(0.6, 1.1);
                return l;
            }
            case 4: {
                FieldLight l = lamp("lamp and window", rnd, rnd.between(2600, 3300), 0.5);
                l.near(rnd.either(700), rnd.either(700), rnd.between(900, 1500));
                l.around = FieldTone.times(FieldLight.kelvin(rnd.between(6500, 9500)), rnd.between(0.5, 1));
                l.side(azimuth, rnd.between(0.2, 0.35), rnd.between(0.001, 0.0024));
                l.spread = rnd.between(0.05, 0.15);
                l.grain = rnd.between(0.4, 0.8);
                return l;
            }
            default: {
                FieldLight l = lamp("flash", rnd, 5600, rnd.between(0.05, 0.2));
                l.body = false;
                l.spread = 0.01;
                l.grain = 0.6;
                return l;
            }
        }
    }

    private static FieldLight sun(String name, FieldRandom rnd, double azimuth, double height, double k, double power) {
        FieldLight l = new FieldLight(name);
        l.far(azimuth, height);
        l.colour = FieldTone.times(FieldLight.kelvin(k), power);
        l.around = FieldTone.times(FieldLight.kelvin(rnd.between(7500, 11000)), rnd.between(0.5, 0.95));
        l.side(rnd.between(0, 6.3), rnd.between(0, 0.12), 0);
        l.grain = rnd.between(0.12, 0.3);
        return l;
    }

    private static FieldLight soft(String name, FieldRandom rnd, double azimuth, double height, double k) {
        FieldLight l = new FieldLight(name);
        l.far(azimuth, height);
        l.spread = rnd.between(0.4, 0.7);
        double[] tint = FieldLight.kelvin(k);
        l.colour = FieldTone.times(tint, rnd.between(0.3, 0.8));
        l.around = FieldTone.times(tint, rnd.between(0.5, 0.8));
        l.side(azimuth, rnd.between(0, 0.15), rnd.between(0, 0.0004));
        l.grain = rnd.between(0.2, 0.45);
        return l;
    }

    private static FieldLight lamp(String name, FieldRandom rnd, double k, double room) {
        FieldLight l = new FieldLight(name);
        l.colour = FieldLight.kelvin(k);
        l.around = FieldTone.times(FieldLight.kelvin(k + rnd.between(-200, 900)), room);
        l.side(rnd.between(0, 6.3), rnd.between(0, 0.25), rnd.between(0, 0.0005));
        return l;
    }
}
