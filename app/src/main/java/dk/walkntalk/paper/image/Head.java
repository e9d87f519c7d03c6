package dk.walkntalk.paper.image;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * A coloured head at a page's end is darker than paper, and where it begins looks like where the page ends, above all
 * where the shape cannot tell, a side being outside the picture. But beyond a page's end its sides do not go on: where a
 * band of one colour follows that ends about where they would, at something of another colour, the page ends with it.
 */
final class Head {
    private static final int PLACES = 32;
    /** Pixels of the small picture from a side to where the band must have begun, and from there to the next place. */
    private static final double BESIDE = 4.5;
    private static final double STEP = 0.5;
    /** How far to go on where the band's colour is missed: letters have another. */
    private static final double GAP = 2.5;
    /** How deep a head may be, as shares of the page's depth, and in pixels at least. */
    private static final double LEAST = 0.025;
    private static final double MOST = 0.25;
    private static final double THIN = 6;
    /** Two colours are the same below this: means of the differences as shares of their light; and along a band. */
    private static final double SAME = 0.13;
    private static final double EVEN = 0.26;
    /** What is beside it differs from a band by so much, and by so much of its colour, which no shadow's edge does. */
    private static final double OTHER = 0.22;
    private static final double TINT = 0.17;
    /** The share of places across that must have the band's colour. */
    private static final double ENOUGH = 0.5;
    /** The share of the band's places that end in line, to so many pixels, so far from the page's side at most. */
    private static final double ENDS = 0.9;
    private static final double IN_LINE = 2;
    private static final double ASIDE = 7;

    private final Beside along;
    private final Edge edge;

    Head(SmallPicture picture) {
        along = new Beside(picture);
        edge = new Edge(picture.argb, picture.width, picture.height, PLACES, 5, 3);
    }

    /** The page with its head; {@code page} itself where it has none, or has it already. */
    Sides with(Sides page) {
        for (int i = 0; i < 4; i++) {
            Sides longer = page.unseen[i] ? page : with(page, i);
            if (longer != page) {
                return longer;
            }
        }
        return page;
    }

    private Sides with(Sides page, int side) {
        double[] c = page.c;
        double[][] begin = across(c, side, BESIDE);
        double[] band = median(begin);
        if (band == null || alike(begin, i -> band, EVEN) < ENOUGH) {
            return page;
        }
        double deep = depth(c, side);
        double end = deep(c, side, begin, MOST * deep);
        if (end < Math.max(THIN, LEAST * deep) || end > MOST * deep - GAP || !hasEnds(page, side, end, band)
                || isBoard(page, side, band)) {
            return page;
        }
        double[] from = place(c, side, 0, end);
        double[] to = place(c, side, 1, end);
        edge.look(from[0], from[1], to[0], to[1]);
        double[][] lines = Line.of(c);
        lines[side] = edge.line(edge.strongest());
        double[] at = new double[8];
        if (!Line.corners(lines, at) || !Quad.of(at).isConvex()) {
            return page;
        }
        Sides longer = new Sides(at, page.unseen);
        longer.score = page.score;
        return longer;
    }

    /** Whether the band's colour is outside the opposite side, too: a board's, on which the page lies. */
    private boolean isBoard(Sides page, int side, double[] band) {
        int opposite = (side + 2) % 4;
        double[] outside = page.unseen[opposite] ? null : along.median(page.c, opposite, -THIN / 2);
        return outside != null && Colours.alike(outside, band) && Colours.tint(outside, band) < TINT;
    }

    /** How far out the colours that are beside the side go on: not as one, since light and shade lie across. */
    private double deep(double[] c, int side, double[][] begin, double most) {
        double last = BESIDE;
        for (double out = BESIDE; out < most && out < last + GAP; out += STEP) {
            if (alike(across(c, side, out), i -> begin[i], SAME) >= ENOUGH) {
                last = out;
            }
        }
        return last;
    }

    /** Whether both the band's ends, of those that must be in the picture, are a page's, and there is one. */
    private boolean hasEnds(Sides page, int side, double deep, double[] band) {
        int ends = 0;
        for (int k = 0; k < 2; k++) {
            int beside = (side + (k == 0 ? 3 : 1)) % 4;
            if (!page.unseen[beside]) {
                double[] where = new double[PLACES];
                int seen = 0;
                for (int i = 0; i < PLACES; i++) {
                    double at = end(page.c, side, k, deep(deep, i), band);
                    where[i] = at;
                    seen += Double.isNaN(at) ? 0 : 1;
                }
                if (seen >= PLACES / 3) {
                    if (!isEnd(page.c, side, k, deep, where, seen, band) || isGround(page.c, beside, band)) {
                        return false;
                    }
                    ends++;
                }
            }
        }
        return ends > 0;
    }

    private static double deep(double deep, int i) {
        return deep * (0.15 + 0.7 * (i + 0.5) / PLACES);
    }

    /** Whether the band ends in a line, and what is beside it is another thing than a shadow's other side. */
    private boolean isEnd(double[] c, int side, int k, double deep, double[] where, int seen, double[] band) {
        double[] sorted = Arrays.stream(where).filter(at -> Math.abs(at) <= ASIDE).sorted().toArray();
        if (sorted.length == 0) {
            return false;
        }
        double middle = sorted[sorted.length / 2];
        double inLine = Arrays.stream(sorted).filter(at -> Math.abs(at - middle) <= IN_LINE).count();
        double[][] out = new double[PLACES][];
        for (int i = 0; i < PLACES; i++) {
            out[i] = Math.abs(where[i]) <= ASIDE ? aside(c, side, k, deep(deep, i), where[i] + 3) : null;
        }
        double[] other = median(out);
        return inLine >= ENDS * seen && other != null && Colours.apart(other, band) >= OTHER
                && Colours.tint(other, band) >= TINT;
    }

    /** Whether outside one of the sides beside it is the band's colour: then it is the board or the ground. */
    private boolean isGround(double[] c, int beside, double[] band) {
        double[] ground = median(across(c, beside, 5));
        return ground != null && Colours.tint(ground, band) < TINT;
    }

    /** How far aside of the page's side, prolonged, the band's colour ends; NaN if that is not in the picture. */
    private double end(double[] c, int side, int k, double deep, double[] band) {
        double last = -ASIDE - 3;
        for (double at = -ASIDE - 2; at <= ASIDE + 3; at++) {
            double[] here = aside(c, side, k, deep, at);
            if (here == null) {
                return Double.NaN;
            }
            last = Colours.apart(here, band) < SAME ? at : last;
        }
        return last;
    }

    /** So far out from a side, and so far aside from its beginning (0) or its end (1). */
    private double[] aside(double[] c, int side, int k, double out, double aside) {
        int next = 2 * ((side + 1) % 4);
        double by = aside / Math.max(1, Math.hypot(c[next] - c[2 * side], c[next + 1] - c[2 * side + 1]));
        return along.colour(place(c, side, k == 0 ? -by : 1 + by, out));
    }

    private double[][] across(double[] c, int side, double out) {
        double[][] colours = new double[PLACES][];
        for (int i = 0; i < PLACES; i++) {
            colours[i] = along.colour(place(c, side, 0.05 + 0.9 * (i + 0.5) / PLACES, out));
        }
        return colours;
    }

    /** The share of the colours in the picture that are as they should be; 0 where too few are in it. */
    private static double alike(double[][] colours, IntFunction<double[]> as, double limit) {
        int seen = 0;
        int alike = 0;
        for (int i = 0; i < PLACES; i++) {
            double[] other = as.apply(i);
            if (colours[i] != null && other != null) {
                seen++;
                alike += Colours.apart(colours[i], other) < limit ? 1 : 0;
            }
        }
        return seen < PLACES / 3 ? 0 : alike / (double) seen;
    }

    /** At a share of the side's way, so many pixels outwards along the sides beside it, prolonged. */
    private static double[] place(double[] c, int side, double share, double out) {
        double[] from = onwards(c, side, (side + 3) % 4, out);
        double[] to = onwards(c, (side + 1) % 4, (side + 2) % 4, out);
        return new double[] {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])};
    }

    /** So far beyond a corner, seen from another. */
    private static double[] onwards(double[] c, int corner, int other, double out) {
        double x = c[2 * corner] - c[2 * other];
        double y = c[2 * corner + 1] - c[2 * other + 1];
        double by = out / Math.max(1e-9, Math.hypot(x, y));
        return new double[] {c[2 * corner] + by * x, c[2 * corner + 1] + by * y};
    }

    /** From the middle of a side to that of the opposite one. */
    private static double depth(double[] c, int side) {
        double x = 0;
        double y = 0;
        for (int k = 0; k < 4; k++) {
            int at = 2 * ((side + k) % 4);
            x += c[at] * (k < 2 ? 0.5 : -0.5);
            y += c[at + 1] * (k < 2 ? 0.5 : -0.5);
        }
        return Math.hypot(x, y);
    }

    /** The middle of each colour; null where no place is in the picture. */
    private static double[] median(double[][] colours) {
        double[][] seen = Arrays.stream(colours).filter(Objects::nonNull).toArray(double[][]::new);
        double[] median = new double[3];
        for (int i = 0; i < 3 && seen.length > 0; i++) {
            int channel = i;
            median[i] = Arrays.stream(seen).mapToDouble(one -> one[channel]).sorted().toArray()[seen.length / 2];
        }
        return seen.length > 0 ? median : null;
    }
}
