package dk.walkntalk.paper.image;

/** What the page lies on; u and v in cm. Writes albedo, shine and the shine's narrowness. */
interface SnapGround {
    void paint(double u, double v, double footprint, float[] out);
}
