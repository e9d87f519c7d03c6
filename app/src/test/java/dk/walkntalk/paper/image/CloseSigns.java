package dk.walkntalk.paper.image;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Prints what {@link CloseWeights} was found from: for the likeliest candidates of every scene, the scene, how near the
 * candidate is to the page (Jaccard index, 0 where there is none) and its signs at a closer look. Given the first seed
 * and how many. The weights were found from seeds 60000 to 61899, the first 240 of them also without a page: twelve
 * hidden units, and what is made least is minus the logarithm of the nearness that is got on the average when a
 * candidate is taken with the softmax of its score, none having score 0.
 */
final class CloseSigns {
    private static final int EDGE = 1000;

    private CloseSigns() { }

    public static void main(String[] from) {
        long first = Long.parseLong(from[0]);
        long end = first + Long.parseLong(from[1]);
        for (long seed = first; seed < end; seed++) {
            print("page " + seed, PageScenes.of(seed, EDGE), System.out);
            if (seed < first + (end - first) / 8) {
                print("none " + seed, PageScenes.without(seed, EDGE), System.out);
            }
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
