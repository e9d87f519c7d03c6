package dk.walkntalk.paper.image;

/**
 * What {@link CropNetwork} sees of a candidate: the picture straightened so that the candidate is a square in the middle
 * of a larger one, as bright as if it were paper.
 */
final class Crop {
    /** Places across and down, two thirds of them the candidate's. */
    static final int SIZE = 96;
    /** How much is seen around the candidate on each side, as a share of it. */
    private static final double AROUND = 0.25;
    /** Each place is the mean of so many by so many. */
    private static final int FINE = 3;
    private static final double STEP = (1 + 2 * AROUND) / SIZE / FINE;
    /** Of the candidate's places, the share that is darker than what counts as paper. */
    private static final double DARKER = 0.8;
    private static final float LEAST = 0.04f;
    /** What paper is at most and what is taken off, so that paper is near the middle. */
    static final float BRIGHT = 1.6f;
    static final float MIDDLE = 0.6f;
    /** The fourth channel inside the picture and outside. */
    static final float IN = 0.1f;
    static final float OUT = -0.9f;
    /** How much what is seen of a place differs within it, against how bright it is: at most, in what, and its middle. */
    private static final float UNEVEN = 0.5f;
    private static final float BLACK = 0.03f;
    private static final float EVEN = 0.2f;
    private static final int ALL = 255;

    private final SmallPicture picture;
    /** Lays the square on the candidate. */
    private final double[] g;
    /** What changes from one of what is seen to the next, before the division. */
    private final double acrossX;
    private final double acrossY;
    private final double acrossZ;
    /** Of one place: its mean red, green and blue, and by how much what is brightest of it is brighter than the darkest. */
    private final int[] seen = new int[4];

    private Crop(SmallPicture picture, Quad candidate) {
        this.picture = picture;
        g = Homography.fromSquare(candidate).values();
        acrossX = g[0] * STEP;
        acrossY = g[3] * STEP;
        acrossZ = g[6] * STEP;
    }

    /**
     * Red, green, blue, whether the place is in the picture, and how uneven it is: of a sheet on a sheet one sees a thin
     * line at most.
     *
     * @param candidate in the small picture's pixels; may lie partly outside
     */
    static Maps of(SmallPicture picture, Quad candidate) {
        return new Crop(picture, candidate).maps();
    }

    private Maps maps() {
        Maps maps = new Maps(SIZE, SIZE);
        int[] bright = new int[3 * ALL + 1];
        int beside = (int) (SIZE * AROUND / (1 + 2 * AROUND));
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                boolean in = isIn(x, y);
                maps.places[y * SIZE + x] = new float[] {seen[0], seen[1], seen[2], in ? IN : OUT, seen[3]};
                if (x >= beside && y >= beside && x < SIZE - beside && y < SIZE - beside) {
                    bright[seen[0] + seen[1] + seen[2]]++;
                }
            }
        }
        float paper = ALL * Math.max(LEAST, paper(bright) / (3f * ALL));
        for (float[] place : maps.places) {
            if (place[3] == IN) {
                float light = (place[0] + place[1] + place[2]) / 3 / ALL + BLACK;
                place[4] = 2 * Math.min(UNEVEN, place[4] / ALL / light) - EVEN;
            }
            for (int i = 0; i < 3; i++) {
                place[i] = place[3] == IN ? Math.min(BRIGHT, place[i] / paper) - MIDDLE : 0;
            }
        }
        return maps;
    }

    private static int paper(int[] bright) {
        int all = 0;
        for (int n : bright) {
            all += n;
        }
        int below = 0;
        int value = 0;
        while (below + bright[value] < (int) (DARKER * all)) {
            below += bright[value++];
        }
        return value;
    }

    /** Looks at one place; false, and nothing seen, where it is not in the picture at all. */
    private boolean isIn(int x, int y) {
        int[] argb = picture.argb;
        int w = picture.width;
        int h = picture.height;
        int red = 0;
        int green = 0;
        int blue = 0;
        int n = 0;
        int most = 0;
        int least = 3 * ALL;
        double left = (x * FINE + 0.5) * STEP - AROUND;
        for (int j = 0; j < FINE; j++) {
            double v = (y * FINE + j + 0.5) * STEP - AROUND;
            double ax = g[0] * left + g[1] * v + g[2];
            double ay = g[3] * left + g[4] * v + g[5];
            double z = g[6] * left + g[7] * v + 1;
            for (int i = 0; i < FINE; i++, ax += acrossX, ay += acrossY, z += acrossZ) {
                double by = 1 / z;
                double px = ax * by;
                double py = ay * by;
                if (z > 0 && px >= 0 && py >= 0 && px < w && py < h) {
                    int pixel = argb[(int) py * w + (int) px];
                    int light = (pixel >> 16 & ALL) + (pixel >> 8 & ALL) + (pixel & ALL);
                    red += pixel >> 16 & ALL;
                    green += pixel >> 8 & ALL;
                    blue += pixel & ALL;
                    most = Math.max(most, light);
                    least = Math.min(least, light);
                    n++;
                }
            }
        }
        seen[0] = n > 0 ? Math.max(1, red / n) : 0;
        seen[1] = n > 0 ? Math.max(1, green / n) : 0;
        seen[2] = n > 0 ? Math.max(1, blue / n) : 0;
        seen[3] = n > 0 ? (most - least) / 3 : 0;
        return n > 0;
    }
}
