package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public final class PageMaskTest {
    private static final int EDGE = 480;

    @Test
    public void whatIsPageIsSeenInPhotographsThatItDidNotLearnFrom() {
        double sum = 0;
        int n = 12;
        for (int seed = 41; seed < 41 + n; seed++) {
            ViewScene scene = ViewScenes.of(seed, EDGE);
            sum += seen(scene.argb(), scene.width(), scene.height(), scene.corners());
        }
        assertTrue("Jaccard index in the mean " + sum / n, sum / n > 0.88);
    }

    @Test
    public void whereThereIsNoPageHardlyAnythingIsSeenAsOne() {
        int few = 0;
        int n = 12;
        for (int seed = 41; seed < 41 + n; seed++) {
            PageScene scene = PageScenes.without(seed, EDGE);
            double[] signs = signs(new PageMask(scene.argb(), scene.width(), scene.height()),
                    new double[] {0, 0, 1, 0, 1, 1, 0, 1});
            few += signs[4] < 0.15 ? 1 : 0;
        }
        assertTrue(few + " of " + n, few >= n - 3);
    }

    @Test
    public void aPictureTurnedIsSeenAsItWas() {
        ViewScene scene = ViewScenes.of(44, EDGE);
        int w = scene.width();
        int h = scene.height();
        int[] turned = new int[w * h];
        for (int i = 0; i < w * h; i++) {
            int x = i % w;
            int y = i / w;
            // anticlockwise: the right edge becomes the top
            turned[(w - 1 - x) * h + y] = scene.argb()[i];
        }
        boolean across = w > h;
        PageMask one = new PageMask(scene.argb(), w, h);
        PageMask other = new PageMask(turned, h, w);
        double apart = 0;
        for (int i = 0; i < one.likely.length; i++) {
            int k = across ? i : one.likely.length - 1 - i;
            apart += Math.abs(one.likely[i] - other.likely[k]);
        }
        // upright it is turned the other way round, which the network has to have learned
        assertTrue("apart " + apart, apart / one.likely.length < (across ? 1e-3 : 0.03));
    }

    @Test
    public void theMaskAsAPlaneIsTheMaskAtItsPlaces() {
        PhotoScene scene = PhotoScenes.of(45, EDGE);
        PageMask mask = new PageMask(scene.argb(), scene.width(), scene.height());
        int w = scene.width() / 4;
        int h = scene.height() / 4;
        int[] plane = new int[w * h];
        mask.into(plane, w, h);
        for (int y = 3; y < h; y += 17) {
            for (int x = 3; x < w; x += 13) {
                double[] cell = mask.cells(new double[] {(x + 0.5) * scene.width() / w, (y + 0.5) * scene.height() / h});
                assertEquals(255 * mask.at(cell[0], cell[1]), plane[y * w + x], 1);
            }
        }
    }

    @Test
    public void thePageItselfHasBetterSignsThanOneMovedOrHalf() {
        int better = 0;
        for (int seed = 51; seed < 59; seed++) {
            ViewScene scene = ViewScenes.of(seed, EDGE);
            PageMask mask = new PageMask(scene.argb(), scene.width(), scene.height());
            double[] own = signs(mask, scene.corners());
            double[] half = scene.corners().clone();
            for (int i = 0; i < 2; i++) {
                half[4 + i] = (half[4 + i] + half[2 + i]) / 2;
                half[6 + i] = (half[6 + i] + half[i]) / 2;
            }
            double[] halved = signs(mask, half);
            double[] aside = scene.corners().clone();
            for (int i = 0; i < 8; i += 2) {
                aside[i] += 0.1 * EDGE;
            }
            double[] moved = signs(mask, aside);
            better += own[0] > halved[0] + 0.2 && own[0] > moved[0] + 0.1 && own[3] > halved[3] && own[3] > moved[3] ? 1 : 0;
        }
        assertTrue(better + " of 8", better >= 7);
    }

    private static double seen(int[] argb, int width, int height, double[] corners) {
        return signs(new PageMask(argb, width, height), corners)[0];
    }

    private static double[] signs(PageMask mask, double[] corners) {
        double[] signs = new double[MaskSigns.SIGNS];
        MaskSigns.of(mask, corners, new boolean[4], signs, 0);
        return signs;
    }
}
