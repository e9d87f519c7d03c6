package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the page in a picture: white paper on whatever it lies, turned anyhow, tilted up to some 40 degrees, partly in
 * shadow, partly out of the picture. Where nothing looks like a page there is none; {@link Quad#inset} is what to begin
 * with then.
 */
public final class PageFinder {
    static final int SMALL = 400;
    private static final int SMALLER = 300;
    /** Below this certainty nothing is taken for a page: in a photograph, and in a frame, judged less closely. */
    static final double LEAST = 0.5;
    private static final double LEAST_IN_FRAME = 0.12;
    /**
     * How much less likely a page is of which a side is not seen that would have to be in the picture, or of which the
     * sides beside it end before the picture does.
     */
    private static final double UNPLACED = 4;
    /** How many of the likeliest are looked at once more. */
    static final int LIKELY = 24;
    /** Of these, so many that are at most so much less likely than the likeliest are looked at from four sides. */
    private static final int CLOSEST = 6;
    private static final double LESS = 3;

    private PageFinder() { }

    /**
     * The page that a photograph is of.
     *
     * @param argb row by row, 0xFFRRGGBB; best with a long edge of 1200 to 1600 pixels: less is less exact, more only slower
     */
    static Optional<FoundPage> find(int[] argb, int width, int height) {
        return find(argb, width, height, SMALL, true);
    }

    /**
     * The page in a frame of the camera, for an outline that is drawn while one aims: quicker, and a little less sure.
     * The long edge is best 480 pixels.
     */
    static Optional<FoundPage> outline(int[] argb, int width, int height) {
        return find(argb, width, height, SMALLER, false);
    }

    /**
     * The same where only the brightness is known.
     *
     * @param luma      0 to 255 (bytes without sign)
     * @param rowStride how many bytes from the beginning of a row to that of the next
     */
    public static Optional<FoundPage> outline(byte[] luma, int width, int height, int rowStride) {
        int shrink = Math.max(1, Math.max(width, height) / 480);
        int w = Math.max(1, width / shrink);
        int h = Math.max(1, height / shrink);
        int[] argb = new int[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                argb[y * w + x] = 0xFF000000 | 0x10101 * mean(luma, rowStride, x * shrink, y * shrink, shrink);
            }
        }
        return outline(argb, w, h).map(found -> found.scaled(shrink));
    }

    private static int mean(byte[] luma, int rowStride, int x0, int y0, int size) {
        int sum = 0;
        for (int y = y0; y < y0 + size; y++) {
            for (int x = x0; x < x0 + size; x++) {
                sum += luma[y * rowStride + x] & 255;
            }
        }
        return sum / (size * size);
    }

    private static Optional<FoundPage> find(int[] argb, int width, int height, int longEdge, boolean thorough) {
        SmallPicture picture = SmallPicture.of(argb, width, height, longEdge);
        List<Sides> judged = judged(picture, thorough);
        if (thorough) {
            judged = CloseLook.best(judged, LIKELY);
            again(judged, picture, argb, width, height);
        }
        Sides best = Choice.of(thorough ? Doubt.without(judged) : judged);
        if (best == null || certainty(best) < (thorough ? LEAST : LEAST_IN_FRAME)) {
            return Optional.empty();
        }
        double certainty = certainty(best);
        Sides page = new Rim(picture).without(best);
        if (page == best) { // else what goes on beyond it is the board
            page = new Rim(picture).without(new Continued(picture).of(best, judged));
            page = new Head(picture).with(page);
        }
        return Optional.of(exactly(page, certainty, picture, argb, width, height));
    }

    /** Scores {@code likely} by a closer look, and by how each looks as a whole. */
    static void again(List<Sides> likely, SmallPicture picture, int[] argb, int width, int height) {
        CloseLook look = new CloseLook(argb, width, height, Math.max(picture.scaleX, picture.scaleY));
        Continued continued = new Continued(picture);
        int n = likely.size();
        double[] close = new double[n];
        double[] scores = new double[n];
        List<Quad> places = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Sides one = likely.get(i);
            double[] c = close(one, picture, argb, width, height);
            one.close = look.signs(one, c, likely);
            close[i] = closely(one, c, continued, width, height);
            places.add(small(c, picture));
            scores[i] = CropNetwork.instance().score(Crop.of(picture, places.get(i)), one.close, close[i]);
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double least = n == 0 ? 0 : Math.max(sorted[n - 1] - LESS, sorted[Math.max(0, n - CLOSEST)]);
        // the crops of these few are made again: all of them together would be ten megabytes
        for (int i = 0; i < n; i++) {
            Sides one = likely.get(i);
            one.score = scores[i] < least ? scores[i]
                    : CropNetwork.instance().turned(Crop.of(picture, places.get(i)), one.close, close[i]);
        }
    }

    /** Corners of the picture's own pixels in those of the small one. */
    static Quad small(double[] c, SmallPicture picture) {
        double[] small = new double[8];
        for (int i = 0; i < 8; i++) {
            small[i] = c[i] / (i % 2 == 0 ? picture.scaleX : picture.scaleY);
        }
        return Quad.of(small);
    }

    /** The score of the closer look; puts sides that are not seen where they should be. */
    static double closely(Sides one, double[] c, Continued continued, int width, int height) {
        boolean placed = placed(one, c, width, height);
        return CloseWeights.score(one.close) - (placed ? 0 : UNPLACED)
                - (continued.reachesTheEnd(one) ? 0 : UNPLACED);
    }

    /** Puts sides that are not seen where they should be; false if one can not be outside the picture, by a page's shape. */
    private static boolean placed(Sides sides, double[] c, int width, int height) {
        boolean placed = true;
        for (int i = 0; i < 4; i++) {
            placed &= !sides.unseen[i] || HiddenSide.place(c, i, width, height);
        }
        return placed;
    }

    /** All that could be the page, each scored, its sides moved to the edges near them. */
    static List<Sides> judged(SmallPicture picture, boolean thorough) {
        Judge judge = new Judge(picture);
        List<Sides> out = new ArrayList<>();
        List<Sides> candidates = new ArrayList<>(new Candidates(picture, thorough).all());
        new Framing(picture, thorough).addTo(candidates);
        judge.all(candidates, out);
        judge.all(new Widening(picture).of(out, thorough ? 4 : 1), out);
        return out;
    }

    static double certainty(Sides sides) {
        return 1 / (1 + Math.exp(-sides.score));
    }

    /** The corners in the picture's own pixels, the sides moved to the edges there. */
    static double[] close(Sides best, SmallPicture picture, int[] argb, int width, int height) {
        double[] c = best.c.clone();
        for (int i = 0; i < 4; i++) {
            c[2 * i] *= picture.scaleX;
            c[2 * i + 1] *= picture.scaleY;
        }
        int reach = (int) Math.ceil(1.7 * Math.max(picture.scaleX, picture.scaleY));
        c = moved(c, best.unseen, new Edge(argb, width, height, 80, reach, 3), false);
        return moved(c, best.unseen, new Edge(argb, width, height, 80, 5, 3), true);
    }

    private static FoundPage exactly(Sides best, double certainty, SmallPicture picture, int[] argb, int width,
            int height) {
        double[] c = close(best, picture, argb, width, height);
        c = new CurledCorners(argb, width, height).of(c, best.unseen);
        boolean cutOff = false;
        for (int i = 0; i < 4; i++) {
            if (best.unseen[i]) {
                HiddenSide.place(c, i, width, height);
                cutOff = true;
            }
        }
        for (int i = 0; i < 4; i++) {
            cutOff |= c[2 * i] < -1 || c[2 * i] > width + 1 || c[2 * i + 1] < -1 || c[2 * i + 1] > height + 1;
        }
        return new FoundPage(upright(Quad.of(c)), certainty, cutOff);
    }

    private static double[] moved(double[] c, boolean[] unseen, Edge edge, boolean exactly) {
        double[][] lines = Line.of(c);
        for (int i = 0; i < 4; i++) {
            int k = 2 * ((i + 1) % 4);
            if (!unseen[i]) {
                edge.look(c[2 * i], c[2 * i + 1], c[k], c[k + 1]);
                double[] offsets = edge.strongest();
                lines[i] = edge.line(exactly ? edge.exactly(offsets) : offsets);
            }
        }
        double[] moved = c.clone();
        return Line.corners(lines, moved) && Quad.of(moved).isConvex() ? moved : c;
    }

    /** Counts the corners from the one that makes the page stand most upright. */
    private static Quad upright(Quad quad) {
        Quad best = quad;
        double most = -2;
        for (int i = 0; i < 4; i++) {
            Quad turned = quad.turned(i);
            double x = turned.x1() - turned.x0() + turned.x2() - turned.x3();
            double y = turned.y1() - turned.y0() + turned.y2() - turned.y3();
            double level = x / Math.max(1e-9, Math.hypot(x, y));
            if (level > most) {
                most = level;
                best = turned;
            }
        }
        return best;
    }
}
