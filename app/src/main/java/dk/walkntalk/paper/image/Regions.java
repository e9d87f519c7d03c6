package dk.walkntalk.paper.image;

import java.util.Arrays;

/**
 * Which places of a picture hang together, dark ones also over their corners, light ones not; so that a closed dark line
 * parts what is inside from what is outside. Each region knows the one around it.
 */
final class Regions {
    /** What is summed up over a region: places, x, y, x², xy, y². */
    static final int SUMS = 6;

    private int[] start = new int[1 << 14];
    private int[] parent = new int[1 << 14];
    private int runs;
    private double[][] sums;

    /** Regions of {@code picture} where less than {@code share} of the light around is dark. */
    Regions(Darkness picture, double share, int width, int height) {
        boolean[] dark = new boolean[width];
        int above = 0;
        int[] rows = new int[height + 1];
        for (int y = 0; y < height; y++) {
            picture.row(y, share, dark);
            int first = runs;
            rows[y] = first;
            for (int x = 0; x < width; x++) {
                if (x == 0 || dark[x] != dark[x - 1]) {
                    add(x << 1 | (dark[x] ? 1 : 0));
                }
            }
            if (y > 0) {
                join(above, first, width);
            }
            above = first;
        }
        rows[height] = runs;
        sum(rows, width, height);
    }

    private void add(int run) {
        if (runs == start.length) {
            start = Arrays.copyOf(start, 2 * runs);
            parent = Arrays.copyOf(parent, 2 * runs);
        }
        start[runs] = run;
        parent[runs] = runs;
        runs++;
    }

    private void join(int above, int first, int width) {
        int up = above;
        for (int run = first; run < runs; run++) {
            int dark = start[run] & 1;
            int from = (start[run] >> 1) - dark;
            int to = (run + 1 < runs ? start[run + 1] >> 1 : width) + dark;
            while (up > above && (start[up] >> 1) > from) {
                up--;
            }
            for (; up < first && (start[up] >> 1) < to; up++) {
                int end = up + 1 < first ? start[up + 1] >> 1 : width;
                if (end > from && (start[up] & 1) == dark) {
                    union(up, run);
                }
            }
            up = Math.min(up, first - 1);
        }
    }

    private void union(int a, int b) {
        int one = find(a);
        int other = find(b);
        // the topmost run stands for the region
        if (one < other) {
            parent[other] = one;
        } else {
            parent[one] = other;
        }
    }

    private int find(int run) {
        int at = run;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void sum(int[] rows, int width, int height) {
        sums = new double[runs][];
        for (int y = 0; y < height; y++) {
            for (int run = rows[y]; run < rows[y + 1]; run++) {
                int from = start[run] >> 1;
                int to = run + 1 < rows[y + 1] ? start[run + 1] >> 1 : width;
                int root = find(run);
                if (sums[root] == null) {
                    sums[root] = new double[SUMS];
                }
                add(sums[root], from, to, y);
            }
        }
    }

    private static void add(double[] sum, double from, double to, double y) {
        double count = to - from;
        double middle = (from + to) / 2;
        double x = count * middle;
        sum[0] += count;
        sum[1] += x;
        sum[2] += count * (y + 0.5);
        sum[3] += count * (middle * middle + (count * count - 1) / 12);
        sum[4] += x * (y + 0.5);
        sum[5] += count * (y + 0.5) * (y + 0.5);
    }

    /** How many regions have a number below this; not every number is one. */
    int count() {
        return runs;
    }

    /** The sums of the region, or {@code null} when the number is none. */
    double[] sums(int region) {
        return sums[region];
    }

    boolean dark(int region) {
        return (start[region] & 1) != 0;
    }

    /** The region around this one; -1 when it reaches the picture's left edge at its topmost place. */
    int around(int region) {
        return start[region] >> 1 == 0 ? -1 : find(region - 1);
    }
}
