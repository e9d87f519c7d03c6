package dk.walkntalk.paper.image;

/** A solid shape: distance to its surface, negative inside. */
interface FieldBody {
    double at(double x, double y, double z);
}
