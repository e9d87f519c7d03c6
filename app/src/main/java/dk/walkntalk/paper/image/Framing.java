package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/**
 * What four long straight edges enclose, where a page is told from its ground by its edges alone: white on snow, white on
 * white. Pieces in one line count together, as shadows and thumbs part a side; one of the four may be where the picture ends.
 */
final class Framing {
    /** How many are kept of the longest lines and looked at of the longest pieces: in a photograph, and in a frame. */
    private static final int LINES = 50;
    private static final int PIECES = 110;
    private static final int LINES_IN_FRAME = 34;
    private static final int PIECES_IN_FRAME = 70;
    /** The least change that is an edge, in thousandths: of a sheet on another white one it is not much. */
    private static final double WEAKEST = 5;
    private static final double WEAKEST_IN_FRAME = 7;
    private static final int MOST = 45;
    private static final int MOST_IN_FRAME = 16;
    private static final int BIN = 4;

    private final int w;
    private final int h;
    private final int bins;
    private final double[] middle;
    private final List<double[]> lines = new ArrayList<>();
    private final List<int[]> covered = new ArrayList<>();
    private final List<double[]> found = new ArrayList<>();
    private final boolean thorough;

    /** @param thorough more lines, weaker ones too, and more that they enclose */
    Framing(SmallPicture picture, boolean thorough) {
        this.thorough = thorough;
        w = picture.width;
        h = picture.height;
        middle = new double[] {w / 2.0, h / 2.0};
        bins = (int) (Math.hypot(w, h) / BIN) + 4;
        join(new Segments(picture, thorough ? WEAKEST : WEAKEST_IN_FRAME).all(Math.max(w, h) / 36.0));
    }

    /** Pieces that lie in one line, of the same bright side, become one line; those with the longest pieces are kept. */
    private void join(List<double[]> pieces) {
        List<double[]> weights = new ArrayList<>();
        List<double[]> all = new ArrayList<>();
        List<int[]> where = new ArrayList<>();
        int n = Math.min(thorough ? PIECES : PIECES_IN_FRAME, pieces.size());
        for (int i = 0; i < n; i++) {
            double[] line = Line.through(pieces.get(i)[0], pieces.get(i)[1], pieces.get(i)[2], pieces.get(i)[3]);
            double[] better = line;
            for (int round = 0; round < 2; round++) {
                better = gathered(better, pieces);
            }
            int[] bits = new int[bins + 1];
            double weight = cover(better, pieces, bits);
            all.add(better);
            where.add(bits);
            weights.add(new double[] {weight, i});
        }
        weights.sort((a, b) -> Double.compare(b[0], a[0]));
        for (double[] one : weights) {
            double[] line = all.get((int) one[1]);
            boolean fresh = lines.stream().noneMatch(other -> same(line, other));
            if (fresh && lines.size() < (thorough ? LINES : LINES_IN_FRAME)) {
                lines.add(line);
                covered.add(where.get((int) one[1]));
            }
        }
    }

    private boolean same(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] > 0.9994 && Math.abs(at(a, middle[0], middle[1]) - at(b, middle[0], middle[1])) < 1.6;
    }

    private static double at(double[] line, double x, double y) {
        return line[0] * x + line[1] * y + line[2];
    }

    /** The line through the pieces near {@code line}, fitted to them all. */
    private double[] gathered(double[] line, List<double[]> pieces) {
        double s = 0;
        double st = 0;
        double stt = 0;
        double sd = 0;
        double std = 0;
        for (double[] p : pieces) {
            double l = near(line, p);
            if (l > 0) {
                for (int e = 0; e < 4; e += 2) {
                    double t = -line[1] * (p[e] - middle[0]) + line[0] * (p[e + 1] - middle[1]);
                    double d = at(line, p[e], p[e + 1]);
                    s += l;
                    st += l * t;
                    stt += l * t * t;
                    sd += l * d;
                    std += l * t * d;
                }
            }
        }
        double det = s * stt - st * st;
        if (s == 0 || det < 1e-6) {
            return line;
        }
        double slope = (s * std - st * sd) / det;
        double off = (sd - slope * st) / s;
        double mid = at(line, middle[0], middle[1]);
        // a point of the line, and another along it
        double x = middle[0] + line[0] * (off - mid);
        double y = middle[1] + line[1] * (off - mid);
        double ux = line[1] + line[0] * slope * -1;
        double uy = -line[0] - line[1] * slope * 1;
        double[] out = Line.through(x, y, x + ux, y + uy);
        if (out[0] * line[0] + out[1] * line[1] < 0) {
            return new double[] {-out[0], -out[1], -out[2]};
        }
        return out;
    }

    /** The length of a piece that belongs to a line; 0 if it does not. */
    private static double near(double[] line, double[] p) {
        double a = at(line, p[0], p[1]);
        double b = at(line, p[2], p[3]);
        double l = Segments.length(p);
        boolean same = line[0] * (p[1] - p[3]) + line[1] * (p[2] - p[0]) > 0;
        return same && Math.abs(a) < 2.2 && Math.abs(b) < 2.2 && Math.abs(a - b) < 0.14 * l + 0.3 ? l : 0;
    }

    /** Marks where along the line there are pieces: sums from the beginning on. Returns how much the line weighs. */
    private double cover(double[] line, List<double[]> pieces, int[] sums) {
        double weight = 0;
        for (double[] p : pieces) {
            double l = near(line, p);
            if (l > 0) {
                int a = bin(line, p[0], p[1]);
                int b = bin(line, p[2], p[3]);
                for (int i = Math.min(a, b); i <= Math.max(a, b); i++) {
                    sums[i + 1] = 1;
                }
                weight += l * Math.sqrt(l) * (1 + Math.min(60, p[4]) / 60);
            }
        }
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return weight;
    }

    private int bin(double[] line, double x, double y) {
        double t = -line[1] * (x - middle[0]) + line[0] * (y - middle[1]);
        return Math.max(0, Math.min(bins - 1, (int) (t / BIN + bins / 2.0)));
    }

    /** Four sides each, the best covered by edges first. */
    List<Sides> all() {
        int frame = lines.size();
        lines.add(new double[] {0, 1, 0});
        lines.add(new double[] {-1, 0, w});
        lines.add(new double[] {0, -1, h});
        lines.add(new double[] {1, 0, 0});
        // where the picture's corner is on the page, a line across it stands for the side that is outside
        double half = Math.sqrt(0.5);
        lines.add(new double[] {half, half, 0});
        lines.add(new double[] {-half, half, half * w});
        lines.add(new double[] {-half, -half, half * (w + h)});
        lines.add(new double[] {half, -half, half * h});
        int n = lines.size();
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < frame; i++) {
            for (int k = i + 1; k < n; k++) {
                if (facing(lines.get(i), lines.get(k))) {
                    pairs.add(new int[] {i, k});
                }
            }
        }
        for (int i = 0; i < pairs.size(); i++) {
            int[] p = pairs.get(i);
            for (int k = i + 1; k < pairs.size(); k++) {
                int[] q = pairs.get(k);
                if ((p[1] < frame || q[1] < frame) && p[0] != q[0] && p[1] != q[1] && p[0] != q[1] && p[1] != q[0]) {
                    consider(p, q, frame);
                }
            }
        }
        found.sort((a, b) -> Double.compare(b[0], a[0]));
        int most = thorough ? MOST : MOST_IN_FRAME;
        List<Sides> out = new ArrayList<>();
        for (double[] one : found) {
            Sides sides = new Sides(java.util.Arrays.copyOfRange(one, 2, 10), unseen((int) one[1]));
            if (out.size() < most && out.stream().noneMatch(other -> other.near(sides, 3))) {
                out.add(sides);
            }
        }
        return out;
    }

    /** Adds what is not among {@code candidates} yet, and marks what is. */
    void addTo(List<Sides> candidates) {
        int n = candidates.size();
        for (Sides one : all()) {
            Sides known = null;
            for (Sides other : candidates.subList(0, n)) {
                known = known == null && other.near(one, 3) ? other : known;
            }
            if (known == null) {
                one.fill = 0.9;
                candidates.add(one);
                known = one;
            }
            known.framed = true;
        }
    }

    private static boolean[] unseen(int which) {
        boolean[] unseen = new boolean[4];
        if (which >= 0) {
            unseen[which] = true;
        }
        return unseen;
    }

    private boolean facing(double[] a, double[] b) {
        double cos = a[0] * b[0] + a[1] * b[1];
        if (cos > -0.8) {
            return false;
        }
        // how far apart where the picture's middle is
        double apart = at(a, middle[0], middle[1]) + at(b, middle[0], middle[1]);
        return apart > 0.13 * Math.min(w, h);
    }

    private void consider(int[] p, int[] q, int frame) {
        double[] a = lines.get(p[0]);
        double[] c = lines.get(p[1]);
        double[] b = lines.get(q[0]);
        double[] d = lines.get(q[1]);
        if (Math.abs(a[0] * b[0] + a[1] * b[1]) > 0.6) {
            return;
        }
        // clockwise: the next side's inward normal is the last one's, turned to the right
        boolean right = a[0] * b[1] - a[1] * b[0] > 0;
        int[] at = right ? new int[] {p[0], q[0], p[1], q[1]} : new int[] {p[0], q[1], p[1], q[0]};
        double[][] four = {a, right ? b : d, c, right ? d : b};
        double[] corners = new double[8];
        if (!Line.corners(four, corners)) {
            return;
        }
        for (int i = 0; i < 4; i++) {
            // what stands for a side that is outside may meet the others far from where that side does
            double out = (at[i] >= frame || at[(i + 3) % 4] >= frame ? 0.6 : 0.25) * Math.max(w, h);
            if (corners[2 * i] < -out || corners[2 * i] > w + out || corners[2 * i + 1] < -out || corners[2 * i + 1] > h + out) {
                return;
            }
        }
        double area = Polygon.area(corners);
        if (area < 0.08 * w * h || area > 1.3 * w * h || !Quad.of(corners).isConvex()) {
            return;
        }
        double score = 0.5 * Math.log(area / w / h);
        int unseen = -1;
        for (int i = 0; i < 4; i++) {
            if (at[i] >= frame) {
                unseen = i;
                score -= 1.2;
            } else {
                score += covered(at[i], corners, i);
            }
        }
        if (score < -4) {
            return;
        }
        score -= unseen < 0 ? 1.2 * PageRatio.strangeness(Quad.of(corners), w, h) : 0.5;
        if (found.size() < 4000) {
            double[] one = new double[10];
            one[0] = score;
            one[1] = unseen;
            System.arraycopy(corners, 0, one, 2, 8);
            found.add(one);
        }
    }

    /** How well the side from corner {@code i} on is covered by pieces, as a logarithm, less where the edge goes on beyond. */
    private double covered(int line, double[] c, int i) {
        int k = 2 * ((i + 1) % 4);
        double[] l = lines.get(line);
        int[] sums = covered.get(line);
        double ax = Math.max(0, Math.min(w, c[2 * i]));
        double bx = Math.max(0, Math.min(w, c[k]));
        double ay = Math.max(0, Math.min(h, c[2 * i + 1]));
        double by = Math.max(0, Math.min(h, c[k + 1]));
        int from = bin(l, ax, ay);
        int to = bin(l, bx, by);
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        double on = (sums[high + 1] - sums[low]) / (high - low + 1.0);
        double before = (sums[low] - sums[Math.max(0, low - 8)]) / 8.0;
        double after = (sums[Math.min(bins, high + 9)] - sums[high + 1]) / 8.0;
        return Math.log(0.04 + on) - 0.4 * (before + after);
    }
}
