package dk.walkntalk.paper.image;

import java.util.Arrays;

/**
 * A clipboard's side may pass for the side of the page on it, above all where the page has a coloured head. But what lies
 * inside a page's side does not look like what lies outside its others: where it does, that is the board, and the page
 * begins where the board's colour ends.
 */
final class Board {
    private static final int PLACES = 32;
    /** Pixels of the small picture from a side to where the colours beside it are looked at. */
    private static final double BESIDE = 2.5;
    /** Sums of the differences of red, green and blue: below the first the same, from the second on another thing. */
    private static final int SAME = 48;
    private static final int OTHER = 96;
    /** The share of a side outside which the board must lie, and that of the side that may be the board's: a clip hides it. */
    private static final double MOST = 0.55;
    private static final double SOME = 0.45;
    /** How far in the page may begin, as a share of the way to the opposite side. */
    private static final double FAR = 0.25;
    /** A brown board has less than this of blue against red, in whatever light: grey laminate has more. */
    private static final double BROWN = 0.75;
    /** How much of its colour shade may change, as shares of the light. */
    private static final double TINT = 0.11;
    /** A board has at most this share of the light that paper has. */
    private static final double DARKER = 0.85;

    private final SmallPicture picture;

    Board(SmallPicture picture) {
        this.picture = picture;
    }

    /** The page without what is the board's; {@code page} itself where nothing is. */
    Sides without(Sides page) {
        Sides out = page;
        for (int i = 0; i < 4; i++) {
            out = out.unseen[i] ? out : without(out, i);
        }
        return within(out);
    }

    /** The page within its board, whatever the board's colour, where the same lies inside several of its sides. */
    private Sides within(Sides page) {
        int[][] own = new int[4][];
        for (int i = 0; i < 4; i++) {
            own[i] = page.unseen[i] ? null : rim(page.c, i);
        }
        boolean[] rim = new boolean[4];
        for (int i = 0; i < 4; i++) {
            rim[i] = own[i] != null && isRound(own, i, page);
        }
        Sides out = page;
        for (int i = 0; i < 4; i++) {
            double first = rim[i] ? begins(page.c, i, 0, own[i]) : -1;
            double second = rim[i] ? begins(page.c, i, 1, own[i]) : -1;
            if (first >= 0 || second >= 0) {
                out = moved(out, i, first < 0 ? second : first, second < 0 ? first : second);
            }
        }
        return out;
    }

    /** The one colour that lies inside a side and is darker than what is further in; null where there is none. */
    private int[] rim(double[] c, int side) {
        int[][] inside = beside(c, side, BESIDE);
        int[] rim = median(inside);
        int[] paper = median(beside(c, side, 0.3 * depth(c, side)));
        boolean one = rim != null && paper != null && alike(inside, rim) >= SOME;
        return one && apart(rim, paper) >= OTHER && sum(rim) < DARKER * sum(paper) ? rim : null;
    }

    /** Whether the same lies inside two other sides; one is enough if it is of another colour than paper in shade. */
    private boolean isRound(int[][] own, int side, Sides page) {
        int sides = 0;
        for (int[] other : own) {
            sides += other != null && tint(other, own[side]) <= TINT && sum(other) < 2 * sum(own[side])
                    && sum(own[side]) < 2 * sum(other) ? 1 : 0;
        }
        int[] paper = median(beside(page.c, side, 0.3 * depth(page.c, side)));
        return sides > (tint(own[side], paper) > TINT ? 1 : 2);
    }

    private Sides without(Sides page, int side) {
        int[] board = around(page, side);
        int[][] inside = beside(page.c, side, BESIDE);
        if (board == null || alike(inside, board) < SOME || tint(median(like(inside, board)), board) > TINT
                || !isBoard(board, median(beside(page.c, side, 0.4 * depth(page.c, side))))) {
            return page;
        }
        double first = begins(page.c, side, 0, board);
        double second = begins(page.c, side, 1, board);
        if (first < 0 && second < 0) {
            return page;
        }
        return moved(page, side, first < 0 ? second : first, second < 0 ? first : second);
    }

    /** What lies outside two of the other sides; null where it is not the same. */
    private int[] around(Sides page, int side) {
        for (int k = 1; k < 4; k++) {
            int[] board = median(beside(page.c, (side + k) % 4, -BESIDE));
            int sides = 0;
            for (int j = 1; j < 4; j++) {
                int other = (side + j) % 4;
                sides += !page.unseen[other] && alike(beside(page.c, other, -BESIDE), board) >= MOST ? 1 : 0;
            }
            if (sides > 1) {
                return board;
            }
        }
        return null;
    }

    /** Whether it is brown beside the paper: shade is bluer, as it has the sky's light. Black may be print, too. */
    private static boolean isBoard(int[] board, int[] paper) {
        if (board == null || paper == null || apart(board, paper) < OTHER) {
            return false;
        }
        // what is in the page's middle may be a picture, so the board has to be brown by itself
        return sum(board) < sum(paper) && board[2] < BROWN * board[0] && tint(board, paper) > TINT
                && board[2] / sum(board) < paper[2] / sum(paper);
    }

    /** How far two colours are apart, however much light falls on each. */
    private static double tint(int[] one, int[] other) {
        double tint = 0;
        for (int i = 0; i < 3; i++) {
            tint += Math.abs(one[i] / sum(one) - other[i] / sum(other));
        }
        return tint;
    }

    private static double sum(int[] colour) {
        return 1.0 + colour[0] + colour[1] + colour[2];
    }

    /** How far inside, on one half of a side, the board's colour ends, in pixels; less than 0 if it does not. */
    private double begins(double[] c, int side, int half, int[] board) {
        double far = FAR * depth(c, side);
        double[] ends = new double[PLACES / 2];
        int found = 0;
        for (int i = 0; i < PLACES / 2; i++) {
            double at = at(half * PLACES / 2 + i);
            double in = BESIDE;
            if (apart(colour(c, side, at, in), board) > SAME) {
                continue; // the clip
            }
            while (in < far && apart(colour(c, side, at, in), board) < OTHER) {
                in += 0.5;
            }
            if (in < far) {
                ends[found++] = in;
            }
        }
        return found < PLACES / 8 ? -1 : middle(ends, found);
    }

    private static double middle(double[] values, int count) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[count / 2];
    }

    /** The page with a side moved in: so far at a quarter of its way, so far at three quarters. */
    private static Sides moved(Sides page, int side, double first, double second) {
        double slope = (second - first) * 2;
        double[] c = page.c.clone();
        double[][] lines = Line.of(page.c);
        double[] from = place(page.c, side, 0, first - slope / 4);
        double[] to = place(page.c, side, 1, second + slope / 4);
        lines[side] = Line.through(from[0], from[1], to[0], to[1]);
        if (!Line.corners(lines, c) || !Quad.of(c).isConvex()) {
            return page;
        }
        Sides moved = new Sides(c, page.unseen);
        moved.score = page.score;
        return moved;
    }

    private int[][] beside(double[] c, int side, double in) {
        int[][] colours = new int[PLACES][];
        for (int i = 0; i < PLACES; i++) {
            colours[i] = colour(c, side, at(i), in);
        }
        return colours;
    }

    private static double at(int i) {
        return 0.06 + 0.88 * (i + 0.5) / PLACES;
    }

    /** The colour at a share of a side's way, so many pixels inside; null where the picture ends. */
    private int[] colour(double[] c, int side, double share, double in) {
        double[] place = place(c, side, share, in);
        int x = (int) place[0];
        int y = (int) place[1];
        if (place[0] < 0 || place[1] < 0 || x >= picture.width || y >= picture.height) {
            return null;
        }
        int at = y * picture.width + x;
        return new int[] {picture.raw[0][at], picture.raw[1][at], picture.raw[2][at]};
    }

    private static double[] place(double[] c, int side, double share, double in) {
        int k = 2 * ((side + 1) % 4);
        double u = c[k] - c[2 * side];
        double v = c[k + 1] - c[2 * side + 1];
        double length = Math.max(1e-9, Math.hypot(u, v));
        // corners go round clockwise, so that inside is to the right
        return new double[] {c[2 * side] + share * u - v / length * in, c[2 * side + 1] + share * v + u / length * in};
    }

    /** From the middle of a side to the middle of the opposite one. */
    private static double depth(double[] c, int side) {
        double[] a = place(c, side, 0.5, 0);
        double[] b = place(c, (side + 2) % 4, 0.5, 0);
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }

    private static double alike(int[][] colours, int[] board) {
        return like(colours, board).length / (double) colours.length;
    }

    private static int[][] like(int[][] colours, int[] board) {
        return Arrays.stream(colours).filter(one -> apart(one, board) <= SAME).toArray(int[][]::new);
    }

    private static int apart(int[] one, int[] other) {
        return one == null || other == null ? 3 * 255
                : Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]) + Math.abs(one[2] - other[2]);
    }

    /** The middle of each colour; null where no place is in the picture. */
    private static int[] median(int[][] colours) {
        int[] median = new int[3];
        for (int i = 0; i < 3; i++) {
            int channel = i;
            int[] values = Arrays.stream(colours).filter(one -> one != null).mapToInt(one -> one[channel]).sorted()
                    .toArray();
            if (values.length == 0) {
                return null;
            }
            median[i] = values[values.length / 2];
        }
        return median;
    }
}
