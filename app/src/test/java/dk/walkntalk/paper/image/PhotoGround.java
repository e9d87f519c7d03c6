package dk.walkntalk.paper.image;

/** What the page lies on, as a colour at each place of a plane; all are finer than a plain fill on purpose. */
interface PhotoGround {
    /** Sets colour, gloss and answer to light at a place of the plane, in millimetres; may tilt the normal. */
    void paint(PhotoHit hit, double x, double y);

    /** Whether something growing here stands over the edge of a sheet so far inside it. */
    default boolean covers(PhotoHit hit, double x, double y, double inside) {
        return false;
    }

    /** How uneven a sheet lies on it, 0..1. */
    default double unrest() {
        return 0;
    }
}
