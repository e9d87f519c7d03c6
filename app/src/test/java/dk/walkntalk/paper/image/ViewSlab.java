package dk.walkntalk.paper.image;

/** A flat thing with rounded corners: clipboard, another sheet, a folder. It lies, shades and is seen from above. */
final class ViewSlab {
    final double cx, cy, cos, sin, halfX, halfY, round, top, bottom;
    final double[] colour;
    /** 0 plain, 1 hardboard, 2 plastic, 3 printed paper. */
    final int kind;
    final int seed;

    ViewSlab(double[] place, double angle, double[] half, double round, double[] levels, double[] colour, int kind,
            int seed) {
        cx = place[0];
        cy = place[1];
        cos = Math.cos(angle);
        sin = Math.sin(angle);
        halfX = half[0];
        halfY = half[1];
        this.round = round;
        bottom = levels[0];
        top = levels[1];
        this.colour = colour;
        this.kind = kind;
        this.seed = seed;
    }

    /** Distance to the outline, negative inside. */
    double edge(double x, double y) {
        double u = (x - cx) * cos + (y - cy) * sin;
        double v = (y - cy) * cos - (x - cx) * sin;
        double a = Math.abs(u) - halfX + round;
        double b = Math.abs(v) - halfY + round;
        double oa = Math.max(a, 0);
        double ob = Math.max(b, 0);
        return Math.sqrt(oa * oa + ob * ob) + Math.min(0, Math.max(a, b)) - round;
    }

    /** Distance along the ray, or a negative number; scratch[3] is 1 at the side face. */
    double meet(ViewHit h) {
        double t = (top - h.oz) / h.dz;
        h.scratch[3] = 0;
        if (edge(h.ox + h.dx * t, h.oy + h.dy * t) <= 0) {
            return t;
        }
        if (top - bottom < 0.1) {
            return -1;
        }
        double low = (bottom - h.oz) / h.dz;
        h.scratch[3] = 1;
        if (edge(h.ox + h.dx * low, h.oy + h.dy * low) > 0) {
            return -1;
        }
        for (int i = 0; i < 6; i++) {
            double m = (t + low) / 2;
            if (edge(h.ox + h.dx * m, h.oy + h.dy * m) > 0) {
                t = m;
            } else {
                low = m;
            }
        }
        return low;
    }

    double past(double x, double y, double z, double lx, double ly, double lz, double radius) {
        double t = (top - z) / lz;
        if (t <= 1e-3) {
            return 1;
        }
        double soft = t * radius + 0.012;
        return 1 - ViewNoise.step(-soft, soft, -edge(x + lx * t, y + ly * t));
    }

    void paint(ViewHit h, boolean side) {
        double u = (h.x - cx) * cos + (h.y - cy) * sin;
        double v = (h.y - cy) * cos - (h.x - cx) * sin;
        h.nx = 0;
        h.ny = 0;
        h.nz = 1;
        h.colour(colour[0], colour[1], colour[2]);
        h.shine = 0;
        double foot = h.foot;
        switch (kind) {
            case 1 -> {
                double n = ViewNoise.layers(u * 9, v * 9, 3, foot * 9, seed)
                        + 0.7 * ViewNoise.layers(u * 0.3, v * 0.3, 3, 0, seed + 9);
                h.scale(1 + 0.55 * n);
                double wear = ViewNoise.step(0.12, 0.3, ViewNoise.layers(u * 0.15, v * 0.6, 4, foot, seed + 5));
                h.blend(0.42, 0.32, 0.22, 0.25 * wear);
                h.shine = 0.25;
                h.rough = 0.35;
            }
            case 2 -> {
                double n = ViewNoise.layers(u * 6, v * 6, 2, foot * 6, seed);
                h.nx = 0.05 * n;
                h.scale(1 + 0.08 * n);
                double scratch = ViewNoise.step(0.27, 0.34, ViewNoise.layers(u * 0.4 + v * 0.2, v * 5, 3, foot * 5,
                        seed + 3));
                h.blend(0.5, 0.5, 0.5, 0.18 * scratch);
                h.shine = 0.7;
                h.rough = 0.18;
            }
            case 3 -> print(h, u, v);
            default -> h.scale(1 + 0.06 * ViewNoise.layers(u * 2, v * 2, 4, foot * 2, seed));
        }
        if (side) {
            h.scale(0.7);
            double l = Math.sqrt(u * u + v * v) + 1e-9;
            h.nx = ((u * cos) - (v * sin)) / l * 0.8;
            h.ny = ((u * sin) + (v * cos)) / l * 0.8;
            h.nz = 0.5;
        }
    }

    private void print(ViewHit h, double u, double v) {
        double line = v / 0.55 + 100;
        int row = (int) line;
        double f = line - row;
        boolean printed = Math.abs(u) < halfX - 1.8 && Math.abs(v) < halfY - 2
                && ViewNoise.cell(row / 7, 3, seed) < 0.75 && u < halfX * (2 * ViewNoise.cell(row, 1, seed) + 0.2);
        if (printed && f > 0.3 && f < 0.7) {
            double ink = ViewNoise.smooth(u * 7, row * 9.7, seed) * ViewNoise.step(0.2, 0.3,
                    ViewNoise.smooth(u * 1.2, row * 3.3, seed + 1));
            h.scale(1 - 0.75 * Math.min(1, 1.3 * ink));
        }
        h.scale(1 + 0.03 * ViewNoise.layers(u * 0.2, v * 0.2, 2, 0, seed));
    }
}
