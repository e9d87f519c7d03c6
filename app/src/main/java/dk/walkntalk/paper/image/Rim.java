package dk.walkntalk.paper.image;

import java.util.Arrays;

/**
 * What lies inside the sides of what was found, where that is a clipboard and the page is on it: the board's rim, of
 * whatever colour. At many places along a side the rim's colour ends and paper begins. Where these ends lie in a line
 * along the side, the page begins there, if it is the board: the same lies inside a side next to it, or is a strip
 * outside two others, or it is on both sides of a clip. A page's own coloured head is none of these.
 */
final class Rim {
    private static final int PLACES = Beside.PLACES;
    /** Pixels of the small picture from a side to where the rim's colour is taken, and from there to the next look. */
    private static final double BESIDE = 2.25;
    private static final double STEP = 0.5;
    /** The rim is at least so wide, in pixels, and at most this share of the way to the opposite side. */
    private static final double LEAST = 2.75;
    private static final double MOST = 0.28;
    /** Paper is so much brighter than the rim beside it, and the rim's own colour changes by less. */
    private static final double BRIGHTER = 1.3;
    private static final double SAME = 0.11;
    /** The share of a side's places at which the rim must end in line, also where a clip is, to so many pixels. */
    private static final double SOME = 0.4;
    private static final double BESIDE_CLIP = 0.2;
    private static final double NEAR = 1.1;
    private static final double QUARTER = 0.25;
    /** How far the rim's end may be turned against the side: the tangent. */
    private static final double TURNED = 0.18;
    /** How far the shares of red, green and blue of one thing are apart at most, in all. */
    private static final double TINT = 0.1;
    private static final double EVEN = 1.6;
    /** From so many times the light of another on there is an edge between two greys. */
    private static final double EDGE = 1.35;
    /** A strip of the board is at most so wide, as a share of the page's depth. */
    private static final double NARROW = 0.12;

    private final Beside beside;

    /**
     * The line on which the rim ends: how far in it is at the side's middle, how much further at its end than at its
     * beginning; and how many places are on it, in all and in the side's first and last quarter.
     */
    private record Ends(double middle, double slope, int all, int first, int last) {
        static Ends through(double[] at, double[] where, int i, int j) {
            double slope = (where[j] - where[i]) / Math.max(1e-6, at[j] - at[i]);
            return new Ends(where[i] + slope * (0.5 - at[i]), slope, 0, 0, 0);
        }

        /** How far in it is at a share of the side's way. */
        double at(double share) {
            return middle + slope * (share - 0.5);
        }

        boolean has(double share, double where) {
            return Math.abs(where - at(share)) < NEAR;
        }

        Ends counted(double[] at, double[] where, int found) {
            int[] on = new int[3];
            for (int k = 0; k < found; k++) {
                on[part(at[k])] += has(at[k], where[k]) ? 1 : 0;
            }
            return new Ends(middle, slope, on[0] + on[1] + on[2], on[0], on[2]);
        }

        /** Those beside a clip, which is in the middle, count twice. */
        int weight() {
            return all < BESIDE_CLIP * PLACES ? 0 : all + first + last;
        }
    }

    /** The rim inside one side: where it ends, and its colour; and whether a clip hides its middle. */
    private record Inside(Ends ends, double[] colour, boolean clip) {
    }

    Rim(SmallPicture picture) {
        beside = new Beside(picture);
    }

    /** The page without the rim; {@code page} itself where there is none. */
    Sides without(Sides page) {
        Inside[] inside = new Inside[4];
        for (int i = 0; i < 4; i++) {
            inside[i] = inside(page.c, i);
        }
        Sides out = page;
        for (int i = 0; i < 4; i++) {
            if (inside[i] != null && isBoard(page, inside, i)) {
                out = moved(out, page.c, i, inside[i]);
            }
        }
        return out;
    }

    private boolean isBoard(Sides page, Inside[] inside, int side) {
        Inside rim = inside[side];
        if (page.unseen[side]) {
            return rim.clip && isBeside(page, rim, side); // the board goes on beyond the picture
        }
        boolean clip = rim.clip && !isOther(page, rim.colour, side);
        return isRound(inside, side) || isAround(page, rim.colour, side)
                || !isOnBoard(page, side) && (clip || isBeside(page, rim, side));
    }

    /** Whether the same lies inside a side next to this: head and foot of a page may have one colour. */
    private static boolean isRound(Inside[] inside, int side) {
        Inside before = inside[(side + 3) % 4];
        Inside after = inside[(side + 1) % 4];
        double[] rim = inside[side].colour;
        return before != null && Colours.alike(before.colour, rim) || after != null && Colours.alike(after.colour, rim);
    }

    /** Whether a narrow strip of the same colour, no grey, lies outside two other sides. */
    private boolean isBeside(Sides page, Inside inside, int side) {
        double[] rim = inside.colour;
        int sides = 0;
        for (int k = 1; k < 4 && Colours.chroma(rim) >= Colours.COLOURED; k++) {
            int other = (side + k) % 4;
            double[] near = beside.median(page.c, other, -BESIDE);
            boolean strip = near != null && Colours.alike(near, rim) && ends(page.c, other, rim);
            sides += strip && !page.unseen[other] ? 1 : 0;
        }
        return sides > 1;
    }

    /**
     * Whether the board is outside this side: a page's own head lies on it, too. It is a strip there, or what is a
     * strip outside two other sides.
     */
    private boolean isOnBoard(Sides page, int side) {
        double[] near = beside.median(page.c, side, -3);
        boolean strip = strips(page, side, near, 1.6 * TINT) > 1;
        for (double out = 6; near != null && out <= Math.max(24, NARROW * Beside.depth(page.c, side)); out += 6) {
            double[] far = beside.median(page.c, side, -out);
            strip |= far != null && (Colours.tint(near, far) > TINT || !Colours.alike(near, far));
        }
        return strip;
    }

    /** Whether the board is seen as strips outside other sides, of another colour: then this is a coloured head. */
    private boolean isOther(Sides page, double[] rim, int side) {
        for (int k = 1; k < 4; k++) {
            double[] board = beside.median(page.c, (side + k) % 4, -BESIDE);
            if (board != null && !(Colours.alike(board, rim) && Colours.tint(board, rim) < 3 * TINT)
                    && strips(page, side, board, 2 * TINT) > 1) {
                return true;
            }
        }
        return false;
    }

    /** How many of the other sides have a strip of the board outside, which is of a colour like this. */
    private int strips(Sides page, int side, double[] colour, double tint) {
        int sides = 0;
        for (int k = 1; k < 4 && colour != null; k++) {
            int at = (side + k) % 4;
            double[] near = beside.median(page.c, at, -BESIDE);
            double[] beyond = beyond(page.c, at);
            boolean strip = near != null && beyond != null && (Colours.tint(near, beyond) > 2 * TINT
                    || Colours.light(beyond) > EDGE * Colours.light(near)
                    || Colours.light(near) > EDGE * Colours.light(beyond));
            sides += strip && Colours.alike(near, colour) && Colours.tint(near, colour) < tint ? 1 : 0;
        }
        return sides;
    }

    /** Whether just this colour, no grey, is outside most of two other sides, however far it goes on there. */
    private boolean isAround(Sides page, double[] rim, int side) {
        int sides = 0;
        for (int k = 1; k < 4 && Colours.chroma(rim) >= Colours.COLOURED; k++) {
            int at = (side + k) % 4;
            int same = 0;
            for (int i = 0; i < PLACES; i++) {
                double[] here = beside.colour(page.c, at, Beside.share(i), -BESIDE);
                double ratio = here == null ? 0 : Colours.light(here) / Colours.light(rim);
                same += ratio > 1 / EVEN && ratio < EVEN && Colours.tint(here, rim) < TINT ? 1 : 0;
            }
            sides += !page.unseen[at] && same > PLACES / 2 ? 1 : 0;
        }
        return sides > 1;
    }

    /** Whether it is something else that lies further out. */
    private boolean ends(double[] c, int side, double[] rim) {
        double[] beyond = beyond(c, side);
        return beyond == null || !Colours.alike(beyond, rim);
    }

    /** What is outside a side further out than the board's strip goes. */
    private double[] beyond(double[] c, int side) {
        return beside.median(c, side, -Math.max(8, NARROW * Beside.depth(c, side)));
    }

    /** The rim inside a side, if there is any; whether it is the board's is not told by that. */
    private Inside inside(double[] c, int side) {
        double far = MOST * Beside.depth(c, side);
        double[] at = new double[PLACES];
        double[] where = new double[PLACES];
        double[][] colours = new double[PLACES][];
        int found = 0;
        for (int i = 0; i < PLACES; i++) {
            double share = Beside.share(i);
            double[] rim = beside.colour(c, side, share, BESIDE);
            double end = rim == null ? -1 : end(c, side, share, far, rim);
            if (end >= LEAST) {
                at[found] = share;
                where[found] = end;
                colours[found++] = rim;
            }
        }
        if (found < BESIDE_CLIP * PLACES) {
            return null;
        }
        Ends ends = ends(at, where, found, TURNED * Beside.length(c, side));
        if (ends == null) {
            return null;
        }
        int on = 0;
        for (int i = 0; i < found; i++) {
            if (ends.has(at[i], where[i])) {
                colours[on++] = colours[i];
            }
        }
        double[] rim = Beside.median(Arrays.copyOf(colours, on));
        boolean clip = ends.first >= PLACES / 16 && ends.last >= PLACES / 16 && hasClip(c, side, rim);
        return clip || ends.all >= SOME * PLACES ? new Inside(ends, rim, clip) : null;
    }

    /** Whether the rim is there on both sides of something that hides it in the middle. */
    private boolean hasClip(double[] c, int side, double[] rim) {
        int[] seen = new int[3];
        for (int i = 0; i < PLACES; i++) {
            double[] here = beside.colour(c, side, Beside.share(i), BESIDE);
            double[] further = beside.colour(c, side, Beside.share(i), 2 * BESIDE);
            boolean one = here != null && further != null && Colours.alike(here, rim) && Colours.alike(further, rim);
            seen[part(Beside.share(i))] += one ? 1 : 0;
        }
        return seen[0] > PLACES / 10 && seen[2] > PLACES / 10 && seen[1] < PLACES / 4;
    }

    /** The first, the middle or the last part of a side. */
    private static int part(double share) {
        return share < QUARTER ? 0 : share > 1 - QUARTER ? 2 : 1;
    }

    /** The line that most places are on, not {@code turned} too much; null where it is too few. */
    private static Ends ends(double[] at, double[] where, int found, double turned) {
        Ends best = null;
        for (int i = 0; i < found; i++) {
            for (int j = i + found / 3; j < found; j++) {
                Ends line = Ends.through(at, where, i, j);
                line = Math.abs(line.slope) < turned ? line.counted(at, where, found) : line;
                best = line.weight() > (best == null ? 0 : best.weight()) ? line : best;
            }
        }
        return best;
    }

    /** How far in the colour beside the side ends and paper begins; less than 0 where it does not. */
    private double end(double[] c, int side, double share, double far, double[] rim) {
        double in = BESIDE;
        double[] here = rim;
        boolean coloured = Colours.chroma(rim) >= Colours.COLOURED;
        while (in < far && here != null && (Colours.apart(here, rim) < SAME || coloured && Colours.alike(here, rim))) {
            in += STEP;
            here = beside.colour(c, side, share, in);
        }
        double[] paper = beside.colour(c, side, share, in + 1.5);
        double[] after = beside.colour(c, side, share, in + 3);
        boolean begins = in < far && here != null && paper != null && after != null
                && Math.min(Colours.light(paper), Colours.light(after)) > BRIGHTER * Colours.light(rim);
        return begins && Colours.chroma(after) < Math.max(Colours.COLOURED, Colours.chroma(rim)) ? in : -1;
    }

    private static Sides moved(Sides out, double[] of, int side, Inside rim) {
        double[] c = out.c.clone();
        double[][] lines = Line.of(out.c);
        double[] from = Beside.place(of, side, 0, rim.ends.at(0));
        double[] to = Beside.place(of, side, 1, rim.ends.at(1));
        lines[side] = Line.through(from[0], from[1], to[0], to[1]);
        if (!Line.corners(lines, c) || !Quad.of(c).isConvex()) {
            return out;
        }
        boolean[] unseen = out.unseen.clone();
        unseen[side] = false;
        Sides moved = new Sides(c, unseen);
        moved.score = out.score;
        return moved;
    }
}
