package dk.walkntalk.paper.image;

/** Follows one ray from the camera to what it meets and from there to each light. */
final class PhotoTracer {
    private final PhotoStage stage;
    private final PhotoCamera camera;
    private final double[] sheetBox;
    private final PhotoShade shade;
    private final PhotoPlate[] plates;
    private final PhotoBody[] bodies;
    private final PhotoLight[] lights;

    PhotoTracer(PhotoStage stage, PhotoCamera camera) {
        this.stage = stage;
        this.camera = camera;
        for (PhotoPlate p : stage.plates) {
            p.frame(camera);
        }
        for (PhotoBody b : stage.bodies) {
            b.frame(camera);
        }
        plates = stage.plates.toArray(new PhotoPlate[0]);
        bodies = stage.bodies.toArray(new PhotoBody[0]);
        lights = stage.sky == null ? null : stage.sky.lights.toArray(new PhotoLight[0]);
        shade = stage.sky == null ? null : new PhotoShade(stage);
        sheetBox = camera.box(0, 0, stage.sheet.top() / 2, 183 + stage.sheet.top());
    }

    /** What stands at a point of the picture, without its light. */
    void meet(PhotoHit h, double px, double py) {
        camera.ray(px, py, h);
        h.t = 1e7;
        h.kind = PhotoHit.NOTHING;
        h.owner = -1;
        h.part = 0;
        h.answer = -1;
        double[] n = stage.normal;
        double[] p = stage.point;
        double down = h.dx * n[0] + h.dy * n[1] + h.dz * n[2];
        if (down < -0.01) {
            h.reach(((p[0] - h.ox) * n[0] + (p[1] - h.oy) * n[1] + (p[2] - h.oz) * n[2]) / down);
            h.kind = PhotoHit.GROUND;
        }
        h.foot = h.oz / Math.max(0.15, -h.dz) / camera.focal;
        for (int i = 0; i < plates.length; i++) {
            PhotoPlate plate = plates[i];
            if (plate.mayShow(px, py) && plate.meet(h)) {
                h.part = 0;
                h.kind = PhotoHit.OTHER;
                h.owner = i;
            }
        }
        if (px > sheetBox[0] && py > sheetBox[1] && px < sheetBox[2] && py < sheetBox[3] && stage.sheet.meet(h)) {
            h.kind = PhotoHit.SHEET;
            h.part = 0;
            h.owner = -1;
        }
        for (int i = 0; i < bodies.length; i++) {
            PhotoBody body = bodies[i];
            if (body.mayShow(px, py) && body.meet(h)) {
                h.kind = PhotoHit.OTHER;
                h.owner = 1000 + i;
            }
        }
    }

    /** The linear light that comes from a point of the picture, left in the hit's r, g, b. */
    void trace(PhotoHit h, double px, double py) {
        meet(h, px, py);
        if (h.kind == PhotoHit.GROUND) {
            ground(h);
        } else if (h.kind == PhotoHit.SHEET) {
            sheet(h);
        } else if (h.kind == PhotoHit.NOTHING) {
            h.paint(stage.sky.ambient, 1);
            return;
        }
        light(h);
    }

    private void ground(PhotoHit h) {
        double[] n = stage.normal;
        h.nx = n[0];
        h.ny = n[1];
        h.nz = n[2];
        double slant = -(h.dx * n[0] + h.dy * n[1] + h.dz * n[2]);
        h.foot = stage.haze * h.t / camera.focal / Math.sqrt(Math.max(slant, 0.1));
        stage.ground.paint(h, along(h, stage.axisA), along(h, stage.axisB));
    }

    private double along(PhotoHit h, double[] axis) {
        double[] p = stage.point;
        return (h.x - p[0]) * axis[0] + (h.y - p[1]) * axis[1] + (h.z - p[2]) * axis[2];
    }

    private void sheet(PhotoHit h) {
        double slant = -(h.dx * h.nx + h.dy * h.ny + h.dz * h.nz);
        h.foot = h.t / camera.focal / Math.sqrt(Math.max(slant, 0.1));
        double fromX = PhotoSheet.HALF_X - Math.abs(h.x);
        double fromY = PhotoSheet.HALF_Y - Math.abs(h.y);
        double inside = Math.min(fromX, fromY);
        if (stage.direct && inside < 13 && Math.max(fromX, fromY) > 9
                && stage.ground.covers(h, h.x, h.y, inside + 0.6 * stage.sheet.height(h.x, h.y))) {
            double sx = h.x;
            double sy = h.y;
            ground(h);
            h.answer = Math.max(h.answer, 0.35 + 0.5 * stage.sky.key().z);
            h.x = sx;
            h.y = sy;
            h.kind = PhotoHit.OTHER;
            return;
        }
        double detail = Math.log(Math.max(1e-3, h.foot * stage.perMillimetre)) * 1.4427;
        stage.print.sample((h.x + PhotoSheet.HALF_X) * stage.perMillimetre,
                (PhotoSheet.HALF_Y - h.y) * stage.perMillimetre, detail, h.texel);
        h.r = stage.paper[0] * h.texel[0];
        h.g = stage.paper[1] * h.texel[1];
        h.b = stage.paper[2] * h.texel[2];
        h.gloss = 0;
    }

    private void light(PhotoHit h) {
        PhotoSky sky = stage.sky;
        double all = 0.65 + 0.35 * h.nz;
        double er = sky.ambient[0] * all;
        double eg = sky.ambient[1] * all;
        double eb = sky.ambient[2] * all;
        double sr = 0;
        double sg = 0;
        double sb = 0;
        for (int i = 0; i < lights.length; i++) {
            PhotoLight l = lights[i];
            double lx = l.x;
            double ly = l.y;
            double lz = l.z;
            double power = 1;
            if (l.lamp) {
                lx -= h.x;
                ly -= h.y;
                lz -= h.z;
                double d = lx * lx + ly * ly + lz * lz;
                power = l.strength(d);
                double k = 1 / Math.sqrt(d);
                lx *= k;
                ly *= k;
                lz *= k;
            }
            double facing = h.nx * lx + h.ny * ly + h.nz * lz;
            if (h.answer >= 0 && i == 0) {
                facing = h.answer;
            } else if (l.cone > 0.3) {
                facing = (facing + 0.25) / 1.25;
            }
            if (facing <= 0) {
                continue;
            }
            double seen = open(h, i, l, lx, ly, lz);
            if (i == 0) {
                seen *= sky.through(h.x, h.y, h.z);
            }
            double f = power * seen;
            er += l.r * facing * f;
            eg += l.g * facing * f;
            eb += l.b * facing * f;
            if (h.gloss > 0) {
                double hx = lx - h.dx;
                double hy = ly - h.dy;
                double hz = lz - h.dz;
                double nh = Math.max(0, (h.nx * hx + h.ny * hy + h.nz * hz) / Math.sqrt(hx * hx + hy * hy + hz * hz));
                if (nh > 1 - 6 / h.sharpness) {
                    double spot = h.gloss * f * Math.pow(nh, h.sharpness) * (h.sharpness + 2) / 8;
                    sr += l.r * spot;
                    sg += l.g * spot;
                    sb += l.b * spot;
                }
            }
        }
        h.r = h.r * er + sr;
        h.g = h.g * eg + sg;
        h.b = h.b * eb + sb;
    }

    private double open(PhotoHit h, int light, PhotoLight l, double lx, double ly, double lz) {
        double seen = 1;
        if (h.kind == PhotoHit.SHEET) {
            if (l.cone < 0.3) {
                seen = 1 - stage.sheet.hidesItself(h.x, h.y, h.z, lx, ly, lz, l.cone);
            }
        } else {
            seen = 1 - stage.sheet.hides(h.x, h.y, h.z, lx, ly, lz, l.cone);
        }
        for (int i = 0; i < plates.length && seen > 0.004; i++) {
            if (i != h.owner) {
                seen *= 1 - plates[i].hides(h.x, h.y, h.z, lx, ly, lz, l.cone);
            }
        }
        if (seen > 0.004) {
            seen *= shade.open(h, light, l, lx, ly, lz);
        }
        return seen;
    }
}
