package dk.walkntalk.paper.image;

/** Gives a surface its colour, relief and gloss at a place, for a pixel that covers fp millimetres. */
interface FieldPaint {
    void at(double x, double y, double z, double fp, FieldHit hit);
}
