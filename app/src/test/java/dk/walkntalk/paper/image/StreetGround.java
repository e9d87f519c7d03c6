package dk.walkntalk.paper.image;

/** What the page lies on. */
interface StreetGround {
    /**
     * Tells what it is like at a place.
     *
     * @param x  millimetres
     * @param y  millimetres
     * @param px how many millimetres one pixel of the picture covers there
     */
    void at(double x, double y, double px, StreetSpot spot);

    /** The same ground, turned (radians) and moved (millimetres). */
    default StreetGround turned(double angle, double dx, double dy) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return (x, y, px, spot) -> {
            at(c * x - s * y + dx, s * x + c * y + dy, px, spot);
            double nx = spot.nx;
            spot.nx = c * nx + s * spot.ny;
            spot.ny = c * spot.ny - s * nx;
        };
    }
}
