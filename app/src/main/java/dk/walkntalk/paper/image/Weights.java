package dk.walkntalk.paper.image;

/**
 * What each sign of a page counts, found by logistic regression on the generated scenes of the tests: together they say
 * how likely a candidate is the page.
 */
final class Weights {
    private static final double[] OF = {
        -27.76, // always
        9.74, // the share of the outline that the component fills
        0.24, // how many components have it (natural logarithm)
        8.82, // how clear its edges are
        7.89, // how clear the least clear one is
        2.64, // how bright it is
        7.48, // how little colour it has
        -1.41, // how unsmooth it is
        -0.95, // how much brighter than around it
        4.49, // how large (square root of the share of the picture)
        -20.93, // how far from the shape of paper
        -2.30, // sides outside the picture
        -4.27, // how far from right angles
        -1.69, // how unsmooth along the edges
        -2.62, // how even
        -1.02, // how much less colour than around it
        -4.20, // how much its sides go on beyond it
        -1.24, // how far from the middle
        -5.36, // how much of it is guessed, outside the picture
    };

    private Weights() { }

    /** Above zero if {@code signs} make a page more likely than not; the logistic function of it is how likely. */
    static double score(double[] signs) {
        double sum = 0;
        for (int i = 0; i < OF.length; i++) {
            sum += OF[i] * signs[i];
        }
        return sum;
    }
}
