package dk.walkntalk.paper.image;

/** What one ray met; reused from ray to ray, because a million of them are cast. */
final class SnapHit {
    static final int NOTHING = 0;
    static final int GROUND = 1;
    static final int SHEET = 2;
    static final int BACK = 3;
    static final int FLOOR = 4;
    static final int SOLID = 10;

    double t;
    int id;
    double x;
    double y;
    double z;
    double nx;
    double ny;
    double nz;
    double footprint;
    /** Albedo, then the shine's strength and its narrowness. */
    final float[] albedo = new float[5];
    /** Linear light that leaves towards the camera. */
    final float[] light = new float[3];
    final float[] scratch = new float[5];
}
