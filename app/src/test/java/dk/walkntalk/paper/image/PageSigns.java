package dk.walkntalk.paper.image;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Prints what {@link Weights} was found from: for every candidate of every scene, the scene, how near the candidate is to
 * the page (Jaccard index, 0 where there is none) and its signs. Given the first seed and how many.
 */
final class PageSigns {
    private static final int EDGE = 600;
    private static final int SMALL = 400;

    private PageSigns() { }

    public static void main(String[] from) {
        long first = Long.parseLong(from[0]);
        long end = first + Long.parseLong(from[1]);
        for (long seed = first; seed < end; seed++) {
            print("page " + seed, PageScenes.of(seed, EDGE), System.out);
            if (seed % 3 == 0) {
                print("none " + seed, PageScenes.without(seed, EDGE), System.out);
            }
        }
    }

    private static void print(String name, PageScene scene, PrintStream out) {
        SmallPicture picture = SmallPicture.of(scene.argb(), scene.width(), scene.height(), SMALL);
        for (Sides one : PageFinder.judged(picture, true)) {
            StringBuilder line = new StringBuilder(name).append(String.format(Locale.ROOT, " %.4f", near(one, picture, scene)));
            for (double sign : one.features) {
                line.append(String.format(Locale.ROOT, " %.4g", sign));
            }
            out.println(line);
        }
    }

    private static double near(Sides sides, SmallPicture picture, PageScene scene) {
        double[] c = sides.c.clone();
        for (int i = 0; i < 8; i += 2) {
            c[i] *= picture.scaleX;
            c[i + 1] *= picture.scaleY;
        }
        for (int i = 0; i < 4; i++) {
            if (sides.unseen[i]) {
                HiddenSide.place(c, i, scene.width(), scene.height());
            }
        }
        return scene.corners() != null && Quad.of(c).isConvex() ? Quad.of(c).jaccard(scene.corners()) : 0;
    }
}
