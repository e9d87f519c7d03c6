package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** Finds all that looks like a mark. */
final class Rings {
    /** Of the light around; the first finds most, the others marks that are blurred or pale. */
    private static final double[] SHARES = {0.70, 0.82, 0.52};
    /** The widest dark part of a mark is its disc: at most so much of the picture's long edge, as paper fills it at best. */
    private static final double STROKE = 1 / 95.0;

    private final Grey picture;
    private final Darkness darkness;
    private final List<Ring> found = new ArrayList<>();
    private int looks;

    Rings(Grey picture) {
        this.picture = picture;
        darkness = new Darkness(picture, (int) Math.ceil(Math.max(picture.width(), picture.height()) * STROKE));
    }

    /** Looks once more, for darker or paler ones; false when nothing is left to try. */
    boolean look() {
        if (looks == SHARES.length) {
            return false;
        }
        Regions regions = new Regions(darkness, SHARES[looks++], picture.width(), picture.height());
        double most = Math.PI * Math.pow(Math.max(picture.width(), picture.height()) / 60.0, 2);
        for (int disc = 0; disc < regions.count(); disc++) {
            double[] sums = regions.sums(disc);
            if (sums != null && regions.dark(disc) && sums[0] >= 5 && sums[0] < most) {
                add(regions, disc, most);
            }
        }
        return true;
    }

    private void add(Regions regions, int disc, double most) {
        int gap = regions.around(disc);
        int line = gap < 0 ? -1 : regions.around(gap);
        if (line < 0 || regions.sums(gap)[0] > most || regions.sums(line)[0] > most) {
            return;
        }
        Ring ring = Ring.of(regions.sums(disc), regions.sums(gap), regions.sums(line));
        if (ring != null && found.stream().noneMatch(ring::near)) {
            found.add(ring);
        }
    }

    List<Ring> found() {
        return found;
    }
}
