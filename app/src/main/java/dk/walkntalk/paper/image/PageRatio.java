package dk.walkntalk.paper.image;

/** How wide a page is against its height, from its corners in a picture. */
final class PageRatio {
    /** Of phones' main cameras, the focal length against the long edge of the picture: 25 to 28 mm, as on small film. */
    static final double FOCAL = 0.76;

    /** Below this the page is seen too nearly from above, from one of its sides at least. */
    private static final double TILTED = 0.01;

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
