package dk.walkntalk.paper.image;

/**
 * What each sign of {@link CloseLook} counts: a small network, found on the generated scenes of the tests so that who
 * takes a candidate the likelier the higher it scores is nearest to the page on the average, and takes none where there
 * is none (CloseSigns, among the tests, prints what it was found from).
 */
final class CloseWeights {
    /** For each sign what is usual, how much it differs, what it counts itself, and what for each hidden unit. */
    private static final double[][] OF = {
        // how likely the first look has it
        {1.506, 4.776, 0.369, 0.689, 0.858, 0.940, 0.172, 0.048, 0.168, 0.380, -0.561, -0.240, -0.465, -0.238,
            0.101},
        // the same against the likeliest
        {-3.481, 2.446, 0.482, 0.091, -0.044, 0.237, 0.612, -0.170, -0.304, 0.704, -0.024, -0.245, -0.464,
            -0.359, 0.337},
        // how many others are nearly the same, each as likely as it is
        {2.925, 1.96, -0.069, -0.097, -0.228, -0.203, -0.556, 0.440, -0.350, -0.194, 0.033, 0.241, 0.568, 0.047,
            -0.117},
        // how much likelier what is within it may be
        {-2.782, 4.129, 0.067, -0.516, -0.263, -0.715, 1.238, 0.488, -0.300, 0.827, -0.431, 0.311, -0.607,
            -0.530, -0.602},
        // how much likelier what is around it may be
        {-2.777, 3.562, -0.448, 0.283, 0.446, -0.162, 0.121, -0.323, 0.239, -0.475, -0.077, -0.310, -0.468,
            0.446, 0.155},
        // how clear its edges are
        {0.6982, 0.175, 0.154, -0.155, 0.742, 0.207, 0.557, -0.822, -0.718, 0.146, -0.386, -0.782, -0.796,
            -0.455, -0.449},
        // how straight they are
        {0.7474, 0.1842, 0.104, -0.940, 0.146, -0.585, -0.400, 0.195, 0.506, -0.362, 0.120, -0.127, 0.376,
            -0.118, -1.073},
        // how rough it is outside against inside
        {0.3503, 0.2684, 0.012, 0.014, 0.289, 0.030, 0.633, -0.807, -0.458, -0.258, -0.572, -0.598, -0.500,
            -0.604, -0.186},
        // the share of its sides with the same colour on both
        {0.1288, 0.2189, -0.016, 0.168, 0.288, 0.126, 0.217, 0.164, 0.144, 0.492, -0.205, 0.169, -0.274, -0.329,
            -0.234},
        // the same further out
        {0.1229, 0.2231, -0.159, -0.205, 0.140, -0.101, -0.009, -0.129, 0.484, 0.360, -0.121, -0.049, 0.190,
            0.299, -0.242},
        // how much brighter it is than outside
        {0.3397, 0.1567, 0.182, 0.051, 0.285, 0.591, 0.505, -0.436, -0.550, 0.254, -0.306, -0.356, -0.434,
            -0.404, -0.447},
        // the first six for the worst side: clear
        {0.5356, 0.2154, -0.118, -0.057, 0.246, -0.648, -0.591, -0.666, -0.091, 0.458, 0.602, -0.574, 0.178,
            0.312, 0.109},
        // straight
        {0.5161, 0.2616, 0.390, 0.220, 0.560, -0.333, -0.076, -0.586, 0.125, 0.738, -0.045, -0.700, 0.012,
            -0.140, 0.288},
        // rough
        {0.06199, 0.3089, 0.003, 0.337, -0.215, 0.116, -0.388, -0.323, 0.362, -0.419, -0.064, 0.082, 0.050,
            0.394, 0.191},
        // the same
        {0.2423, 0.2953, -0.089, 0.094, 0.649, 0.134, 0.401, -0.074, 0.351, -0.018, -0.182, -0.359, -0.691,
            -0.653, -0.084},
        // the same further out
        {0.2212, 0.3067, -0.346, -0.329, 0.236, -0.268, -0.339, -0.461, 0.451, -0.429, 0.176, -0.297, 0.289,
            0.176, -0.709},
        // brighter
        {0.2236, 0.2097, -0.313, -0.070, -0.513, 0.079, -0.003, 0.439, -0.102, 0.138, 0.206, 0.216, 0.258,
            0.245, -0.325},
        // how likely one that overlaps it is
        {1.551, 2.567, -0.202, 0.218, -0.063, 0.688, -0.035, 0.790, 0.050, 0.181, 0.433, 0.644, 0.200, 0.267,
            0.238},
        // how clear its least clear corner is
        {0.1707, 0.1678, 0.394, 0.540, -0.401, -0.222, 0.099, 0.664, -0.600, 0.002, -0.030, 0.626, 0.341, 0.185,
            0.361},
        // the next
        {0.2785, 0.1546, 0.498, -0.021, 0.270, -0.179, -0.016, 0.234, -0.155, 0.246, -0.534, 0.103, -0.314,
            0.289, 0.057},
        // how clear its corners are
        {0.2591, 0.1302, 0.422, 0.421, 0.510, 0.203, 0.406, -0.152, -0.282, 0.331, -0.518, -0.169, -0.095,
            -0.366, 0.213},
        // how far its edges go on beyond them
        {0.168, 0.1078, -0.373, -1.000, 0.015, -0.558, 0.174, -0.212, 0.537, -0.344, 0.367, -0.100, 0.029,
            -0.059, -0.674},
        // how many corners are seen
        {3.146, 1.062, 0.217, 0.759, 0.945, 0.368, 0.124, -0.589, -0.073, 0.542, 0.985, -0.720, -0.102, -0.601,
            0.942},
    };
    private static final double[] UNITS = {0.007, 0.273, 0.157, 0.719, -0.296, -0.218, 0.510, -0.308, -0.397,
            -0.649, -0.460, 0.222};
    private static final double[] OUT = {1.312, 1.391, 1.646, 1.662, -1.451, -1.590, 1.838, -1.529, -1.552,
            -1.965, -1.613, 1.444};
    private static final double ALWAYS = 1.310;
    private static final Network NETWORK = new Network(OF, UNITS, OUT, ALWAYS);

    private CloseWeights() { }

    /** Above zero if {@code signs} make a page more likely than not; the logistic function of it is how likely. */
    static double score(double[] signs) {
        return NETWORK.score(signs);
    }
}
