package dk.walkntalk.paper.image;

/** How wide a page is against its height, from its corners in a picture. */
final class PageRatio {
    /** Of phones' main cameras, the focal length against the long edge of the picture: 25 to 28 mm, as on small film. */
    static final double FOCAL = 0.76;

    /** Below this the page is seen too nearly from above, from one of its sides at least. */
    private static final double TILTED = 0.01;

    /** Focal lengths to try, and what error of the angle's cosine and of the ratio's logarithm is usual. */
    private static final double[] LENSES = {0.68, 0.76, 0.86, 1};
    private static final double SKEW = 0.05;
    private static final double OFF = 0.05;

    private PageRatio() { }

    /** Width by height, the camera's focal length taken as usual. */
    static double of(Quad quad, int width, int height) {
        return of(quad, width / 2.0, height / 2.0, FOCAL * Math.max(width, height));
    }

    /**
     * The same with the focal length that the corners tell, where the page is tilted enough to tell it (after Zhang
     * and He, "Whiteboard scanning and image enhancement").
     */
    static double measured(Quad quad, int width, int height) {
        double[] h = Homography.fromSquare(quad).values();
        double cx = width / 2.0;
        double cy = height / 2.0;
        double longEdge = Math.max(width, height);
        // the page's two directions are at right angles: one equation for the focal length
        double w = h[6] * h[7];
        double x = (h[0] - cx * h[6]) * (h[1] - cx * h[7]);
        double y = (h[3] - cy * h[6]) * (h[4] - cy * h[7]);
        double focal = Math.sqrt(-(x + y) / w) / longEdge;
        boolean tells = Math.abs(w) > TILTED && focal > 0.6 && focal < 1.3;
        return of(quad, cx, cy, (tells ? focal : FOCAL) * longEdge);
    }

    /**
     * How far from what paper of a usual size can look like through a usual lens, 0 to 3: its sides at right angles in
     * space, the ratio that of the A series or of a letter.
     */
    static double strangeness(Quad quad, int width, int height) {
        double[] h = Homography.fromSquare(quad).values();
        double best = 3;
        for (double lens : LENSES) {
            double focal = lens * Math.max(width, height);
            double aa = 0;
            double bb = 0;
            double ab = 0;
            for (int k = 0; k < 3; k++) {
                double middle = k == 0 ? width / 2.0 : k == 1 ? height / 2.0 : 0;
                double a = k == 2 ? h[6] : (h[3 * k] - middle * h[6]) / focal;
                double b = k == 2 ? h[7] : (h[3 * k + 1] - middle * h[7]) / focal;
                aa += a * a;
                bb += b * b;
                ab += a * b;
            }
            double skew = ab / Math.sqrt(aa * bb) / SKEW;
            double ratio = Math.abs(Math.log(aa / bb)) / 2;
            double off = Math.min(Math.abs(ratio - Math.log(2) / 2), 0.02 + Math.abs(ratio - Math.log(11 / 8.5))) / OFF;
            best = Math.min(best, Math.sqrt(skew * skew + off * off));
        }
        return best;
    }

    private static double of(Quad quad, double middleX, double middleY, double focal) {
        double[] h = Homography.fromSquare(quad).values();
        double a = 0;
        double b = 0;
        for (int k = 0; k < 2; k++) {
            double x = (h[k] - middleX * h[6 + k]) / focal;
            double y = (h[3 + k] - middleY * h[6 + k]) / focal;
            double long2 = x * x + y * y + h[6 + k] * h[6 + k];
            if (k == 0) {
                a = long2;
            } else {
                b = long2;
            }
        }
        return Math.sqrt(a / b);
    }
}
