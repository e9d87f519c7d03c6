package dk.walkntalk.paper.image;

/** A flat shape seen from above: distance to its rim, negative inside. */
interface FieldOutline {
    double at(double x, double y);
}
