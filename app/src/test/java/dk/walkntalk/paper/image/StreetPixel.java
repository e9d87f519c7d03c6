package dk.walkntalk.paper.image;

/** Looks into the world along the way of one pixel after the other. */
final class StreetPixel {
    final float[] seen = new float[3];
    private final StreetWorld world;
    private final boolean bare;
    private final StreetSpot spot = new StreetSpot();
    private final double[] way = new double[3];
    private final float[] upper = new float[3];
    private final float[] ground = new float[3];

    StreetPixel(StreetWorld world, boolean bare) {
        this.world = world;
        this.bare = bare;
    }

    void look(double px, double py) {
        StreetCamera camera = world.camera;
        StreetPaper paper = world.paper;
        camera.way(px, py, way);
        double along = -camera.eye(2) / way[2];
        double x = camera.eye(0) + way[0] * along;
        double y = camera.eye(1) + way[1] * along;
        double covers = camera.covers(along);
        double hidden = world.over.at(x, y, spot);
        double over = share(-hidden, covers);
        if (over > 0) {
            world.light.shine(x, y, spot, 1, upper);
        }
        if (over < 1) {
            double open = 1 - 0.45 * Math.exp(-Math.max(0, hidden) / 4);
            surface(paper, x, y, covers, open);
        }
        for (int c = 0; c < 3; c++) {
            seen[c] = over >= 1 ? upper[c] : over <= 0 ? seen[c] : (float) (seen[c] + over * (upper[c] - seen[c]));
        }
    }

    private void surface(StreetPaper paper, double x, double y, double covers, double open) {
        double tx = x;
        double ty = y;
        double in = -1e9;
        if (!bare && Math.abs(x) < paper.halfWide + 30 && Math.abs(y) < paper.halfHigh + 30) {
            for (int i = 0; i < 2; i++) {
                double nearer = paper.height(tx, ty) / way[2];
                tx = x + way[0] * nearer;
                ty = y + way[1] * nearer;
            }
            in = paper.inside(tx, ty);
        }
        double page = share(in, covers);
        if (page < 1) {
            world.ground.at(x, y, covers, spot);
            double sun = 1;
            if (!bare && Math.abs(x) < paper.halfWide + 200 && Math.abs(y) < paper.halfHigh + 200) {
                spot.open *= 1 - paper.touches(x, y);
                if (page <= 0.5 && paper.grown(x, y)) {
                    paper.grow(spot);
                }
                double high = paper.height(x, y);
                double reach = Math.min(30, high);
                double under = paper.inside(x + world.light.slantX() * reach, y + world.light.slantY() * reach);
                sun = paper.grown(x, y) ? 1 : 1 - StreetNoise.step(-0.4 - 0.1 * high, 0.4 + 0.1 * high, under);
            }
            spot.open *= open;
            world.light.shine(x, y, spot, sun * (0.5 + 0.5 * open), seen);
        }
        if (page > 0) {
            if (page < 1) {
                System.arraycopy(seen, 0, ground, 0, 3);
            }
            paper.at(tx, ty, spot);
            spot.open *= open;
            world.light.shine(tx, ty, spot, 0.5 + 0.5 * open, seen);
            for (int c = 0; page < 1 && c < 3; c++) {
                seen[c] = (float) (ground[c] + page * (seen[c] - ground[c]));
            }
        }
    }

    private static double share(double in, double covers) {
        return Math.max(0, Math.min(1, 0.5 + in / covers));
    }
}
