package dk.walkntalk.paper.image;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether what looks most like a page is one: slabs, planks and empty clipboards have a page's shape and edges all
 * round, and win where there is no page. The signs of both looks are weighed again, by a logistic regression over what
 * was told on generated scenes with a page and without (DoubtTraining, among the tests, finds the numbers).
 */
final class Doubt {
    /** For each sign what is usual, how much it differs, and what it counts. */
    private static final double[][] OF = {
        {6.248, 4.149, 0.768}, // how likely the first look has it
        {-0.05927, 0.2584, 0.148}, // the same against the likeliest
        {0.574, 0.4374, -0.061}, // how many others are nearly the same, each as likely as it is
        {-4.989, 1.787, 0.114}, // how much likelier what is within it may be
        {-5.173, 1.523, -0.081}, // how much likelier what is around it may be
        {0.7792, 0.107, 0.749}, // how clear its edges are
        {0.9449, 0.0753, -0.402}, // how straight they are
        {0.6096, 0.3962, 0.675}, // how rough it is outside against inside
        {0.07415, 0.1575, 0.568}, // the share of its sides with the same colour on both
        {0.1454, 0.2597, -0.435}, // the same further out
        {0.3206, 0.152, -0.226}, // how much brighter it is than outside
        {0.7092, 0.1456, -0.077}, // the first six for the worst side: clear
        {0.8754, 0.1491, 0.388}, // straight
        {0.3661, 0.3594, -0.281}, // rough
        {0.1385, 0.2405, 0.401}, // the same
        {0.211, 0.3207, -0.784}, // the same further out
        {0.2421, 0.2074, -0.598}, // brighter
        {0.1029, 0.4613, -0.885}, // how likely one that overlaps it is
        {0.2348, 0.1482, 0.257}, // how clear its least clear corner is
        {0.2831, 0.133, -0.643}, // the next
        {0.2781, 0.1243, 0.193}, // how clear its corners are
        {0.09397, 0.07137, 0.148}, // how far its edges go on beyond them
        {3.317, 0.9786, 0.361}, // how many corners are seen
        {1.0, 1.0E-4, 0.000}, // always
        {0.9229, 0.05744, -0.303}, // share of the outline that the component fills
        {1.41, 1.226, -0.316}, // how many components have it (natural logarithm)
        {0.9812, 0.05708, 0.353}, // how clear its edges are
        {0.9577, 0.1088, 0.083}, // how clear the least clear one is
        {0.8884, 0.09621, -0.070}, // how bright it is
        {0.8983, 0.05612, 0.416}, // how little colour it has
        {0.2186, 0.1571, 0.131}, // how unsmooth it is
        {0.1863, 0.1461, 0.608}, // how much brighter than around it
        {0.5792, 0.0913, 0.108}, // how large (square root of the share of the picture)
        {0.02985, 0.04115, -0.537}, // how far from the shape of paper
        {0.2333, 0.423, 0.765}, // sides outside the picture
        {0.1305, 0.1168, 0.226}, // how far from right angles
        {0.1997, 0.1412, -0.153}, // how unsmooth along the edges
        {0.8483, 0.1829, 0.124}, // how even
        {0.07709, 0.1152, -0.314}, // how much less colour than around it
        {0.2313, 0.1636, -0.281}, // how much its sides go on beyond it
        {0.1975, 0.1347, 0.210}, // how far from the middle
        {0.02554, 0.08479, -0.495}, // how much of it is guessed, outside the picture
        {0.784, 0.4116, 0.214}, // whether straight edges enclose it
        {1.018, 0.4969, -0.164}, // how unsmooth beyond its corners
        {0.8525, 0.254, 0.461}, // share of the sides with paper as the brighter
        {0.4039, 0.2801, 0.391}, // brightness inside against outside
        {0.09233, 0.305, -0.149}, // roughness outside against inside
        {0.9516, 0.1159, -0.235}, // share of the sides that are edges
        {0.06543, 0.1208, 0.197}, // colour outside against inside
        {0.04532, 0.03412, -0.287}, // a shadow's dark line along the sides
        {0.6644, 0.5128, 0.015}, // the first for the worst side
        {0.2873, 0.3149, -0.063}, // the second for the worst side
        {-0.1134, 0.3305, 0.199}, // the third for the worst side
        {0.9047, 0.1876, -0.082}, // the fourth for the worst side
        {0.05897, 0.1255, 0.293}, // longest part of a side without an edge
        {0.02688, 0.1375, -0.309}, // the fifth for the worst side
        {0.1002, 0.141, -0.566}, // how the colour differs along the inside
        {0.1315, 0.106, -0.008}, // how the brightness does
        {0.1124, 0.1351, 0.505}, // how the colour differs along the outside
        {0.1436, 0.08653, 0.052}, // how the brightness does
        {0.3375, 0.394, -0.197}, // how strange its shape is in space
        {0.08121, 0.06391, -0.094}, // how much colour it has along the inside of its sides
        {0.1169, 0.1141, 0.230}, // the same for the worst side
        {-0.09676, 0.1244, -0.349}, // how bright it is there against most of it
    };
    private static final double ALWAYS = 3.729;
    /**
     * Since a network looks at candidates as a whole, only what is doubted much is left out: of 419 scenes that neither
     * learned from no right page is below this, and five of five slabs that the network takes for a page are.
     */
    private static final double LEAST = -3.3;
    /** What is further from the usual than so many times the usual difference counts as if it were so far. */
    private static final double FAR = 4;

    private Doubt() { }

    /** Those of {@code judged}, which were looked at twice, that are likely pages: the next is taken for one doubted. */
    static List<Sides> without(List<Sides> judged) {
        return judged.stream().filter(one -> !of(one)).collect(Collectors.toList());
    }

    /** Whether {@code best}, which was looked at twice, is likely no page. */
    static boolean of(Sides best) {
        double[] signs = signs(best);
        double sum = ALWAYS;
        for (int i = 0; i < OF.length; i++) {
            sum += OF[i][2] * Math.max(-FAR, Math.min(FAR, (signs[i] - OF[i][0]) / OF[i][1]));
        }
        return sum < LEAST;
    }

    /** The signs of the closer look, then those of the first. */
    static double[] signs(Sides sides) {
        double[] signs = Arrays.copyOf(sides.close, sides.close.length + sides.features.length);
        System.arraycopy(sides.features, 0, signs, sides.close.length, sides.features.length);
        return signs;
    }
}
