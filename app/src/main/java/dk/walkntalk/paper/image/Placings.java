package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the rings are the marks of a sheet, and how it lies. */
final class Placings {
    /** More rings than this are something else: the least alike are left out. */
    private static final int MOST = 14;

    private final List<Ring> rings;
    private Placing best;

    private Placings(List<Ring> rings) {
        this.rings = rings;
    }

    /** The placing that fits four rings best, or, when none does, three of them. */
    static Optional<Placing> of(List<Ring> rings) {
        List<Ring> some = new ArrayList<>(rings);
        some.sort(Comparator.comparingDouble(ring -> -ring.area()));
        Placings search = new Placings(some.subList(0, Math.min(MOST, some.size())));
        search.fours();
        if (search.best == null) {
            search.threes();
        }
        return Optional.ofNullable(search.best);
    }

    private void fours() {
        int n = rings.size();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                for (int c = b + 1; c < n; c++) {
                    for (int d = c + 1; d < n; d++) {
                        four(clockwise(rings.get(a), rings.get(b), rings.get(c), rings.get(d)));
                    }
                }
            }
        }
    }

    private static List<Ring> clockwise(Ring... rings) {
        double x = Arrays.stream(rings).mapToDouble(Ring::x).average().orElse(0);
        double y = Arrays.stream(rings).mapToDouble(Ring::y).average().orElse(0);
        List<Ring> sorted = new ArrayList<>(Arrays.asList(rings));
        sorted.sort(Comparator.comparingDouble(ring -> Math.atan2(ring.y() - y, ring.x() - x)));
        return sorted;
    }

    private void four(List<Ring> marks) {
        Quad corners = new Quad(marks.get(0).x(), marks.get(0).y(), marks.get(1).x(), marks.get(1).y(),
                marks.get(2).x(), marks.get(2).y(), marks.get(3).x(), marks.get(3).y());
        lay(corners, marks);
        lay(corners.turned(1), List.of(marks.get(3), marks.get(0), marks.get(1), marks.get(2)));
    }

    private void threes() {
        for (Ring middle : rings) {
            for (Ring one : rings) {
                for (Ring other : rings) {
                    if (one != middle && other != middle && one != other) {
                        three(one, middle, other);
                    }
                }
            }
        }
    }

    /**
     * The lost mark from the others: how large a mark is seen tells how far away it is, and in a plane the distances of
     * the two diagonals' ends have the same sum.
     */
    private void three(Ring before, Ring middle, Ring after) {
        double a = nearness(before);
        double b = nearness(middle);
        double c = nearness(after);
        double w = a + c - b;
        if (w <= 0) {
            return;
        }
        double x = (a * before.x() + c * after.x() - b * middle.x()) / w;
        double y = (a * before.y() + c * after.y() - b * middle.y()) / w;
        Quad corners = new Quad(before.x(), before.y(), middle.x(), middle.y(), after.x(), after.y(), x, y);
        lay(corners, Arrays.asList(before, middle, after, null));
        lay(corners.turned(1), Arrays.asList(null, before, middle, after));
    }

    /** The homogeneous coordinate: areas go with its third power. */
    private static double nearness(Ring ring) {
        return Math.pow(ring.area(), -1 / 3.0);
    }

    private void lay(Quad corners, List<Ring> marks) {
        Placing placing = Placing.of(corners, marks);
        if (placing != null && (best == null || placing.error() < best.error())) {
            best = placing;
        }
    }
}
