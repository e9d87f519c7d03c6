package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Other places for one side of a good candidate: a coloured head or a hard shadow ends a component where the page does
 * not end, and a shadow beside the page makes it reach too far.
 */
final class Widening {
    private static final int SAMPLES = 24;
    /** Of the picture's long edge: how far a side may be moved. */
    private static final int REACH = 6;
    /** No judge takes a page for one whose shape is stranger than this. */
    private static final double STRANGE = 2.2;

    private final int w;
    private final int h;
    private final Edge edge;

    Widening(SmallPicture picture) {
        w = picture.width;
        h = picture.height;
        edge = new Edge(picture.argb, picture.width, picture.height, SAMPLES, Math.max(picture.width, picture.height) / REACH, 3);
    }

    /** The best {@code most} of {@code judged}, each with one of its sides elsewhere. */
    List<Sides> of(List<Sides> judged, int most) {
        List<Sides> good = new ArrayList<>(judged);
        good.sort(Comparator.comparingDouble(one -> -one.score));
        List<Sides> out = new ArrayList<>();
        for (Sides one : good.subList(0, Math.min(most, good.size()))) {
            for (int i = 0; i < 4; i++) {
                if (!one.unseen[i]) {
                    of(one, i, out);
                }
            }
        }
        return out;
    }

    private boolean isLikely(double[] at, Sides one) {
        return one.countUnseen() > 0 || PageRatio.strangeness(Quad.of(at), w, h) < STRANGE;
    }

    private void of(Sides one, int i, List<Sides> out) {
        double[] c = one.c;
        int k = 2 * ((i + 1) % 4);
        edge.look(c[2 * i], c[2 * i + 1], c[k], c[k + 1]);
        for (double[] offsets : edge.others(3, 6, 4)) {
            double[][] lines = Line.of(c);
            lines[i] = edge.line(offsets);
            double[] at = new double[8];
            if (Line.corners(lines, at) && Quad.of(at).isConvex() && isLikely(at, one)) {
                Sides other = new Sides(at, one.unseen.clone());
                if (out.stream().noneMatch(known -> known.near(other, 4))) {
                    other.fill = one.fill * 0.95;
                    other.votes = one.votes;
                    other.framed = one.framed;
                    out.add(other);
                }
            }
        }
    }
}
