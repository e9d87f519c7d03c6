package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** Everything that stands in front of the camera; the sheet's own plane is z = 0. */
final class PhotoStage {
    PhotoSheet sheet;
    PhotoTexture print;
    double perMillimetre;
    double[] paper;
    PhotoGround ground;
    PhotoSky sky;
    /** The ground's plane: a point, the normal and two axes. */
    double[] point = {0, 0, 0};
    double[] normal = {0, 0, 1};
    double[] axisA = {1, 0, 0};
    double[] axisB = {0, 1, 0};
    /** Whether the sheet lies on the ground itself, so that grass may lean over it. */
    boolean direct;
    /** How many times wider than sharp a far ground is seen. */
    double haze = 1;
    final List<PhotoPlate> plates = new ArrayList<>();
    final List<PhotoBody> bodies = new ArrayList<>();

    void tilt(double angle, double around) {
        double s = Math.sin(angle);
        double c = Math.cos(angle);
        double ca = Math.cos(around);
        double sa = Math.sin(around);
        normal = new double[] {s * ca, s * sa, c};
        axisA = new double[] {c * ca, c * sa, -s};
        axisB = new double[] {-sa, ca, 0};
    }

    /** A direction as the ground's own axes see it. */
    double[] seenByGround(double[] d) {
        return new double[] {dot(d, axisA), dot(d, axisB), dot(d, normal)};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
