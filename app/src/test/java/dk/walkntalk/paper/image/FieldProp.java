package dk.walkntalk.paper.image;

/** A thing in the scene: it can be seen, it keeps light off others, and it hides part of the sky from them. */
interface FieldProp {
    void hit(FieldRay ray, FieldHit hit);

    /** Share of the direct light that gets past this thing to a place. */
    double light(double x, double y, double z, double lx, double ly, double lz, double spread);

    /** Share of the sky's light that gets past this thing to a place. */
    double sky(double x, double y, double z);
}
