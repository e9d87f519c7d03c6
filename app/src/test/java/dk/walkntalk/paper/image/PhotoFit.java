package dk.walkntalk.paper.image;

/** Keeps a scene fair: every corner within the picture must be seen, so whatever lies over one is taken away. */
final class PhotoFit {
    private final PhotoStage stage;
    private final PhotoCamera camera;

    PhotoFit(PhotoStage stage, PhotoCamera camera) {
        this.stage = stage;
        this.camera = camera;
    }

    /** Whether the sheet's own curl leaves its corners in sight. */
    boolean cornersShow() {
        PhotoHit h = new PhotoHit();
        for (double[] c : stage.sheet.corners()) {
            double[] p = camera.project(c[0] * 0.997, c[1] * 0.997, c[2]);
            camera.ray(p[0], p[1], h);
            h.t = 1e7;
            if (!stage.sheet.meet(h) || Math.hypot(h.x - c[0], h.y - c[1]) > 4) {
                return false;
            }
        }
        return true;
    }

    /** Whether both edges at every corner in the picture differ enough from their surroundings to be seen. */
    boolean cornersStandOut() {
        double[] q = PhotoFraming.corners(camera, stage.sheet);
        PhotoTracer tracer = new PhotoTracer(stage, camera);
        for (int c = 0; c < 4; c++) {
            double x = q[2 * c];
            double y = q[2 * c + 1];
            if (x < 0 || y < 0 || x > camera.width || y > camera.height) {
                continue;
            }
            double[] after = toward(q, c, (c + 1) % 4);
            double[] before = toward(q, c, (c + 3) % 4);
            if (contrast(tracer, x, y, after, before) < 0.42 || contrast(tracer, x, y, before, after) < 0.42) {
                return false;
            }
        }
        return true;
    }

    private static double[] toward(double[] q, int from, int to) {
        double dx = q[2 * to] - q[2 * from];
        double dy = q[2 * to + 1] - q[2 * from + 1];
        double n = 1 / Math.hypot(dx, dy);
        return new double[] {dx * n, dy * n};
    }

    /** The mean difference across an edge near its corner, as the logarithm of a ratio of light. */
    private static double contrast(PhotoTracer tracer, double x, double y, double[] along, double[] inward) {
        PhotoHit in = new PhotoHit();
        PhotoHit out = new PhotoHit();
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            double px = x + along[0] * (6 + 4 * i);
            double py = y + along[1] * (6 + 4 * i);
            double best = 0;
            for (double far = 4; far < 14; far += 3) {
                tracer.trace(in, px + inward[0] * far, py + inward[1] * far);
                tracer.trace(out, px - inward[0] * far, py - inward[1] * far);
                double most = Math.max(Math.abs(Math.log((in.r + 0.01) / (out.r + 0.01))),
                        Math.max(Math.abs(Math.log((in.g + 0.01) / (out.g + 0.01))),
                        Math.abs(Math.log((in.b + 0.01) / (out.b + 0.01)))));
                best = Math.max(best, most);
            }
            sum += best / 12;
        }
        return sum;
    }

    void clearCorners() {
        double[] q = PhotoFraming.corners(camera, stage.sheet);
        double edge = Math.max(camera.width, camera.height);
        PhotoTracer tracer = new PhotoTracer(stage, camera);
        PhotoHit h = new PhotoHit();
        for (int c = 0; c < 4; c++) {
            for (int k = 0; k < 60; k++) {
                double far = edge * 0.006 * (k / 12);
                double x = q[2 * c] + far * Math.cos(k * Math.PI / 6);
                double y = q[2 * c + 1] + far * Math.sin(k * Math.PI / 6);
                for (int again = 0; again < 12; again++) {
                    tracer.meet(h, x, y);
                    if (h.kind != PhotoHit.OTHER || !drop(h)) {
                        break;
                    }
                    tracer = new PhotoTracer(stage, camera);
                }
            }
        }
    }

    private boolean drop(PhotoHit h) {
        if (h.owner >= 1000) {
            stage.bodies.remove(h.owner - 1000);
            return true;
        }
        if (h.owner >= 0 && stage.plates.get(h.owner).top() > 0.5) {
            stage.plates.remove(h.owner);
            return true;
        }
        return false;
    }
}
