package dk.walkntalk.paper.image;

/** What a ray meets: place, slope, colour and shine; reused for every ray, so that no rubbish is made. */
final class ViewHit {
    /** The ray: from, towards (unit length), and a pixel's width per unit of length. */
    double ox, oy, oz, dx, dy, dz, spread;
    /** How far, which thing (0 ground, 1 sheet, 10+ slabs, 100+ things), where. */
    double far;
    int id;
    double x, y, z;
    double nx, ny, nz;
    /** Colour in linear light, and mirror strength with its roughness. */
    double r, g, b, shine, rough;
    /** Width of a pixel on the surface. */
    double foot;
    final double[] scratch = new double[4];
    final double[] light = new double[3];

    void colour(double red, double green, double blue) {
        r = red;
        g = green;
        b = blue;
    }

    void scale(double f) {
        r *= f;
        g *= f;
        b *= f;
    }

    void blend(double red, double green, double blue, double part) {
        r += (red - r) * part;
        g += (green - g) * part;
        b += (blue - b) * part;
    }

    void blend(double[] colour, double part) {
        blend(colour[0], colour[1], colour[2], part);
    }

    void place(double distance) {
        far = distance;
        x = ox + dx * distance;
        y = oy + dy * distance;
        z = oz + dz * distance;
    }

    void normal(double ax, double ay, double az) {
        double l = 1 / Math.sqrt(ax * ax + ay * ay + az * az);
        nx = ax * l;
        ny = ay * l;
        nz = az * l;
    }
}
