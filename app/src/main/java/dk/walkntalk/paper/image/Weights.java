package dk.walkntalk.paper.image;

/** What each sign of a page counts. */
final class Weights {
    private static final double[] OF = {-28.37, 10.58, 0.27, 9.49, 8.40, 2.38, 6.54, -1.25, -0.64, 3.39, -21.15, -1.72, -2.81, -1.67, -2.92, -1.20, -4.08, -0.58, -4.84};

    private Weights() { }

    static double score(double[] f) {
        double sum = 0;
        for (int i = 0; i < OF.length; i++) {
            sum += OF[i] * f[i];
        }
        return sum;
    }
}
