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
        {1.034, 4.884, 4.341, 0.388, -0.486, 0.585, 0.203, 0.347, 0.483, -0.388, 0.073, -0.327, -0.002, 0.373,
            0.357},
        // the same against the likeliest
        {-4.469, 2.882, 0.278, -0.438, 0.304, -0.433, -0.451, -0.422, -0.094, 0.406, -0.169, 0.175, -0.202,
            -0.426, -0.235},
        // how many others are nearly the same, each as likely as it is
        {2.819, 2.123, -0.189, 0.450, 0.016, 0.175, 0.315, 0.190, -0.053, -0.530, 0.161, -0.238, -0.050, 0.330,
            0.180},
        // how much likelier what is within it may be
        {-1.667, 4.51, 0.086, -0.434, -0.067, -0.584, 0.098, -0.233, 0.341, -0.196, 0.190, 0.249, 0.091,
            -0.437, 0.012},
        // how much likelier what is around it may be
        {-2.104, 3.825, -0.260, 0.206, -0.341, 0.066, 0.490, -0.050, 0.459, -0.050, -0.386, -0.062, -0.152,
            0.387, 0.195},
        // how clear its edges are
        {0.6845, 0.1629, 0.122, -0.206, -0.030, -0.353, 0.064, -0.463, -0.024, -0.066, -0.405, 0.388, -0.274,
            -0.286, -0.195},
        // how straight they are
        {0.8192, 0.1668, -0.214, 0.140, -0.230, 0.179, 0.534, 0.247, 0.546, -0.539, -0.362, -0.329, -0.248,
            0.230, 0.408},
        // how rough it is outside against inside
        {0.4506, 0.3301, 0.202, -0.366, -0.123, -0.434, 0.125, -0.589, -0.084, 0.176, -0.217, 0.362, -0.183,
            -0.278, 0.098},
        // the share of its sides with the same colour on both
        {0.1791, 0.2196, 0.008, 0.079, -0.470, 0.079, -0.114, 0.070, -0.329, -0.097, -0.142, 0.011, -0.037,
            -0.054, -0.407},
        // the same further out
        {0.1996, 0.251, 0.010, -0.215, -0.043, -0.291, -0.332, -0.272, -0.692, -0.029, -0.602, 0.315, -0.236,
            -0.289, -0.779},
        // how much brighter it is than outside
        {0.2684, 0.1561, 0.003, -0.214, -0.355, -0.223, -0.102, 0.011, 0.232, 0.325, -0.344, 0.047, -0.200,
            -0.232, -0.219},
        // the first six for the worst side: clear
        {0.5316, 0.2133, 0.104, -0.215, -0.071, -0.146, 0.027, -0.012, -0.213, -0.036, -0.203, 0.219, 0.121,
            -0.317, -0.048},
        // straight
        {0.6015, 0.2892, 0.157, 0.005, 0.276, 0.059, -0.268, 0.057, -0.630, 0.203, -0.150, -0.067, -0.394,
            0.048, -0.264},
        // rough
        {0.1544, 0.3139, 0.122, -0.171, 0.167, -0.257, -0.320, -0.376, -0.363, 0.222, -0.252, 0.475, 0.143,
            -0.269, -0.396},
        // the same
        {0.3345, 0.3132, 0.081, -0.042, -0.159, -0.009, -0.112, -0.038, 0.130, -0.007, -0.014, -0.169, -0.095,
            -0.007, -0.265},
        // the same further out
        {0.3366, 0.3326, -0.220, -0.031, -0.422, 0.050, 0.035, -0.085, 0.299, -0.043, -0.054, -0.087, 0.105,
            0.308, 0.197},
        // brighter
        {0.1578, 0.1902, -0.100, -0.355, -0.848, 0.042, -0.252, 0.103, 0.649, -0.041, 0.198, -0.263, -0.072,
            -0.279, -0.112},
        // how likely one that overlaps it is
        {2.079, 2.867, -0.109, 0.292, 0.006, 0.119, 0.300, 0.102, -0.038, -0.039, 0.501, -0.081, -0.026, 0.312,
            0.187},
        // how clear its least clear corner is
        {0.1457, 0.1573, 0.033, -0.044, 0.110, -0.164, -0.274, 0.028, -0.232, -0.027, -0.163, -0.188, 0.096,
            -0.096, -0.356},
        // the next
        {0.2328, 0.1581, 0.086, -0.251, -0.198, -0.078, -0.266, -0.261, -0.216, -0.495, 0.640, 0.064, 0.259,
            -0.223, -0.304},
        // how clear its corners are
        {0.2191, 0.1351, 0.212, -0.462, 0.288, -0.040, -0.741, -0.020, -0.428, 0.016, -0.324, 0.013, -0.185,
            -0.315, -0.345},
        // how far its edges go on beyond them
        {0.1205, 0.0838, 0.140, 0.044, 0.146, -0.037, 0.309, -0.237, 0.181, 0.094, 0.252, 0.126, 0.470, 0.031,
            0.378},
        // how many corners are seen
        {3.105, 1.059, 0.233, 0.159, 0.451, 0.018, -0.250, 0.019, -0.086, 0.569, -0.548, 0.131, -0.602, -0.093,
            0.065},
    };
    private static final double[] UNITS = {-0.280, 0.016, -0.051, 0.078, -0.099, 0.097,
            -0.049, -0.044, 0.122, 0.201, -0.146, -0.040};
    private static final double[] OUT = {-0.763, 1.046, -0.717, -0.787, -0.879, -0.833,
            0.812, -0.811, 0.657, -0.318, -0.681, -0.867};
    private static final double ALWAYS = 1.133;
    private static final Network NETWORK = new Network(OF, UNITS, OUT, ALWAYS);

    private CloseWeights() { }

    /** Above zero if {@code signs} make a page more likely than not; the logistic function of it is how likely. */
    static double score(double[] signs) {
        return NETWORK.score(signs);
    }
}
