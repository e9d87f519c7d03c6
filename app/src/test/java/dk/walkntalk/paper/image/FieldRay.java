package dk.walkntalk.paper.image;

/** One line of sight, reused for every sample so that the inner loop makes no garbage. */
final class FieldRay {
    double ox;
    double oy;
    double oz;
    double dx;
    double dy;
    double dz;
    double px;
    double py;
    double cone;

    /** Width of the pixel's footprint on a level surface at distance t, a mean of its two axes. */
    double footprint(double t) {
        return t * cone / Math.sqrt(Math.max(0.05, Math.abs(dz)));
    }
}
