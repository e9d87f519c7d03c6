package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** The photographer with the phone, unseen but standing in the light: throws the shadow such pictures have. */
final class ViewPerson {
    private final List<ViewRod> limbs = new ArrayList<>();

    ViewPerson(ViewCamera camera, double floor, boolean bothHands, ViewDice dice) {
        double bx = -camera.up[0];
        double by = -camera.up[1];
        double l = Math.hypot(bx, by) + 1e-9;
        bx /= l;
        by /= l;
        double sx = -by;
        double sy = bx;
        boolean wide = camera.halfWidth > camera.halfHeight;
        double[] axis = wide ? camera.right : camera.up;
        double[] c = {camera.x + camera.ahead[0] * -0.6, camera.y + camera.ahead[1] * -0.6,
            camera.z - camera.ahead[2] * 0.6};
        double[] left = along(c, axis, -5);
        double[] right = along(c, axis, 5);
        limb(left, right, 3.6);
        double[] head = at(c, bx * 20 + sx * dice.bell(4), by * 20 + sy * dice.bell(4), dice.in(14, 30));
        limb(head, at(head, bx * 3, by * 3, -3), 9.5);
        double[] neck = at(head, bx * 12, by * 12, -22);
        double[] a = at(neck, sx * 17, sy * 17, -3);
        double[] b = at(neck, -sx * 17, -sy * 17, -3);
        limb(a, b, 8);
        double low = Math.max(floor + 22, neck[2] - 45);
        double[] hip = {neck[0] + bx * 14, neck[1] + by * 14, low};
        limb(neck, hip, 15);
        if (low > floor + 30 && floor > -50) {
            limb(at(hip, sx * 9, sy * 9, 0), new double[] {hip[0] + sx * 12, hip[1] + sy * 12, floor}, 7.5);
            limb(at(hip, -sx * 9, -sy * 9, 0), new double[] {hip[0] - sx * 12, hip[1] - sy * 12, floor}, 7.5);
        }
        double[] handRight = along(wide ? right : c, axis, wide ? 2 : -3);
        arm(a, handRight, sx * 12, sy * 12);
        if (bothHands) {
            arm(b, along(wide ? left : c, axis, wide ? -2 : -5), -sx * 12, -sy * 12);
        }
    }

    private void arm(double[] shoulder, double[] hand, double outX, double outY) {
        double[] elbow = {(shoulder[0] + hand[0]) / 2 + outX, (shoulder[1] + hand[1]) / 2 + outY,
            Math.min(shoulder[2], hand[2]) - 8};
        limb(shoulder, elbow, 5);
        limb(elbow, hand, 3.6);
        limb(hand, at(hand, 0, 0, 0.1), 4.4);
    }

    private static double[] at(double[] p, double x, double y, double z) {
        return new double[] {p[0] + x, p[1] + y, p[2] + z};
    }

    private static double[] along(double[] p, double[] axis, double far) {
        return new double[] {p[0] + axis[0] * far, p[1] + axis[1] * far, p[2] + axis[2] * far};
    }

    private void limb(double[] a, double[] b, double radius) {
        limbs.add(new ViewRod(a, b, radius, radius));
    }

    /** Share of a light of the given apparent radius that a point sees past the photographer. */
    double past(double x, double y, double z, double lx, double ly, double lz, double radius) {
        double open = 1;
        for (ViewRod limb : limbs) {
            open *= limb.past(x, y, z, lx, ly, lz, radius, 0.1);
        }
        return open;
    }
}
