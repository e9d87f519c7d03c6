package dk.walkntalk.paper.image;

/** How much light falls on the paper at each place of a scene: the picture without what is written, coarse and soft. */
final class PaperLight {
    private static final int EDGE = 300;
    private static final int STROKE = 3;

    private final SmallPicture small;
    private final float[][] planes = new float[3][];

    PaperLight(PageScene scene) {
        small = SmallPicture.of(scene.argb(), scene.width(), scene.height(), EDGE);
        for (int i = 0; i < 3; i++) {
            int[] plain = small.window.max(small.wiped[i], STROKE, new int[small.width * small.height]);
            planes[i] = soft(small.window.min(plain, STROKE, plain));
        }
    }

    private float[] soft(int[] plane) {
        float[] soft = new float[plane.length];
        for (int k = 0; k < soft.length; k++) {
            int n = 0;
            for (int j = 0; j < 9; j++) {
                int x = k % small.width + j % 3 - 1;
                int y = k / small.width + j / 3 - 1;
                if (x >= 0 && y >= 0 && x < small.width && y < small.height) {
                    soft[k] += plane[y * small.width + x];
                    n++;
                }
            }
            soft[k] /= n;
        }
        return soft;
    }

    /** Of red (0), green or blue, 0 to 255, at a place in the scene's pixels. */
    double at(int channel, double x, double y) {
        double u = Math.max(0, Math.min(small.width - 1.001, x / small.scaleX - 0.5));
        double v = Math.max(0, Math.min(small.height - 1.001, y / small.scaleY - 0.5));
        int k = (int) v * small.width + (int) u;
        double fx = u - (int) u;
        double fy = v - (int) v;
        float[] p = planes[channel];
        return (1 - fy) * ((1 - fx) * p[k] + fx * p[k + 1])
                + fy * ((1 - fx) * p[k + small.width] + fx * p[k + small.width + 1]);
    }
}
