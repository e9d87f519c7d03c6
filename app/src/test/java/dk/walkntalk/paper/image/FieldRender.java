package dk.walkntalk.paper.image;

/** Turns the scene into linear light per pixel: one look at each, and more where neighbours differ. */
final class FieldRender {
    private static final double[] SPOTS = {-0.32, -0.18, 0.18, -0.34, 0.33, 0.17, -0.16, 0.32};

    private final FieldTracer tracer;
    private final FieldCamera camera;
    private final FieldMeadow meadow;
    private final int longEdge;
    private final int wide;
    private final int high;
    private final FieldRay ray = new FieldRay();
    private final FieldHit hit = new FieldHit();

    FieldRender(FieldTracer tracer, FieldCamera camera, FieldMeadow meadow, int longEdge, int wide, int high) {
        this.tracer = tracer;
        this.camera = camera;
        this.meadow = meadow;
        this.longEdge = longEdge;
        this.wide = wide;
        this.high = high;
    }

    float[] picture() {
        float[] rgb = new float[wide * high * 3];
        byte[] who = new byte[wide * high];
        float[] tone = new float[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                look(x + 0.5, y + 0.5);
                int k = y * wide + x;
                rgb[3 * k] = (float) hit.r;
                rgb[3 * k + 1] = (float) hit.g;
                rgb[3 * k + 2] = (float) hit.b;
                who[k] = (byte) hit.id;
                tone[k] = (float) FieldTone.luma(hit.r, hit.g, hit.b);
            }
        }
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int k = y * wide + x;
                if (busy(who, tone, x, y, k)) {
                    refine(rgb, x, y, k, rim(who, x, y, k));
                }
            }
        }
        return rgb;
    }

    private void look(double px, double py) {
        camera.aim(ray, px, py, longEdge);
        tracer.trace(ray, hit);
        if (meadow != null && (hit.id == FieldSheet.ID || hit.id == FieldBoard.ID)) {
            meadow.veil(ray, hit);
        }
    }

    /** True where two things meet, or on anything but the ground: there four looks are worth their time. */
    private boolean rim(byte[] who, int x, int y, int k) {
        return who[k] != FieldPlane.ID || x > 0 && who[k] != who[k - 1] || x < wide - 1 && who[k] != who[k + 1]
                || y > 0 && who[k] != who[k - wide] || y < high - 1 && who[k] != who[k + wide];
    }

    private boolean busy(byte[] who, float[] tone, int x, int y, int k) {
        return x > 0 && differ(who, tone, k, k - 1) || x < wide - 1 && differ(who, tone, k, k + 1)
                || y > 0 && differ(who, tone, k, k - wide) || y < high - 1 && differ(who, tone, k, k + wide);
    }

    private boolean differ(byte[] who, float[] tone, int k, int n) {
        if (who[k] != who[n]) {
            return true;
        }
        // Blades are drawn with soft edges already; asking again within the pixel would bring nothing new.
        if (meadow != null && who[k] == FieldPlane.ID) {
            return false;
        }
        float a = tone[k];
        float b = tone[n];
        // The ground's own texture is already faded to the pixel's size; only its strong steps need more looks.
        float limit = who[k] == FieldPlane.ID ? 0.3f : 0.11f;
        return Math.abs(a - b) > limit * (a + b) + 0.002f;
    }

    private void refine(float[] rgb, int x, int y, int k, boolean rim) {
        double r = rim ? 0 : rgb[3 * k];
        double g = rim ? 0 : rgb[3 * k + 1];
        double b = rim ? 0 : rgb[3 * k + 2];
        for (int i = 0; i < 8; i += rim ? 2 : 4) {
            look(x + 0.5 + SPOTS[i], y + 0.5 + SPOTS[i + 1]);
            r += hit.r;
            g += hit.g;
            b += hit.b;
        }
        double n = rim ? 4 : 3;
        rgb[3 * k] = (float) (r / n);
        rgb[3 * k + 1] = (float) (g / n);
        rgb[3 * k + 2] = (float) (b / n);
    }
}
