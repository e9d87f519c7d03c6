package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** Everything a scene consists of; answers what a ray meets and how it is coloured and lit. */
final class ViewWorld {
    ViewSheet sheet;
    ViewTexture page;
    ViewGround ground;
    ViewLight light;
    ViewCamera camera;
    ViewGrass grass;
    /** Level of the ground; the page lies about level 0. */
    double floor;
    /** Places of the sheet's corners in the camera's measure, clockwise as seen. */
    double[] corners;
    boolean cutOff;
    String groundName;
    final List<ViewSlab> slabs = new ArrayList<>();
    final List<ViewThing> things = new ArrayList<>();

    /** Finds what the ray meets first. */
    void meet(ViewHit h) {
        double best = h.dz < -0.02 ? (floor - h.oz) / h.dz : 5000;
        int id = 0;
        double u = 0;
        double v = 0;
        double side = 0;
        if (h.dz < -0.02) {
            double t = sheet.meet(h);
            if (t > 0 && t < best) {
                best = t;
                id = 1;
                u = h.scratch[1];
                v = h.scratch[2];
            }
            for (int i = 0; i < slabs.size(); i++) {
                t = slabs.get(i).meet(h);
                if (t > 0 && t < best - 1e-4) {
                    best = t;
                    id = 10 + i;
                    side = h.scratch[3];
                }
            }
        }
        for (int i = 0; i < things.size(); i++) {
            double t = things.get(i).meet(h);
            if (t > 0 && t < best) {
                best = t;
                id = 100 + i;
            }
        }
        h.id = id;
        h.place(best);
        h.scratch[1] = u;
        h.scratch[2] = v;
        h.scratch[3] = side;
    }

    /** Colours and lights what the ray met; the result is in the hit's light. */
    void paint(ViewHit h, double[] o, double[] p) {
        h.foot = h.far * h.spread / Math.sqrt(Math.max(0.1, -h.dz));
        h.shine = 0;
        h.rough = 0.3;
        if (h.id == 0) {
            if (floor < -20) {
                h.foot += 0.0016 * h.far * (1 - 40 / h.far);
            }
            ground.paint(h);
        } else if (h.id == 1) {
            double u = h.scratch[1];
            double v = h.scratch[2];
            double e = 0.06;
            sheet.at(h.x + e, h.y, o);
            double zx = o[0];
            sheet.at(h.x, h.y + e, o);
            h.normal((h.z - zx) / e, (h.z - o[0]) / e, 1);
            page.paint(u, v, h.foot, h);
        } else if (h.id < 100) {
            slabs.get(h.id - 10).paint(h, h.scratch[3] > 0);
            h.normal(h.nx, h.ny, h.nz);
        } else {
            things.get(h.id - 100).paint(h);
        }
        light.shade(this, h, o, p);
    }

    /** Share of a light (its direction in o) that comes past the sheet and the things about it. */
    double past(ViewHit h, double[] o, ViewSource s, double[] p) {
        double open = 1;
        if (h.id == 1) {
            if (sheet.bent && s.radius < 0.3) {
                open = sheet.own(h.x, h.y, h.z, o[0], o[1], o[2], s.radius, p);
            }
            if (grass != null && s.radius < 0.06) {
                open *= grass.shadow(h.x, h.y);
            }
        } else if (h.z < sheet.top) {
            open = sheet.past(h.x, h.y, h.z, o[0], o[1], o[2], s.radius, p);
        }
        for (int i = 0; i < slabs.size() && open > 0; i++) {
            if (h.id != 10 + i && slabs.get(i).top > h.z) {
                open *= slabs.get(i).past(h.x, h.y, h.z, o[0], o[1], o[2], s.radius);
            }
        }
        if (s.radius > 0.3 && (h.id >= 100 || h.z < -20)) {
            return open;
        }
        double known = s.things(h.x, h.y, h.z, o);
        if (known >= 0) {
            return open * known;
        }
        for (int i = 0; i < things.size() && open > 0; i++) {
            if (h.id != 100 + i) {
                open *= things.get(i).past(h.x, h.y, h.z, o[0], o[1], o[2], s.radius);
            }
        }
        return open;
    }

    boolean inside(int corner) {
        return Math.abs(corners[2 * corner]) < camera.halfWidth && Math.abs(corners[2 * corner + 1])
                < camera.halfHeight;
    }

    /** Whether a thing hides a corner of the picture, or nearly so. */
    boolean hides(ViewThing thing) {
        ViewHit h = new ViewHit();
        for (int i = 0; i < 4; i++) {
            for (int k = 0; k < 25 && inside(i); k++) {
                double r = k < 12 ? 0.035 : k < 24 ? 0.017 : 0;
                camera.aim(corners[2 * i] + r * Math.cos(k * 0.5236), corners[2 * i + 1] + r * Math.sin(k * 0.5236), h);
                if (thing.meet(h) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
