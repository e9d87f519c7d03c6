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
        {0.906, 5.324, 0.228, -0.156, 0.208, -0.232, 0.161, -0.168, -0.005, -0.249, 0.057, 0.022, 0.208,
            -0.228, 0.185},
        // the same against the likeliest
        {-3.258, 2.306, 0.623, -0.324, 0.168, -0.247, 0.360, -0.085, -0.134, -0.172, 0.292, 0.062, 0.171,
            -0.189, 0.054},
        // how many others are nearly the same, each as likely as it is
        {2.878, 1.986, -0.003, -0.060, -0.237, 0.209, -0.087, 0.101, 0.186, 0.205, -0.089, -0.059, -0.120,
            0.245, -0.085},
        // how much likelier what is within it may be
        {-2.985, 3.894, -0.001, -0.173, 0.179, -0.226, 0.014, 0.003, 0.032, -0.162, 0.013, 0.009, 0.148,
            -0.146, -0.071},
        // how much likelier what is around it may be
        {-2.742, 3.46, -0.080, 0.043, -0.010, -0.015, 0.061, -0.022, -0.012, -0.019, 0.026, 0.004, -0.070,
            -0.054, 0.089},
        // how clear its edges are
        {0.6748, 0.1993, 0.130, -0.011, 0.047, -0.038, 0.024, -0.012, -0.098, -0.015, 0.154, 0.023, 0.083,
            -0.054, -0.058},
        // how straight they are
        {0.7192, 0.2028, 0.124, -0.012, -0.041, -0.006, 0.161, 0.047, 0.078, -0.008, -0.113, -0.002, -0.051,
            0.021, -0.061},
        // how rough it is outside against inside
        {0.3178, 0.2756, 0.267, -0.100, 0.091, -0.137, 0.273, -0.040, 0.018, -0.099, 0.047, 0.044, 0.102,
            -0.099, 0.142},
        // the share of its sides with the same colour on both
        {0.1521, 0.2521, -0.037, -0.049, 0.109, -0.060, 0.075, 0.058, -0.017, -0.125, -0.097, -0.006, -0.061,
            -0.123, -0.073},
        // the same further out
        {0.1435, 0.2497, -0.072, 0.048, 0.009, -0.009, 0.016, 0.041, -0.011, -0.065, 0.061, 0.016, 0.030,
            -0.002, -0.041},
        // how much brighter it is than outside
        {0.3287, 0.1684, 0.047, -0.035, -0.061, 0.035, -0.101, -0.007, -0.041, 0.091, -0.074, 0.036, 0.023,
            0.051, 0.014},
        // the first six for the worst side: clear
        {0.5145, 0.2239, 0.062, -0.030, 0.004, -0.001, -0.012, 0.059, -0.049, -0.010, 0.093, -0.031, 0.055,
            -0.016, -0.061},
        // straight
        {0.4891, 0.2582, 0.178, -0.179, 0.123, -0.128, 0.231, -0.041, -0.106, -0.080, 0.057, 0.025, 0.057,
            -0.147, -0.079},
        // rough
        {0.04142, 0.3121, 0.232, -0.234, 0.104, -0.140, 0.234, -0.036, 0.130, -0.101, 0.047, 0.005, 0.124,
            -0.122, 0.111},
        // the same
        {0.2637, 0.3139, -0.008, -0.122, 0.116, -0.185, -0.096, -0.019, 0.047, -0.097, 0.027, -0.024, -0.010,
            -0.155, -0.077},
        // the same further out
        {0.2403, 0.3214, -0.084, 0.024, 0.011, -0.043, -0.099, -0.008, -0.034, -0.016, -0.097, -0.020, -0.012,
            -0.048, -0.045},
        // brighter
        {0.2156, 0.2116, -0.087, 0.151, -0.117, 0.138, 0.069, 0.096, 0.250, 0.140, -0.121, -0.046, -0.047,
            0.122, -0.035},
        // how likely one that overlaps it is
        {1.587, 2.596, -0.212, 0.225, 0.015, 0.080, -0.096, 0.010, 0.014, 0.087, -0.164, -0.013, -0.089,
            0.007, 0.016},
        // how clear its least clear corner is
        {0.1615, 0.1658, 0.107, -0.081, -0.023, 0.052, -0.004, -0.054, -0.099, 0.030, 0.055, 0.025, 0.009,
            0.031, 0.092},
        // the next
        {0.2764, 0.1561, 0.052, -0.048, -0.057, 0.134, 0.002, -0.084, -0.196, 0.076, 0.036, 0.055, 0.029,
            0.066, 0.091},
        // how clear its corners are
        {0.2499, 0.1344, 0.160, -0.026, 0.075, -0.079, -0.036, -0.172, -0.201, -0.119, -0.014, 0.105, -0.009,
            -0.089, 0.186},
        // how far its edges go on beyond them
        {0.1673, 0.1089, -0.181, 0.165, -0.038, 0.002, -0.151, 0.058, 0.036, 0.030, -0.182, -0.033, -0.089,
            0.020, -0.107},
        // how many corners are seen
        {3.092, 1.106, 0.298, -0.199, 0.233, -0.300, 0.051, -0.092, -0.246, -0.191, 0.340, 0.126, 0.036,
            -0.279, 0.110},
        // how much it has in common with the mask in the picture
        {0.7488, 0.3137, 0.255, -0.051, 0.324, -0.344, 0.028, -0.186, -0.280, -0.187, 0.052, 0.050, 0.039,
            -0.308, 0.109},
        // the same in all, what is outside too
        {0.7305, 0.3168, 0.249, -0.185, 0.290, -0.346, 0.130, -0.171, -0.200, -0.304, 0.174, 0.119, 0.254,
            -0.279, 0.365},
        // how much likelier the mask has it inside its sides than outside
        {0.6875, 0.3334, 0.153, -0.040, -0.067, 0.048, 0.086, -0.079, -0.035, -0.016, 0.257, 0.041, -0.038,
            0.032, 0.206},
        // the same for the worst side
        {0.538, 0.3688, 0.149, 0.051, 0.043, -0.015, 0.003, -0.076, -0.151, -0.124, 0.180, 0.026, 0.042,
            -0.034, 0.058},
        // the share of the picture that the mask has as page
        {0.3775, 0.1755, 0.233, -0.255, 0.077, -0.145, 0.220, -0.012, 0.052, -0.145, 0.096, 0.053, 0.113,
            -0.101, 0.140},
    };
    private static final double[] UNITS = {-0.008, 0.095, -0.134, 0.257, -0.019, -0.026, -0.112, 0.043, 0.015, 0.110, -0.098, -0.022};
    private static final double[] OUT = {-0.632, 0.509, -0.727, 0.464, -0.348, -0.544, -0.494, 0.686, 0.132, 0.339, -0.585, 0.527};
    private static final double ALWAYS = 0.063;
    private static final Network NETWORK = new Network(OF, UNITS, OUT, ALWAYS);

    private CloseWeights() { }

    /** Above zero if {@code signs} make a page more likely than not; the logistic function of it is how likely. */
    static double score(double[] signs) {
        return NETWORK.score(signs);
    }
}
