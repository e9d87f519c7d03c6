package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** The scene in cm with the sheet's centre at 0, 0: finds what a ray meets and the light that comes back from it. */
final class SnapWorld {
    final List<SnapSolid> solids = new ArrayList<>();
    final SnapSheet sheet = new SnapSheet();
    final SnapShadow shadow = new SnapShadow();
    final SnapLitter litter = new SnapLitter();
    SnapTexture form;
    SnapGround ground;
    SnapGround floor;
    SnapLight light;
    SnapCamera camera;
    double groundZ;
    double floorZ = -72;
    /** The desk ends where x·a + y·b exceeds this. */
    double deskEnd = 1e6;
    double deskA;
    double deskB;
    /** The ground's own frame when the board is held above it. */
    double[] far;
    float[] paper = {0.84f, 0.845f, 0.85f};
    boolean holes;
    private final double[] dir = new double[3];
    private final double[] l = new double[3];
    private final double[] left = new double[2];
    private SnapHeap heap;
    private final float[] mirror = new float[3];

    /** To be called when all things have been laid out. */
    void ready(SnapDice dice) {
        heap = new SnapHeap(solids);
        sheet.shadeItself(light.dir[0], light.dir[1], light.dir[2], light.soft);
        shadow.cast(sheet, light.dir, light.soft, dice);
    }

    /** Casts the ray of a place of the picture; leaves the light in the hit. */
    void trace(double sx, double sy, double pixelAngle, SnapHit hit) {
        camera.ray(sx, sy, dir);
        double[] o = camera.at;
        hit.footprint = pixelAngle;
        hit.id = SnapHit.NOTHING;
        double best = sheet.meet(o, dir, hit);
        if (best < 1e9 && holes && hole(o[0] + dir[0] * best, o[1] + dir[1] * best)) {
            best = Double.POSITIVE_INFINITY;
        }
        hit.t = best;
        int solid = heap.meet(o, dir, hit);
        best = hit.t;
        if (solid >= 0) {
            hit.id = SnapHit.SOLID + solid;
        }
        if (far != null) {
            farGround(o, best, hit);
            if (hit.id == SnapHit.FLOOR || hit.id == SnapHit.NOTHING) {
                return;
            }
        } else {
            double t = (groundZ - o[2]) / dir[2];
            if (t > 0 && t < best) {
                hit.id = SnapHit.GROUND;
                if ((o[0] + t * dir[0]) * deskA + (o[1] + t * dir[1]) * deskB > deskEnd) {
                    t = (floorZ - o[2]) / dir[2];
                    hit.id = SnapHit.FLOOR;
                }
                best = t;
            }
        }
        if (best > 1e6) {
            hit.id = SnapHit.NOTHING;
            sky(hit);
            return;
        }
        hit.t = best;
        hit.x = o[0] + dir[0] * best;
        hit.y = o[1] + dir[1] * best;
        hit.z = o[2] + dir[2] * best;
        surface(hit, pixelAngle);
        shade(hit, solid);
    }

    private static boolean hole(double x, double y) {
        double u = x + SnapSheet.HALF_X - 1.2;
        double v = Math.abs(y) - 4;
        return u * u + v * v < 0.09;
    }

    private void surface(SnapHit hit, double pixelAngle) {
        if (hit.id >= SnapHit.SOLID) {
            return;
        }
        if (hit.id == SnapHit.SHEET || hit.id == SnapHit.BACK) {
            sheet.normal(hit.x, hit.y, hit);
            hit.albedo[3] = 0.005f;
            hit.albedo[4] = 8;
            if (hit.id == SnapHit.BACK) {
                hit.nx = -hit.nx;
                hit.ny = -hit.ny;
                hit.nz = -hit.nz;
                System.arraycopy(paper, 0, hit.albedo, 0, 3);
                return;
            }
            double slant = Math.max(0.25, -(dir[0] * hit.nx + dir[1] * hit.ny + dir[2] * hit.nz));
            form.read((hit.x + SnapSheet.HALF_X) / 21, (SnapSheet.HALF_Y - hit.y) / 29.7,
                pixelAngle * hit.t * 50 / Math.sqrt(slant), hit.albedo);
            for (int i = 0; i < 3; i++) {
                hit.albedo[i] = paper[i] * (0.02f + 0.98f * hit.albedo[i]);
            }
            return;
        }
        hit.nx = 0;
        hit.ny = 0;
        hit.nz = 1;
        double slant = Math.max(0.2, -dir[2]);
        double footprint = pixelAngle * hit.t / Math.sqrt(slant);
        if (hit.id == SnapHit.FLOOR) {
            footprint += 0.2 * Math.max(0, hit.t / camera.distance - 1);
        }
        (hit.id == SnapHit.FLOOR ? floor : ground).paint(hit.x, hit.y, footprint, hit.albedo);
    }

    private void shade(SnapHit hit, int own) {
        double dim = 1;
        boolean onSheet = hit.id == SnapHit.SHEET;
        if (onSheet || hit.id == SnapHit.GROUND) {
            dim = litter.over(hit.x, hit.y, hit.albedo);
        }
        double strength = light.toward(hit.x, hit.y, hit.z, l);
        double face = hit.nx * l[0] + hit.ny * l[1] + hit.nz * l[2];
        SnapSolid thing = own < 0 ? null : solids.get(own);
        boolean skin = thing != null && thing.skin;
        double lit = skin ? Math.max(0, (face + 0.25) / 1.25) : Math.max(0, face);
        double open = hit.id == SnapHit.FLOOR ? 1 : light.blocked(hit.x, hit.y, hit.z);
        double ao = 1;
        if (hit.id != SnapHit.FLOOR) {
            heap.shade(hit, own, l, light.soft, lit > 0 && open > 0.003, left);
            open *= left[0];
            ao *= left[1];
        }
        if (onSheet) {
            open *= sheet.openAt(hit.x, hit.y);
        } else if (hit.id == SnapHit.BACK) {
            ao *= 0.3;
        } else if (hit.id != SnapHit.FLOOR && hit.z < 0.4 && !above(hit)) {
            open *= shadow.keyAt(hit.x, hit.y);
            ao *= shadow.skyAt(hit.x, hit.y);
        }
        double k = light.skyOn(hit.x, hit.y, hit.nx, hit.ny, hit.nz) * ao * (0.4 + 0.6 * dim);
        double direct = strength * lit * open * dim;
        double view = Math.max(0.02, -(dir[0] * hit.nx + dir[1] * hit.ny + dir[2] * hit.nz));
        double gloss = hit.albedo[3];
        boolean metal = thing != null && thing.metal;
        double spark = 0;
        double mirrored = 0;
        if (gloss > 0.01) {
            double hx = l[0] - dir[0];
            double hy = l[1] - dir[1];
            double hz = l[2] - dir[2];
            double n = Math.sqrt(hx * hx + hy * hy + hz * hz);
            double nh = Math.max(0, (hx * hit.nx + hy * hit.ny + hz * hit.nz) / n);
            double narrow = hit.albedo[4];
            spark = gloss * Math.pow(nh, narrow * 3) * narrow * 0.02 * strength * open;
            double f = 1 - view;
            mirrored = gloss * ao * (metal ? 0.9 : 0.04 + 0.5 * f * f * f * f * f);
            double r = 2 * view;
            light.mirror(dir[0] + r * hit.nx, dir[1] + r * hit.ny, dir[2] + r * hit.nz, 3 / narrow, mirror);
        }
        for (int i = 0; i < 3; i++) {
            double diffuse = light.key[i] * direct + light.sky[i] * k;
            double tone = metal ? hit.albedo[i] : 1;
            hit.light[i] = (float) (hit.albedo[i] * diffuse * (metal ? 0.35 : 1)
                + tone * (light.key[i] * spark + (mirrored > 0 ? mirror[i] * mirrored : 0)));
        }
    }

    private boolean above(SnapHit hit) {
        return Math.abs(hit.x) < SnapSheet.HALF_X && Math.abs(hit.y) < SnapSheet.HALF_Y
            && hit.z > sheet.heightAt(hit.x, hit.y);
    }

    /** Far below a held board: out of focus and with no shadows of its own. */
    private void farGround(double[] o, double best, SnapHit hit) {
        double[] g = far;
        double down = dir[0] * g[9] + dir[1] * g[10] + dir[2] * g[11];
        double t = ((g[0] - o[0]) * g[9] + (g[1] - o[1]) * g[10] + (g[2] - o[2]) * g[11]) / down;
        if (best < 1e6) {
            return;
        }
        if (down > -0.02 || t > 3000) {
            hit.id = SnapHit.NOTHING;
            sky(hit);
            return;
        }
        hit.id = SnapHit.FLOOR;
        hit.t = t;
        double x = o[0] + dir[0] * t - g[0];
        double y = o[1] + dir[1] * t - g[1];
        double z = o[2] + dir[2] * t - g[2];
        double footprint = hit.footprint * t / Math.sqrt(-down) + 0.22 * (t / camera.distance - 1);
        double u = x * g[3] + y * g[4] + z * g[5];
        double v = x * g[6] + y * g[7] + z * g[8];
        ground.paint(u, v, footprint, hit.albedo);
        double facing = Math.max(0.15, light.dir[0] * g[9] + light.dir[1] * g[10] + light.dir[2] * g[11]);
        double shade = 0.75 + 0.25 * SnapNoise.sum(u * 0.012, v * 0.012, 2, 77);
        for (int i = 0; i < 3; i++) {
            hit.light[i] = (float) (hit.albedo[i] * shade * (light.key[i] * facing + light.sky[i]));
        }
    }

    private void sky(SnapHit hit) {
        double n = 0.1 + 0.05 * SnapNoise.at(dir[0] * 6, dir[1] * 6, 5);
        hit.light[0] = (float) (light.sky[0] * n * 0.8);
        hit.light[1] = (float) (light.sky[1] * n);
        hit.light[2] = (float) (light.sky[2] * n * 0.6);
    }
}
