package dk.walkntalk.paper.image;

import java.util.List;

/**
 * Half a page of the A series has the shape of a page again, so a fold, a table's line, a picture's edge or a hard
 * shadow across a page may pass for its end. But a page's sides do not go on beyond its corners: where two do, as edges
 * with the brighter side within, to the corners of another candidate that shares the third side too, that one is the
 * page. And where a side is outside the picture, those beside it go on to where the picture ends.
 */
final class Continued {
    /** Sides this near to each other, in pixels of the small picture, are the same. */
    private static final double SAME = 6;
    /** How much less likely the whole may be. */
    private static final double LESS = 4;
    /** The share of what goes on that must be an edge: of both sides together, and of each if long enough to tell. */
    private static final double ENOUGH = 0.75;
    private static final double LEAST = 0.6;
    private static final double SHORTEST = 10;
    private static final int SAMPLES = 24;
    /** Of what the picture has of the whole the part is less than this: on grass some edge always goes on a little. */
    private static final double MUCH = 0.75;
    /** Pixels from the side, inwards and outwards, and how much the two places differ at an edge. */
    private static final double BESIDE = 2.5;
    private static final double STEP = 0.05;
    /** The share of a side at its end in the picture that is compared with the rest, and how much of an edge it must be. */
    private static final double TAIL = 0.15;
    private static final double REACHES = 0.8;
    /** Nearer to where the picture ends there is nothing beside an edge to compare. */
    private static final double MARGIN = 3;

    private final SmallPicture picture;

    Continued(SmallPicture picture) {
        this.picture = picture;
    }

    /** The whole of which {@code best} is a part; {@code best} if there is none. */
    Sides of(Sides best, List<Sides> judged) {
        Sides whole = best;
        for (Sides other : judged) {
            if (other.score > best.score - LESS && (whole == best || other.score > whole.score) && isPart(best, other)) {
                whole = other;
            }
        }
        return whole;
    }

    /**
     * Whether one at least of the two sides beside one that is not seen is an edge up to where the picture ends; the
     * other a thumb may cover. True if all are seen.
     */
    boolean reachesTheEnd(Sides sides) {
        double[][] lines = Line.of(sides.c);
        boolean reaches = true;
        for (int i = 0; i < 4; i++) {
            if (sides.unseen[i]) {
                reaches = endsAsEdge(sides.c, (i + 3) % 4, i, lines[(i + 3) % 4])
                        || endsAsEdge(sides.c, (i + 2) % 4, (i + 1) % 4, lines[(i + 1) % 4]);
            }
        }
        return reaches;
    }

    /** Whether the way from a corner to one outside is as much of an edge in the last part that the picture has as before. */
    private boolean endsAsEdge(double[] c, int corner, int outside, double[] line) {
        double x = c[2 * corner];
        double y = c[2 * corner + 1];
        double u = c[2 * outside] - x;
        double v = c[2 * outside + 1] - y;
        double last = 1;
        while (last > 0 && !isWithin(x + last * u, y + last * v)) {
            last -= 0.01;
        }
        double first = last * (1 - TAIL);
        double[] end = edge(x + first * u, y + first * v, x + last * u, y + last * v, line);
        double[] rest = edge(x, y, x + first * u, y + first * v, line);
        return end[1] < 0.1 || end[0] * rest[1] >= REACHES * rest[0] * end[1];
    }

    private boolean isWithin(double x, double y) {
        return Math.min(Math.min(x, picture.width - x), Math.min(y, picture.height - y)) > MARGIN;
    }

    /** Whether the end of {@code part} is no page's end, but {@code other}'s is. */
    private boolean isPart(Sides part, Sides other) {
        // where its own end would be, not where the picture's edge stands for it
        Sides whole = new Sides(other.c.clone(), other.unseen);
        for (int i = 0; i < 4; i++) {
            if (other.unseen[i]) {
                HiddenSide.place(whole.c, i, picture.width, picture.height);
            }
        }
        return whole.contains(part) && inPicture(part) < MUCH * inPicture(whole) && goesOn(part, whole);
    }

    private double inPicture(Sides sides) {
        return Polygon.areaIn(sides.c, picture.width, picture.height);
    }

    private boolean goesOn(Sides part, Sides whole) {
        double[][] lines = Line.of(whole.c);
        for (int i = 0; i < 4; i++) {
            for (int turn = 0; turn < 4; turn++) {
                if (!part.unseen[i] && sharesOthers(part, whole, i, turn, lines)) {
                    return goesOn(part.c, i, whole.c, (i + turn) % 4, lines);
                }
            }
        }
        return false;
    }

    /** Whether all sides but side {@code i} of the part are the whole's, whose corners are counted from another. */
    private static boolean sharesOthers(Sides part, Sides whole, int i, int turn, double[][] lines) {
        for (int k = 1; k < 4; k++) {
            int side = (i + k) % 4;
            int other = (side + turn) % 4;
            // of the two that go on both must be seen
            if (part.unseen[side] != whole.unseen[other] || k != 2 && part.unseen[side]
                    || !isOn(part.c, side, lines[other])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOn(double[] c, int side, double[] line) {
        int k = 2 * ((side + 1) % 4);
        return Math.abs(at(line, c[2 * side], c[2 * side + 1])) < SAME && Math.abs(at(line, c[k], c[k + 1])) < SAME;
    }

    private static double at(double[] line, double x, double y) {
        return line[0] * x + line[1] * y + line[2];
    }

    /** From both ends of side {@code i} of {@code part} to those of side {@code k} of {@code whole}. */
    private boolean goesOn(double[] part, int i, double[] whole, int k, double[][] lines) {
        double edges = 0;
        double seen = 0;
        for (int end = 0; end < 2; end++) {
            int from = 2 * ((i + end) % 4);
            int to = 2 * ((k + end) % 4);
            double[] along = lines[(k + (end == 0 ? 3 : 1)) % 4];
            double off = at(along, part[from], part[from + 1]);
            double x = part[from] - off * along[0];
            double y = part[from + 1] - off * along[1];
            double length = Math.hypot(whole[to] - x, whole[to + 1] - y);
            double[] share = edge(x, y, whole[to], whole[to + 1], along);
            edges += share[0] * length;
            seen += share[1] * length;
            if (share[1] * length > SHORTEST && share[0] < LEAST * share[1]) {
                return false;
            }
        }
        return seen >= 2 * SHORTEST && edges >= ENOUGH * seen;
    }

    /** The shares of the way from x, y to u, v that are edges, brighter within, and that are in the picture. */
    private double[] edge(double x, double y, double u, double v, double[] line) {
        double[] share = new double[2];
        for (int k = 0; k < SAMPLES; k++) {
            double t = 0.04 + 0.92 * (k + 0.5) / SAMPLES;
            double px = x + t * (u - x);
            double py = y + t * (v - y);
            int in = at(px + BESIDE * line[0], py + BESIDE * line[1]);
            int out = at(px - BESIDE * line[0], py - BESIDE * line[1]);
            if (in >= 0 && out >= 0) {
                share[0] += isEdge(in, out) ? 1.0 / SAMPLES : 0;
                share[1] += 1.0 / SAMPLES;
            }
        }
        return share;
    }

    private boolean isEdge(int in, int out) {
        double sum = 0;
        double brighter = 0;
        for (int[] plane : picture.raw) {
            double step = (plane[in] - plane[out]) / (plane[in] + plane[out] + 16.0);
            sum += Math.abs(step);
            brighter += step;
        }
        return brighter >= 0 && sum * 2 / 3 > STEP;
    }

    private int at(double x, double y) {
        int px = (int) Math.floor(x);
        int py = (int) Math.floor(y);
        return px < 0 || py < 0 || px >= picture.width || py >= picture.height ? -1 : py * picture.width + px;
    }
}
