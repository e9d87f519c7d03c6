package dk.walkntalk.paper.image;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Prints what {@link CloseWeights} was found from: for the likeliest candidates of every scene, the scene, how near the
 * candidate is to the page (Jaccard index, 0 where there is none) and its signs at a closer look. Given how many scenes
 * of each kind. The weights were found from 480 of them: twelve hidden units, and what is made least is minus the
 * logarithm of the nearness that is got on the average, less 0.3 where it is below 0.9, when a candidate is taken with
 * the softmax of its score (less the finder's own penalties), none having score 0. Then 1 was added to what always
 * counts: as many scenes without a page are refused as before, and more pages are found.
 */
final class CloseSigns {
    private static final int EDGE = 1200;
    private static final long PAGES = 70001;
    private static final long STREETS = 5001;
    private static final long PHOTOS = 1001;

    private CloseSigns() { }

    public static void main(String[] from) {
        int count = Integer.parseInt(from[0]);
        for (int i = 0; i < count; i++) {
            print("page " + i, PageScenes.of(PAGES + i, EDGE), System.out);
            if (i < count / 2) {
                print("none " + i, PageScenes.without(PAGES + i, EDGE), System.out);
            }
            if (i < count * 2 / 3) {
                print("street " + i, OtherScenes.street(STREETS + i, EDGE), System.out);
            }
            print("photo " + i, OtherScenes.photo(PHOTOS + i, EDGE), System.out);
            print("snap " + i, OtherScenes.snap(PHOTOS + i, EDGE), System.out);
        }
    }

    private static void print(String name, PageScene scene, PrintStream out) {
        SmallPicture picture = SmallPicture.of(scene.argb(), scene.width(), scene.height(), PageFinder.SMALL);
        List<Sides> likely = CloseLook.best(PageFinder.judged(picture, true), PageFinder.LIKELY);
        CloseLook look = new CloseLook(scene.argb(), scene.width(), scene.height(),
                Math.max(picture.scaleX, picture.scaleY));
        for (Sides one : likely) {
            double[] c = PageFinder.close(one, picture, scene.argb(), scene.width(), scene.height());
            StringBuilder line = new StringBuilder(name);
            line.append(String.format(Locale.ROOT, " %.4f", near(one, c, scene)));
            for (double sign : look.signs(one, c, likely)) {
                line.append(String.format(Locale.ROOT, " %.4g", sign));
            }
            out.println(line);
        }
    }

    /** The Jaccard index of what would be told, 0 where there is no page. */
    static double near(Sides sides, double[] corners, PageScene scene) {
        double[] c = corners.clone();
        for (int i = 0; i < 4; i++) {
            if (sides.unseen[i]) {
                HiddenSide.place(c, i, scene.width(), scene.height());
            }
        }
        return scene.corners() != null && Quad.of(c).isConvex() ? Quad.of(c).jaccard(scene.corners()) : 0;
    }
}
