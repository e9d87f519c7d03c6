package dk.walkntalk.paper.image;

/** A small network with one hidden layer, beside which each sign counts by itself too. */
final class Network {
    /** What is further from the usual than so many times the usual difference counts as if it were so far. */
    private static final double FAR = 4;

    private final double[][] of;
    private final double[] units;
    private final double[] out;
    private final double always;

    /**
     * A network that has been found already.
     *
     * @param of     for each sign what is usual, how much it differs, what it counts itself, and what for each unit
     * @param units  what each hidden unit has before any sign
     * @param out    what each hidden unit counts
     * @param always what counts whatever the signs are
     */
    Network(double[][] of, double[] units, double[] out, double always) {
        this.of = of;
        this.units = units;
        this.out = out;
        this.always = always;
    }

    /** The sum of what the signs and the hidden units count. */
    double score(double[] signs) {
        double[] hidden = units.clone();
        double sum = always;
        for (int i = 0; i < of.length; i++) {
            double[] counts = of[i];
            double sign = Math.max(-FAR, Math.min(FAR, (signs[i] - counts[0]) / counts[1]));
            sum += counts[2] * sign;
            for (int k = 0; k < hidden.length; k++) {
                hidden[k] += counts[k + 3] * sign;
            }
        }
        for (int k = 0; k < hidden.length; k++) {
            sum += out[k] * Math.tanh(hidden[k]);
        }
        return sum;
    }
}
